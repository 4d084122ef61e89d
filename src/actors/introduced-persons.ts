import type { Built } from './build-drafts.js';
import type { Discourse } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { PartyIdentity } from './party-identity.js';

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|wrote|insisted|declared|announced|argued|replied|warned|explained)$/;

/**
 * What someone is by an office that only the context resolves: "His deputy, Pedro Quintana", "Hans Beck, her spy chief", or an office that
 * spoke just before he is named ("Norway's foreign minister said … . "…," Kari Solheim told reporters"). Gives it to all mentions of him.
 */
export function introducePersons(role: Built, at: number, all: readonly Built[], discourse: Discourse): void {
  const { draft } = role;
  if (
    role.role === null ||
    role.role.role.sector === 'CVL' ||
    draft.nature !== 'person' ||
    draft.isPlural ||
    draft.parties.length !== 1
  )
    return;
  const person = apposed(draft, at, all, discourse) ?? namedLater(draft, at, all, discourse);
  const [party] = draft.parties;
  if (person?.person == null || party === undefined) return;
  const { key } = person.person;
  for (const one of all) {
    if (one.person === null || !isOpen(one.draft)) continue;
    if (one.person.key === key || key.endsWith(` ${one.person.key}`)) introduce(one.draft, party);
  }
}

function introduce(draft: DraftMention, party: PartyIdentity): void {
  draft.parties = [party];
  draft.ground = 'document: office before the name';
}

/** Not told by his own title or the knowledge base. */
function isOpen(draft: DraftMention): boolean {
  return draft.parties.length === 0 || draft.ground === 'context: title after a state';
}

/** A name in apposition to an office that a possessive holds. */
function apposed(
  draft: DraftMention,
  at: number,
  all: readonly Built[],
  { words }: Discourse,
): Built | undefined {
  if (draft.ground !== 'document: possessive') return undefined;
  return all
    .slice(Math.max(0, at - 4), at + 6)
    .find(
      (one) =>
        one.person !== null &&
        isOpen(one.draft) &&
        one.draft.sentence === draft.sentence &&
        ((one.draft.from === draft.end && /^(?:, | )$/.test(words[draft.end]?.gap ?? '')) ||
          (one.draft.end === draft.from && words[draft.from]?.gap === ', ')),
    );
}

/** Who speaks in the sentences after an office spoke, named in full for the first time and nowhere said to be anything else. */
function namedLater(
  draft: DraftMention,
  at: number,
  all: readonly Built[],
  { words }: Discourse,
): Built | undefined {
  if (
    !draft.isSubject ||
    draft.use !== null ||
    draft.quotation !== null ||
    !SPEAKS.test(words[draft.end]?.key ?? '')
  )
    return undefined;
  for (let next = at + 1; next < all.length; next += 1) {
    const one = all[next];
    if (one === undefined || one.draft.sentence > draft.sentence + 2) return undefined;
    if (one.draft.kind === 'role' && one.draft.isSubject && one.draft.quotation === null) return undefined;
    if (one.person === null) continue;
    const isNew =
      one.draft.parties.length === 0 && one.person.wordCount > 1 && one.draft.sentence > draft.sentence;
    if (!isNew) return undefined;
    const speaks =
      SPEAKS.test(words[one.draft.end]?.key ?? '') || SPEAKS.test(words[one.draft.from - 1]?.key ?? '');
    return speaks ? one : undefined;
  }
  return undefined;
}
