import { createHash } from 'node:crypto';
import type { ChangeDraft } from './change.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const hashLength = 11;

/** Id of a change: "c" and eleven letters and digits of its line, kind, level and cause. New evidence for it does not change it. */
export function changeId({ line, kind, level, cause }: ChangeDraft): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([line, kind, level, cause]))
    .digest();
  return `c${[...digest.subarray(0, hashLength)].map((byte) => alphabet.charAt(byte % 32)).join('')}`;
}
