import type { Chunk } from './chunk.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { withCoordinates } from './coordinates-left.js';
import { invertedSubject, isInvertedAuxiliary } from './inverted-subject.js';
import { openingOfAside, openingOfBrackets } from './opening-of-aside.js';
import {
  clausePrepositions,
  objectControlVerbs,
  personalPronouns,
  pureFinite,
  sayingVerbs,
  writings,
} from './word-lists.js';

const depthLimit = 8;

/**
 * Numbers of the noun chunks that are the surface subject of verb chunk `k`, coordinated ones together; empty when the
 * sentence shows none. Goes through relative clauses, appositions, conjoined verbs, and control of infinitives and
 * participles.
 */
export function clauseSubject(text: ChunkedSentence, k: number, depth = 0): readonly number[] {
  const verb = text.chunks[k];
  if (verb?.verb == null || depth > depthLimit) return [];
  if (verb.verb.form === 'infinitive') return controller(text, k, depth + 1);
  if (verb.verb.form === 'gerund' || isReducedRelative(text, k)) return ofParticiple(text, k, depth + 1);
  return leftSubject(text, k, depth + 1);
}

/** A past participle right after its noun, without auxiliary, before the verb of the clause: "the talks held in Geneva ended". */
export function isReducedRelative(text: ChunkedSentence, k: number): boolean {
  const { chunks, tokens } = text;
  const verb = chunks[k];
  if (verb?.verb?.form !== 'finite' || verb.first !== verb.head) return false;
  const word = tokens[verb.head];
  if (word?.tag !== 'VERB' || word.lower === word.lemma || word.lower.endsWith('s')) return false;
  if (pureFinite.has(word.lower)) return false;
  const before = chunks[k - 1];
  const after = chunks[k + 1];
  if (before?.kind !== 'noun') return false;
  if (isPronoun(text, before)) return false;
  if (after?.kind === 'preposition' && after.lemma === 'by') return true;
  if (after?.kind === 'noun' || after?.kind === 'subordinator') return false;
  if (after?.kind === 'preposition' && isInPhraseAfterVerb(text, k - 1)) return true;
  for (let j = k + 1; j < chunks.length; j++) {
    const chunk = chunks[j];
    if (!chunk || ['wh', 'subordinator', 'break', 'quote'].includes(chunk.kind)) return false;
    if ((chunk.kind === 'comma' || chunk.kind === 'coordinator') && chunks[j + 1]?.kind !== 'noun')
      return false;
    if (chunk.kind === 'comma' && chunks[j - 1]?.kind !== 'noun') return false;
    if (chunk.kind === 'verb') return chunk.verb?.form === 'finite' && chunks[j - 1]?.kind !== 'coordinator';
  }
  return false;
}

/** "replied to the message conveyed": a noun in a phrase after the verb of its clause is no new subject. */
function isInPhraseAfterVerb(text: ChunkedSentence, j: number): boolean {
  const { chunks } = text;
  if (chunks[j - 1]?.kind !== 'preposition' || isClauseOpener(text, j - 1)) return false;
  const isAddressing = ['to', 'with', 'for', 'against', 'from'].includes(chunks[j - 1]?.lemma ?? '');
  for (let i = j - 2; i >= 0; i--) {
    const chunk = chunks[i];
    // "said in Geneva Moscow agreed" leaves out its "that".
    if (chunk?.verb) return chunk.verb.form === 'finite' && (isAddressing || !sayingVerbs.has(chunk.lemma));
    if (chunk === undefined || !['noun', 'preposition', 'adverb'].includes(chunk.kind)) return false;
  }
  return false;
}

function isPronoun(text: ChunkedSentence, chunk: Chunk): boolean {
  return personalPronouns.has(text.tokens[chunk.head]?.lower ?? '');
}

