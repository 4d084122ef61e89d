import { sliceSpan } from '../documents/span.js';
import type { SentencedDocument } from '../sentences/sentenced-document.js';
import { declarationOf } from './apposition.js';
import { type Built, buildDrafts } from './build-drafts.js';
import { isMutual, resolveCollective } from './collectives.js';
import { type Discourse, prominenceOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import { findNames } from './find-names.js';
import { findPersons } from './find-persons.js';
import { resolveFirstPerson } from './first-person.js';
import { introducePersons } from './introduced-persons.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { addKoreas } from './koreas.js';
import type { Mention } from './mention.js';
import { addBodies } from './named-bodies.js';
import { ownCountryOf } from './own-country.js';
import { ownedDeclaration } from './owner-of.js';
import type { PeopledDocument } from './peopled-document.js';
import { codesOf, PersonRegister } from './person-register.js';
import { PRONOUNS, resolvePronoun } from './pronouns.js';
import { findSpeakers } from './quote-speakers.js';
import { resolveName } from './resolve-name.js';
import { resolveOwnWords, resolveRole } from './resolve-role.js';
import { findRolePhrases } from './role-phrase.js';
import { scanWords } from './scan-words.js';
import { titleCased } from './title-cased.js';
import { titleContext } from './title-context.js';
import type { Word } from './word.js';

/**
 * Finds every mention of a party and resolves it: by what the document says of it, else by the knowledge base as of the document's
 * date, else not at all. Pure and deterministic. CODEBOOK section 4.
 */
export function peopleDocument(text: SentencedDocument, knowledge: Knowledge): PeopledDocument {
  const words = scanWords(text);
  const names = addBodies(words, addKoreas(words, findNames(words, knowledge)));
  const own = ownCountryOf(text.document, words, names);
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
      nameAt,
      nameEndingAt,
      own?.code ?? null,
    );
    const context =
      told !== null && told.code === null && told.title !== null
        ? titleContext(person.from, told.title, names, words, own)
        : null;
    register.note(person, told === null ? null : { ...told, context });
  }
  for (const person of persons) {
    const owned = ownedDeclaration(person, persons, words, phraseAt, phraseEndingAt, register);
    if (owned !== null) register.note(person, owned);
  }
  const built = buildDrafts({ words, names, roles, persons, quotationAt: quotationsOf(text) });
  const drafts = built.map((one) => one.draft);
  // Names and people need no context; who speaks in a quotation must be known before its pronouns are read.
  for (const one of built) resolveNamed(one, register, text.document.date);
  const discourse: Discourse = { words, drafts, own, prominence: prominenceOf(drafts) };
  const speakers = findSpeakers(text, words, drafts);
  for (const [at, one] of built.entries()) {
    // "His deputy": whose, before who.
    const owner = one.role !== null && one.role.possessor !== null ? built[at + 1] : undefined;
    if (owner?.draft.kind === 'pronoun' && owner.draft.from === one.draft.from)
      resolveAnaphor(owner, at + 1, discourse, speakers);
    resolveAnaphor(one, at, discourse, speakers);
    introducePersons(one, at, built, discourse);
  }
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

function resolveNamed(one: Built, register: PersonRegister, date: string | null): void {
  const { draft } = one;
  if (one.name !== null) resolveName(draft, one.name, date);
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
  else if (one.role !== null) {
    resolveRole(draft, at, one.role, discourse);
    const isWeak = draft.parties.length === 0 || GUESSED.test(draft.ground);
    const bearer = isWeak && draft.use === 'modifier' ? bearerOf(draft, at, discourse) : undefined;
    if (bearer !== undefined) {
      draft.parties = bearer.parties;
      draft.ground = 'document: title of someone known';
    }
  } else {
    const asked = PRONOUNS.get(draft.head);
    if (asked?.person !== 3) return;
    resolvePronoun(draft, at, asked, discourse, speakers);
    if (isMutual(draft, discourse)) resolveCollective(draft, at, discourse);
  }
}

/** What the words of a title themselves do not say. */
const GUESSED = /^(?:context|own government|document: same office)/;

/** Who bears a title: "Foreign Minister" before "Tleuberdi". */
function bearerOf(title: DraftMention, at: number, discourse: Discourse): DraftMention | undefined {
  return discourse.drafts
    .slice(at + 1, at + 5)
    .find((one) => one.kind === 'person' && one.from === title.end && one.parties.length > 0);
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
