import { isBylineText } from './byline.js';
import type { SentenceKind } from './sentence.js';
import { isInterviewTurn, isListItem, type Paragraph } from './split-paragraphs.js';

const longestHeadline = 160;
const longestSectionHead = 100;

/**
 * What a paragraph is. The first one without a final stop is the headline; so are short later ones without a final
 * mark that are followed by text.
 */
export function paragraphKind(text: string, paragraphs: readonly Paragraph[], index: number): SentenceKind {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return 'body';
  const words = text.slice(paragraph.start, paragraph.end);
  if (isBylineText(words)) return 'byline';
  if (isListItem(words)) return 'list-item';
  const isLast = index === paragraphs.length - 1;
  if (isLast || isInterviewTurn(words)) return 'body';
  if (index === 0)
    return words.length <= longestHeadline && !/[.:]["'”’»)\]]*$/.test(words) ? 'headline' : 'body';
  if (words.length > longestSectionHead) return 'body';
  return /[.!?…:;,—–]["'”’»)\]]*$/.test(words) || /["”»]$/.test(words) ? 'body' : 'headline';
}
