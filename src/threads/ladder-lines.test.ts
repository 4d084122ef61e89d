import { expect, test } from 'vitest';
import { storedReports } from '../../tests/joining/situation.js';
import { joinReports } from '../events/join-reports.js';
import { ladderColumns, ladderHead, ladderRung, ladderShape } from './ladder-lines.js';

const message = storedReports([
  {
    id: 'test',
    note: '',
    reports: [
      {
        id: '1',
        event: 'message',
        source: 'Wire',
        published: '2023-10-03',
        text: 'Iran sent a message to Washington through Oman.',
        type: 'CONSULT',
        channel: 'message',
        actors: [['Iran', 'IRN', 'GOV']],
        recipients: [['Washington', 'USA', 'GOV', 'Washington']],
        through: [['Oman', 'OMN', 'GOV']],
        date: ['2023-10-03', '2023-10-03', 'stated'],
        trigger: 'sent a message',
      },
    ],
  },
]).map(({ report }) => report);

test('a rung runs from who acts over who carries to whom it is directed at', () => {
  const events = joinReports(message, []);
  const columns = ladderColumns(events);
  expect(columns).toEqual(['IRN', 'OMN', 'USA']);
  // Two columns of margin, six columns a party: centres at 5, 11 and 17.
  const shape = ladderShape(columns, 2, 20);
  expect(ladderHead(shape)).toBe('    IRN   OMN   USA');
  expect(events.map((event) => ladderRung(event, shape))).toEqual(['     ●─────○─────▶']);
});
