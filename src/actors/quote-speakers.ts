import type { SentencedDocument } from '../sentences/sentenced-document.js';
import type { DraftMention } from './draft-mention.js';
import type { Word } from './word.js';

/** Verbs that bring or close a quotation. */
const SPEECH =
  /^(?:said|says|say|saying|told|tells|added|adds|wrote|writes|tweeted|stated|states|declared|declares|announced|warned|warns|insisted|insists|stressed|noted|notes|argued|argues|replied|responded|asked|asks|continued|explained|explains|concluded|remarked|acknowledged|admitted|claimed|claims|vowed|urged|called|quoted|reiterated|emphasized|emphasised|underlined|commented|posted|recalled|boasted|joked|quipped|complained|charged|asserted|testified|maintained|confirmed|observed|describing|described|denounced|condemned|dismissed|criticized|accused|cautioned|lamented|suggested|predicted|promised|pledged|according)$/;

/** For each quotation its speaker among the mentions, or null. Carried over while quotations follow one another without a new speaker. */
export function findSpeakers(
  text: SentencedDocument,
  words: readonly Word[],
  drafts: readonly DraftMention[],
): readonly (DraftMention | null)[] {
  const bySentence = new Map<number, Word[]>();
  for (const word of words) {
    const list = bySentence.get(word.sentence);
    if (list === undefined) bySentence.set(word.sentence, [word]);
    else list.push(word);
  }
  const speakers: (DraftMention | null)[] = [];
  let carried: { readonly draft: DraftMention; readonly paragraph: number } | null = null;
  for (const quotation of text.quotations) {
    const paragraph = text.sentences[quotation.firstSentence]?.paragraph ?? 0;
    let speaker: DraftMention | null = null;
    for (const at of new Set([
      quotation.lastSentence,
      quotation.firstSentence,
      quotation.lastSentence + 1,
      quotation.firstSentence - 1,
    ])) {
      const isNeighbour = at > quotation.lastSentence || at < quotation.firstSentence;
      const away = Math.abs((text.sentences[at]?.paragraph ?? paragraph + 9) - paragraph);
      if (isNeighbour && (!quotation.isSpeech || away > (at < quotation.firstSentence ? 1 : 0))) continue;
      // Between quotations that follow one another the speaker stays: a neighbour is asked only when none is carried.
      if (isNeighbour && carried !== null && paragraph - carried.paragraph <= 1) continue;
      speaker = speakerIn(bySentence.get(at) ?? [], words, drafts, quotation.start, quotation.end);
      if (speaker !== null && isNeighbour && at < quotation.firstSentence && !speaker.isSubject)
        speaker = null;
      if (speaker !== null) break;
    }
    if (speaker === null && carried !== null && paragraph - carried.paragraph <= 1) speaker = carried.draft;
    if (speaker !== null && quotation.isSpeech) carried = { draft: speaker, paragraph };
    speakers.push(speaker);
  }
  return speakers;
}

/** The subject of the speech verb that stands nearest to the quotation, outside all quotations. */
function speakerIn(
  sentence: readonly Word[],
  words: readonly Word[],
  drafts: readonly DraftMention[],
  start: number,
  end: number,
): DraftMention | null {
  let best: Word | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const word of sentence) {
    if (!SPEECH.test(word.key) || (word.start >= start && word.end <= end)) continue;
    const gap = word.start >= end ? word.start - end : start - word.end;
    if (gap < bestGap) {
      bestGap = gap;
      best = word;
    }
  }
  if (best === null) return null;
  const verb = best.index;
  if (best.key === 'according')
    return (
      drafts.find((one) => one.from >= verb + 2 && one.from <= verb + 6 && one.use !== 'modifier') ?? null
    );
  const isOutside = (one: DraftMention): boolean => {
    const word = words[one.from];
    return word !== undefined && one.sentence === best.sentence && !(word.start >= start && word.end <= end);
  };
  // "…," said Lavrov: the speaker follows at once.
  const after = drafts.find(
    (one) =>
      one.from >= verb + 1 &&
      one.from <= verb + 6 &&
      one.use !== 'modifier' &&
      isOutside(one) &&
      startsAt(one, drafts, verb + 1),
  );
  if (after !== undefined && best.start >= end && best.key !== 'told' && after.kind !== 'pronoun')
    return after;
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const one = drafts[at];
    if (one === undefined || one.end > verb || !isOutside(one) || one.use === 'modifier') continue;
    if (one.kind === 'demonym' && !one.isPlural) continue;
    return subjectBefore(drafts, at, words, isOutside);
  }
  return after ?? null;
}

function startsAt(one: DraftMention, drafts: readonly DraftMention[], at: number): boolean {
  return (
    one.from === at ||
    drafts.some((other) => other.use === 'modifier' && other.from === at && other.end >= one.from)
  );
}

/** Of the mentions before the verb: the nearest subject; else the first that no preposition leads. */
function subjectBefore(
  drafts: readonly DraftMention[],
  last: number,
  words: readonly Word[],
  isOutside: (one: DraftMention) => boolean,
): DraftMention | null {
  let fallback: DraftMention | null = drafts[last] ?? null;
  for (let at = last; at >= 0; at -= 1) {
    const one = drafts[at];
    if (one === undefined || one.sentence !== drafts[last]?.sentence) break;
    if (!isOutside(one) || one.use === 'modifier') continue;
    if (one.isSubject) return one;
    const before = words[one.from - 1];
    if (before === undefined || before.sentence !== one.sentence || before.tag !== 'ADP') fallback = one;
  }
  return fallback;
}
