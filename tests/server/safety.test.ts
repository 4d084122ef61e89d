import { statSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openAccessDatabase, usersFileOf } from '../../src/server/access/access-database.js';
import { hashPassword } from '../../src/server/access/password.js';
import { tokenStore } from '../../src/server/access/token-store.js';
import { userStore } from '../../src/server/access/user-store.js';
import { jsonOf } from '../support/json-of.js';
import { clockFrom } from '../support/ledger-story.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';
import { talksStory } from '../support/talks-story.js';

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

let served: ServedLedger;
let token: string;
const password = 'a long enough word';
const now = clockFrom('2022-11-03');

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
const send = (path: string, { method = 'GET', body, headers = {} }: Sent = {}) =>
  fetch(served.url + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  });
const logIn = (name: string, word = password) =>
  send('/api/session', { method: 'POST', body: { name, password: word } });

/** A browser of somebody who has logged in. */
async function browserOf(name: string) {
  const answer = await logIn(name);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf } = await jsonOf(answer);
  return { cookie, 'x-parley-csrf': csrf };
}

beforeAll(async () => {
  served = await serveHandCoded(talksStory);
});
afterAll(() => served.close());

test('while there are no users, everybody at this machine is the local admin', async () => {
  expect(await jsonOf(await send('/api/session'))).toEqual({
    name: 'ida',
    role: 'admin',
    by: 'local',
    csrf: null,
  });
  expect((await send('/api/audit')).status).toBe(200);
});

test('as soon as there is a user, everybody has to log in', async () => {
  const connection = openAccessDatabase(usersFileOf(served.file));
  const users = userStore(connection, now);
  for (const [name, role] of [
    ['rea', 'reader'],
    ['cody', 'coder'],
    ['carl', 'coder'],
    ['ada', 'adjudicator'],
    ['adam', 'admin'],
  ] as const) {
    users.add({ name, role, password: await hashPassword(password) });
  }
  users.add({ name: 'robot', role: 'reader', password: null });
  token = tokenStore(connection, now).add('robot');
  connection.close();
  expect(statSync(usersFileOf(served.file)).mode & 0o077).toBe(0);
  for (const path of ['/api/status', '/api/lines', '/api/stream', '/feeds/events.atom', '/api/audit']) {
    expect((await send(path)).status).toBe(401);
  }
  expect((await send('/openapi.json')).status).toBe(200);
});

test('a wrong name and a wrong password look the same', async () => {
  const answers = await Promise.all([logIn('rea', 'not this long word'), logIn('nobody')]);
  const told = await Promise.all(answers.map(async (answer) => [answer.status, await jsonOf(answer)]));
  expect(told[0]).toEqual(told[1]);
  expect(told[0]?.[0]).toBe(401);
});

test('the cookie of a session is for our own pages only', async () => {
  const cookie = (await logIn('rea')).headers.get('set-cookie') ?? '';
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
});

