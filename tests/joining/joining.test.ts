import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinReports } from '../../src/events/join-reports.js';
import { answerKeys, askKeys } from '../../src/threads/event-keys.js';
import { linkEvents } from '../../src/threads/link-events.js';
import { figureTable } from './figure-table.js';
import { measureJoining, pairF1 } from './measure-joining.js';
import { readSituations, storedReports } from './situation.js';

const all = ['tuning', 'tuning-links', 'held-out', 'held-out-links'];
const labelled = storedReports(all.flatMap(readSituations));
const reports = labelled.map(({ report }) => report);

test('the labelled set holds 60 acts or more that three accounts or more tell of', () => {
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  expect([...counts.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(60);
});

test('joining and linking reach what was asked, on what they were made for and on what they were not', () => {
  const { pairs } = measureJoining(['held-out', 'held-out-links']);
  expect(pairF1(pairs)).toBeGreaterThanOrEqual(0.85);
  const { explicit, inferred, pairs: whole } = measureJoining(all);
  expect(pairF1(whole)).toBeGreaterThanOrEqual(0.85);
  expect(explicit.right / explicit.found).toBeGreaterThanOrEqual(0.9);
  expect(inferred.right / inferred.found).toBeGreaterThanOrEqual(0.8);
});

test('docs/joining.md has the figures of today', () => {
  expect(readFileSync('docs/joining.md', 'utf8')).toContain(figureTable());
});

test('the order of reading plays no part', () => {
  const once = joinReports(reports, []);
  expect(joinReports([...reports].reverse(), [])).toEqual(once);
  expect(linkEvents([...once].reverse(), [])).toEqual(linkEvents(once, []));
});

test('answers and what they answer share a key', () => {
  const events = joinReports(reports, []);
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { from, to } of linkEvents(events, [])) {
    const [answer, ask] = [byId.get(from), byId.get(to)];
    const shared = answer && ask ? answerKeys(answer).filter((key) => askKeys(ask).includes(key)) : [];
    expect(shared.length).toBeGreaterThan(0);
  }
});
