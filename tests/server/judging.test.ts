import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonOf } from '../support/json-of.js';
import { documentsIn, readInto, type ServedLedger, serveHandCoded } from '../support/served-ledger.js';
import { talksStory } from '../support/talks-story.js';

vi.setConfig({ hookTimeout: 120_000 });

let served: ServedLedger;
const json = async (path: string) => jsonOf(await fetch(served.url + path));
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(served.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const judge = (body: unknown, ...versions: readonly string[]) =>
  post('/api/judgements', body, { 'if-match': versions.map((one) => `"${one}"`).join(', ') });

beforeAll(async () => {
  served = await serveHandCoded(talksStory);
});
afterAll(() => served.close());

/** The event of the example with this type, as it is now. */
async function eventOf(type: string) {
  const { items } = await json(`/api/events?type=${type}`);
  return json(`/api/events/${items[0].id}`);
}

test('the second of two who judge the same version is told what the first did, and gets the judgement back', async () => {
  const page = await eventOf('THREATEN');
  const { id } = page.event;
  const first = await judge({ kind: 'accept', of: id }, page.version);
  expect(first.status).toBe(200);
  const mine = { kind: 'reject', of: id, reason: 'a demand, no act' };
  const second = await judge(mine, page.version);
  expect(second.status).toBe(409);
  const conflict = await jsonOf(second);
  expect(conflict).toMatchObject({
    error: { code: 'judged-meanwhile' },
    since: [{ kind: 'accept', author: 'ida' }],
    yours: mine,
  });
  // What came back is enough to decide again.
  expect((await judge(conflict.yours, conflict.now[0].version)).status).toBe(200);
  const refused = await fetch(`${served.url}/api/events/${id}`);
  expect(refused.status).toBe(410);
  expect(await jsonOf(refused)).toMatchObject({
    error: {
      code: 'refused-event',
      message: `${id} was refused by ida because a demand, no act, on 2022-11-03`,
    },
    refusal: { id, author: 'ida', reason: 'a demand, no act' },
  });
});

test('two at the very same moment: one is entered, one is told', async () => {
  const page = await eventOf('AGREE');
  const { id } = page.event;
  const answers = await Promise.all([
    judge({ kind: 'accept', of: id }, page.version),
    judge({ kind: 'accept', of: id }, page.version),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await json(`/api/events/${id}`)).judgements).toHaveLength(1);
});

test('a correction shows as judged, its undo brings the reading back', async () => {
  const page = await eventOf('CONSULT');
  const { report } = page.accounts[0];
  const judged = await jsonOf(
    await judge({ kind: 'correct', of: report, field: 'channel', value: 'phone' }, page.version),
  );
  const corrected = await json(`/api/events/${report}`);
  expect(corrected.accounts[0].fields).toContainEqual(
    expect.objectContaining({ field: 'channel', value: 'phone', basis: 'judged' }),
  );
  expect(corrected.version).toBe(judged.events[0].version);
  expect((await post('/api/judgements', { kind: 'undo', judgement: judged.judgement })).status).toBe(200);
  const undone = await json(`/api/events/${report}`);
  expect(undone.event.channel).toBe(page.event.channel);
  expect(undone.judgements.map(({ kind }: { kind: string }) => kind)).toEqual(['undo', 'correct']);
  expect((await post('/api/judgements', { kind: 'undo', judgement: judged.judgement })).status).toBe(409);
});

test('merging takes the versions of both, and a split parts them again', async () => {
  const { items } = await json('/api/events?type=CONSULT');
  const [one, other] = await Promise.all(items.map(({ id }: { id: string }) => json(`/api/events/${id}`)));
  const merge = { kind: 'merge', of: one.event.id, with: other.event.id };
  expect((await judge(merge, one.version)).status).toBe(409);
  const merged = await jsonOf(await judge(merge, one.version, other.version));
  expect(merged.events).toHaveLength(1);
  const [{ id, version }] = merged.events;
  const split = { kind: 'split', of: id, reports: [other.accounts[0].report] };
  expect((await jsonOf(await judge(split, version))).events).toHaveLength(2);
});

test('a link is by whom it was made, and can be taken away', async () => {
  const [answer, ask] = [await eventOf('REJECT'), await eventOf('CONSULT')];
  const pair = { of: answer.event.id, with: ask.event.id };
  const own = async () => {
    const { links } = await json(`/api/events/${answer.event.id}`);
    return links.filter(({ to }: { to: string }) => to === ask.event.id);
  };
  expect((await judge({ kind: 'link', ...pair, how: 'refuses' }, answer.version, ask.version)).status).toBe(
    200,
  );
  expect(await own()).toMatchObject([{ kind: 'refuses', ground: 'linked by ida', strength: 1 }]);
  const [from, to] = [await eventOf('REJECT'), await eventOf('CONSULT')];
  expect((await judge({ kind: 'unlink', ...pair }, from.version, to.version)).status).toBe(200);
  expect(await own()).toEqual([]);
});

test('a judgement without a version, or that makes no sense, is refused', async () => {
  const page = await eventOf('REJECT');
  const { id } = page.event;
  expect((await post('/api/judgements', { kind: 'accept', of: id })).status).toBe(428);
  expect((await judge({ kind: 'reject', of: id }, page.version)).status).toBe(400);
  expect((await judge({ kind: 'merge', of: id, with: id }, page.version)).status).toBe(422);
  const badField = { kind: 'correct', of: page.accounts[0].report, field: 'status', value: 'perhaps' };
  expect((await judge(badField, page.version)).status).toBe(400);
});

test('who watches hears of new documents and judgements, and of what was missed', async () => {
  const stream = await fetch(`${served.url}/api/stream`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader?.read())?.value ?? '';
  const hello = await next();
  expect(hello).toMatch(/^id: 2\.\d+\nevent: hello\n/);
  await readInto(served.file, await documentsIn('examples/02-ankara-wire.txt'));
  const news = await next();
  expect(news).toMatch(/^id: 3\.\d+\nevent: news\n/);
  const { documents, events } = JSON.parse(/^data: (.*)$/m.exec(news)?.[1] ?? '');
  expect(documents).toHaveLength(1);
  expect(events.length).toBeGreaterThan(0);
  await reader?.cancel();
  const again = await fetch(`${served.url}/api/stream`, { headers: { 'last-event-id': '2.0' } });
  const missed = await again.body?.pipeThrough(new TextDecoderStream()).getReader().read();
  expect(missed?.value).toContain(documents[0]);
  expect((await json('/api/status')).documents).toBe(3);
});

test('a text is read in place, and nothing is stored', async () => {
  const before = await json('/api/status');
  const text = 'MOSCOW, Oct 21 - Sergei Lavrov spoke by phone with Mevlut Cavusoglu on Friday.';
  const read = await jsonOf(await post('/api/read', { text, date: '2022-10-21' }));
  expect(read.events).toMatchObject([
    { type: 'CONSULT', mode: 'phone', trigger: { text: 'spoke by phone' } },
  ]);
  const status = async (body: unknown) => (await post('/api/read', body)).status;
  expect(await status({})).toBe(400);
  expect(await status({ text, url: 'https://example.org/' })).toBe(400);
  expect(await status({ url: served.url })).toBe(422);
  expect(await status({ url: 'file:///etc/passwd' })).toBe(400);
  expect(await status({ text: 'x'.repeat(1_100_000) })).toBe(413);
  expect(await json('/api/status')).toEqual(before);
});

test('nothing went wrong in the server', () => {
  expect(served.faults).toEqual([]);
});
