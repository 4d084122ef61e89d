const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a of words with a space after each, as an unsigned 32-bit number. */
export function hashWords(words: readonly string[]): number {
  let hash = offsetBasis;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
    hash = Math.imul(hash ^ 32, prime);
  }
  return hash >>> 0;
}
