import type { Mention } from '../../actors/mention.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { coordinatesRight, type RightSide, rightSide } from './clause-objects.js';
import { clauseSubject, governorOf, isReducedRelative } from './clause-subject.js';
import type { TriggerMatch } from './match-triggers.js';
import { mentionsIn, partyMentions } from './party-mentions.js';
import { sayingVerbs, supportVerbs } from './word-lists.js';

/** The stretch of a trigger (match-triggers.ts). */
export type TriggerPlace = Pick<TriggerMatch, 'first' | 'last' | 'head' | 'isOpen'>;

/** Looks up who fills a slot (see frame.ts); the mentions are of parties that have an identity. */
export type SlotLookup = (slot: string) => readonly Mention[];

/** Slots around a trigger. `speakerOf` gives the speaker of the quotation that a place stands in. */
export function fillSlots(
  text: ChunkedSentence,
  place: TriggerPlace,
  through: boolean,
  speakerOf: (offset: number) => Mention | null,
): SlotLookup {
  const k = text.chunkOf[place.head] ?? 0;
  const chunk = text.chunks[k];
  const isVerb = chunk?.kind === 'verb';
  const next = (place.isOpen ? k : (text.chunkOf[place.last] ?? k)) + 1;
  const right = rightSide(text, next, through);
  const parties = (chunks: readonly number[]): readonly Mention[] =>
    unique(chunks.flatMap((c) => partyMentions(text, c)).map((m) => m.mention));
  const isPassive = isVerb && (chunk.verb?.passive === true || isReducedRelative(text, k));
  const surface = (): readonly number[] => (isVerb || chunk?.kind === 'adjective' ? subjectOf(text, k) : []);
  return (slot) => {
    switch (slot) {
      case 'subject':
        return isPassive
          ? parties(right.after.get('by') ?? [])
          : (firstPerson(text, surface(), place, speakerOf) ?? parties(surface()));
      case 'object':
        if (isVerb) return parties(isPassive ? surface() : right.object);
        return parties(right.after.get('of') ?? []);
      case 'theme':
        return themeOf(text, isPassive ? surface() : right.object, right);
      case 'content':
        // After a noun only what it is for: "its offer to mediate between them".
        if (chunk?.kind === 'noun' && text.chunks[next]?.verb?.form !== 'infinitive') return [];
        return firstParty(text, right, next);
      case 'clause':
        return parties(clauseNoun(text, next));
      case 'possessor':
        return unique(modifiersOf(text, k, place.head));
      case 'support':
        return isVerb ? [] : parties(supportSubject(text, k, right.end));
      case 'outer':
        return isVerb ? [] : parties(outerSubject(text, k));
      case 'speaker':
        return speaker(text, k, place, speakerOf, parties);
      case 'of':
        // "a meeting on the sidelines of the summit": only what follows the noun itself belongs to it.
        return isVerb || ['of', 'by'].includes(text.chunks[next]?.lemma ?? '')
          ? parties(right.after.get(slot) ?? [])
          : [];
      default:
        return parties(right.after.get(slot) ?? []);
    }
  };
}

/** The speaker for a subject "I" or "we" that was not resolved, null for any other subject. */
function firstPerson(
  text: ChunkedSentence,
  subject: readonly number[],
  place: TriggerPlace,
  speakerOf: (offset: number) => Mention | null,
): readonly Mention[] | null {
  const [only] = subject;
  const word = only === undefined ? '' : (text.tokens[text.chunks[only]?.head ?? -1]?.lower ?? '');
  if (word !== 'i' && word !== 'we') return null;
  if (only !== undefined && partyMentions(text, only).length > 0) return null;
  const speaker = speakerOf(text.tokens[place.head]?.start ?? 0);
  return speaker ? [speaker] : null;
}

/** Subject of a verb chunk, or of the copula before a predicate adjective. */
function subjectOf(text: ChunkedSentence, k: number): readonly number[] {
  if (text.chunks[k]?.kind === 'verb') return clauseSubject(text, k);
  for (let j = k - 1; j >= 0; j--) {
    const kind = text.chunks[j]?.kind;
    if (kind === 'verb') return clauseSubject(text, j);
    if (kind === 'noun') return [j];
    if (kind !== 'adverb' && kind !== 'quote') return [];
  }
  return [];
}

