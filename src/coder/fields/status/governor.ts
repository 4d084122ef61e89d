import type { Token } from '../../../sentences/sentence.js';
import { type ClauseView, isGroupToken } from '../clause-view.js';
import { statusWords } from './status-words.js';

/** One word that the act hangs on, with the verb group before it; the act itself is the innermost level. */
export interface Level {
  readonly at: number;
  readonly groupStart: number;
  readonly isVerbal: boolean;
}

const maximumDepth = 4;

/** The act and the words that govern it, innermost first: "would" "consider" "holding" "talks" → talks, holding, consider. */
export function levelsOf(view: ClauseView): readonly Level[] {
  const levels: Level[] = [ownLevel(view)];
  for (let depth = 0; depth < maximumDepth; depth++) {
    const inner = levels.at(-1);
    if (inner === undefined) break;
    const at = findGovernor(view.tokens, inner);
    if (at < 0) break;
    const isVerbal = view.tokens[at]?.tag === 'VERB';
    levels.push({
      at,
      isVerbal,
      groupStart: isVerbal ? startOfGroup(view.tokens, at) : startOfNounPhrase(view.tokens, at),
    });
    if (statusWords.factualGovernors.has(lemmaAt(view.tokens, at))) break;
  }
  const verb = view.isVerbal ? -1 : verbOfSubject(view);
  if (verb >= 0) levels.push({ at: verb, isVerbal: true, groupStart: startOfGroup(view.tokens, verb) });
  return levels;
}

function ownLevel(view: ClauseView): Level {
  if (view.isVerbal) return { at: view.head, groupStart: joinedGroupStart(view), isVerbal: true };
  return {
    at: view.head,
    groupStart: Math.min(view.first, startOfNounPhrase(view.tokens, view.head)),
    isVerbal: false,
  };
}

/** In "will fly to Cairo and meet him" the second verb shares the group of the first. */
function joinedGroupStart(view: ClauseView): number {
  const { tokens, groupStart, head } = view;
  const verb = tokens[head];
  const before = tokens[groupStart - 1];
  if (verb === undefined || before === undefined || groupStart !== head || verb.lower !== verb.lemma)
    return groupStart;
  if (before.lower !== 'and' && before.lower !== 'or' && before.lower !== ',') return groupStart;
  for (let at = groupStart - 2; at >= Math.max(0, groupStart - 18); at--) {
    const token = tokens[at];
    if (token === undefined || token.lower === ';' || token.lower === 'that') break;
    if (token.tag === 'AUX' || token.lower === 'to') {
      const next = tokens[at + 1];
      if (next !== undefined && (next.tag === 'VERB' || isGroupToken(next))) return startOfGroup(tokens, at);
    }
  }
  return groupStart;
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

/** First token of the noun phrase that ends in `head`. */
export function startOfNounPhrase(tokens: readonly Token[], head: number): number {
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
  if (
    /^(NOUN|PROPN|ADJ|DET|NUM|SYM)$/.test(token.tag) ||
    token.lower === '-' ||
    token.lower === "'s" ||
    token.lower === "'"
  )
    return true;
  if (token.tag === 'PRON') return /^(his|her|its|their|our|my|your|any|some|no|such)$/.test(token.lower);
  // "planned talks", "previously scheduled meeting": participles before a noun.
  return /^(planned|proposed|scheduled|expected|suggested|promised|upcoming|no|another|any|long|previously)$/.test(
    token.lower,
  );
}

function findGovernor(tokens: readonly Token[], level: Level): number {
  const head = tokens[level.at];
  if (head === undefined) return -1;
  if (level.isVerbal) {
    for (let at = level.groupStart; at < level.at; at++) {
      if (tokens[at]?.lower === 'to') return governorOfInfinitive(tokens, at);
    }
    const hasAuxiliary = tokens.slice(level.groupStart, level.at).some((token) => token.tag === 'AUX');
    if (head.lower.endsWith('ing') && !hasAuxiliary) return governorBefore(tokens, level.groupStart);
    return -1;
  }
  return governorBefore(tokens, level.groupStart);
}

function governorOfInfinitive(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - 10); at--) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.tag === 'VERB') return at;
    if (at === to - 1 && isKnownGovernor(token)) return at;
    if (token.tag === 'PUNCT' && token.lower !== '-' && token.lower !== '"' && token.lower !== '“') return -1;
    if (token.tag === 'SCONJ' && at < to - 1) return -1;
  }
  return -1;
}

function isKnownGovernor(token: Token): boolean {
  return (
    statusWords.hypotheticalGovernors.has(token.lemma) ||
    statusWords.futureGovernors.has(token.lemma) ||
    statusWords.negativeGovernors.has(token.lemma)
  );
}

/** The verb, or the word before a preposition, that a noun phrase or gerund starting at `start` hangs on. */
function governorBefore(tokens: readonly Token[], start: number): number {
  let at = start - 1;
  while (at >= 0 && /^["“”'‘’]$/.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  if (before === undefined) return -1;
  if (before.tag === 'VERB') return at;
  if (statusWords.negativeGovernors.has(before.lower) || statusWords.factualGovernors.has(before.lower))
    return at;
  if (before.tag !== 'ADP' && before.tag !== 'SCONJ' && before.lower !== 'to') return -1;
  let outer = at - 1;
  while (outer >= 0 && /^(ADP|ADV)$/.test(tokens[outer]?.tag ?? '')) outer--;
  const word = tokens[outer];
  if (word === undefined) return -1;
  if (word.tag === 'VERB' || (/^(NOUN|ADJ)$/.test(word.tag) && isKnownGovernor(word))) return outer;
  return -1;
}

/** The verb that a nominal act is the subject of: "a meeting between them" will "take place"; -1 if none follows. */
function verbOfSubject(view: ClauseView): number {
  const { tokens } = view;
  for (let at = view.head + 1; at < Math.min(tokens.length, view.head + 16); at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^[,;:.()]$/.test(token.lower) ||
      token.tag === 'SCONJ' ||
      token.lower === 'that'
    )
      return -1;
    if (/^(who|which|whom|whose)$/.test(token.lower)) return -1;
    if (token.tag === 'VERB' || token.tag === 'AUX') {
      let verb = at;
      while (
        verb + 1 < tokens.length &&
        isGroupToken(tokens[verb] as Token) &&
        tokens[verb]?.tag !== 'VERB'
      ) {
        const next = tokens[verb + 1];
        if (next === undefined || !(next.tag === 'VERB' || isGroupToken(next))) break;
        verb++;
      }
      return verb;
    }
  }
  return -1;
}

function lemmaAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lemma ?? '';
}
