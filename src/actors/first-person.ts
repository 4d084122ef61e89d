import type { SentencedDocument } from '../sentences/sentenced-document.js';
import { type Discourse, partyOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { PartyIdentity } from './party-identity.js';
import { PRONOUNS } from './pronouns.js';

/** "I" and "we": the speaker of the quotation or turn that they stand in, else the body that issues the document. */
export function resolveFirstPerson(
  text: SentencedDocument,
  discourse: Discourse,
  speakers: readonly (DraftMention | null)[],
): void {
  const turns = turnSpeakers(text, discourse);
  for (const draft of discourse.drafts) {
    if (draft.kind !== 'pronoun') continue;
    const asked = PRONOUNS.get(draft.head);
    if (asked === undefined || asked.person === 3) continue;
    const speaker =
      draft.quotation === null ? (turns[draft.sentence] ?? null) : (speakers[draft.quotation] ?? null);
    if (asked.person === 2) continue;
    if (speaker !== null && speaker.parties.length > 0) {
      draft.parties = asked.isPlural ? speaker.parties.map(sideOf) : speaker.parties;
      draft.antecedent = speaker;
      draft.ground = 'first person: speaker';
    } else if (draft.quotation === null && discourse.own?.isOfficial === true) {
      draft.parties = [partyOf(discourse.own.code, 'GOV')];
      draft.ground = 'first person: issuing government';
    }
  }
}

/** "We" of a speaker is the speaker's side. */
function sideOf(party: PartyIdentity): PartyIdentity {
  return partyOf(party.code, party.sector);
}

/** In a transcript ("SECRETARY BLINKEN: …") the speaker of each sentence; a question's speaker is unknown. */
function turnSpeakers(text: SentencedDocument, discourse: Discourse): readonly (DraftMention | null)[] {
  let current: DraftMention | null = null;
  return text.sentences.map((sentence) => {
    const label = /^\s*([A-Z][A-Za-z.'’ -]{0,60}):\s/.exec(sentence.text.slice(0, 80));
    if (label !== null) {
      const first = label[1] ?? '';
      const isTurn = first === first.toUpperCase() || /^(?:Q|A|Question|Answer)$/.test(first);
      if (isTurn) {
        current =
          discourse.drafts.find(
            (draft) =>
              draft.sentence === sentence.index &&
              draft.kind === 'person' &&
              (discourse.words[draft.from]?.start ?? 0) < sentence.start + label[0].length,
          ) ?? null;
      }
    }
    return current;
  });
}
