import { fileURLToPath } from 'node:url';

/** Absolute path of the model that Parley ships; `src/` and `dist/` lie at the same depth. */
export function modelFolder(): string {
  return fileURLToPath(new URL('../../../models/parley-finder', import.meta.url));
}
