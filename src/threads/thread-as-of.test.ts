import { expect, test } from 'vitest';
import { type LabelledReport, storedReports } from '../../tests/joining/situation.js';
import { joinReports } from '../events/join-reports.js';
import { linkEvents } from './link-events.js';
import { threadAsOf } from './thread-as-of.js';
import { threadEvents } from './thread-events.js';

const turkey = ['Turkey', 'TUR', 'GOV'] as const;
const armenia = ['Armenia', 'ARM', 'GOV'] as const;

const offer: LabelledReport = {
  id: '1',
  event: 'offer',
  source: 'Wire',
  published: '2023-09-04',
  text: 'Turkey offered Armenia to host talks on the corridor.',
  type: 'AGREE',
  channel: 'statement',
  actors: [turkey],
  recipients: [armenia],
  date: ['2023-09-04', '2023-09-04', 'stated'],
  trigger: 'offered',
  about: 'host talks on the corridor',
};
const yes: LabelledReport = {
  ...offer,
  id: '2',
  published: '2023-09-06',
  date: ['2023-09-06', '2023-09-06', 'stated'],
  text: 'Armenia accepted the offer of Turkey.',
  actors: [armenia],
  recipients: [turkey],
  trigger: 'accepted',
  about: 'the offer',
};

const stored = storedReports([{ id: 'test', note: '', reports: [offer, yes] }]).map(({ report }) => report);
const events = joinReports(stored, []);
const links = linkEvents(events, []);
const [thread] = threadEvents(events, links);

test('an offer that was accepted later was still open, and nothing was known of it before', () => {
  if (thread === undefined) throw new Error('the offer and its answer make no thread');
  const ordered = thread.events.flatMap((id) => events.find((event) => event.id === id) ?? []);
  const whole = { thread, events: ordered, links };
  expect(threadAsOf(whole, '2023-09-06')).toEqual(whole);
  const before = threadAsOf(whole, '2023-09-05');
  expect(before?.thread).toMatchObject({
    id: thread.id,
    outcome: 'silent so far',
    isOpen: true,
    lastDay: '2023-09-04',
    silent: ['ARM'],
  });
  expect(before?.events).toHaveLength(1);
  expect(before?.links).toEqual([]);
  expect(threadAsOf(whole, '2023-09-03')).toBeNull();
});
