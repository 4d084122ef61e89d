import { fileURLToPath } from 'node:url';

/** Absolute path of a file under `data/`; `src/` and `dist/` lie at the same depth, so one rule serves both. */
export function dataFolder(...parts: readonly string[]): string {
  return fileURLToPath(new URL(['../data', ...parts].join('/'), import.meta.url));
}
