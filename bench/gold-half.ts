/** Which of two fixed halves of a gold folder a document is in: errors are read in one, the other only measured. */
export type GoldHalf = 'read' | 'kept';

/** By one bit of the FNV-1a hash of its name. */
export function goldHalf(name: string): GoldHalf {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 7) & 1) === 0 ? 'read' : 'kept';
}
