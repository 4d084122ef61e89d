import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonOf } from '../support/json-of.js';
import { documentOf, recordOf } from '../support/ledger-story.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';
import { talksStory } from '../support/talks-story.js';

vi.setConfig({ hookTimeout: 120_000 });

const grain = documentOf('grain.txt', 'Moscow wrote to Cairo about Grain exports by sea.', {
  date: '2022-10-24',
});
const about = 'Grain exports by sea';

let served: ServedLedger;
const get = (path: string) => fetch(served.url + path);
const json = async (path: string) => jsonOf(await get(path));

beforeAll(async () => {
  const start = grain.text.indexOf(about);
  served = await serveHandCoded([
    ...talksStory,
    {
      document: grain,
      events: [
        recordOf(grain, grain.text, 'wrote', {
          mode: 'letter',
          channel: 'letter',
          actor: 'RUS',
          recipient: 'EGY',
          date: { start: '2022-10-23', end: '2022-10-23', span: null, basis: 'stated' },
          about: { start, end: start + about.length, text: about },
        }),
      ],
    },
  ]);
});
afterAll(() => served.close());

const keysOf = async (query: string) =>
  (await json(`/api/lines?${query}`)).lines.map(({ key }: { key: string }) => key);

test('lines are narrowed to those with an act about some words, whatever their case', async () => {
  expect(await keysOf('')).toEqual(['EGY~RUS', 'RUS~TUR']);
  expect(await keysOf('about=GRAIN+sea')).toEqual(['EGY~RUS']);
  expect(await keysOf('about=export')).toEqual(['EGY~RUS']);
  expect(await keysOf('about=grain+land')).toEqual([]);
  expect(await keysOf('about=%25')).toEqual([]);
  // The letter is of 23 October, and was told of on the 24th.
  expect(await keysOf('about=grain&asOf=2022-10-23')).toEqual(['EGY~RUS']);
  expect(await keysOf('about=grain&asOf=2022-10-23&known=then')).toEqual([]);
  expect(await keysOf('about=grain&asOf=2022-10-22')).toEqual([]);
});

test('lines are narrowed to those whose latest contact was made in one way', async () => {
  const [call, letter] = await Promise.all(
    ['RUS~TUR', 'EGY~RUS'].map(async (key) => (await json(`/api/lines/${key}`)).line.lastContact.form),
  );
  expect(call).not.toBe(letter);
  expect(await keysOf(`form=${call}`)).toEqual(['RUS~TUR']);
  expect((await get('/api/lines?form=telepathy')).status).toBe(400);
});

test('threads as of a day: what became of them later is left out', async () => {
  const eventOf = async (type: string) => {
    const { items } = await json(`/api/events?type=${type}`);
    return json(`/api/events/${items[0].id}`);
  };
  const [refusal, ask] = [await eventOf('REJECT'), await eventOf('AGREE')];
  const linked = await fetch(`${served.url}/api/judgements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': `"${refusal.version}", "${ask.version}"` },
    body: JSON.stringify({ kind: 'link', of: refusal.event.id, with: ask.event.id, how: 'refuses' }),
  });
  expect(linked.status).toBe(200);
  const now = await json('/api/threads');
  const offer = now.items.find(({ outcome }: { outcome: string }) => outcome === 'refused');
  const then = await json('/api/threads?asOf=2022-10-22');
  expect(then.items.find(({ id }: { id: string }) => id === offer.id)).toMatchObject({
    outcome: 'silent so far',
    isOpen: true,
    lastDay: '2022-10-21',
  });
  const ids = async (query: string) =>
    (await json(`/api/threads?${query}`)).items.map(({ id }: { id: string }) => id);
  expect(await ids('asOf=2022-10-22&answered=true')).not.toContain(offer.id);
  expect(await ids('asOf=2022-10-22&answered=false')).toContain(offer.id);
  expect(await ids('asOf=2022-10-24')).toEqual(now.items.map(({ id }: { id: string }) => id));
  expect(await ids('asOf=2022-10-20')).toEqual([]);
});

test('the matrix and a line come as files with drawings', async () => {
  for (const [path, name] of [
    ['/api/drawings/lines?compare=2022-10-22', 'lines.svg'],
    ['/api/drawings/lines/RUS~TUR', 'RUS-TUR.svg'],
  ] as const) {
    const answer = await get(path);
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(answer.headers.get('content-disposition')).toContain(name);
    expect(await answer.text()).toMatch(/^<svg[\s\S]*Russia[\s\S]*<\/svg>\s*$/);
  }
  expect((await get('/api/drawings/lines/russia')).status).toBe(400);
});

test('nothing went wrong in the server', () => {
  expect(served.faults).toEqual([]);
});
