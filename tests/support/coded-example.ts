import type { Act, ActParty } from '../../src/coder/act.js';
import type { CodedDocument } from '../../src/coder/code-document.js';
import { type Span, sliceSpan } from '../../src/documents/span.js';

/** The nth (from 0) place of some words in a text; throws when they are not there, so that a slip shows. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let count = 0; count <= nth; count++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`no "${words}" number ${nth} in "${text}"`);
  }
  return sliceSpan(text, start, start + words.length);
}

export function partyAt(
  span: Span,
  code: string,
  sector: string | null,
  more: Partial<Pick<ActParty, 'name' | 'office' | 'otherSectors'>> = {},
): ActParty {
  return { ...span, code, sector, otherSectors: [], name: null, office: null, ...more };
}

/** An act in which nothing is told but its trigger and sentences; tests add what they are about. */
export function actAt(trigger: Span, evidence: readonly number[], more: Partial<Act> = {}): Act {
  return {
    type: 'CONSULT',
    mode: null,
    status: 'actual',
    channel: null,
    actors: [],
    recipients: [],
    through: [],
    date: null,
    place: null,
    trigger,
    condition: null,
    speaker: null,
    about: null,
    since: null,
    replyTo: null,
    replyBasis: null,
    unanswered: false,
    evidence,
    confidence: 0.8,
    grounds: {},
    ...more,
  };
}

/** A document of the given sentences (joined by a space), hand-coded. */
export function codedOf(
  sentences: readonly string[],
  acts: (text: string) => readonly Act[],
  document: Partial<CodedDocument['text']['document']> = {},
): CodedDocument {
  const text = sentences.join(' ');
  return {
    text: {
      document: {
        id: 'wire.txt',
        url: null,
        source: null,
        date: '2022-10-21',
        title: null,
        author: null,
        language: 'en',
        ...document,
        text,
      },
      sentences: sentences.map((sentence, index) => {
        const span = spanOf(text, sentence);
        return { ...span, index, paragraph: 0, kind: 'body', bodyStart: span.start, tokens: [] };
      }),
      quotations: [],
      mentions: [],
      speeches: [],
    },
    acts: acts(text),
  };
}

/** Two acts of one invented story: a call by phone through nobody, and an offer that a third party answers. */
export function callAndOffer(): CodedDocument {
  return codedOf(
    [
      'Norway’s Foreign Minister Ida Holm phoned her Omani counterpart on Friday for the first time since May.',
      'She offered to host talks if both sides stop firing, she said.',
      'Oman accepted the offer.',
    ],
    (text) => {
      const holm = partyAt(spanOf(text, 'Ida Holm'), 'NOR', 'GOV', {
        name: 'Ida Holm',
        office: 'foreign minister',
      });
      const oman = partyAt(spanOf(text, 'Oman', 1), 'OMN', 'GOV');
      return [
        actAt(spanOf(text, 'phoned'), [0], {
          mode: 'phone',
          channel: 'phone',
          actors: [holm],
          recipients: [
            partyAt(spanOf(text, 'her Omani counterpart'), 'OMN', 'GOV', { office: 'foreign minister' }),
          ],
          date: {
            start: '2022-10-21',
            end: '2022-10-21',
            span: spanOf(text, 'on Friday'),
            basis: 'relative',
          },
          since: spanOf(text, 'for the first time since May'),
          confidence: 0.91,
        }),
        actAt(spanOf(text, 'offered'), [1], {
          type: 'AGREE',
          channel: 'statement',
          actors: [partyAt(spanOf(text, 'She'), 'NOR', 'GOV', { name: 'Ida Holm' })],
          condition: spanOf(text, 'if both sides stop firing'),
          speaker: partyAt(spanOf(text, 'she', 0), 'NOR', 'GOV', { name: 'Ida Holm' }),
          about: spanOf(text, 'talks'),
        }),
        actAt(spanOf(text, 'accepted'), [2], {
          type: 'AGREE',
          actors: [oman],
          recipients: [partyAt(spanOf(text, 'She'), 'NOR', 'GOV', { name: 'Ida Holm' })],
          replyTo: 1,
          replyBasis: 'stated',
        }),
      ];
    },
    { title: 'Norway phones Oman', source: 'Harbour Wire' },
  );
}
