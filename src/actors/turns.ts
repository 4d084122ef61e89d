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
  const questions = unlabelledQuestions(text);
  if (questions !== null) {
    return text.sentences.map((sentence) =>
      sentence.index < 2
        ? null
        : questions.has(sentence.paragraph)
          ? { speaker: null, addressee: guest }
          : { speaker: guest, addressee: null },
    );
  }
  let current: Turn | null = null;
  let lastNamed: DraftMention | null = null;
  return text.sentences.map((sentence) => {
    const label = LABEL.exec(text.document.text.slice(sentence.start, sentence.start + 80));
    const name = label?.[1] ?? '';
    if (label !== null && QUESTION.test(name)) current = { speaker: null, addressee: guest ?? lastNamed };
    else if (label !== null && ANSWER.test(name)) current = { speaker: guest, addressee: null };
    else if (
      label !== null &&
      name.length > 2 &&
      (name === name.toUpperCase() || isNameLabel(name, sentence.start, text, discourse))
    ) {
      const end = sentence.start + label[0].length;
      const named = namedIn(discourse, sentence.index, end);
      // "SPOKESMAN:" in a government's own briefing: no turn of a guest, the issuer speaks.
      if (named === null && name === name.toUpperCase() && discourse.own?.isOfficial === true) {
        current = null;
        return current;
      }
      const speaker = named ?? (isUnnamed(name) ? guest : null);
      const addressee =
        lastNamed !== null && speaker !== null && codeOf(lastNamed) !== codeOf(speaker) ? lastNamed : null;
      if (speaker !== null) lastNamed = speaker;
      current = { speaker, addressee };
    }
    return current;
  });
}

/** "Hurme: …": a mixed-case label that opens a paragraph and is the name of someone in the text. */
function isNameLabel(name: string, start: number, text: SentencedDocument, discourse: Discourse): boolean {
  if (
    name.split(' ').length > 3 ||
    / \p{Ll}{4,}$/u.test(name) || // "Begin text:"
    !/(?:^|\n)\s*$/.test(text.document.text.slice(Math.max(0, start - 3), start))
  )
    return false;
  return discourse.drafts.some(
    (draft) => draft.kind === 'person' && discourse.words[draft.from]?.start === start,
  );
}

/** Paragraphs that are questions, in an interview printed without labels; null in any other text. */
function unlabelledQuestions(text: SentencedDocument): ReadonlySet<number> | null {
  if (
    !/\binterview|\breceives us\b|\breceived us\b|\bwe (?:met|spoke)\b/i.test(
      text.document.text.slice(0, 600),
    )
  )
    return null;
  const paragraphs = new Map<number, string>();
  for (const sentence of text.sentences)
    paragraphs.set(sentence.paragraph, `${paragraphs.get(sentence.paragraph) ?? ''} ${sentence.text}`);
  const all = [...paragraphs].slice(1);
  if (all.some(([, words]) => LABEL.test(words.trim()))) return null;
  const questions = all.filter(([, words]) => /\?['"”’]?\s*$/.test(words) && words.length < 300);
  return questions.length >= 2 ? new Set(questions.map(([paragraph]) => paragraph)) : null;
}

/** "SPOKESMAN:", "MR. HOLLIS:", "Hurme:": not found among those who are resolved, so the one interviewed or briefing. */
function isUnnamed(name: string): boolean {
  return name !== name.toUpperCase() || /^(?:SPOKES|MR|MS|MRS|DR)/.test(name);
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
