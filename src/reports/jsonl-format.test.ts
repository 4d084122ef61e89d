import { expect, test } from 'vitest';
import { callAndOffer } from '../../tests/support/coded-example.js';
import { jsonlFormat } from './jsonl-format.js';
import { toEvents } from './to-events.js';

test('a line an event, each the whole record', () => {
  const coded = callAndOffer();
  const events = toEvents(coded, 'test');
  const printed = jsonlFormat.print(
    { document: coded.text.document, events },
    { width: 80, isColoured: false },
  );
  const lines = printed.split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toBe('');
  expect(lines.slice(0, 3).map((line) => JSON.parse(line))).toEqual(events);
});

test('a document without events prints nothing', () => {
  const { document } = callAndOffer().text;
  expect(jsonlFormat.print({ document, events: [] }, { width: 80, isColoured: false })).toBe('');
});
