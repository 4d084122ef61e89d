import type { Token } from '../../../sentences/sentence.js';
import type { Mark } from './mark.js';
import { statusWords } from './status-words.js';

const futureWords = new Set(['will', "'ll", 'shall', 'wo']);
const possibleWords = new Set([
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
const beForms = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'be', 'been']);

/** What the words of a verb group say of its verb: tokens from `from` up to, not including, `to`. */
export function readGroup(tokens: readonly Token[], from: number, to: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (isNegator(tokens, at)) marks.push({ status: 'negated', at, by: 'negated-group' });
    else if (futureWords.has(word)) marks.push({ status: 'future', at, by: 'future-group' });
    else if (beForms.has(word) && isInfinitiveNext(tokens, at, to))
      marks.push({ status: 'future', at, by: 'be-to' });
    else if (possibleWords.has(word)) marks.push({ status: 'hypothetical', at, by: 'modal' });
    else if (word === 'would' || (word === "'d" && tokens[at + 1]?.lower !== 'been')) {
      // "said it would send" tells of a plan, a bare "would" of a supposition.
      const isPlan = isReported(tokens, at) && tokens[at + 1]?.lower !== 'have';
      marks.push({ status: isPlan ? 'future' : 'hypothetical', at, by: 'would' });
    }
  }
  return marks;
}

/** "are now to negotiate". */
function isInfinitiveNext(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next++) {
    const token = tokens[next];
    if (token?.lower === 'to') return true;
    if (token?.tag !== 'ADV') return false;
  }
  return false;
}

/** Whether the token denies: not "not only", and not in "did not meet until Friday", which tells of a meeting on Friday. */
export function isNegator(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'no') return next === 'longer';
  if (!statusWords.negators.has(word) || statusWords.falseNegators.has(next)) return false;
  return !isUntil(tokens, at);
}

function isUntil(tokens: readonly Token[], at: number): boolean {
  if (/^(will|wo|would|can|ca|could)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let next = at + 1; next < Math.min(at + 8, tokens.length); next++) {
    const token = tokens[next];
    if (token === undefined || token.tag === 'PUNCT') return false;
    if (token.lower === 'until') return true;
  }
  return false;
}

function isReported(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token === undefined || token.lower === 'if') return false;
    if (isReporting(token)) return true;
  }
  const close = tokens.findIndex((token, index) => index > at && /^,["”]?$/.test(token.lower));
  return close >= 0 && tokens.slice(close, close + 9).some(isReporting);
}

function isReporting(token: Token): boolean {
  return token.tag === 'VERB' && statusWords.reportingVerbs.has(token.lemma);
}
