import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import { ParleyError } from '../errors.js';

interface BodyEntry {
  readonly names: readonly string[];
  readonly heads: readonly string[];
}

let loaded: ReadonlyMap<string, string> | null = null;

/** The key of a body that shares its code with others, by a name of it or of its head; null when `data/line-bodies.yml` has none. */
export function listedBody(name: string): string | null {
  loaded ??= compile();
  return loaded.get(folded(name)) ?? null;
}

function compile(): ReadonlyMap<string, string> {
  const file = parse(readFileSync(dataFolder('line-bodies.yml'), 'utf8')) as {
    readonly bodies?: Readonly<Record<string, BodyEntry>>;
  };
  if (file.bodies === undefined) {
    throw new ParleyError('bad-data-file', 'data/line-bodies.yml: needs a map under "bodies"');
  }
  return new Map(
    Object.entries(file.bodies).flatMap(([key, { names, heads }]) =>
      [key, ...names, ...heads].map((name) => [folded(name), key] as const),
    ),
  );
}

/** Letters and digits in lower case, without marks: "Médecins" and "medecins" are one. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}
