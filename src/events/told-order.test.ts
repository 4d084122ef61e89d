import { expect, test } from 'vitest';
import { storedReports } from '../../tests/joining/situation.js';
import type { StoredReport } from '../ledger/stored-report.js';
import { toldOrder } from './told-order.js';

const report = {
  id: '1',
  event: 'call',
  source: 'Fjord Post',
  published: '2023-03-06',
  text: 'Falk and Storm spoke. Falk and Storm met.',
  type: 'CONSULT',
  actors: [['Falk', 'DEU', 'GOV', 'Greta Falk', 'foreign minister']],
  trigger: 'spoke',
} as const;

function at(published: string, address: string, start: number, uid: string): StoredReport {
  const [stored] = storedReports([{ id: 'test', note: '', reports: [report] }]).map((one) => one.report);
  if (stored === undefined) throw new Error('no report');
  const { event, document } = stored;
  return {
    ...stored,
    uid,
    event: { ...event, trigger: { ...event.trigger, start } },
    document: { ...document, published, address },
  };
}

test('by day, then by address, then by place in the text, whatever the uids are', () => {
  const inOrder = [
    at('2023-03-05', 'b.txt', 900, 'rz'),
    at('2023-03-06', 'a.txt', 9, 'ry'),
    at('2023-03-06', 'a.txt', 80, 'rx'),
    at('2023-03-06', 'b.txt', 1, 'rw'),
  ];
  const sorted = inOrder.toReversed().sort((a, b) => (toldOrder(a) < toldOrder(b) ? -1 : 1));
  expect(sorted.map(({ uid }) => uid)).toEqual(['rz', 'ry', 'rx', 'rw']);
});
