import { defineConfig } from 'vite';

/** Addresses that `parley serve` answers itself; while the board is developed they are passed on to it. */
const server = process.env.PARLEY_SERVER ?? 'http://127.0.0.1:8470';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Under the policy of the server no data: address is a font or a script.
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
  },
  server: { proxy: { '/api': server } },
});
