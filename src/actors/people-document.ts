import { sliceSpan } from '../documents/span.js';
import type { SentencedDocument } from '../sentences/sentenced-document.js';
import { declarationOf } from './apposition.js';
import { type Built, buildDrafts } from './build-drafts.js';
import { resolveCollective } from './collectives.js';
import type { Discourse } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import { type FoundName, findNames } from './find-names.js';
import { findPersons } from './find-persons.js';
import { resolveFirstPerson } from './first-person.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { addKoreas } from './koreas.js';
import type { Mention } from './mention.js';
import { type OwnCountry, ownCountryOf } from './own-country.js';
import type { PeopledDocument } from './peopled-document.js';
import { codesOf, PersonRegister } from './person-register.js';
import { PRONOUNS, resolvePronoun } from './pronouns.js';
import { findSpeakers } from './quote-speakers.js';
import { resolveOwnWords, resolveRole } from './resolve-role.js';
import { findRolePhrases, type RolePhrase } from './role-phrase.js';
import { scanWords } from './scan-words.js';
import type { Word } from './word.js';

/**
 * Finds every mention of a party and resolves it: by what the document says of it, else by the knowledge base as of the document's
 * date, else not at all. Pure and deterministic. CODEBOOK section 4.
 */
export function peopleDocument(text: SentencedDocument, knowledge: Knowledge): PeopledDocument {
  const words = scanWords(text);
  const own = ownCountryOf(text.document);
  const names = addKoreas(words, findNames(words, knowledge));
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const nameEndingAt = new Map(names.map((name) => [name.end, name]));
  const roles = findRolePhrases(words, nameAt, nameEndingAt);
  const persons = findPersons(words, knowledge, nameAt, roles, titleCased(text));
  const register = new PersonRegister(knowledge, text.document.date, codesOf(names), own?.code ?? null);
  const phraseAt = new Map(roles.map((role) => [role.from, role]));
  const phraseEndingAt = new Map(roles.map((role) => [role.end, role]));
  for (const person of persons) {
    const told = declarationOf(
      person,
      words,
      text.document.text,
      phraseAt,
      phraseEndingAt,
      nameEndingAt,
      own?.code ?? null,
    );
    const context =
      told !== null && told.code === null && told.title !== null
        ? contextOf(person.from, names, words, own)
        : null;
    register.note(person, told === null ? null : { ...told, context });
  }
  const built = buildDrafts({ words, names, roles, persons, quotationAt: quotationsOf(text) });
  const discourse: Discourse = { words, drafts: built.map((one) => one.draft), own };
  // Names and people need no context; who speaks in a quotation must be known before its pronouns are read.
  for (const one of built) resolveNamed(one, register);
  const speakers = findSpeakers(text, words, discourse.drafts);
  for (const [at, one] of built.entries()) resolveAnaphor(one, at, discourse, speakers);
  resolveFirstPerson(text, discourse, speakers);
  // "our ambassador", "your minister": only now is it known whose.
  for (const [at, one] of built.entries()) {
    if (one.role !== null && one.draft.parties.length === 0)
      resolveOwnWords(one.draft, at, one.role, discourse);
  }
  const kept = discourse.drafts.filter(
    (draft) => draft.kind !== 'person' || draft.parties.length > 0 || draft.gender !== null,
  );
  const made = new Map<DraftMention, Mention>();
  for (const draft of kept) made.set(draft, mentionOf(draft, text.document.text, words, made));
  return {
    ...text,
    mentions: [...made.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    speeches: text.quotations.map((_, quotation) => {
      const speaker = speakers[quotation];
      return { quotation, speaker: speaker == null ? null : (made.get(speaker) ?? null) };
    }),
  };
}

function resolveNamed(one: Built, register: PersonRegister): void {
  const { draft } = one;
  if (one.name !== null) resolveName(draft, one.name);
  if (one.person === null) return;
  const person = register.resolve(one.person);
  draft.gender ??= person?.gender ?? null;
  draft.titles = person?.titles ?? [];
  if (person?.identity != null) {
    draft.parties = [person.identity];
    draft.ground = person.ground;
  }
}

function resolveAnaphor(
  one: Built,
  at: number,
  discourse: Discourse,
  speakers: readonly (DraftMention | null)[],
): void {
  const { draft } = one;
  if (one.name !== null || one.person !== null) return;
  if (draft.kind === 'collective') resolveCollective(draft, at, discourse);
  else if (one.role !== null) resolveRole(draft, at, one.role, discourse);
  else {
    const asked = PRONOUNS.get(draft.head);
    if (asked?.person === 3) resolvePronoun(draft, at, asked, discourse, speakers);
  }
}

/** Headlines whose words are nearly all capitalised: there a capital tells nothing. */
function titleCased(text: SentencedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of text.sentences) {
    if (sentence.kind !== 'headline') continue;
    const long = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
    const capital = long.filter((token) => /^\p{Lu}/u.test(token.text)).length;
    if (long.length >= 3 && capital / long.length > 0.75) found.add(sentence.index);
  }
  return found;
}

/** Whose a title without nationality is: in a government's own releases that government's. */
function contextOf(
  at: number,
  names: readonly FoundName[],
  words: readonly Word[],
  own: OwnCountry | null,
): string | null {
  return own?.isOfficial === true ? own.code : stateBefore(at, names, words);
}

/** Code of the state named last before a word, in its sentence or the two before; null without one. */
function stateBefore(at: number, names: readonly FoundName[], words: readonly Word[]): string | null {
  const sentence = words[at]?.sentence ?? 0;
  let found: string | null = null;
  for (const name of names) {
    if (name.from >= at) break;
    const isNear = (words[name.from]?.sentence ?? 0) >= sentence - 2;
    if (isNear && !name.isGlued && name.thing.sector !== 'IGO') found = name.thing.code;
  }
  return found;
}

/** The Taliban govern Afghanistan from this day; before it they are rebels. CODEBOOK section 4. */
function resolveName(draft: DraftMention, name: FoundName): void {
  const { thing } = name;
  const isProper = thing.kind !== 'demonym' && thing.kind !== 'country name';
  draft.parties = [
    {
      code: thing.code,
      sector: thing.sector,
      otherSectors: [],
      name: isProper ? thing.text : null,
      office: null,
    },
  ];
  draft.ground = 'knowledge base: places-and-bodies';
}

function quotationsOf(text: SentencedDocument): (word: Word) => number | null {
  return (word) => {
    const at = text.quotations.findIndex(
      (one) => one.isSpeech && one.start <= word.start && word.end <= one.end,
    );
    return at < 0 ? null : at;
  };
}

function mentionOf(
  draft: DraftMention,
  text: string,
  words: readonly Word[],
  made: ReadonlyMap<DraftMention, Mention>,
): Mention {
  const first = words[draft.from];
  const last = words[draft.end - 1];
  const span = sliceSpan(text, first?.start ?? 0, last?.end ?? 0);
  const antecedent = draft.antecedent === null ? undefined : made.get(draft.antecedent);
  return {
    ...span,
    sentence: draft.sentence,
    kind: draft.kind,
    parties: draft.parties,
    ground: draft.ground,
    antecedent: antecedent === undefined ? null : sliceSpan(text, antecedent.start, antecedent.end),
    ...(draft.use === null ? {} : { role: draft.use }),
  };
}

export type { RolePhrase };
