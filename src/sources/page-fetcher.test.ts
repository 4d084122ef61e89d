import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createPageFetcher, type FetchOptions } from './page-fetcher.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface TestServer {
  readonly origin: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
}

const QUICK: FetchOptions = {
  allowPrivate: true,
  pauseMs: 0,
  timeoutMs: 2000,
  retry: { attempts: 3, firstWaitMs: 1, maxWaitMs: 2000 },
};

async function serve(
  handler: Handler,
  robots: Handler = answer(404, ''),
  host = '127.0.0.1',
): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt') robots(request, response);
    else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://${host}:${(server.address() as AddressInfo).port}`, asked };
}

function answer(status: number, body: string, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(status, headers).end(body);
}

async function fetchOne(address: string, options: FetchOptions = QUICK) {
  const fetcher = createPageFetcher(options);
  try {
    return await fetcher.fetch(address);
  } finally {
    await fetcher.close();
  }
}

test('a page comes with its bytes, type and address; the server learns who asks', async () => {
  let agent = '';
  const { origin, asked } = await serve((request, response) => {
    agent = request.headers['user-agent'] ?? '';
    answer(200, '<p>Hello', { 'content-type': 'text/html; charset=utf-8' })(request, response);
  });
  const page = await fetchOne(`${origin}/a#part`);
  expect(page.bytes.toString()).toBe('<p>Hello');
  expect(page.contentType).toBe('text/html; charset=utf-8');
  expect(page.url).toBe(`${origin}/a`);
  expect(agent).toMatch(/^Parley\/\d+\.\d+\.\d+ \(.+\)$/);
  expect(asked).toEqual(['/robots.txt', '/a']);
});

test.each([
  'http://127.0.0.1:8080',
  'http://2130706433',
  'http://[::1]:8080',
  'http://[::ffff:127.0.0.1]',
  'http://0.0.0.0',
  'http://localhost:8080',
])('%s is refused as private', async (address) => {
  await expect(fetchOne(address, { ...QUICK, allowPrivate: false })).rejects.toMatchObject({
    code: 'private-address',
  });
});

test('a name that turns private between two look-ups is refused at the connection', async () => {
  const { origin, asked } = await serve(answer(200, 'secret'));
  let lookups = 0;
  const rebinding: LookupFunction = (_, options, callback) => {
    lookups += 1;
    const address = lookups === 1 ? '192.0.2.1' : '127.0.0.1';
    if (options.all)
      callback(null, [
        { address: '8.8.8.8', family: 4 },
        { address, family: 4 },
      ]);
    else callback(null, address, 4);
  };
  const address = origin.replace('127.0.0.1', 'rebound.example');
  const options = { ...QUICK, allowPrivate: false, lookup: rebinding };
  await expect(fetchOne(address, options)).rejects.toMatchObject({ code: 'private-address' });
  await expect(fetchOne(address, options)).rejects.toMatchObject({ code: 'private-address' });
  expect(asked).toEqual([]);
});

test('redirects are followed, each hop with its own robots.txt', async () => {
  const target = await serve(answer(200, 'there'));
  const { origin, asked } = await serve(answer(302, '', { location: `${target.origin}/end` }));
  expect((await fetchOne(`${origin}/start`)).url).toBe(`${target.origin}/end`);
  expect(asked).toEqual(['/robots.txt', '/start']);
  expect(target.asked).toEqual(['/robots.txt', '/end']);
});

test('a redirect to a private address is refused', async () => {
  const target = await serve(answer(200, 'secret'), answer(404, ''), '127.0.0.2');
  const { origin } = await serve(answer(302, '', { location: target.origin }));
  const options = { ...QUICK, allowPrivate: false, isPrivate: (address: string) => address !== '127.0.0.1' };
  await expect(fetchOne(origin, options)).rejects.toMatchObject({ code: 'private-address' });
  expect(target.asked).toEqual([]);
});

