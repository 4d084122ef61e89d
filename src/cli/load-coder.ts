import type { Coder } from '../coder/code-document.js';
import { coders } from './coders.js';
import { parleyVersion } from './parley-version.js';
import { UsageError } from './usage-error.js';

/** A loaded coder, with the name that it has in event records: "parley/0.1.0 lexicon". */
export interface LoadedCoder {
  readonly coder: Coder;
  readonly recordName: string;
}

/** Loads a coder by the name of `--coder`. Throws UsageError for a name that is none of them. */
export async function loadCoder(name: string): Promise<LoadedCoder> {
  const entry = coders.find((one) => one.name === name);
  if (entry === undefined) throw new UsageError(`there is no coder "${name}"`);
  const coder = await entry.load();
  return { coder, recordName: `parley/${parleyVersion()} ${coder.name}` };
}
