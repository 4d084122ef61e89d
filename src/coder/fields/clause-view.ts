import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import type { Finding } from '../finding.js';

/** A trigger inside its sentence, as token positions: enough syntax for scope rules without a parser. */
export interface ClauseView {
  readonly text: PeopledDocument;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** First and last token of the trigger, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Main verb of a verbal trigger, main noun of a nominal one. */
  readonly head: number;
  readonly isVerbal: boolean;
  /** First token of the verb group that ends in `head` ("had never publicly" met); `head` itself for nouns. */
  readonly groupStart: number;
}

const auxiliaries = new Set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would 'll wo shall should can could ca may might must not n't never to".split(
    ' ',
  ),
);

/** Whether a token can stand inside a verb group before its main verb. */
export function isGroupToken(token: Token): boolean {
  return token.tag === 'AUX' || token.tag === 'ADV' || token.tag === 'PART' || auxiliaries.has(token.lower);
}

/** The view of a finding's trigger; null when the trigger lies outside the tokens of its sentence. */
export function viewClause(text: PeopledDocument, finding: Finding): ClauseView | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const { tokens } = sentence;
  const { start, end } = finding.trigger;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return null;
  const { head, isVerbal } = findHead(tokens, first, last);
  const groupStart = isVerbal ? startOfGroup(tokens, head) : head;
  return { text, sentence, tokens, first, last, head, isVerbal, groupStart };
}

function findHead(tokens: readonly Token[], first: number, last: number) {
  let noun = -1;
  let auxiliary = -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && auxiliaries.has(token.lower))) auxiliary = at;
    else if (token.tag === 'VERB' && (noun < 0 || auxiliary >= 0)) return { head: at, isVerbal: true };
    else if ((token.tag === 'NOUN' || token.tag === 'PROPN') && noun < 0) noun = at;
  }
  if (auxiliary >= 0 && (noun < 0 || auxiliary < noun)) return { head: auxiliary, isVerbal: true };
  // Past "talks with" the main noun is the first, in "peace talks" the last of an unbroken run.
  if (noun >= 0) {
    while (noun < last && tokens[noun + 1]?.tag === 'NOUN') noun++;
    return { head: noun, isVerbal: false };
  }
  return { head: first, isVerbal: false };
}

function startOfGroup(tokens: readonly Token[], head: number): number {
  let at = head;
  while (at > 0) {
    const before = tokens[at - 1];
    if (before === undefined || !isGroupToken(before) || before.lower === "'s") break;
    at--;
  }
  return at;
}

/** The span of the tokens from `first` to `last`, inclusive. */
export function spanOfTokens(view: Pick<ClauseView, 'text' | 'tokens'>, first: number, last: number): Span {
  const start = view.tokens[first]?.start ?? 0;
  return sliceSpan(view.text.document.text, start, view.tokens[last]?.end ?? start);
}
