import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonOf } from '../support/json-of.js';
import { documentOf, recordOf } from '../support/ledger-story.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

let served: ServedLedger;
const get = (path: string) => fetch(served.url + path);
const json = async (path: string) => jsonOf(await get(path));

const script = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
const bidi = 'Moscow \u202edetcejer\u202c the of\u200bfer\ufeff of \u2066Ankara\u2069.';
const half = 'A lone \ud83d surrogate and \u0000 a NUL and \u0008 a bell; Moscow called Ankara.';
const scripted = documentOf('scripted.html', `Moscow ${script} called Ankara.`, {
  title: script,
  source: '=HYPERLINK("https://evil.example")',
});
const turned = documentOf('turned.txt', bidi);
const broken = documentOf('broken.txt', half, { source: '](javascript:alert(1)) **x**' });
const around = 'x'.repeat(5_000_000);
const endless = documentOf('endless.txt', `${around} Moscow called Ankara. ${around}`);
// Two sentences alike: a span is a place, not a quotation to look for.
const alike = documentOf('alike.txt', 'Moscow called Ankara. Then it rained.\n\nMoscow called Ankara.');

beforeAll(async () => {
  const act = { actor: 'RUS', recipient: 'TUR' };
  const second = alike.text.lastIndexOf('Moscow');
  served = await serveHandCoded([
    { document: scripted, events: [recordOf(scripted, scripted.text, 'called', act)] },
    { document: turned, events: [recordOf(turned, bidi, 'detcejer', { ...act, type: 'REJECT' })] },
    { document: broken, events: [recordOf(broken, half, 'called', { ...act, type: 'REQUEST' })] },
    {
      document: endless,
      events: [recordOf(endless, 'Moscow called Ankara.', 'called', { ...act, type: 'AGREE' })],
    },
    {
      document: alike,
      events: [
        recordOf(alike, 'Moscow called Ankara.', 'called', {
          ...act,
          type: 'THREATEN',
          evidence: [{ start: second, end: alike.text.length, text: 'Moscow called Ankara.' }],
          trigger: { start: second + 7, end: second + 13, text: 'called' },
        }),
      ],
    },
  ]);
});
afterAll(() => served.close());

async function documentNamed(address: string) {
  const { items } = await json('/api/documents');
  return json(`/api/documents/${items.find((one: { address: string }) => one.address === address).id}`);
}

test('texts come back as they are, letter for letter', async () => {
  for (const document of [scripted, turned, endless, alike]) {
    const page = await documentNamed(document.id);
    expect(page.text === document.text).toBe(true);
    for (const { trigger, evidence } of page.reports) {
      for (const span of [trigger, ...evidence])
        expect(page.text.slice(span.start, span.end)).toBe(span.text);
    }
  }
});

test('JSON is never taken for a page', async () => {
  const answer = await get('/api/search?q=Ankara');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a line without end is shown as a piece around the sentence', async () => {
  const { items } = await json('/api/events?type=AGREE');
  const { accounts } = await json(`/api/events/${items[0].id}`);
  const [paragraph] = accounts[0].paragraphs;
  expect(paragraph.text.length).toBeLessThan(4000);
  expect(endless.text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
});

test('of two sentences alike the one that was read is shown', async () => {
  const { items } = await json('/api/events?type=THREATEN');
  const { accounts } = await json(`/api/events/${items[0].id}`);
  expect(accounts[0].evidence[0].start).toBe(alike.text.lastIndexOf('Moscow'));
  expect(accounts[0].paragraphs[0].start).toBe(alike.text.lastIndexOf('Moscow'));
});

test('feeds are well-formed XML without what XML may not hold', async () => {
  const atom = await (await get('/feeds/events.atom')).text();
  expect(atom).not.toContain('<script');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  expect(atom).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(atom).toContain('&lt;script&gt;');
});

test('CSV holds no formula, Markdown no link, tag or turned word', async () => {
  const csv = await (await get('/api/documents.csv')).text();
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  const markdown = await (await get('/api/events.md')).text();
  expect(markdown).not.toContain('<script');
  expect(markdown.replaceAll(/\\[[\]]/g, '')).not.toContain('](');
  expect(markdown).not.toMatch(/[\u200b\u202e\u2066]/);
});

test('nothing went wrong in the server', () => {
  expect(served.faults).toEqual([]);
});
