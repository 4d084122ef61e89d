import { defineConfig } from 'vitest/config';

/** Tests that drive a browser: one after the other, since the machine's load is in what they measure. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
