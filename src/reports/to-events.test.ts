import { expect, test } from 'vitest';
import { actAt, callAndOffer, codedOf, spanOf } from '../../tests/support/coded-example.js';
import { toEvents } from './to-events.js';

test('an act becomes an event record with spans that are slices of the text', () => {
  const coded = callAndOffer();
  const [call] = toEvents(coded, 'parley/0.1.0 lexicon');
  expect(call).toEqual({
    schema: 1,
    id: expect.stringMatching(/^[a-z2-7]{12}$/),
    document: 'wire.txt',
    type: 'CONSULT',
    mode: 'phone',
    status: 'actual',
    channel: 'phone',
    actors: [
      {
        start: 26,
        end: 34,
        text: 'Ida Holm',
        code: 'NOR',
        sector: 'GOV',
        otherSectors: [],
        name: 'Ida Holm',
        office: 'foreign minister',
      },
    ],
    recipients: [
      {
        start: 42,
        end: 63,
        text: 'her Omani counterpart',
        code: 'OMN',
        sector: 'GOV',
        otherSectors: [],
        name: null,
        office: 'foreign minister',
      },
    ],
    through: [],
    date: {
      start: '2022-10-21',
      end: '2022-10-21',
      span: { start: 64, end: 73, text: 'on Friday' },
      basis: 'relative',
    },
    place: null,
    trigger: { start: 35, end: 41, text: 'phoned' },
    condition: null,
    speaker: null,
    about: null,
    since: { start: 74, end: 102, text: 'for the first time since May' },
    replyTo: null,
    replyBasis: null,
    unanswered: false,
    evidence: [{ start: 0, end: 103, text: coded.text.document.text.slice(0, 103) }],
    confidence: 0.91,
    coder: 'parley/0.1.0 lexicon',
  });
});

test('a reply names the id of the event that it answers', () => {
  const [, offer, answer] = toEvents(callAndOffer(), 'test');
  expect(answer?.replyTo).toBe(offer?.id);
  expect(answer?.replyBasis).toBe('stated');
});

test('ids stay the same from run to run and differ from document to document', () => {
  const ids = (id: string) =>
    toEvents({ ...callAndOffer(), text: withId(id) }, 'test').map((event) => event.id);
  expect(ids('a.txt')).toEqual(ids('a.txt'));
  expect(new Set([...ids('a.txt'), ...ids('b.txt')]).size).toBe(6);
});

test('twins, alike in place, type and parties, get ids of their own', () => {
  const coded = codedOf(['They met twice.'], (text) => {
    const act = actAt(spanOf(text, 'met'), [0]);
    return [act, act, act];
  });
  expect(new Set(toEvents(coded, 'test').map((event) => event.id)).size).toBe(3);
});

function withId(id: string) {
  const { text } = callAndOffer();
  return { ...text, document: { ...text.document, id } };
}
