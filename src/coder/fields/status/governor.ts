import type { Token } from '../../../sentences/sentence.js';
import { type ClauseView, isGroupToken, startOfVerbGroup } from '../clause-view.js';
import { statusWords } from './status-words.js';

/** One word that the act hangs on, with the verb group or modifiers before it; the act itself is the innermost level. */
export interface Level {
  readonly at: number;
  readonly groupStart: number;
  readonly isVerbal: boolean;
}

const maximumDepth = 4;

/** The act and the words that govern it, innermost first: "would consider holding talks" → talks, holding, consider. */
export function levelsOf(view: ClauseView, isPerformative: (token: Token) => boolean): readonly Level[] {
  const { tokens } = view;
  const head = innerHead(view, isPerformative);
  const levels: Level[] = [levelAt(tokens, head, view.isVerbal || head !== view.head)];
  for (let depth = 0; depth < maximumDepth; depth++) {
    const inner = levels.at(-1);
    if (inner === undefined) break;
    const at = findGovernor(tokens, inner);
    if (at < 0) break;
    levels.push(levelAt(tokens, at, tokens[at]?.tag === 'VERB'));
    if (statusWords.factualGovernors.has(tokens[at]?.lemma ?? '')) break;
  }
  const verb = view.isVerbal || head !== view.head ? -1 : verbOfSubject(view);
  if (verb >= 0) levels.push(levelAt(tokens, verb, true));
  return levels;
}

function levelAt(tokens: readonly Token[], at: number, isVerbal: boolean): Level {
  return {
    at,
    isVerbal,
    groupStart: isVerbal ? joinedGroupStart(tokens, at) : startOfNounPhrase(tokens, at),
  };
}

/** A trigger such as "plans to meet" or "failure to agree" names its governor too: the act is the inner verb. */
function innerHead(view: ClauseView, isPerformative: (token: Token) => boolean): number {
  const { tokens, last } = view;
  let { head } = view;
  while (head < last) {
    const token = tokens[head];
    if (token === undefined || isPerformative(token) || !(isKnownGovernor(token) || token.tag === 'AUX'))
      break;
    const inner = innerVerb(tokens, head, last);
    if (inner < 0) break;
    head = inner;
  }
  return head;
}

function innerVerb(tokens: readonly Token[], head: number, last: number): number {
  let sawTo = false;
  for (let at = head + 1; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.lower === 'to' || token.lower === 'from') sawTo = true;
    else if (token.tag === 'VERB' && (sawTo || token.lower.endsWith('ing'))) return at;
    else if (token.tag === 'AUX' && !sawTo) return -1;
  }
  return -1;
}

/** In "will fly to Cairo and meet him" the second verb shares the group of the first. */
function joinedGroupStart(tokens: readonly Token[], head: number): number {
  const groupStart = startOfVerbGroup(tokens, head);
  const verb = tokens[head];
  const before = tokens[groupStart - 1];
  if (verb === undefined || before === undefined || verb.lower !== verb.lemma) return groupStart;
  if (tokens.slice(groupStart, head).some((token) => token.tag === 'AUX' || token.lower === 'to'))
    return groupStart;
  if (!/^(and|or|,|as|then|but)$/.test(before.lower)) return groupStart;
  for (let at = groupStart - 1; at >= Math.max(0, groupStart - 30); at--) {
    const token = tokens[at];
    if (token === undefined || token.lower === ';' || token.lower === 'that') break;
    const next = tokens[at + 1];
    if (
      token.lower === 'to' ||
      (token.tag === 'AUX' &&
        /^(will|would|may|might|could|can|did|do|does|should|must|'ll|not|n't)$/.test(token.lower))
    ) {
      if (next !== undefined && (next.tag === 'VERB' || isGroupToken(next)))
        return startOfVerbGroup(tokens, at);
    }
  }
  return groupStart;
}

/** First token of the noun phrase that ends in `head`. */
function startOfNounPhrase(tokens: readonly Token[], head: number): number {
  let at = head;
  while (at > 0) {
    const before = tokens[at - 1];
    if (before === undefined || !isNounPhraseToken(before)) break;
    at--;
  }
  return at;
}

