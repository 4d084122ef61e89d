import type { Document } from '../documents/document.js';
import { sliceSpan } from '../documents/span.js';
import { abbreviations } from './abbreviations.js';
import { datelineLength } from './dateline.js';
import { findBoundaries } from './find-boundaries.js';
import { findQuotations } from './find-quotations.js';
import { makeTokens } from './make-tokens.js';
import { paragraphKind } from './paragraph-kind.js';
import type { Sentence } from './sentence.js';
import type { SentencedDocument } from './sentenced-document.js';
import { splitParagraphs } from './split-paragraphs.js';
import { tagWords } from './tag-words.js';
import { tokenize } from './tokenize.js';

/** Cuts a document into sentences with tagged tokens, and finds its quotations. Deterministic. */
export function splitDocument(document: Document): SentencedDocument {
  const { text } = document;
  const paragraphs = splitParagraphs(text);
  const words = tagWords(text);
  const sentences: Sentence[] = [];
  let nextWord = 0;
  paragraphs.forEach((paragraph, ordinal) => {
    const kind = paragraphKind(text, paragraphs, ordinal);
    const words0 = text.slice(paragraph.start, paragraph.end);
    const bodyStart = paragraph.start + (kind === 'body' ? datelineLength(words0) : 0);
    const ends =
      kind === 'byline' ? [paragraph.end] : findBoundaries(text, paragraph.start, paragraph.end, bodyStart);
    let start = paragraph.start;
    for (const end of ends) {
      while (start < end && /\s/.test(text[start] ?? '')) start += 1;
      if (start >= end) continue;
      const made = makeTokens(text, tokenize(text, start, end, isAbbreviation), words, nextWord);
      nextWord = made.nextWord;
      sentences.push({
        ...sliceSpan(text, start, end),
        index: sentences.length,
        paragraph: ordinal,
        kind,
        bodyStart: Math.max(start, bodyStart),
        tokens: made.tokens,
      });
      start = end;
    }
  });
  return { document, sentences, quotations: findQuotations(text, paragraphs, sentences) };
}

function isAbbreviation(word: string): boolean {
  const known = abbreviations();
  return (
    known.titles.has(word) || known.numbered.has(word) || known.either.has(word) || /^\p{Lu}\.$/u.test(word)
  );
}
