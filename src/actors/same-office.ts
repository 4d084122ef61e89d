import { backwards, type Discourse } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import { officesAgree } from './offices-agree.js';
import type { RolePhrase } from './role-phrase.js';

/** "the foreign minister" after "Foreign Minister Zarif"; "the ministry" after "the Turkish defence ministry"; "the rebels" after "Houthi rebels". */
export function sameOffice(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): DraftMention | null {
  const { role } = phrase;
  const adjectives = phrase.modifiers.filter(
    (word) => !/^(?:two|three|four|senior|top|new|then|same|said|current|visiting)$/.test(word),
  );
  let best: DraftMention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const other of backwards(discourse, at, 14)) {
    if (other.parties.length === 0 || other === draft) continue;
    if (draft.isPlural !== other.isPlural && !role.isThing) continue;
    const isSame =
      (other.kind === 'role' &&
        other.head === draft.head &&
        adjectives.every((word) => other.words.includes(word))) ||
      (other.kind === 'body' && role.isThing && other.head === draft.head) ||
      (other.kind === 'person' && !role.isThing && !draft.isPlural && holdsOffice(other, phrase));
    if (!isSame) continue;
    // "The president" is the text's own before another's who is named a sentence or two nearer.
    const distance =
      draft.sentence - other.sentence - (other.parties[0]?.code === discourse.own?.code ? 2 : 0);
    if (distance < bestDistance) {
      best = other;
      bestDistance = distance;
    }
  }
  return best;
}

/** By the titles that the text gives him; by the knowledge base only when it gives him none. */
function holdsOffice(person: DraftMention, phrase: RolePhrase): boolean {
  const { role } = phrase;
  const { lemma } = role;
  if (
    person.titles.length > 0 &&
    person.titles.some(
      (title) => title === lemma || title.endsWith(` ${lemma}`) || title.startsWith(`${lemma} `),
    )
  )
    return true;
  const office = person.parties[0]?.office ?? null;
  if (role.office === null || role.office === 'official' || office === null) return false;
  const isTold = person.titles.some((title) => !/leader|official/.test(title)) && lemma !== 'leader';
  return !isTold && officesAgree(office, role.office);
}