/** Who does an infinitive: subject of the verb above it, its object after "ask", "urge", "tell", or the owner of "its decision to". */
function controller(text: ChunkedSentence, k: number, depth: number): readonly number[] {
  const { chunks } = text;
  for (let j = k - 1; j >= 0; j--) {
    const chunk = chunks[j];
    if (!chunk) return [];
    switch (chunk.kind) {
      case 'verb':
        return clauseSubject(text, j, depth);
      case 'noun': {
        const governor = governorOf(text, j);
        if (governor === null) {
          // "for Iran to stop": the noun of the preposition does it.
          if (chunks[j - 1]?.kind === 'preposition' && chunks[j - 1]?.lemma === 'for')
            return withCoordinates(text, j);
          if (chunks[j - 1]?.kind === 'preposition') continue;
          return [j];
        }
        // "Were the minister to meet": the noun behind an auxiliary that opens the clause is its subject.
        if (isInvertedAuxiliary(text, governor)) return withCoordinates(text, j);
        const lemma = chunks[governor]?.lemma ?? '';
        const isPassive = chunks[governor]?.verb?.passive === true;
        return objectControlVerbs.has(lemma) && !isPassive
          ? withCoordinates(text, j)
          : clauseSubject(text, governor, depth);
      }
      case 'coordinator': {
        const verb = previousVerb(text, j);
        return verb === null ? [] : clauseSubject(text, verb, depth);
      }
      case 'break':
      case 'wh':
      case 'subordinator':
        return [];
      default:
    }
  }
  return [];
}

/** The verb that noun chunk `j` is the object of, also through a particle or preposition right before it: "called on Iran". */
export function governorOf(text: ChunkedSentence, j: number): number | null {
  const { chunks } = text;
  let i = j - 1;
  while (i >= 0) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb') return i;
    if (chunk?.kind === 'noun' && (chunks[i + 1]?.kind === 'coordinator' || chunks[i + 1]?.kind === 'comma'))
      i--;
    else if (
      chunk?.kind === 'adverb' ||
      chunk?.kind === 'quote' ||
      chunk?.kind === 'coordinator' ||
      chunk?.kind === 'comma'
    )
      i--;
    else if (chunk?.kind === 'preposition' && chunks[i - 1]?.kind === 'verb') return i - 1;
    else return null;
  }
  return null;
}

function ofParticiple(text: ChunkedSentence, k: number, depth: number): readonly number[] {
  const { chunks } = text;
  let j = k - 1;
  while (chunks[j]?.kind === 'adverb' || chunks[j]?.kind === 'quote') j--;
  const before = chunks[j];
  // "sent a letter to the king urging him", "issued a decree banning": who writes it does so.
  const writing = writingBefore(text, j);
  if (writing !== null) return clauseSubject(text, writing, depth);
  if (before?.kind === 'noun') return [j];
  if (before?.kind === 'coordinator') {
    const verb = previousVerb(text, j);
    if (verb !== null) return clauseSubject(text, verb, depth);
  }
  if (
    before?.kind === 'preposition' &&
    ['of', 'from', 'for', 'into'].includes(before.lemma) &&
    chunks[j - 1]?.kind === 'noun'
  ) {
    const governor = governorOf(text, j - 1);
    // "accused Iran of violating" against "its policy of talking".
    if (governor !== null && !isOwned(text, j - 1)) return withCoordinates(text, j - 1);
  }
  const left = mainVerbBefore(text, k);
  if (left !== null) return clauseSubject(text, left, depth);
  return firstNounAfter(text, k);
}

/** The verb that has a writing for its object, at chunk `j` or before the addressee there; null for any other noun. */
function writingBefore(text: ChunkedSentence, j: number): number | null {
  const { chunks } = text;
  const isWriting = (c: number): boolean =>
    chunks[c]?.kind === 'noun' && writings.has(chunks[c]?.lemma ?? '');
  const at = isWriting(j) ? j : chunks[j - 1]?.lemma === 'to' && isWriting(j - 2) ? j - 2 : -1;
  return at < 0 || chunks[at - 1]?.kind === 'preposition' ? null : governorOf(text, at);
}

function isOwned(text: ChunkedSentence, j: number): boolean {
  const chunk = text.chunks[j];
  return chunk !== undefined && text.tokens[chunk.head]?.tag === 'NOUN' && chunk.last > chunk.first;
}

