import type { Token } from '../../sentences/sentence.js';
import type { Chunk, ChunkKind, VerbForm } from './chunk.js';
import { isHiddenFinite, isHiddenGerund, isShot } from './hidden-verb.js';
import { isJoined, nounGroup, type TokenRange } from './noun-group.js';
import { tokenAt } from './token-at.js';
import { questionWords, relativePronouns } from './word-lists.js';

const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '‘', '``', "''"]);

/**
 * The chunks of a sentence, left to right, every token in exactly one. Mentions are not cut: “the foreign minister of
 * Iran” is one noun group when `mentions` says that it names one party.
 */
export function chunkTokens(tokens: readonly Token[], mentions: readonly TokenRange[]): readonly Chunk[] {
  const mentionAt = new Map(mentions.map((m) => [m.first, m]));
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const chunk = chunkAt(
      tokens,
      i,
      mentionAt,
      chunks.at(-1)?.kind === 'comma' ? chunks.at(-2) : chunks.at(-1),
    );
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  i: number,
  mentionAt: ReadonlyMap<number, TokenRange>,
  previous: Chunk | undefined,
): Chunk {
  const token = tokenAt(tokens, i);
  if (mentionAt.has(i)) return nounGroup(tokens, i, mentionAt);
  if (isHiddenFinite(tokens, i)) return hiddenVerb(tokens, i, 'finite');
  const single = (kind: ChunkKind): Chunk => plain(kind, tokens, i);
  if (quoteMarks.has(token.text) || (token.text === "'" && !isJoined(tokens, i - 1))) return single('quote');
  if (token.text === ',') return single('comma');
  if (token.tag === 'PUNCT' || token.tag === 'SPACE') return single('break');
  if (isRelative(token, tokens, i, previous)) return single('wh');
  if (token.tag === 'SCONJ' || (questionWords.has(token.lower) && token.tag !== 'DET'))
    return single('subordinator');
  if (token.tag === 'CCONJ') return single('coordinator');
  const verbs = verbGroup(tokens, i) ?? (isHiddenGerund(tokens, i) ? hiddenVerb(tokens, i, 'gerund') : null);
  if (verbs) return verbs;
  if (token.tag === 'ADP' || (token.tag === 'PART' && token.lower === 'to')) return single('preposition');
  if (token.tag === 'ADV' || token.tag === 'PART' || token.tag === 'INTJ') {
    // "a very serious offer" starts with DET and never comes here; "very serious" alone is a predicate.
    return single('adverb');
  }
  return nounGroup(tokens, i, mentionAt);
}

function isRelative(token: Token, tokens: readonly Token[], i: number, previous: Chunk | undefined): boolean {
  if (!relativePronouns.has(token.lower) || token.tag === 'DET') return false;
  if (token.lower !== 'that') return true;
  if (previous?.kind !== 'noun') return false;
  const next = tokens[i + 1];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV');
}

function verbGroup(tokens: readonly Token[], start: number): Chunk | null {
  let i = start;
  let infinitive = false;
  let head = -1;
  let auxiliary = '';
  let passive = false;
  while (isNegation(tokens[i])) i++;
  if (tokens[i]?.lower === 'to' && tokens[i]?.tag === 'PART') {
    infinitive = true;
    i++;
  }
  for (; i < tokens.length; i++) {
    const token = tokenAt(tokens, i);
    if (token.tag === 'AUX' || token.lower === 'cannot') {
      head = i;
      auxiliary = token.lemma;
    } else if (token.tag === 'VERB' || isShot(tokens, i)) {
      passive =
        isPastForm(token) && (auxiliary === 'be' || auxiliary === 'get') && !token.lower.endsWith('ing');
      head = i;
      break;
    } else if (!((head >= 0 || infinitive) && isLight(token) && leadsToVerb(tokens, i))) break;
  }
  if (head < 0) return null;
  const main = tokenAt(tokens, head);
  const opening = tokenAt(tokens, auxiliary === '' ? head : firstAuxiliary(tokens, start));
  const form = infinitive ? 'infinitive' : opening.lower.endsWith('ing') ? 'gerund' : 'finite';
  return {
    kind: 'verb',
    first: start,
    last: head,
    head,
    lemma: main.lemma,
    verb: { form, passive } satisfies VerbForm,
  };
}

function hiddenVerb(tokens: readonly Token[], i: number, form: VerbForm['form']): Chunk {
  const verb: VerbForm = { form, passive: false };
  return { kind: 'verb', first: i, last: i, head: i, lemma: tokenAt(tokens, i).lemma, verb };
}

function firstAuxiliary(tokens: readonly Token[], start: number): number {
  let i = start;
  while (isNegation(tokens[i])) i++;
  return i;
}

/** Whether only adverbs and negation stand between `i` and the next verb: "has not yet publicly said". */
function leadsToVerb(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < tokens.length && j < i + 4; j++) {
    const token = tokenAt(tokens, j);
    if (token.tag === 'VERB' || token.tag === 'AUX') return true;
    if (!isLight(token)) return false;
  }
  return false;
}

function isLight(token: Token): boolean {
  // "has since retracted"
  return (
    token.tag === 'ADV' ||
    token.lower === 'since' ||
    isNegation(token) ||
    token.lower === 'each' ||
    token.lower === 'both'
  );
}

function isNegation(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.tag === 'PART' &&
    (token.lower === 'not' || token.lower === "n't" || token.lower === 'n’t')
  );
}

function isPastForm(token: Token): boolean {
  return (
    (token.lower !== token.lemma &&
      !token.lower.endsWith('ing') &&
      !(token.lower.endsWith('s') && token.lower.startsWith(token.lemma.slice(0, -1)))) ||
    token.lower.endsWith('ed') ||
    unchangedPast.has(token.lower)
  );
}
const unchangedPast: ReadonlySet<string> = new Set([
  'put',
  'cut',
  'set',
  'hit',
  'shut',
  'hurt',
  'let',
  'cast',
  'read',
  'shed',
  'beset',
  'met',
  'held',
  'broadcast',
]);

function plain(kind: ChunkKind, tokens: readonly Token[], i: number): Chunk {
  return { kind, first: i, last: i, head: i, lemma: tokenAt(tokens, i).lower, verb: null };
}
