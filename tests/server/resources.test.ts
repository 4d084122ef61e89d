import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonOf } from '../support/json-of.js';
import { documentsIn, type ServedLedger, serveDocuments } from '../support/served-ledger.js';

vi.setConfig({ hookTimeout: 120_000 });

let served: ServedLedger;
const get = (path: string, headers: Record<string, string> = {}) => fetch(served.url + path, { headers });
const json = async (path: string) => jsonOf(await get(path));

beforeAll(async () => {
  served = await serveDocuments(
    await documentsIn(
      'examples/01-lavrov-interview.txt',
      'examples/02-ankara-wire.txt',
      'examples/08-bissau-kyiv-wire.html',
    ),
  );
});
afterAll(() => served.close());

test('the status tells what the ledger holds and as of which day', async () => {
  expect(await json('/api/status')).toMatchObject({ documents: 3, judgements: 0, asOf: '2022-10-27' });
});

test('lines are shown as of the latest publication unless a day is asked for', async () => {
  const board = await json('/api/lines');
  expect(board.asOf).toBe('2022-10-27');
  const line = board.lines.find((one: { key: string }) => one.key === 'RUS~UKR');
  expect(line).toMatchObject({
    direct: { state: 'closed' },
    parties: [{ name: 'Russia' }, { name: 'Ukraine' }],
  });
  const earlier = await json('/api/lines?asOf=2022-10-12');
  expect(earlier.lines.map((one: { key: string }) => one.key)).not.toContain('RUS~UKR');
});

test('a line comes with its acts, each with its sentence, in order', async () => {
  const page = await json('/api/lines/RUS~UKR');
  expect(page.acts.length).toBeGreaterThan(1);
  const days = page.acts.map((act: { firstDay: string }) => act.firstDay);
  expect(days).toEqual([...days].sort());
  const sentences = page.acts.map((act: { quote: { sentence: string } }) => act.quote.sentence);
  expect(sentences.join(' ')).toContain('Ukraine would not negotiate with Russia');
  expect(page.weeks.at(-1).week).toBe('2022-10-24');
});

test('pages of events join without a gap and without anything twice', async () => {
  const all = await json('/api/events?limit=500');
  expect(all.next).toBeNull();
  const paged: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: { items: { id: string }[]; next: string | null } = await json(
      `/api/events?limit=4${next === '' ? '' : `&cursor=${next}`}`,
    );
    paged.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  expect(paged).toEqual(all.items.map(({ id }: { id: string }) => id));
});

test('pages of documents and threads join too', async () => {
  for (const path of ['/api/documents', '/api/threads']) {
    const all = await json(path);
    const first = await json(`${path}?limit=1`);
    const second = await json(`${path}?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2));
  }
});

test('an event shows each account in its paragraph, spans exact, said apart from inferred', async () => {
  const { items } = await json('/api/events?party=Zelenskyy&type=REJECT');
  const page = await json(`/api/events/${items[0].id}`);
  const [account] = page.accounts;
  const document = await json(`/api/documents/${account.document.id}`);
  for (const span of [...account.evidence, ...account.paragraphs]) {
    expect(document.text.slice(span.start, span.end)).toBe(span.text);
  }
  for (const { basis, span } of account.fields) {
    expect(span === null || document.text.slice(span.start, span.end) === span.text).toBe(true);
    if (basis === 'said') expect(span).not.toBeNull();
  }
  expect(account.fields).toContainEqual(
    expect.objectContaining({ field: 'status', basis: 'inferred', by: 'status/plainly-told' }),
  );
  const reports = page.accounts.map(({ report }: { report: string }) => report);
  expect(page.origins).toEqual([{ document: account.origin, accounts: reports, documents: 1 }]);
  expect(page.lines).toContain('RUS~UKR');
  // An id of a report leads to its event.
  expect((await json(`/api/events/${account.report}`)).event.id).toBe(items[0].id);
});

test('a document lists its reports in the order of the text', async () => {
  const { items } = await json('/api/documents');
  const page = await json(`/api/documents/${items[0].id}`);
  const starts = page.reports.map(({ trigger }: { trigger: { start: number } }) => trigger.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(page.reports.length).toBe(items[0].reports);
});

test('search marks every second piece, and counts facets', async () => {
  const found = await json('/api/search?q=message');
  expect(found.hits[0].excerpt[1].toLowerCase()).toBe('message');
  expect(found.facets.party).toContainEqual({ value: 'RUS', hits: expect.any(Number) });
  expect((await get('/api/search?q=%22%22')).status).toBe(400);
});

test('the same comes as CSV and Markdown, by suffix and by what is accepted', async () => {
  const csv = await get('/api/events.csv');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (await csv.text()).trim().split('\n');
  const all = await json('/api/events?limit=500');
  expect(lines).toHaveLength(all.items.length + 1);
  expect(lines[0]?.split(',').slice(0, 3)).toEqual(['event', 'type', 'mode']);
  const markdown = await get('/api/events', { accept: 'text/markdown' });
  expect(await markdown.text()).toContain(`**${all.items[0].id}**`);
  expect((await get('/api/status.csv')).status).toBe(404);
});

test('an answer that is known already is not sent again, and long ones are compressed', async () => {
  const first = await get('/api/lines');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"/);
  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect((await get('/api/lines', { 'if-none-match': etag })).status).toBe(304);
  expect(
    (await get('/api/lines', { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
  ).toBeNull();
});

test('what cannot be asked is told, with a code', async () => {
  const asked = async (path: string) => {
    const answer = await get(path);
    return [answer.status, (await jsonOf(answer)).error.code];
  };
  expect(await asked('/api/events?foo=1')).toEqual([400, 'bad-request']);
  expect(await asked('/api/events?since=2022-02-30')).toEqual([400, 'bad-request']);
  expect(await asked('/api/lines/RUS')).toEqual([400, 'bad-request']);
  expect(await asked('/api/events/ezzzzzzzzzzz')).toEqual([404, 'no-such-id']);
  expect(await asked('/api/nothing')).toEqual([404, 'not-found']);
});

test('feeds of lines, parties, searches and changes, as Atom and JSON Feed', async () => {
  const atom = await (await get('/feeds/lines/RUS~UKR.atom')).text();
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  const feed = await json('/feeds/lines/RUS~UKR.json');
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.length).toBe(atom.split('<entry>').length - 1);
  expect(feed.items[0].url).toMatch(new RegExp(`^${served.url}/events/e`));
  for (const path of ['/feeds/parties/GNB', '/feeds/search', '/feeds/events', '/feeds/changes']) {
    const { items } = await json(`${path}.json${path.endsWith('search') ? '?q=message' : ''}`);
    expect(items.length).toBeGreaterThan(0);
  }
});

test('an event can be cited, with the sources that it stands on', async () => {
  const { items } = await json('/api/events?type=REJECT');
  const csl = await json(`/api/events/${items[0].id}/citation`);
  expect(csl[0]).toMatchObject({
    id: items[0].id,
    type: 'dataset',
    URL: `${served.url}/events/${items[0].id}`,
  });
  expect(csl[1]).toMatchObject({ type: 'article-newspaper' });
  const bibtex = await (await get(`/api/events/${items[0].id}/citation?style=bibtex`)).text();
  expect(bibtex).toContain(`@misc{${items[0].id},`);
  expect(await json(`/api/events/${items[0].id}/citation?style=schema.org`)).toMatchObject({
    '@type': 'Claim',
  });
});

test('nothing went wrong in the server', () => {
  expect(served.faults).toEqual([]);
});
