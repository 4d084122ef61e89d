import { expect, test } from 'vitest';
import { readJsonLine } from './read-json-line.js';

test('all fields are read and the text is kept code unit for code unit', () => {
  const text = ' A\r\nb\u00a0\ud83d \u0000 é e\u0301';
  const line = {
    id: 'n1',
    url: 'https://x.example/1',
    source: 'Gazette',
    date: '2022-10-11',
    title: 'T',
    text,
  };
  expect(readJsonLine(Buffer.from(JSON.stringify(line)))).toEqual({
    id: 'n1',
    draft: {
      url: 'https://x.example/1',
      source: 'Gazette',
      date: '2022-10-11',
      title: 'T',
      author: null,
      language: null,
      text,
    },
  });
});

test('numbers are ids, a date may carry a time, nulls say nothing', () => {
  const { id, draft } = readJsonLine(
    Buffer.from('{"id":7,"date":"2022-10-11T08:00:00Z","source":null,"text":"x"}'),
  );
  expect([id, draft.date, draft.source]).toEqual(['7', '2022-10-11', null]);
});

test.each([
  ['{"id":"a","text":', 'no valid JSON'],
  ['["a"]', 'no JSON object'],
  ['null', 'no JSON object'],
  ['{"id":"a"}', 'no "text" string'],
  ['{"text":5}', 'no "text" string'],
  ['{"text":"x","date":"soon"}', '"soon"'],
  ['{"text":"x","date":"2022-02-30"}', '"2022-02-30"'],
  ['{"text":"x","source":[]}', '"source"'],
])('%s is refused', (line, message) => {
  expect(() => readJsonLine(Buffer.from(line))).toThrow(
    expect.objectContaining({ code: 'bad-json-line', message: expect.stringContaining(message) }),
  );
});

test('a line that is not UTF-8 is refused', () => {
  expect(() => readJsonLine(Buffer.from('{"text":"caf\u00e9"}', 'latin1'))).toThrow(/UTF-8/);
});
