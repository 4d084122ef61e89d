import type { SentencedDocument } from '../sentences/sentenced-document.js';
import type { Discourse } from './discourse.js';
import type { DraftMention } from './draft-mention.js';

/** Who speaks and who is spoken to in one sentence of a transcript or interview. */
export interface Turn {
  readonly speaker: DraftMention | null;
  readonly addressee: DraftMention | null;
}

const LABEL = /^\s*([\p{Lu}][\p{L}.'’ -]{0,60}?)\s?:\s/u;
const QUESTION = /^(?:Q|QUESTION|Question|REPORTER|MODERATOR)$/;
const ANSWER = /^(?:A|ANSWER|Answer)$/;

/** Turns of a transcript ("SECRETARY BLINKEN: …", "Q: … A: …"), one a sentence; null in running text. */
export function findTurns(text: SentencedDocument, discourse: Discourse): readonly (Turn | null)[] {
  const guest = intervieweeOf(text, discourse);
  let current: Turn | null = null;
  let lastNamed: DraftMention | null = null;
  return text.sentences.map((sentence) => {
    const label = LABEL.exec(text.document.text.slice(sentence.start, sentence.start + 80));
    const name = label?.[1] ?? '';
    if (label !== null && QUESTION.test(name)) current = { speaker: null, addressee: guest ?? lastNamed };
    else if (label !== null && ANSWER.test(name)) current = { speaker: guest, addressee: null };
    else if (label !== null && name === name.toUpperCase() && name.length > 2) {
      const end = sentence.start + label[0].length;
      const speaker =
        namedIn(discourse, sentence.index, end) ?? (/^(?:SPOKES|MR|MS|MRS|DR)/.test(name) ? guest : null);
      const addressee =
        lastNamed !== null && speaker !== null && codeOf(lastNamed) !== codeOf(speaker) ? lastNamed : null;
      if (speaker !== null) lastNamed = speaker;
      current = { speaker, addressee };
    }
    return current;
  });
}

function codeOf(draft: DraftMention): string {
  return draft.parties[0]?.code ?? '';
}

function namedIn(discourse: Discourse, sentence: number, end: number): DraftMention | null {
  const inLabel = discourse.drafts.filter(
    (draft) => draft.sentence === sentence && (discourse.words[draft.from]?.start ?? end) < end,
  );
  return (
    inLabel.find((draft) => draft.kind === 'person' && draft.parties.length > 0) ??
    inLabel.find((draft) => draft.kind === 'role' && draft.parties.length > 0) ??
    null
  );
}

/** Whom an interview is with: named after "interview with" or first of all in its heading. */
function intervieweeOf(text: SentencedDocument, discourse: Discourse): DraftMention | null {
  const opening = discourse.drafts.filter(
    (draft) =>
      draft.sentence <= 4 &&
      draft.use !== 'modifier' &&
      draft.parties.length > 0 &&
      draft.nature === 'person',
  );
  const cue =
    /\b(?:interview|conversation|questions) (?:with|to|for)\b|\b(?:answers|speaks to|talks to|told)\b/i.exec(
      text.document.text.slice(0, 800),
    );
  if (cue !== null) {
    const after = opening.find((draft) => (discourse.words[draft.from]?.start ?? 0) > cue.index);
    if (after !== undefined) return after;
  }
  return opening[0] ?? null;
}
