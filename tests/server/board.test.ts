import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { boardFiles } from '../../src/server/board/board-files.js';
import { jsonOf } from '../support/json-of.js';
import { documentOf, recordOf } from '../support/ledger-story.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';

vi.setConfig({ hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'parley-board-'));
const folder = join(root, 'dist');
const page =
  '<!doctype html><html><head><title>Parley</title></head><body><div id="parley"></div></body></html>';
let served: ServedLedger;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers, redirect: 'manual' });

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), page);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'index-4f2a.js'), 'document.title = "Parley";\n');
  writeFileSync(join(root, 'beside.txt'), 'hidden words');
  const hostile = documentOf('hostile.txt', 'Moscow </script><script>alert(1)</script> called Ankara.');
  const events = [recordOf(hostile, hostile.text, 'called', { actor: 'RUS', recipient: 'TUR' })];
  served = await serveHandCoded([{ document: hostile, events }], { board: folder });
});
afterAll(() => served.close());

test('every screen begins with the start page, which is asked for anew each time', async () => {
  for (const path of [
    '/',
    '/lines',
    '/lines/RUS~TUR',
    '/threads',
    '/changes',
    '/read',
    '/sources',
    '/search',
    '/about',
  ]) {
    const answer = await get(path);
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  }
});

test('files whose names change with them are kept by browsers for good', async () => {
  const answer = await get('/assets/index-4f2a.js');
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  const etag = answer.headers.get('etag') ?? '';
  expect((await get('/assets/index-4f2a.js', { 'if-none-match': etag })).status).toBe(304);
});

test('nothing outside the folder, and nothing that is not there', async () => {
  for (const path of ['/nothing', '/assets/none.js', '/..%2fbeside.txt', '/assets/..%2f..%2fbeside.txt']) {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('hidden words');
  }
});

test('the page of an event tells programs what it is, and nothing in a text ends the data block', async () => {
  const { items } = await jsonOf(await get('/api/events'));
  const html = await (await get(`/events/${items[0].id}`)).text();
  const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(block)).toMatchObject({ '@type': 'Claim', identifier: items[0].id });
  expect(html).not.toContain('<script>alert');
  expect(html).toContain(`<link rel="canonical" href="${served.url}/events/${items[0].id}">`);
  const none = await get('/events/enothinghere');
  expect(none.status).toBe(404);
  expect(await none.text()).toBe(page);
});

test('a suffix leads to the data of a screen', async () => {
  const answer = await get('/lines/RUS~TUR.csv?order=recency');
  expect([answer.status, answer.headers.get('location')]).toEqual([307, '/api/lines/RUS~TUR.csv']);
});

test('a board that is not built is told', () => {
  expect(() => boardFiles(join(folder, 'nowhere'))).toThrow(/not built yet: npm run build/);
});

test('the page of an event that was refused is gone, and tells programs who refused it and why', async () => {
  const { items } = await jsonOf(await get('/api/events'));
  const path = `/events/${items[0].id}`;
  const { version } = await jsonOf(await get(`/api${path}`));
  const judged = await fetch(`${served.url}/api/judgements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify({ kind: 'reject', of: items[0].id, reason: 'no "call" <at all>' }),
  });
  expect(judged.status).toBe(200);
  const gone = await get(path);
  expect(gone.status).toBe(410);
  const html = await gone.text();
  expect(html).toContain('was refused by ida because no &quot;call&quot; &lt;at all&gt;, on ');
  expect(html).toContain('<div id="parley"></div>');
});
