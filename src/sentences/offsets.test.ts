import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitDocument } from './split-document.js';

const pieces = [
  'The U.S. envoy',
  ' ',
  '\n',
  '\n\n',
  '“We',
  '”',
  '"',
  "'",
  '’',
  'can’t',
  '. ',
  '... ',
  '?',
  'İstanbul',
  '😀',
  '\r\n',
  '\t',
  'Mr. O’Neil',
  '(Reuters) - ',
  '3.5%',
  '- ',
  'Q: ',
  '«',
  '»',
  '\u00a0',
  'KYIV, Oct 11 — ',
  'http://a.org/b?c=1',
];

test('offsets are exact slices, ascending and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { sentences, quotations } = splitDocument({
        id: 't',
        url: null,
        source: null,
        date: null,
        title: null,
        author: null,
        language: null,
        text,
      });
      let last = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.bodyStart).toBeGreaterThanOrEqual(sentence.start);
        let lastToken = sentence.start;
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(lastToken);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          lastToken = token.end;
        }
        expect(sentence.end).toBeGreaterThanOrEqual(lastToken);
        last = sentence.end;
      }
      for (const quotation of quotations)
        expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
    }),
    { seed: 7, numRuns: 300 },
  );
});