test('six redirects are too many, and other schemes lead nowhere', async () => {
  const loop = await serve((request, response) =>
    answer(301, '', { location: `${request.url}x` })(request, response),
  );
  await expect(fetchOne(loop.origin)).rejects.toMatchObject({ code: 'too-many-redirects' });
  expect(loop.asked.length).toBe(7);
  const scheme = await serve(answer(302, '', { location: 'file:///etc/passwd' }));
  await expect(fetchOne(scheme.origin)).rejects.toMatchObject({ code: 'bad-url' });
  await expect(fetchOne('http://user:secret@example.org/')).rejects.toMatchObject({ code: 'bad-url' });
});

test('robots.txt is asked once a host and obeyed', async () => {
  const robots = answer(200, 'User-agent: *\nDisallow: /\n\nUser-agent: Parley\nDisallow: /private/\n');
  const { origin, asked } = await serve(answer(200, 'x'), robots);
  const fetcher = createPageFetcher(QUICK);
  await fetcher.fetch(`${origin}/open`);
  await expect(fetcher.fetch(`${origin}/private/a`)).rejects.toMatchObject({ code: 'robots-disallowed' });
  await fetcher.close();
  expect(asked).toEqual(['/robots.txt', '/open']);
});

test('a robots.txt that the server cannot give stops the page', async () => {
  const { origin, asked } = await serve(answer(200, 'x'), answer(503, ''));
  await expect(fetchOne(`${origin}/a`)).rejects.toMatchObject({ code: 'robots-unreadable' });
  expect(asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
});

test('a busy server is asked again, after the time that it names', async () => {
  let calls = 0;
  const { origin } = await serve((request, response) => {
    calls += 1;
    const reply = [answer(503, ''), answer(429, '', { 'retry-after': '1' }), answer(200, 'at last')][
      calls - 1
    ];
    reply?.(request, response);
  });
  const start = Date.now();
  expect((await fetchOne(origin)).bytes.toString()).toBe('at last');
  expect(Date.now() - start).toBeGreaterThanOrEqual(990);
});

test('a server that wants a longer wait, or stays broken, or lacks the page, is named with its status', async () => {
  const busy = await serve(answer(429, '', { 'retry-after': '3600' }));
  await expect(fetchOne(busy.origin)).rejects.toMatchObject({ code: 'http-status', message: /429/ });
  const broken = await serve(answer(500, ''));
  await expect(fetchOne(broken.origin)).rejects.toMatchObject({ code: 'http-status', message: /500/ });
  expect(broken.asked.length).toBe(4);
  const missing = await serve(answer(404, ''));
  await expect(fetchOne(missing.origin)).rejects.toMatchObject({ code: 'http-status', message: /404/ });
  expect(missing.asked.length).toBe(2);
});

test('a dead server and one that hangs are named', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  await expect(fetchOne(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
    code: 'unreachable',
    message: /ECONNREFUSED/,
  });
  await expect(fetchOne('http://127.0.0.1:1/')).rejects.toMatchObject({
    code: 'fetch-failed',
    message: /bad port/,
  });
  const { origin } = await serve(() => undefined);
  await expect(fetchOne(origin, { ...QUICK, timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' });
});

test('a page over the limit is broken off, announced or not, packed or not', async () => {
  const options = { ...QUICK, maxBytes: 1000 };
  const announced = await serve(answer(200, 'x'.repeat(1001), { 'content-length': '1001' }));
  await expect(fetchOne(announced.origin, options)).rejects.toMatchObject({ code: 'too-large' });
  const endless = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(600)), 5);
    response.on('close', () => clearInterval(timer));
  });
  await expect(fetchOne(endless.origin, options)).rejects.toMatchObject({ code: 'too-large' });
  const packed = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)));
  });
  await expect(fetchOne(packed.origin, options)).rejects.toMatchObject({ code: 'too-large' });
});

test('two pages of one host are a pause apart', async () => {
  const { origin } = await serve(answer(200, 'x'));
  const fetcher = createPageFetcher({ ...QUICK, pauseMs: 150 });
  const start = Date.now();
  await fetcher.fetch(`${origin}/1`);
  await fetcher.fetch(`${origin}/2`);
  await fetcher.close();
  expect(Date.now() - start).toBeGreaterThanOrEqual(145);
});
