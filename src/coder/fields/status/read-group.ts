import type { Token } from '../../../sentences/sentence.js';
import { statusWords } from './status-words.js';

/** What the words of a verb group, or those before a noun, say of the act. Token positions; -1 where nothing says it. */
export interface GroupReading {
  readonly negated: number;
  readonly future: number;
  readonly hypothetical: number;
}

const futureWords = new Set(['will', "'ll", 'shall', 'wo']);
const hypotheticalWords = new Set([
  'may',
  'might',
  'could',
  'can',
  'ca',
  'perhaps',
  'possibly',
  'maybe',
  'should',
  'must',
  'ought',
]);

/** Reads the tokens from `from` up to, not including, `to`. */
export function readGroup(tokens: readonly Token[], from: number, to: number): GroupReading {
  let negated = -1;
  let future = -1;
  let hypothetical = -1;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (isNegator(tokens, at)) negated = at;
    else if (futureWords.has(word)) future = at;
    else if (word === 'going' && next === 'to') future = at;
    else if (isBe(word) && next === 'to') future = at;
    else if (hypotheticalWords.has(word)) hypothetical = at;
    else if (word === 'would' || word === "'d") {
      // "said it would send" tells of a plan, a bare "would" of a supposition.
      if (isReported(tokens, at) && next !== 'have') future = at;
      else hypothetical = at;
    }
  }
  return { negated, future, hypothetical };
}

function isNegator(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'no') return next === 'longer' || next === 'more';
  if (!statusWords.negators.has(word)) return false;
  if (statusWords.falseNegators.has(next)) return false;
  return !isUntil(tokens, at);
}

/** "did not meet until Friday" tells of a meeting on Friday. */
function isUntil(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 8, tokens.length); next++) {
    const token = tokens[next];
    if (token === undefined || token.tag === 'PUNCT') return false;
    if (token.lower === 'until') return !/^(will|wo|would|can|could)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

function isReported(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token === undefined || token.lower === 'if') return false;
    if (token.tag === 'VERB' && statusWords.reportingVerbs.has(token.lemma)) return true;
  }
  const after = tokens.slice(at + 1);
  const quoted = after.findIndex((token) => token.lower === ',' || token.lower === ',"');
  if (quoted < 0) return false;
  return after
    .slice(quoted, quoted + 8)
    .some((token) => token.tag === 'VERB' && statusWords.reportingVerbs.has(token.lemma));
}

function isBe(word: string): boolean {
  return (
    word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === "'s" || word === "'re"
  );
}
