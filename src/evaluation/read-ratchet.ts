import { readFile } from 'node:fs/promises';
import { GoldError } from './gold-error.js';
import type { Ratchet } from './ratchet.js';

/**
 * Reads the least figures for one gold folder and coder: `{ "GOLD": { "CODER": { "whoDidWhat.f1": 0.35 } } }`.
 * Throws GoldError when the file has none for them: a check that checks nothing must not pass.
 */
export async function readRatchet(file: string, gold: string, coder: string): Promise<Ratchet> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new GoldError(`ratchet cannot be read: ${file}`, { cause });
  }
  const ratchet = at(at(content, gold), coder);
  if (!isRatchet(ratchet))
    throw new GoldError(`${file} has no figures for gold "${gold}" and coder "${coder}"`);
  return ratchet;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function isRatchet(value: unknown): value is Ratchet {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).length > 0 &&
    Object.values(value).every((figure) => typeof figure === 'number')
  );
}
