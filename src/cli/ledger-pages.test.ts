import { expect, test } from 'vitest';
import { readSituations, storedReports } from '../../tests/joining/situation.js';
import { joinReports } from '../events/join-reports.js';
import { createPalette } from '../reports/palette.js';
import { columnsOf } from '../reports/wrap-words.js';
import { linkEvents } from '../threads/link-events.js';
import { threadEvents } from '../threads/thread-events.js';
import { eventPage } from './event-page.js';
import { threadPage } from './thread-page.js';

const plain = createPalette(false);

function situation(id: string) {
  const labelled = storedReports(readSituations('tuning').filter((one) => one.id === id));
  const events = joinReports(
    labelled.map(({ report }) => report),
    [],
  );
  const links = linkEvents(events, []);
  return {
    reports: labelled.map(({ report }) => report),
    events,
    links,
    threads: threadEvents(events, links),
  };
}

function ladder(id: string, width: number): string {
  const { events, links, threads } = situation(id);
  const thread = threads.find((one) => one.events.length > 1);
  if (thread === undefined) throw new Error(`no thread in ${id}`);
  const own = thread.events.flatMap((event) => events.filter((one) => one.id === event));
  return threadPage({ thread, events: own, links }, { width }, plain);
}

test('a thread is a ladder: who asked, who carried, who answered, day by day', () => {
  const lines = ladder('message-through-muscat', 80).split('\n');
  const drawn = lines
    .filter((line) => /IRN +OMN|[●○▶◀]/.test(line))
    .map((line) => line.replace(/[ ─]+/g, ' ').trim());
  expect(drawn).toEqual(['IRN OMN USA', '2023-10-03 ● ○ ▶', '2023-10-09 ◀ ○ ●']);
  expect(lines.some((line) => line.includes('answers e') && line.endsWith('(stated)'))).toBe(true);
});

test('a meeting called off shows the plan first, then who took it back', () => {
  const page = ladder('planned-and-cancelled-loja', 80);
  expect(page).toMatch(/^withdrawn /);
  expect(page.indexOf('CONSULT')).toBeLessThan(page.indexOf('REJECT'));
});

test.each([80, 140])('pages keep to %i columns', (width) => {
  for (const id of ['message-through-muscat', 'mediation-caucasus', 'inferred-silent-answers']) {
    expect(
      ladder(id, width)
        .split('\n')
        .filter((line) => columnsOf(line) > width),
    ).toEqual([]);
  }
  const { reports, events, links } = situation('level-disputed');
  for (const event of events) {
    const accounts = event.accounts.flatMap((account) =>
      reports.filter((report) => report.id === account.report).map((report) => ({ account, report })),
    );
    const page = eventPage({ event, accounts, links, linked: [] }, { width }, plain);
    expect(page.split('\n').filter((line) => columnsOf(line) > width)).toEqual([]);
  }
});

test('the page of an event tells on whose word it stands and where accounts differ', () => {
  const { reports, events } = situation('level-disputed');
  const event = events.find((one) => one.rivals.length > 0);
  if (event === undefined) throw new Error('nothing is disputed');
  const accounts = event.accounts.flatMap((account) =>
    reports.filter((report) => report.id === account.report).map((report) => ({ account, report })),
  );
  const page = eventPage({ event, accounts, links: [], linked: [] }, { width: 140 }, plain);
  expect(page).toContain('reported by others · 3 reports, 3 documents, 3 independent origins');
  expect(page).toMatch(
    /disputed +level: Cem Aydin, foreign minister \(TUR GOV\) \(Bosphorus Wire\) against A Turkish deputy minister/,
  );
  expect(page).toContain('│ Cem Aydin phoned Davit Petrosyan on Tuesday about the flights.');
});
