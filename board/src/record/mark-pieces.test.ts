import { describe, expect, it } from 'vitest';
import { markPieces } from './mark-pieces.js';

// "Shoigu rang Austin." begins at 100 in its document.
const paragraph = { start: 100, end: 119, text: 'Shoigu rang Austin.' };

describe('markPieces', () => {
  it('cuts a paragraph at its marks, in the offsets of the document', () => {
    expect(
      markPieces(paragraph, [
        { field: 'actors', span: { start: 100, end: 106 } },
        { field: 'type', span: { start: 107, end: 111 } },
      ]),
    ).toEqual([
      { text: 'Shoigu', fields: ['actors'] },
      { text: ' ', fields: [] },
      { text: 'rang', fields: ['type'] },
      { text: ' Austin.', fields: [] },
    ]);
  });

  it('keeps both fields where marks overlap, each once', () => {
    expect(
      markPieces(paragraph, [
        { field: 'type', span: { start: 107, end: 118 } },
        { field: 'recipients', span: { start: 112, end: 118 } },
        { field: 'recipients', span: { start: 112, end: 118 } },
      ]).slice(1),
    ).toEqual([
      { text: 'rang ', fields: ['type'] },
      { text: 'Austin', fields: ['type', 'recipients'] },
      { text: '.', fields: [] },
    ]);
  });

  it('marks what of a mark lies in the paragraph, and nothing of one that does not', () => {
    expect(
      markPieces(paragraph, [
        { field: 'condition', span: { start: 112, end: 300 } },
        { field: 'date', span: { start: 20, end: 30 } },
      ]),
    ).toEqual([
      { text: 'Shoigu rang ', fields: [] },
      { text: 'Austin.', fields: ['condition'] },
    ]);
  });
});