test('a session can look, and act only with the word of its page and from our own pages', async () => {
  const browser = await browserOf('cody');
  const { items } = await jsonOf(await send('/api/events', { headers: browser }));
  const page = await jsonOf(await send(`/api/events/${items[0].id}`, { headers: browser }));
  const body = { kind: 'accept', of: items[0].id };
  const judge = (headers: Record<string, string>) =>
    send('/api/judgements', {
      method: 'POST',
      body,
      headers: { 'if-match': `"${page.version}"`, ...headers },
    });
  expect((await judge({ cookie: browser.cookie })).status).toBe(403);
  expect((await judge({ ...browser, origin: 'https://evil.example' })).status).toBe(403);
  expect((await judge({ ...browser, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await judge({ ...browser, origin: served.url })).status).toBe(200);
});

test('readers judge nothing; coders take back their own judgements, adjudicators those of all', async () => {
  const rea = await browserOf('rea');
  const undo = { method: 'POST', body: { kind: 'undo', judgement: 1 } };
  expect((await send('/api/judgements', { ...undo, headers: rea })).status).toBe(403);
  expect((await send('/api/judgements', { ...undo, headers: await browserOf('carl') })).status).toBe(403);
  expect((await send('/api/judgements', { ...undo, headers: await browserOf('ada') })).status).toBe(200);
  expect((await send('/api/audit', { headers: rea })).status).toBe(403);
});

test('agreement is told of what two people judged; whoever judges alone need not see the other', async () => {
  const judge = async (headers: Record<string, string>, body: Record<string, unknown>) => {
    const page = await jsonOf(await send(`/api/events/${body.of}?blind=true`, { headers }));
    expect(page.judgements).toEqual([]);
    return send('/api/judgements', {
      method: 'POST',
      body,
      headers: { ...headers, 'if-match': `"${page.version}"` },
    });
  };
  const [cody, carl] = [await browserOf('cody'), await browserOf('carl')];
  const { items } = await jsonOf(await send('/api/events?type=CONSULT', { headers: cody }));
  const [one, other] = items.map(({ id }: { id: string }) => id);
  await judge(cody, { kind: 'accept', of: one });
  await judge(carl, { kind: 'accept', of: one });
  await judge(cody, { kind: 'accept', of: other });
  await judge(carl, { kind: 'reject', of: other, reason: 'it was planned only' });
  const agreement = await jsonOf(await send('/api/agreement', { headers: cody }));
  // 4 choices, 3 accept and 1 reject: 1 − 3 · 2 / (2 · 3 · 1) = 0.
  expect(agreement).toMatchObject({
    reports: 2,
    agreed: 1,
    alpha: 0,
    types: [{ type: 'CONSULT', alpha: 0 }],
  });
  expect(agreement.disputed[0].verdicts).toMatchObject([
    { author: 'cody' },
    { author: 'carl', verdict: 'reject' },
  ]);
});

test('what was done is in the audit log', async () => {
  const { items } = await jsonOf(await send('/api/audit', { headers: await browserOf('adam') }));
  const told = items.map(({ who, what }: { who: string; what: string }) => `${who}: ${what}`);
  expect(told).toEqual(
    expect.arrayContaining(['cody: judge accept', 'ada: judge undo', 'nobody: refused log in']),
  );
});

test('a token lets a program in, as Bearer or as the password of Basic', async () => {
  const basic = Buffer.from(`robot:${token}`).toString('base64');
  for (const authorization of [`Bearer ${token}`, `Basic ${basic}`]) {
    expect((await send('/feeds/events.atom', { headers: { authorization } })).status).toBe(200);
  }
  expect((await send('/api/status', { headers: { authorization: 'Bearer parley_no' } })).status).toBe(401);
});

test('logging out ends a session, revoking a user ends all of hers', async () => {
  const browser = await browserOf('cody');
  expect((await send('/api/session', { method: 'DELETE', headers: browser })).status).toBe(204);
  expect((await send('/api/status', { headers: browser })).status).toBe(401);
  const carl = await browserOf('carl');
  const connection = openAccessDatabase(usersFileOf(served.file));
  for (const name of ['carl', 'robot']) userStore(connection, now).revoke(name);
  connection.close();
  expect((await send('/api/status', { headers: carl })).status).toBe(401);
  expect((await send('/api/status', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
  expect((await logIn('carl')).status).toBe(401);
});

test('whoever guesses passwords is made to wait', async () => {
  const statuses: number[] = [];
  for (let tries = 0; tries < 7; tries += 1)
    statuses.push((await logIn('ada', `wrong word ${tries}`)).status);
  expect(statuses.at(-1)).toBe(429);
  expect(statuses[0]).toBe(401);
});

test('every answer forbids scripts of others, framing and guessing of types', async () => {
  const { headers } = await send('/openapi.json');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('a name that leads here from elsewhere is not answered', async () => {
  const { port } = new URL(served.url);
  const status = await new Promise((resolve, reject) => {
    request({ port, path: '/openapi.json', headers: { host: 'rebound.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('nothing went wrong in the server', () => {
  expect(served.faults).toEqual([]);
});