function isNounPhraseToken(token: Token): boolean {
  if (token.lower === 'to' || token.lower === 'not' || token.lower === "n't") return false;
  if (/^(NOUN|PROPN|ADJ|DET|NUM|SYM)$/.test(token.tag) || /^(-|'s|'|’s|’|"|“|”)$/.test(token.lower))
    return true;
  if (token.tag === 'PRON') return /^(his|her|its|their|our|my|your|any|some|no|such)$/.test(token.lower);
  return statusWords.modifiers.has(token.lower);
}

function findGovernor(tokens: readonly Token[], level: Level): number {
  const head = tokens[level.at];
  if (head === undefined) return -1;
  if (!level.isVerbal) return governorOfNoun(tokens, level);
  for (let at = level.groupStart; at < level.at; at++) {
    if (tokens[at]?.lower === 'to') return governorOfInfinitive(tokens, at);
  }
  const hasAuxiliary = tokens.slice(level.groupStart, level.at).some((token) => token.tag === 'AUX');
  if (!head.lower.endsWith('ing') || hasAuxiliary) return -1;
  const before = tokens[level.groupStart - 1]?.lower ?? '';
  return before === ',' || before === 'while' || before === 'and'
    ? mainVerbBefore(tokens, level.groupStart)
    : governorBefore(tokens, level.groupStart);
}

/** "will attend the forum, meeting the king": the verb with an auxiliary whose tense a following participle shares. */
function mainVerbBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 45); at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.lower === ';' ||
      token.lower === 'that' ||
      statusWords.reportingVerbs.has(token.lemma)
    )
      return -1;
    if (token.tag === 'VERB' && !token.lower.endsWith('ing') && tokens[at - 1]?.lower !== 'to') {
      return tokens.slice(startOfVerbGroup(tokens, at), at).some((word) => word.tag === 'AUX') ? at : -1;
    }
  }
  return -1;
}

/** A noun hangs on a verb that carries it ("hold talks") or opens it; under any other verb it is taken as given ("salvage the deal"). */
function governorOfNoun(tokens: readonly Token[], level: Level): number {
  const at = governorBefore(tokens, level.groupStart);
  const token = tokens[at];
  if (token === undefined) return -1;
  const carries = statusWords.lightVerbs.has(token.lemma) || statusWords.journeys.has(token.lemma);
  const opens =
    isKnownGovernor(token) || isNegativePhrase(tokens, at) || statusWords.negativeGovernors.has(token.lower);
  return carries || opens ? at : -1;
}

function governorOfInfinitive(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - 10); at--) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.tag === 'VERB') return at;
    if (at >= to - 2 && isKnownGovernor(token)) return at;
    if (token.tag === 'PUNCT' && !/^[-"“”]$/.test(token.lower)) return -1;
    if (token.tag === 'SCONJ' && at < to - 1) return -1;
  }
  return -1;
}

/** "ruled out", "called off". */
export function isNegativePhrase(tokens: readonly Token[], at: number): boolean {
  return statusWords.negativePhrases.has(`${tokens[at]?.lemma} ${tokens[at + 1]?.lower}`);
}

/** Whether a word says that what hangs on it did not simply happen. */
export function isKnownGovernor(token: Token): boolean {
  const { lemma } = token;
  return (
    statusWords.hypotheticalGovernors.has(lemma) ||
    statusWords.consideringGovernors.has(lemma) ||
    statusWords.futureGovernors.has(lemma) ||
    statusWords.negativeGovernors.has(lemma)
  );
}

/** The verb, or the word before a preposition, that a noun phrase or gerund starting at `start` hangs on. */
function governorBefore(tokens: readonly Token[], start: number): number {
  let at = start - 1;
  while (at >= 0 && /^["“”'‘’]$/.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  if (before === undefined) return -1;
  if (before.tag === 'VERB') return at;
  if (/^(?:out|off|up|down|away|back)$/.test(before.lower) && tokens[at - 1]?.tag === 'VERB') return at - 1;
  if (statusWords.negativeGovernors.has(before.lower) || statusWords.factualGovernors.has(before.lower))
    return at;
  if (before.tag !== 'ADP' && before.tag !== 'SCONJ' && before.lower !== 'to') return -1;
  let outer = at - 1;
  while (outer >= 0 && /^(ADP|ADV)$/.test(tokens[outer]?.tag ?? '')) {
    if (/^(?:ahead|forward)$/.test(tokens[outer]?.lower ?? '')) return outer;
    outer--;
  }
  const word = tokens[outer];
  if (word === undefined) return -1;
  if (word.tag === 'VERB' || isKnownGovernor(word)) return outer;
  return /^(?:for|in|during|at|on|to|with)$/.test(before.lower) ? journeyBefore(tokens, outer) : -1;
}

/** "will arrive in Cairo on Thursday for talks": the verb of travel over its places and days. */
function journeyBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= Math.max(0, from - 9); at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'SCONJ' || token.tag === 'PRON')
      return -1;
    if (token.tag === 'VERB') return statusWords.journeys.has(token.lemma) ? at : -1;
  }
  return -1;
}

/** The verb that a nominal act is the subject of: "a meeting between them" will "take place"; -1 if none follows. */
function verbOfSubject(view: ClauseView): number {
  const { tokens } = view;
  for (let at = view.head + 1; at < Math.min(tokens.length, view.head + 16); at++) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.()—–]$/.test(token.lower) || token.tag === 'SCONJ') return -1;
    if (/^(who|which|whom|whose|that)$/.test(token.lower)) return -1;
    if (token.tag !== 'VERB' && token.tag !== 'AUX') continue;
    let verb = at;
    while (tokens[verb]?.tag !== 'VERB') {
      const next = tokens[verb + 1];
      if (next === undefined || !(next.tag === 'VERB' || isGroupToken(next))) break;
      verb++;
    }
    return verb;
  }
  return -1;
}
