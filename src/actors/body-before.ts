import { backwards, type Discourse } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { RolePhrase } from './role-phrase.js';

/** "the alliance", "the group": the body of that kind last named. */
export function resolveGeneric(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): void {
  if (phrase.determiner !== 'the' && phrase.determiner !== 'this') return;
  for (const other of backwards(discourse, at, 10)) {
    const party = other.parties[0];
    if (other.kind !== 'body' || party === undefined || other.parties.length > 1) continue;
    const isOfKind =
      phrase.role.office === 'body'
        ? party.sector === 'IGO'
        : party.sector === 'REB' || party.sector === 'NGO' || party.sector === 'IGO';
    if (!isOfKind && other.head !== draft.head) continue;
    draft.parties = other.parties;
    draft.antecedent = other;
    draft.ground = 'document: body named before';
    return;
  }
}

/** What bodies are called for short whose acronym does not say it. */
const SHORT: Readonly<Record<string, RegExp>> = {
  agency: /\bAgency\b|^(?:IAEA|CIA|NSA|UNRWA|EEAS)$/,
  court: /\bCourt\b|^(?:ICC|ICJ|ECHR)$/,
  tribunal: /\bTribunal\b|^(?:ICTY|ICTR)$/,
  commission: /\bCommission\b|^ECOWAS$/,
  committee: /\bCommittee\b|^ICRC$/,
  bank: /\bBank\b/,
  force: /^(?:UNIFIL|UNPROFOR|KFOR|ISAF|SFOR|IFOR|UNDOF)$|\bForce$/,
  mission: /\bMission\b|^(?:UNAMET|UNAMI|UNAMA|MINUSMA|MONUSCO|UNMIK|UNMISS|UNSMIL)$/,
};

/** "the court" after "the ICC", "the agency" after "the IAEA": the body last named of which that is the short name. */
export function bodyCalled(at: number, phrase: RolePhrase, discourse: Discourse): DraftMention | null {
  const isCalled = SHORT[phrase.role.lemma];
  if (
    isCalled === undefined ||
    phrase.role.isPlural ||
    phrase.determiner !== 'the' ||
    phrase.modifiers.length > 0
  )
    return null;
  for (const other of backwards(discourse, at, 10)) {
    if (other.kind === 'body' && other.parties.length === 1 && isCalled.test(other.parties[0]?.name ?? ''))
      return other;
  }
  return null;
}
