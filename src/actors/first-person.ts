import type { SentencedDocument } from '../sentences/sentenced-document.js';
import { type Discourse, partyOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import { signatoriesOf } from './joint-statement.js';
import type { PartyIdentity } from './party-identity.js';
import { PRONOUNS } from './pronouns.js';
import { findTurns } from './turns.js';

/** "I", "we" and "you": the speaker of the quotation or turn that they stand in, his side, whom he speaks to; else the issuing government. */
export function resolveFirstPerson(
  text: SentencedDocument,
  discourse: Discourse,
  speakers: readonly (DraftMention | null)[],
): void {
  const turns = findTurns(text, discourse);
  const signatories = signatoriesOf(text, discourse);
  for (const draft of discourse.drafts) {
    if (draft.kind !== 'pronoun') continue;
    const asked = PRONOUNS.get(draft.head);
    if (asked === undefined || asked.person === 3) continue;
    const turn = draft.quotation === null ? (turns[draft.sentence] ?? null) : null;
    const speaker = draft.quotation === null ? (turn?.speaker ?? null) : (speakers[draft.quotation] ?? null);
    const meant = asked.person === 2 ? (turn?.addressee ?? null) : speaker;
    if (meant !== null && meant.parties.length > 0) {
      draft.parties = asked.isPlural ? meant.parties.map(sideOf) : meant.parties;
      draft.antecedent = meant;
      draft.ground = asked.person === 2 ? 'second person: addressee' : 'first person: speaker';
    } else if (asked.person === 1 && draft.quotation === null && turn === null)
      resolveIssuer(draft, asked.isPlural, signatories, discourse);
    if (draft.parties.length > 0) continue;
    const near =
      asked.person === 2 ? addresseeNear(draft, speaker, discourse) : speakerNear(draft, discourse);
    if (near === null) continue;
    draft.parties = near.parties.map(sideOf);
    draft.antecedent = near;
    draft.ground =
      asked.person === 2 ? 'second person: other side spoken of' : 'first person: person spoken of last';
  }
}

/** Sentences back in which someone must be named to be spoken to or to speak without being said to. */
const REACH = 4;

/** Of a quotation whose addressee nobody tells: the side last spoken of that is not the speaker's. */
function addresseeNear(
  draft: DraftMention,
  speaker: DraftMention | null,
  discourse: Discourse,
): DraftMention | null {
  if (draft.quotation === null) return null;
  const own = new Set(speaker?.parties.map((party) => party.code));
  return lastBefore(
    draft,
    discourse,
    (other) => other.kind !== 'pronoun' && !own.has(other.parties[0]?.code ?? ''),
  );
}

/** Of a quotation that nobody is said to speak: the person last named outside quotations. */
function speakerNear(draft: DraftMention, discourse: Discourse): DraftMention | null {
  if (draft.quotation === null) return null;
  return lastBefore(draft, discourse, (other) => other.kind === 'person' && other.quotation === null);
}

function lastBefore(
  draft: DraftMention,
  discourse: Discourse,
  fits: (other: DraftMention) => boolean,
): DraftMention | null {
  const found = discourse.drafts.findLast(
    (other) =>
      other.end <= draft.from &&
      other.sentence >= draft.sentence - REACH &&
      other.parties.length === 1 &&
      other.use === null &&
      fits(other),
  );
  return found ?? null;
}

function resolveIssuer(
  draft: DraftMention,
  isPlural: boolean,
  signatories: readonly PartyIdentity[],
  discourse: Discourse,
): void {
  if (isPlural && signatories.length > 1) {
    draft.parties = signatories;
    draft.ground = 'first person: signatories of a joint statement';
  } else if (discourse.own?.isOfficial === true) {
    draft.parties = [partyOf(discourse.own.code, 'GOV')];
    draft.ground = 'first person: issuing government';
  }
}

/** "We" of a speaker is the speaker's side. */
function sideOf(party: PartyIdentity): PartyIdentity {
  return partyOf(party.code, party.sector);
}
