import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import { ParleyError } from '../../errors.js';

/**
 * Least score, 0…1, at which a finder's own word on a field stands; below it the rules of `fields/` are asked. A field
 * that is not listed is the finder's alone, once it has given a ground for it.
 */
export type FieldTrust = Readonly<Record<string, number>>;

/** Thrown when a trust file lists something else than scores. */
export class BadTrustError extends ParleyError {
  constructor(file: string, field: string, value: unknown) {
    super(
      'bad-trust',
      `${file}: ${field} must be a score from 0 to 1, found ${JSON.stringify(value) ?? 'nothing'}`,
    );
    this.name = 'BadTrustError';
  }
}

/** Trust from YAML; `file` is named in errors. @throws BadTrustError */
export function parseFieldTrust(yaml: string, file: string): FieldTrust {
  const raw = parse(yaml) as { readonly fields?: Record<string, unknown> | null };
  const trust: Record<string, number> = {};
  for (const [field, score] of Object.entries(raw.fields ?? {})) {
    if (typeof score !== 'number' || !(score >= 0 && score <= 1)) throw new BadTrustError(file, field, score);
    trust[field] = score;
  }
  return trust;
}

/** Reads `data/coder/trust-KIND.yml`. @throws BadTrustError */
export function loadFieldTrust(kind: string): FieldTrust {
  const file = `trust-${kind}.yml`;
  return parseFieldTrust(readFileSync(dataFolder('coder', file), 'utf8'), `data/coder/${file}`);
}
