import type { ChunkedSentence } from './chunked-sentence.js';
import { clausePrepositions } from './word-lists.js';

/** Noun chunks right of chunk `k`, by what ties them to it. */
export interface RightSide {
  /** Direct object with its coordinates. */
  readonly object: readonly number[];
  /** Noun chunks after each preposition, coordinates included, in order. */
  readonly after: ReadonlyMap<string, readonly number[]>;
  /** Chunk where the clause ends, exclusive. */
  readonly end: number;
}

/**
 * What follows chunk `k - 1` up to the end of its clause. `through` lets infinitives pass: "agreed to hold talks with Iran"
 * has "Iran" after "with".
 */
export function rightSide(text: ChunkedSentence, k: number, through: boolean): RightSide {
  const { chunks } = text;
  const after = new Map<string, number[]>();
  let object: readonly number[] = [];
  let j = k;
  let verbs = 0;
  while (j < chunks.length) {
    const chunk = chunks[j];
    if (!chunk) break;
    if (chunk.kind === 'noun') {
      const run = coordinatesRight(text, j);
      if (object.length === 0 && after.size === 0 && verbs === 0) object = run;
      j = (run.at(-1) ?? j) + 1;
      continue;
    }
    if (chunk.kind === 'preposition') {
      const start = skipAdverbs(text, j + 1);
      // "until Russia recognizes the border" is a clause of its own.
      if (clausePrepositions.has(chunk.lemma) && chunks[start]?.kind === 'noun' && opensClause(text, start))
        break;
      if (chunks[start]?.kind === 'noun') {
        const run = coordinatesRight(text, start, chunk.lemma);
        after.set(chunk.lemma, [...(after.get(chunk.lemma) ?? []), ...run]);
        j = (run.at(-1) ?? start) + 1;
        continue;
      }
      j++;
      continue;
    }
    if (chunk.kind === 'verb') {
      const form = chunk.verb?.form;
      if (form === 'finite' && !isParticipleAfterNoun(text, j)) break;
      if (!through && form === 'infinitive') break;
      if (!through && form === 'gerund' && chunks[j - 1]?.kind !== 'noun') break;
      verbs++;
      j++;
      continue;
    }
    if (chunk.kind === 'wh' || chunk.kind === 'subordinator' || chunk.kind === 'break') break;
    if (chunk.kind === 'comma' && !goesOn(text, j)) break;
    if (chunk.kind === 'coordinator' && !goesOn(text, j) && !(through && goesOnVerbal(text, j))) break;
    j++;
  }
  return { object, after, end: j };
}

function isParticipleAfterNoun(text: ChunkedSentence, j: number): boolean {
  const chunk = text.chunks[j];
  const word = chunk ? text.tokens[chunk.head] : undefined;
  return (
    text.chunks[j - 1]?.kind === 'noun' &&
    chunk?.first === chunk?.head &&
    word !== undefined &&
    word.lower !== word.lemma &&
    !word.lower.endsWith('s') &&
    text.chunks[j + 1]?.kind === 'preposition'
  );
}

/** Whether the clause runs on after a comma or coordinator: another prepositional phrase follows, no new clause. */
function goesOn(text: ChunkedSentence, j: number): boolean {
  const next = text.chunks[skipAdverbs(text, j + 1)];
  return next?.kind === 'preposition';
}

/** "the idea of pushing or nudging Kyiv" */
function goesOnVerbal(text: ChunkedSentence, j: number): boolean {
  const form = text.chunks[skipAdverbs(text, j + 1)]?.verb?.form;
  return form === 'gerund' || form === 'infinitive';
}

function skipAdverbs(text: ChunkedSentence, j: number): number {
  let i = j;
  while (text.chunks[i]?.kind === 'adverb' || text.chunks[i]?.kind === 'quote') i++;
  return i;
}

/** Noun chunk `j` with those coordinated to its right, up to a noun that opens a clause of its own. */
export function coordinatesRight(text: ChunkedSentence, j: number, preposition = ''): readonly number[] {
  const { chunks } = text;
  const run = [j];
  // A list needs its "and": "Lavrov, the minister, …" and "the letter to Biden, Kyiv's reply" are none.
  let joined = 1;
  let i = j;
  while (true) {
    let next = i + 1;
    let sawMark = false;
    let sawCoordinator = false;
    while (next < chunks.length && ['comma', 'coordinator', 'quote'].includes(chunks[next]?.kind ?? '')) {
      if (chunks[next]?.kind === 'coordinator' && !['and', 'or', '&'].includes(chunks[next]?.lemma ?? ''))
        return run.slice(0, joined);
      sawMark ||= chunks[next]?.kind !== 'quote';
      sawCoordinator ||= chunks[next]?.kind === 'coordinator';
      next++;
    }
    // "with Japan and with Korea" repeats the preposition.
    if (
      sawMark &&
      preposition !== '' &&
      chunks[next]?.kind === 'preposition' &&
      chunks[next]?.lemma === preposition
    )
      next++;
    if (!sawMark || chunks[next]?.kind !== 'noun') return run.slice(0, joined);
    if (preposition !== 'between' && opensClause(text, next) && hasVerbBefore(text, j))
      return run.slice(0, joined);
    run.push(next);
    if (sawCoordinator) joined = run.length;
    i = next;
  }
}

function opensClause(text: ChunkedSentence, j: number): boolean {
  const { chunks } = text;
  for (let i = j + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb') return chunk.verb?.form === 'finite' && !isParticipleAfterNoun(text, i);
    if (chunk?.kind === 'adverb' || chunk?.kind === 'quote') continue;
    if (chunk?.kind === 'preposition' && chunks[i + 1]?.kind === 'noun') {
      i++;
      continue;
    }
    return false;
  }
  return false;
}

/** Whether the clause of chunk `j` has its verb already, so that a second subject may follow: "met Kerry, and Lavrov said". */
function hasVerbBefore(text: ChunkedSentence, j: number): boolean {
  for (let i = j - 1; i >= 0; i--) {
    const chunk = text.chunks[i];
    if (chunk?.verb) return true;
    if (chunk?.kind === 'break' || chunk?.kind === 'wh' || chunk?.kind === 'subordinator') return false;
  }
  return false;
}
