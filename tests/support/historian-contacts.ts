import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type FoundChanges, findChanges } from '../../src/changes/find-changes.js';
import type { Form } from '../../src/lines/form.js';
import type { Level } from '../../src/lines/level.js';
import type { LineAct } from '../../src/lines/line-act.js';
import { type LineContext, lineContext } from '../../src/lines/line-context.js';
import { lineKey } from '../../src/lines/line-key.js';
import { visibleActs } from '../../src/lines/visible-acts.js';
import { withoutVague } from '../../src/lines/without-vague.js';

/** Lines of the United States on which little happened in these years: steady partners, a contact or so a year. */
export const quietLines = ['CHL', 'FIN', 'GRC', 'MAR', 'NGA', 'NLD', 'NZL', 'PER', 'PRT', 'ROU'] as const;
/** Lines of the United States with turns that history knows, or with much contact. */
export const livelyLines = ['CHN', 'CUB', 'DEU', 'GBR', 'ISR', 'LBY', 'MMR', 'PRK', 'RUS', 'UKR'] as const;

export const historianLine = (code: string) => lineKey('USA', code);

interface Row {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly mutual: string;
  readonly level: string;
  readonly form: string;
  readonly first: string;
  readonly last: string;
  readonly told: string;
}

/** The contacts of the Historian's records, 1990 to 2024, as a sample of eleven files has them (docs/historian.md). */
export function historianContacts(): readonly LineAct[] {
  const rows: readonly Row[] = parse(readFileSync('tests/fixtures/historian-contacts.csv'), {
    columns: true,
  });
  return rows.map(({ event, from, to, mutual, level, form, first, last, told }) => {
    const own = level === '' ? null : (level as Level);
    return {
      event: `e${event}`,
      line: lineKey(from, to),
      from,
      to,
      isMutual: mutual === '1',
      type: 'CONSULT',
      mode: form === 'visit' ? 'visit' : null,
      status: 'actual',
      standing: 'stated by one side',
      bearing: 'contact',
      isCounted: true,
      isIndirect: false,
      via: [],
      form: form as Form,
      fromSector: 'GOV',
      toSector: 'GOV',
      fromLevel: own,
      toLevel: own,
      level: own,
      posture: null,
      stake: 'contact',
      condition: null,
      firstDay: first,
      lastDay: last,
      told,
      learnt: `${told}T00:00:00.000Z`,
      basis: 'coded',
      sources: ['U.S. Department of State, Office of the Historian'],
    };
  });
}

/** Acts and what lines share, as of the end of 2024; the records were made later than what they tell of. */
export function historianLedger(): { readonly acts: readonly LineAct[]; readonly context: LineContext } {
  const view = { asOf: '2024-12-31', known: 'now' } as const;
  const acts = withoutVague(visibleActs(historianContacts(), view.asOf));
  return { acts, context: lineContext(acts, view, { firstTold: null, lastTold: view.asOf }) };
}

export function historianChanges(): FoundChanges {
  const none = { claims: [], withdrawals: new Map(), disputes: [], since: null };
  return findChanges({ ...historianLedger(), ...none });
}
