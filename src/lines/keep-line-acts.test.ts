import { expect, test } from 'vitest';
import { type Telling, tell, withTellings } from '../../tests/support/line-story.js';
import { ledgerRules } from '../cli/ledger-rules.js';
import type { Ledger } from '../ledger/ledger.js';
import { rederive } from '../ledger/rederive.js';
import { verifyLedger } from '../ledger/verify-ledger.js';

const call: Telling = { id: 'call', told: '2022-10-21', from: ['RUS', 'USA'], mode: 'phone' };
const other: Telling = { ...call, id: 'other', from: ['CHL', 'PER'] };

const rowsOf = ({ queries }: Ledger) =>
  queries.selectFrom('line_acts').selectAll().orderBy('line').orderBy('event_id').execute();

async function faultsOf(ledger: Ledger) {
  const faults = [];
  for await (const { kind, where } of verifyLedger(ledger, ledgerRules.deriver)) faults.push({ kind, where });
  return faults;
}

test('a row that was changed or is left over is found, and put right by deriving anew', async () => {
  await withTellings([call, other], async (ledger) => {
    const before = await rowsOf(ledger);
    expect(before.map(({ line }) => line)).toEqual(['CHL~PER', 'RUS~USA']);
    expect(await faultsOf(ledger)).toEqual([]);
    const [first] = before;
    if (first === undefined) throw new Error('no row');
    await ledger.queries
      .updateTable('line_acts')
      .set({ level: 'leaders' })
      .where('line', '=', 'RUS~USA')
      .execute();
    await ledger.queries
      .insertInto('line_acts')
      .values({ ...first, event_id: 'enobody' })
      .execute();
    expect((await faultsOf(ledger)).map(({ kind, where }) => `${kind} ${where}`).sort()).toEqual(
      [`line ${before[1]?.event_id}`, 'line enobody'].sort(),
    );
    await rederive(ledger, ledgerRules);
    expect(await rowsOf(ledger)).toEqual(before);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});

test('a new document leaves the rows of other lines as they are', async () => {
  await withTellings([call], async (ledger) => {
    const [before] = await rowsOf(ledger);
    await tell(ledger, other);
    await tell(ledger, { ...call, id: 'again', told: '2022-10-22', days: ['2022-10-21', '2022-10-21'] });
    const after = await rowsOf(ledger);
    expect(after.map(({ line }) => line)).toEqual(['CHL~PER', 'RUS~USA']);
    expect(after[1]?.event_id).toBe(before?.event_id);
    const tellings = await ledger.queries
      .selectFrom('event_tellings')
      .select(['first_told', 'last_told'])
      .where('event_id', '=', before?.event_id ?? '')
      .execute();
    expect(tellings).toEqual([{ first_told: '2022-10-21', last_told: '2022-10-22' }]);
  });
});
