import { expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import { plainRules } from '../../tests/support/plain-rules.js';
import { latestVersion } from './load-documents.js';
import { recodeDocument } from './recode-document.js';
import { createRun } from './runs.js';
import { useLedger } from './use-ledger.js';
import { verifyLedger } from './verify-ledger.js';

const called = 'Norway phoned Oman.';
const offered = 'Oman offered to host talks.';
const left = 'Chile left the talks.';
const document = documentOf('wire/1', `${called} ${offered} ${left}`);
const call = recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN' });

test('what both coders read stays; what the first read otherwise is replaced, and kept', async () => {
  const options = { file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') } as const;
  await useLedger(options, async (ledger) => {
    await add(ledger, document, [
      call,
      recordOf(document, offered, 'offered', { type: 'AGREE', actor: 'OMN' }),
      recordOf(document, left, 'left', { type: 'RETREAT', actor: 'CHL' }),
    ]);
    const stored = await latestVersion(ledger.queries, 'wire/1');
    if (stored === null) throw new Error('the document is not there');
    // The later coder gives the offer a date and sees no act in the last sentence.
    const date = { start: '2022-10-20', end: '2022-10-20', span: null, basis: 'stated' as const };
    const better = [
      { ...call, coder: 'parley/test later' },
      recordOf(document, offered, 'offered', {
        type: 'AGREE',
        actor: 'OMN',
        date,
        coder: 'parley/test later',
      }),
    ];
    const recode = () =>
      recodeDocument(
        ledger,
        { document: stored, events: better },
        createRun('test', 'parley/test later'),
        plainRules.deriver,
      );
    expect(await recode()).toMatchObject({ version: 1, carried: 1, added: 1, recoded: 2 });
    const rows = await ledger.queries
      .selectFrom('reports')
      .select(['type', 'retired_because', 'successor_id'])
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { type: 'CONSULT', retired_because: null, successor_id: null },
      { type: 'AGREE', retired_because: 'recoded', successor_id: 4 },
      { type: 'RETREAT', retired_because: 'recoded', successor_id: null },
      { type: 'AGREE', retired_because: null, successor_id: null },
    ]);
    const events = await ledger.queries.selectFrom('events').select('type').orderBy('type').execute();
    expect(events.map((event) => event.type)).toEqual(['AGREE', 'CONSULT']);
    expect(await recode()).toMatchObject({ carried: 2, added: 0, recoded: 0 });
    // Back to the first coder: its reports come back under ids of their own.
    const again = [call, recordOf(document, offered, 'offered', { type: 'AGREE', actor: 'OMN' })];
    const run = createRun('test', 'parley/test hand');
    const back = await recodeDocument(ledger, { document: stored, events: again }, run, plainRules.deriver);
    expect(back).toMatchObject({ carried: 1, added: 1, recoded: 1 });
    for await (const fault of verifyLedger(ledger, plainRules.deriver)) throw new Error(fault.message);
  });
});
