import type { Document } from '../documents/document.js';
import { sliceSpan } from '../documents/span.js';
import { isAbbreviation } from './abbreviations.js';
import { type CutSentence, cutSentences } from './cut-sentences.js';
import { findQuotations } from './find-quotations.js';
import { makeTokens } from './make-tokens.js';
import { plainHeadline } from './plain-headline.js';
import type { Sentence } from './sentence.js';
import type { SentencedDocument } from './sentenced-document.js';
import { splitParagraphs } from './split-paragraphs.js';
import { tagWords } from './tag-words.js';
import { tokenize } from './tokenize.js';

/** Cuts a document into sentences with tagged tokens, and finds its quotations. Deterministic; offsets are exact. */
export function splitDocument(document: Document): SentencedDocument {
  const { text } = document;
  const paragraphs = splitParagraphs(text);
  const cut = cutSentences(text, paragraphs);
  const words = tagWords(
    textForTagger(text, cut),
    cut.map((each) => each.end),
  );
  const sentences: Sentence[] = [];
  let nextWord = 0;
  for (const each of cut) {
    const made = makeTokens(text, tokenize(text, each.start, each.end, isAbbreviation), words, nextWord);
    nextWord = made.nextWord;
    sentences.push({
      ...each,
      ...sliceSpan(text, each.start, each.end),
      index: sentences.length,
      tokens: made.tokens,
    });
  }
  return { document, sentences, quotations: findQuotations(text, paragraphs, sentences) };
}

/** The text with its title-case headlines in small letters: of the same length, so that offsets hold. */
function textForTagger(text: string, cut: readonly CutSentence[]): string {
  if (cut.every((each) => each.kind !== 'headline')) return text;
  const inBody = new Set<string>();
  for (const each of cut) {
    if (each.kind === 'headline') continue;
    for (const [word] of text.slice(each.start, each.end).matchAll(/\p{L}[\p{L}'’-]*/gu)) inBody.add(word);
  }
  let plain = '';
  let at = 0;
  for (const each of cut) {
    if (each.kind !== 'headline') continue;
    const headline = plainHeadline(text.slice(each.start, each.end), (word) => inBody.has(word));
    plain += text.slice(at, each.start) + headline;
    at = each.end;
  }
  return plain + text.slice(at);
}
