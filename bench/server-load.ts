import { get, type IncomingMessage } from 'node:http';

/** Requests that came when they were due, whatever the server did meanwhile. */
export interface LoadMeasured {
  readonly requests: number;
  readonly perSecond: number;
  readonly failed: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
}

/** Milliseconds that an answer takes, and whether it was one. */
export async function timeOf(address: string): Promise<{ readonly time: number; readonly isGood: boolean }> {
  const begun = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  return { time: performance.now() - begun, isGood: answer.ok };
}

/** Asks at a steady rate. @param addresses the address of each request, the first first */
export async function measureLoad(addresses: readonly string[], rate: number): Promise<LoadMeasured> {
  const times: number[] = [];
  let failed = 0;
  const started = performance.now();
  await Promise.all(
    addresses.map(async (address, index) => {
      const due = started + (index * 1000) / rate;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const { isGood } = await timeOf(address).catch(() => ({ isGood: false }));
      // From when it was due: a server that falls behind is not let off.
      times.push(performance.now() - due);
      if (!isGood) failed += 1;
    }),
  );
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return {
    requests: times.length,
    perSecond: Math.round(times.length / took),
    failed,
    median: quantile(0.5),
    p99: quantile(0.99),
    slowest: quantile(1),
  };
}

/** A stream of news that has said hello. */
export function openStream(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, (answer) => {
      answer.once('data', () => resolve(answer));
      answer.on('error', () => {});
    }).on('error', reject);
  });
}