/** "Meeting in Geneva, the ministers agreed": the subject of the main clause follows. */
function firstNounAfter(text: ChunkedSentence, k: number): readonly number[] {
  const comma = text.chunks.findIndex((c, j) => j > k && c.kind === 'comma');
  const next = comma < 0 ? -1 : text.chunks.findIndex((c, j) => j > comma && c.kind === 'noun');
  return next < 0 ? [] : withCoordinates(text, next);
}

function previousVerb(text: ChunkedSentence, j: number): number | null {
  for (let i = j - 1; i >= 0; i--) {
    const kind = text.chunks[i]?.kind;
    if (kind === 'verb') return i;
    if (kind === 'break') return null;
  }
  return null;
}

function mainVerbBefore(text: ChunkedSentence, k: number): number | null {
  for (let i = k - 1; i >= 0; i--) {
    const chunk = text.chunks[i];
    if (chunk?.verb?.form === 'finite' && !isReducedRelative(text, i)) return i;
    if (chunk?.kind === 'break' && chunk.lemma === ';') return null;
  }
  return null;
}

function leftSubject(text: ChunkedSentence, k: number, depth: number): readonly number[] {
  const { chunks } = text;
  const inverted = invertedSubject(text, k);
  if (inverted !== null) return withCoordinates(text, inverted);
  let j = k - 1;
  while (j >= 0) {
    const chunk = chunks[j];
    if (!chunk) return [];
    switch (chunk.kind) {
      case 'adverb':
      case 'quote':
      case 'adjective':
        j--;
        continue;
      case 'comma': {
        const opening = openingOfAside(text, j);
        if (opening !== null) {
          j = opening - 1;
          continue;
        }
        const verb = mainVerbBefore(text, j) ?? previousVerb(text, j);
        return verb === null ? [] : clauseSubject(text, verb, depth);
      }
      case 'coordinator': {
        const verb = mainVerbBefore(text, j) ?? previousVerb(text, j);
        return verb === null ? [] : clauseSubject(text, verb, depth);
      }
      case 'wh':
        return antecedent(text, j);
      case 'noun': {
        const phrase = phraseOf(text, j);
        if (phrase === null) return withCoordinates(text, j);
        // A noun in a prepositional phrase: the subject stands before it, unless the phrase opens the clause.
        const head = headOfPhrase(text, phrase);
        if (head === null) return [];
        j = head;
        continue;
      }
      case 'break': {
        // Words left out of a quotation: "officials . . . have ruled out".
        if (/^[.…\s]+$/.test(chunk.lemma)) {
          j--;
          continue;
        }
        const opening = openingOfBrackets(text, j);
        if (opening !== null) {
          j = opening - 1;
          continue;
        }
        return [];
      }
      default:
        return [];
    }
  }
  return [];
}

/** The preposition that noun chunk `j` hangs on, also as a coordinate ("between Washington and Tehran"); null without one. */
function phraseOf(text: ChunkedSentence, j: number): number | null {
  for (const noun of withCoordinates(text, j)) {
    if (text.chunks[noun - 1]?.kind === 'preposition')
      return isClauseOpener(text, noun - 1) ? null : noun - 1;
  }
  return null;
}

function isClauseOpener(text: ChunkedSentence, p: number): boolean {
  return clausePrepositions.has(text.chunks[p]?.lemma ?? '');
}

/** The noun that the prepositional phrase beginning at `p` hangs on, or null when the phrase opens the clause. */
function headOfPhrase(text: ChunkedSentence, p: number): number | null {
  let j = p - 1;
  while (j >= 0) {
    const kind = text.chunks[j]?.kind;
    if (kind === 'noun') return j;
    if (kind === 'adverb' || kind === 'preposition' || kind === 'quote') j--;
    else if (kind === 'comma' && openingOfAside(text, j) !== null) j = (openingOfAside(text, j) ?? 0) - 1;
    else return null;
  }
  return null;
}

function antecedent(text: ChunkedSentence, wh: number): readonly number[] {
  let j = wh - 1;
  while (j >= 0 && ['comma', 'quote', 'preposition', 'adverb'].includes(text.chunks[j]?.kind ?? '')) j--;
  return text.chunks[j]?.kind === 'noun' ? withCoordinates(text, j) : [];
}
