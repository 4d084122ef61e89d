import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeDocument, createCoder } from '../src/coder/code-document.js';
import { createLexiconFinder } from '../src/coder/lexicon/lexicon-finder.js';
import type { Document } from '../src/documents/document.js';
import { toEvents } from '../src/reports/to-events.js';
import { type CaseRecord, compareCase } from './case-record.js';

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const cases = linesOf('contact.jsonl').map((line): CaseRecord => JSON.parse(line));
/** Cases that the lexicon coder is known to get wrong, each with the reason: the list may only shrink. */
const exceptions: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../cases/exceptions.json', import.meta.url), 'utf8'),
).lexicon;

const coder = createCoder({ finder: createLexiconFinder() });

async function eventsOf({ id, date, text }: Pick<CaseRecord, 'id' | 'date' | 'text'>) {
  const document: Document = {
    id,
    date,
    text,
    url: null,
    source: null,
    title: null,
    author: null,
    language: 'en',
  };
  return toEvents(await codeDocument(document, coder), 'test');
}

test.each(cases.filter(({ id }) => !(id in exceptions)))('$id: $note', async (record) => {
  expect(compareCase(await eventsOf(record), record)).toEqual([]);
});

test.each(cases.filter(({ id }) => id in exceptions))('$id is still an exception', async (record) => {
  expect(compareCase(await eventsOf(record), record)).not.toEqual([]);
});

test('texts without diplomacy give at most two events in two hundred sentences', async () => {
  const texts = linesOf('negative.jsonl').map((line): CaseRecord => JSON.parse(line));
  const found = (await Promise.all(texts.map(eventsOf))).flat();
  expect(found.map(({ document, type, trigger }) => `${document}: ${type} ${trigger.text}`).slice(2)).toEqual(
    [],
  );
});