/** The first party named in the object, or after the prepositions that follow it. */
function themeOf(text: ChunkedSentence, object: readonly number[], right: RightSide): readonly Mention[] {
  for (const c of object) {
    const inside = partyMentions(text, c);
    if (inside.length > 0) return inside.map((m) => m.mention);
  }
  for (const chunks of right.after.values()) {
    for (const c of chunks) {
      const inside = partyMentions(text, c);
      if (inside.length > 0) return inside.map((m) => m.mention);
    }
  }
  return [];
}

function firstParty(text: ChunkedSentence, right: RightSide, from: number): readonly Mention[] {
  for (let c = from; c < Math.max(right.end, from + 4) && c < text.chunks.length; c++) {
    if (text.chunks[c]?.kind === 'break') return [];
    if (text.chunks[c]?.kind !== 'noun' || partyMentions(text, c).length === 0) continue;
    // "between Qatar and Bahrain", "Russia and the West": coordinates count.
    const before = text.chunks[c - 1];
    const run = coordinatesRight(text, c, before?.kind === 'preposition' ? before.lemma : '');
    return unique(run.flatMap((r) => partyMentions(text, r)).map((m) => m.mention));
  }
  return [];
}

/** The noun right before the first verb after chunk `from`, unless a finite clause ends before: subject of what is asked. */
function clauseNoun(text: ChunkedSentence, from: number): readonly number[] {
  for (let c = from; c < from + 8 && c < text.chunks.length; c++) {
    const chunk = text.chunks[c];
    if (chunk?.kind === 'break' || chunk?.kind === 'comma') return [];
    if (chunk?.kind !== 'verb') continue;
    const before = chunk.verb?.form === 'infinitive' ? [c - 1] : clauseSubject(text, c);
    return before.filter((b) => b >= from && text.chunks[b]?.kind === 'noun');
  }
  return [];
}

function modifiersOf(text: ChunkedSentence, k: number, head: number): readonly Mention[] {
  return mentionsIn(text, k)
    .filter((m) => m.last < head || m.first > head)
    .map((m) => m.mention);
}

/** Subject of the light verb above a noun, or who stands after "by" when the noun is the subject of its passive. */
function supportSubject(text: ChunkedSentence, k: number, end: number): readonly number[] {
  const governor = governorOf(text, k);
  const verb = governor === null ? undefined : text.chunks[governor];
  if (governor !== null && verb && supportVerbs.has(verb.lemma)) return clauseSubject(text, governor);
  const next = text.chunks[end];
  if (next?.verb?.passive === true && supportVerbs.has(next.lemma))
    return rightSide(text, end + 1, false).after.get('by') ?? [];
  return [];
}

function outerSubject(text: ChunkedSentence, k: number): readonly number[] {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = text.chunks[j];
    if (chunk?.kind === 'break' || chunk?.kind === 'wh') return [];
    if (chunk?.kind === 'verb') return clauseSubject(text, j);
  }
  return [];
}

function speaker(
  text: ChunkedSentence,
  k: number,
  place: TriggerPlace,
  speakerOf: (offset: number) => Mention | null,
  parties: (chunks: readonly number[]) => readonly Mention[],
): readonly Mention[] {
  const quoted = speakerOf(text.tokens[place.head]?.start ?? 0);
  if (quoted !== null) return quoted.parties.length > 0 ? [quoted] : [];
  for (let j = k - 1; j >= 0; j--) {
    const chunk = text.chunks[j];
    if (chunk?.kind === 'verb' && sayingVerbs.has(chunk.lemma)) return parties(clauseSubject(text, j));
  }
  for (let j = k + 1; j < text.chunks.length; j++) {
    const chunk = text.chunks[j];
    if (chunk?.kind === 'verb' && sayingVerbs.has(chunk.lemma) && !comesFirst(text, j))
      return parties(clauseSubject(text, j));
  }
  return [];
}

/** Whether words follow that a verb of saying at `j` would govern, so that it does not close the sentence. */
function comesFirst(text: ChunkedSentence, j: number): boolean {
  return text.chunks.slice(j + 1).some((c) => c.kind === 'verb' || c.kind === 'subordinator');
}

function unique(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((m, i) => mentions.findIndex((o) => o.start === m.start && o.end === m.end) === i);
}
