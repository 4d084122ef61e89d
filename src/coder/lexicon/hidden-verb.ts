import type { Token } from '../../sentences/sentence.js';
import { possessivePronouns } from './word-lists.js';

/** Prepositions after a verb rather than a participle: "Qatar mediated between them", against "rebels based in". */
const objectless: ReadonlySet<string> = new Set(['with', 'between', 'for', 'against']);

/** "shot down", "shot at": the tagger has "shot" for a noun only. */
export function isShot(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'shot' && ['down', 'at', 'dead'].includes(tokens[i + 1]?.lower ?? '');
}

/**
 * A verb that the tagger takes for a noun or adjective, between a name and an object: "Iran armed Hezbollah", "Turkey shares
 * the view".
 */
export function isHiddenFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || tokens[i - 1]?.tag !== 'PROPN' || token.text !== token.lower) return false;
  const hasObject = next.tag === 'DET' || possessivePronouns.has(next.lower);
  if (token.tag === 'ADJ') {
    return token.lower.endsWith('ed') && (hasObject || next.tag === 'PROPN' || objectless.has(next.lower));
  }
  return token.tag === 'NOUN' && hasObject && token.lower.endsWith('s');
}

/** A gerund with an object that the tagger takes for a noun: "accused of kidnapping a soldier". */
export function isHiddenGerund(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.tag !== 'NOUN' || !token.lower.endsWith('ing')) return false;
  // "after not talking"
  if (tokens[i - 1]?.lower === 'not' && tokens[i - 2]?.tag !== 'VERB') return true;
  if (tokens[i - 1]?.tag !== 'ADP') return false;
  return (
    ['DET', 'NUM', 'PROPN'].includes(tokens[i + 1]?.tag ?? '') ||
    possessivePronouns.has(tokens[i + 1]?.lower ?? '')
  );
}
