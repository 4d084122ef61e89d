import { parseArgs } from 'node:util';
import { useLedger } from '../src/ledger/use-ledger.js';

// npx tsx bench/historian-contacts.ts LEDGER > tests/fixtures/historian-contacts.csv
// Writes the contacts of a ledger that the Historian's records were imported into (docs/historian.md) as a table.
const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
if (file === undefined) throw new Error('name a ledger: historian-contacts.ts LEDGER');

const rows = await useLedger({ file, access: 'read', now: () => new Date().toISOString() }, ({ queries }) =>
  queries
    .selectFrom('line_acts')
    .select([
      'event_id',
      'from_party',
      'to_party',
      'is_mutual',
      'level',
      'form',
      'first_day',
      'last_day',
      'told',
    ])
    .where('bearing', '=', 'contact')
    .where('is_counted', '=', 1)
    .where('is_indirect', '=', 0)
    .whereRef('from_party', '<>', 'to_party')
    .orderBy('last_day')
    .orderBy('event_id')
    .orderBy('line')
    .execute(),
);

// Ids of events are long and say nothing here.
const places = new Map<string, number>();
console.log('event,from,to,mutual,level,form,first,last,told');
for (const row of rows) {
  const place = places.get(row.event_id) ?? places.size;
  places.set(row.event_id, place);
  const { from_party, to_party, is_mutual, level, form, first_day, last_day, told } = row;
  console.log(
    [place, from_party, to_party, is_mutual, level ?? '', form, first_day, last_day, told].join(','),
  );
}
