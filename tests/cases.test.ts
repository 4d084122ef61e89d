import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeDocument, createCoder } from '../src/coder/code-document.js';
import { createLexiconFinder } from '../src/coder/lexicon/lexicon-finder.js';
import { loadModel } from '../src/coder/model/load-model.js';
import { createModelFinder } from '../src/coder/model/model-finder.js';
import { modelFolder } from '../src/coder/model/model-folder.js';
import type { Document } from '../src/documents/document.js';
import { toEvents } from '../src/reports/to-events.js';
import { type CaseRecord, compareCase } from './case-record.js';

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const cases = linesOf('contact.jsonl').map((line): CaseRecord => JSON.parse(line));
/** Cases that a coder is known to get wrong, each with the reason: the lists may only shrink. */
const exceptionsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('../cases/exceptions.json', import.meta.url), 'utf8'),
);

const coders = {
  lexicon: createCoder({ finder: createLexiconFinder() }),
  model: createCoder({ finder: createModelFinder(await loadModel(modelFolder())) }),
};

describe.each(Object.entries(coders))('%s', (name, coder) => {
  const exceptions = exceptionsOf[name] ?? {};

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

  // The lexicon has none.
  for (const record of cases.filter(({ id }) => id in exceptions))
    test(`${record.id} is still an exception`, async () => {
      expect(compareCase(await eventsOf(record), record)).not.toEqual([]);
    });

  test('exceptions name cases that there are', () => {
    const ids = cases.map(({ id }) => id);
    expect(Object.keys(exceptions).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('texts without diplomacy give at most two events in two hundred sentences', async () => {
    const texts = linesOf('negative.jsonl').map((line): CaseRecord => JSON.parse(line));
    const found: string[] = [];
    for (const text of texts)
      for (const { document, type, trigger } of await eventsOf(text))
        found.push(`${document}: ${type} ${trigger.text}`);
    expect(found.slice(2)).toEqual([]);
  });
});
