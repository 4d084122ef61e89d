import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps, type Span } from '../../documents/span.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import type { EventType } from '../event-type.js';
import { actNouns } from './act-nouns.js';
import type { Draft } from './draft.js';
import { partyLines } from './party-line.js';

/** What the pairwise decisions (repeats, replies) read of one act, computed once. */
export interface ActProfile {
  readonly draft: Draft;
  readonly sentence: number;
  readonly paragraph: number;
  readonly isHeadline: boolean;
  /** Its trigger stands between quotation marks. */
  readonly isQuoted: boolean;
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** Lines of actors and recipients together. */
  readonly participants: ReadonlySet<string>;
  readonly triggerLemmas: ReadonlySet<string>;
  readonly aboutLemmas: ReadonlySet<string>;
  /** Content words of the sentence, names of parties left out. */
  readonly sentenceLemmas: ReadonlySet<string>;
  /** Content words close around the trigger (the clause, roughly). */
  readonly nearLemmas: ReadonlySet<string>;
  /** Canonical names of its parties: two named ministers are two, whatever their state. */
  readonly names: ReadonlySet<string>;
  /** Figures close around the trigger: "$50 billion" and "$200 billion" are two tariffs. */
  readonly numbers: ReadonlySet<string>;
  /** Types of act that nouns of the trigger, of the subject, near the trigger point at: "the offer" → AGREE. */
  readonly triggerNames: ReadonlySet<EventType>;
  readonly aboutNames: ReadonlySet<EventType>;
  readonly nearNames: ReadonlySet<EventType>;
  /** "the meeting", "that call", "their talks": points back at something known. */
  readonly isDefinite: boolean;
  /** "a new round", "another call", "the second meeting": sets itself apart from what was told before. */
  readonly isFurther: boolean;
  readonly isNominal: boolean;
  readonly isAnswer: boolean;
  /** "withdrew", "dropped", "rescinded": takes back something of one's own. */
  readonly isRetraction: boolean;
  /** "in response", "after", "in return" stand in its sentence. */
  readonly hasReplyPhrase: boolean;
}

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM', 'PROPN']);
const emptyVerbs: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'say',
  'make',
  'hold',
  'take',
  'tell',
  'would',
  'will',
]);
const definiteWords: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'both',
  'such',
  'it',
]);
const furtherWords: ReadonlySet<string> = new Set([
  'another',
  'second',
  'third',
  'fourth',
  'new',
  'further',
  'again',
  'fresh',
  'next',
  'separate',
  'separately',
  'earlier',
  'previous',
  'other',
  'also',
  'later',
  'last',
]);

function lemmasOf(tokens: readonly Token[]): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const token of tokens)
    if (contentTags.has(token.tag) && !emptyVerbs.has(token.lemma)) lemmas.add(token.lemma);
  return lemmas;
}

function tokensIn(sentence: Sentence, span: Span): readonly Token[] {
  return sentence.tokens.filter((token) => overlaps(token, span));
}

function lemmasOfSpan(text: PeopledDocument, span: Span | null): ReadonlySet<string> {
  if (span === null) return new Set();
  const sentence = text.sentences.find((candidate) => overlaps(candidate, span));
  return sentence === undefined ? new Set() : lemmasOf(tokensIn(sentence, span));
}

const replyPhrase =
  /\b(?:in (?:response|reply|return|retaliation|reaction|answer)|respond|replied|reply|answer|react|retaliat|tit-for-tat|after (?:the|a|his|her|their|its)?|reversed)\b/i;

function typesNamed(lemmas: ReadonlySet<string>): ReadonlySet<EventType> {
  return new Set([...lemmas].flatMap((lemma) => [...(actNouns.typesOfNoun.get(lemma) ?? [])]));
}

/** The profile of a draft in its document. */
export function profileOf(draft: Draft, text: PeopledDocument): ActProfile {
  const sentence = text.sentences[draft.finding.sentence];
  const tokens = sentence?.tokens ?? [];
  const trigger = tokens.filter((token) => overlaps(token, draft.trigger));
  const first = tokens.findIndex((token) => overlaps(token, draft.trigger));
  const last = first + trigger.length - 1;
  const before = first < 0 ? [] : tokens.slice(Math.max(0, first - 3), first);
  const head = trigger.find((token) => contentTags.has(token.tag));
  const isNominal = head !== undefined && head.tag !== 'VERB';
  const parties = [...draft.actors, ...draft.recipients];
  const others = tokens.filter(
    (token) => token.tag !== 'PROPN' && !parties.some((party) => overlaps(token, party)),
  );
  const near = others.filter(
    (token) => first >= 0 && tokens.indexOf(token) >= first - 8 && tokens.indexOf(token) <= last + 12,
  );
  const triggerLemmas = lemmasOf(trigger);
  const aboutLemmas = lemmasOfSpan(text, draft.about);
  const nearLemmas = lemmasOf(near);
  return {
    draft,
    sentence: draft.finding.sentence,
    paragraph: sentence?.paragraph ?? 0,
    isHeadline: sentence?.kind === 'headline',
    isQuoted: text.quotations.some((quotation) => overlaps(quotation, draft.trigger)),
    actors: partyLines(draft.actors),
    recipients: partyLines(draft.recipients),
    participants: partyLines(parties),
    triggerLemmas,
    aboutLemmas,
    sentenceLemmas: lemmasOf(others),
    nearLemmas,
    names: new Set(parties.flatMap(({ name }) => (name === null ? [] : [name]))),
    numbers: new Set(near.filter(({ tag }) => tag === 'NUM').map(({ lower }) => lower)),
    triggerNames: typesNamed(triggerLemmas),
    aboutNames: typesNamed(aboutLemmas),
    nearNames: typesNamed(nearLemmas),
    isDefinite:
      isNominal && [...before, ...trigger.slice(0, 1)].some((token) => definiteWords.has(token.lower)),
    isFurther: [...before, ...trigger].some((token) => furtherWords.has(token.lower)),
    isNominal,
    hasReplyPhrase: sentence !== undefined && replyPhrase.test(sentence.text),
    isAnswer: trigger.some((token) => actNouns.answerLemmas.has(token.lemma)),
    isRetraction: trigger.some((token) => actNouns.retractionLemmas.has(token.lemma)),
  };
}
