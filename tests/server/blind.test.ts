import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openAccessDatabase, usersFileOf } from '../../src/server/access/access-database.js';
import type { Role } from '../../src/server/access/role.js';
import { tokenStore } from '../../src/server/access/token-store.js';
import { userStore } from '../../src/server/access/user-store.js';
import { jsonOf } from '../support/json-of.js';
import { clockFrom } from '../support/ledger-story.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';
import { talksStory } from '../support/talks-story.js';

vi.setConfig({ hookTimeout: 120_000 });

let served: ServedLedger;
const people = { rea: 'reader', cody: 'coder', carl: 'coder', ada: 'adjudicator' } as const;
const tokens = new Map<string, string>();

beforeAll(async () => {
  served = await serveHandCoded(talksStory);
  const now = clockFrom('2022-11-03');
  const connection = openAccessDatabase(usersFileOf(served.file));
  for (const [name, role] of Object.entries(people) as [string, Role][]) {
    userStore(connection, now).add({ name, role, password: null });
    tokens.set(name, tokenStore(connection, now).add(name));
  }
  connection.close();
});
afterAll(() => served.close());

const get = (who: string, path: string) =>
  fetch(served.url + path, { headers: { authorization: `Bearer ${tokens.get(who)}` } });
const json = async (who: string, path: string) => jsonOf(await get(who, path));
const post = (who: string, path: string, body: unknown, version?: string) =>
  fetch(served.url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens.get(who)}`,
      'content-type': 'application/json',
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });

async function eventOf(type: string) {
  const { items } = await json('rea', `/api/events?type=${type}`);
  return json('rea', `/api/events/${items[0].id}?blind=true`);
}
const queued = async (who: string, state: string) =>
  (await json(who, `/api/queue?state=${state}`)).items.map(
    ({ event }: { event: { id: string } }) => event.id,
  );

test('what one coder decides is applied to nothing and shown to nobody else', async () => {
  const { event, version } = await eventOf('THREATEN');
  const given = await post('cody', '/api/proposals', { kind: 'accept', of: event.id }, version);
  expect(await jsonOf(given)).toMatchObject({ given: 1, isAgreed: null, proposals: [{ coder: 'cody' }] });
  expect((await json('rea', `/api/events/${event.id}`)).judgements).toEqual([]);
  for (const other of ['carl', 'ada']) {
    expect(await json(other, `/api/proposals/${event.id}`)).toMatchObject({ given: 1, proposals: [] });
  }
  expect(await queued('cody', 'waiting')).toEqual([event.id]);
  // Begun by another: first in the queue of the second coder.
  expect((await queued('carl', 'to-judge'))[0]).toBe(event.id);
  expect(await queued('cody', 'to-judge')).not.toContain(event.id);
  expect((await get('rea', '/api/queue')).status).toBe(403);
});

test('two who decide the same make a judgement, with both names in its reason', async () => {
  const { event, version } = await eventOf('THREATEN');
  const second = await post('carl', '/api/proposals', { kind: 'accept', of: event.id }, version);
  expect(await jsonOf(second)).toMatchObject({ given: 2, isAgreed: true, judgement: 1 });
  const { judgements } = await json('rea', `/api/events/${event.id}`);
  expect(judgements).toMatchObject([
    {
      kind: 'accept',
      author: 'rule agreed',
      reason: 'two coders, each blind, agreed: carl (accept), cody (accept)',
    },
  ]);
});

test('where they differ both are shown, and a third person decides between them', async () => {
  const { event, version } = await eventOf('AGREE');
  const refusal = { kind: 'reject', of: event.id, reason: 'it was planned only' };
  expect((await post('cody', '/api/proposals', { kind: 'accept', of: event.id }, version)).status).toBe(200);
  const take = { of: event.id, take: 'carl', reason: 'the text says "would"' };
  expect((await post('ada', '/api/adjudications', take, version)).status).toBe(409);
  await post('carl', '/api/proposals', refusal, version);
  // Closed: a third coder, or another thought, comes too late.
  expect((await post('cody', '/api/proposals', refusal, version)).status).toBe(409);
  expect(await queued('ada', 'to-settle')).toEqual([event.id]);
  expect(await json('ada', `/api/proposals/${event.id}`)).toMatchObject({
    isAgreed: false,
    proposals: [
      { coder: 'cody', decision: { kind: 'accept' } },
      { coder: 'carl', decision: refusal },
    ],
  });
  expect((await post('cody', '/api/adjudications', take, version)).status).toBe(403);
  expect((await post('ada', '/api/adjudications', { of: event.id, rule: 'agreed' }, version)).status).toBe(
    409,
  );
  expect((await post('ada', '/api/adjudications', take)).status).toBe(428);
  expect((await post('ada', '/api/adjudications', take, version)).status).toBe(200);
  expect(await queued('ada', 'to-settle')).toEqual([]);
  const gone = await get('rea', `/api/events/${event.id}`);
  expect(gone.status).toBe(410);
  expect((await jsonOf(gone)).refusal).toMatchObject({
    author: 'ada',
    reason: 'adjudicated between carl (reject: it was planned only), cody (accept): the text says "would"',
  });
});

test('whoever is one of the two coders does not adjudicate', async () => {
  const { event, version } = await eventOf('REJECT');
  await post('ada', '/api/proposals', { kind: 'accept', of: event.id }, version);
  await post('carl', '/api/proposals', { kind: 'reject', of: event.id, reason: 'no act' }, version);
  const taken = await post('ada', '/api/adjudications', { of: event.id, take: 'ada' }, version);
  expect(taken.status).toBe(403);
});

test('a proposal on a record that changed since is not taken, and one made before the change does not count', async () => {
  const { event, version, accounts } = await eventOf('CONSULT');
  const correction = {
    kind: 'correct',
    of: accounts[0].report,
    field: 'channel',
    value: 'phone',
  };
  expect((await post('cody', '/api/proposals', correction)).status).toBe(428);
  expect((await post('cody', '/api/proposals', correction, version)).status).toBe(200);
  expect((await post('ada', '/api/judgements', { kind: 'accept', of: event.id }, version)).status).toBe(200);
  expect((await post('carl', '/api/proposals', correction, version)).status).toBe(409);
  expect(await json('carl', `/api/proposals/${event.id}`)).toMatchObject({ given: 0 });
});

test('a merge that two propose is entered, though they judged one of the two events only', async () => {
  const { items } = await json('rea', '/api/events?type=CONSULT');
  const [one, other] = await Promise.all(
    items.map(({ id }: { id: string }) => json('rea', `/api/events/${id}`)),
  );
  const merge = { kind: 'merge', of: one.event.id, with: other.event.id };
  expect((await post('cody', '/api/proposals', merge, one.version)).status).toBe(200);
  const second = await jsonOf(await post('carl', '/api/proposals', merge, one.version));
  expect(second).toMatchObject({ given: 2, isAgreed: true });
  expect(second.judgement).toBeGreaterThan(0);
  expect((await json('rea', '/api/events?type=CONSULT')).items).toHaveLength(1);
});

test('agreement is told by pair of coders and by type', async () => {
  // carl and cody: twice the same (accept, merge), once reject and accept. Observed 2/3; by chance
  // accept 1/3 · 2/3 + merge 1/3 · 1/3 = 1/3: (2/3 − 1/3) / (2/3) = 1/2. ada and carl: accept and reject.
  const { records, agreed, pairs } = await json('cody', '/api/agreement/blind');
  expect([records, agreed]).toEqual([4, 2]);
  expect(pairs).toMatchObject([
    { coders: ['ada', 'carl'], records: 1, percent: 0, kappa: 0 },
    {
      coders: ['carl', 'cody'],
      records: 3,
      agreed: 2,
      types: [
        { type: 'AGREE', percent: 0, kappa: 0 },
        { type: 'CONSULT', percent: 100, kappa: null },
        { type: 'THREATEN', percent: 100, kappa: null },
      ],
    },
  ]);
  expect(pairs[1].percent).toBeCloseTo(200 / 3, 12);
  expect(pairs[1].kappa).toBeCloseTo(0.5, 12);
});

test('nothing went wrong in the server', () => {
  expect(served.faults).toEqual([]);
});
