import { expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import { plainRules } from '../../tests/support/plain-rules.js';
import { rederive } from './rederive.js';
import { useLedger } from './use-ledger.js';

const called = 'Norway phoned Oman.';
const refused = 'Oman refused to talk.';

/** Three papers on two calls, in some order; gives what is derived, by ids that do not depend on that order. */
async function derivedFrom(order: readonly string[], again: boolean) {
  const options = { file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') } as const;
  return useLedger(options, async (ledger) => {
    for (const name of order) {
      const day = name.endsWith('2') ? '2022-10-22' : '2022-10-21';
      const document = documentOf(name, `${called} ${refused}`, { date: day });
      const date = { start: day, end: day, span: null, basis: 'publication' as const };
      await add(ledger, document, [
        recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN', id: 'call', date }),
        recordOf(document, refused, 'refused', { type: 'REJECT', actor: 'OMN', replyTo: 'call', date }),
      ]);
    }
    if (again) expect(await rederive(ledger, plainRules)).toMatchObject({ changed: 0, gone: 0 });
    const events = await ledger.queries
      .selectFrom('events')
      .select(['id', 'type', 'happened_start', 'report_count', 'origin_count'])
      .orderBy('id')
      .execute();
    const links = await ledger.queries
      .selectFrom('links')
      .select(['from_event', 'to_event'])
      .orderBy('from_event')
      .execute();
    const threads = await ledger.queries.selectFrom('threads').select('id').orderBy('id').execute();
    return { events, links, threads };
  });
}

test('the order of reading and deriving anew change nothing', async () => {
  const names = ['wire/1', 'post/1', 'post/2'];
  const [first, reversed, anew] = await Promise.all([
    derivedFrom(names, false),
    derivedFrom([...names].reverse(), false),
    derivedFrom(names, true),
  ]);
  expect(
    first?.events
      .map(({ type, happened_start, report_count }) => [type, happened_start, report_count])
      .sort(),
  ).toEqual([
    ['CONSULT', '2022-10-21', 2],
    ['CONSULT', '2022-10-22', 1],
    ['REJECT', '2022-10-21', 2],
    ['REJECT', '2022-10-22', 1],
  ]);
  expect(first?.links).toHaveLength(2);
  expect(reversed).toEqual(first);
  expect(anew).toEqual(first);
});
