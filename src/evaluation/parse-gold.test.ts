import { expect, test } from 'vitest';
import { parseGold } from './parse-gold.js';

const file = { name: 'note', codingFile: 'gold/note.json', textFile: 'gold/note.txt' };
const event = { id: 1, s: [0], type: 'AGREE', status: 'actual' };

function parse(coding: unknown) {
  return parseGold(JSON.stringify(coding), file);
}

test('a coding is read, absent fields as null or empty', () => {
  const { events } = parse({
    date: '2022-10-21',
    sentences: [{ start: 0, end: 9 }],
    events: [
      {
        ...event,
        actor: [['Oslo', 'NOR', 'GOV'], ['the West']],
        reply_to: 0,
        optional: true,
        trigger: 'offered',
      },
    ],
  });
  expect(events).toEqual([
    {
      id: 1,
      sentences: [0],
      trigger: 'offered',
      type: 'AGREE',
      alternativeTypes: [],
      mode: null,
      status: 'actual',
      channel: null,
      actors: [
        { text: 'Oslo', code: 'NOR', sector: 'GOV' },
        { text: 'the West', code: '-', sector: null },
      ],
      recipients: [],
      through: [],
      date: null,
      condition: null,
      speaker: null,
      replyTo: 0,
      sameAs: null,
      isOptional: true,
    },
  ]);
});

test.each([
  ['{ "events": [', 'gold/note.json: is not JSON'],
  ['[]', 'gold/note.json: is not a JSON object'],
  ['{}', 'gold/note.json: "sentences" is not a list of { start, end }'],
  ['{ "sentences": [{ "start": 0 }] }', 'gold/note.json: "sentences" is not a list of { start, end }'],
  ['{ "sentences": [], "events": {} }', 'gold/note.json: "events" is not a list'],
  ['{ "sentences": [], "events": [3] }', 'gold/note.json: event number 0 is not an object'],
])('%s is refused', (json, message) => {
  expect(() => parseGold(json, file)).toThrow(message);
});

test.each([
  [{ ...event, id: undefined }, 'an event has no id'],
  [{ ...event, type: 'MEET' }, 'event 1: unknown type "MEET"'],
  [{ ...event, status: 'maybe' }, 'event 1: unknown status "maybe"'],
  [{ ...event, channel: 'fax' }, 'event 1: unknown channel "fax"'],
  [{ ...event, alt_types: ['MEET'] }, 'event 1: unknown alternative type "MEET"'],
  [{ ...event, s: 'first' }, 'event 1: "s" is not a list of sentence numbers'],
  [{ ...event, actor: ['Oslo'] }, 'event 1: "actor" is not a list of [words, code, sector]'],
])('%j is refused', (bad, message) => {
  expect(() => parse({ sentences: [], events: [bad] })).toThrow(`gold/note.json: ${message}`);
});
