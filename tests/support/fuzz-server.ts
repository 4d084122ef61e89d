import fc from 'fast-check';
import { type ApiDocument, fuzzRequests } from './fuzz-requests.js';
import { jsonOf } from './json-of.js';
import type { ServedLedger } from './served-ledger.js';

/** Sends random requests to a server. @throws with the smallest request that a server fault answered */
export async function fuzzServer(
  { url, faults }: ServedLedger,
  requests: number,
  seed: number,
): Promise<void> {
  const json = async (path: string) => jsonOf(await fetch(url + path));
  const document: ApiDocument = await json('/openapi.json');
  const { items: events } = await json('/api/events');
  const { items: documents } = await json('/api/documents');
  const pages = await Promise.all(events.map(({ id }: { id: string }) => json(`/api/events/${id}`)));
  const known = {
    ids: [
      ...[...events, ...documents].map(({ id }: { id: string }) => id),
      ...pages.flatMap(({ accounts }) => accounts.map(({ report }: { report: string }) => report)),
      'RUS~TUR',
      'RUS',
      `2022-10-21~${events[0].id}`,
    ],
    versions: pages.map(({ version }) => version),
  };
  await fc.assert(
    fc.asyncProperty(fuzzRequests(document, known), async ({ method, path, headers, body }) => {
      const answer = await fetch(url + path, { method, headers, body });
      const text = await answer.text();
      // Only what the machine or another process is to blame for may be refused so.
      if (answer.status >= 500 && answer.status !== 503)
        throw new Error(`${answer.status}: ${text} ${String(faults.at(-1))}`);
    }),
    { numRuns: requests, seed },
  );
}
