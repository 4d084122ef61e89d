import { expect, test } from 'vitest';
import { type LabelledReport, storedReports } from '../../tests/joining/situation.js';
import { joinReports } from '../events/join-reports.js';
import type { Judgement } from '../ledger/judgement.js';
import { linkEvents } from './link-events.js';
import { threadEvents } from './thread-events.js';

const turkey = ['Turkey', 'TUR', 'GOV'] as const;
const armenia = ['Armenia', 'ARM', 'GOV'] as const;
const azerbaijan = ['Azerbaijan', 'AZE', 'GOV'] as const;

const offer: LabelledReport = {
  id: '1',
  event: 'offer',
  source: 'Wire',
  published: '2023-09-04',
  text: 'Turkey offered Armenia and Azerbaijan to host talks on the corridor.',
  type: 'AGREE',
  channel: 'statement',
  actors: [turkey],
  recipients: [armenia, azerbaijan],
  date: ['2023-09-04', '2023-09-04', 'stated'],
  trigger: 'offered',
  about: 'host talks on the corridor',
};

const on = (day: string) => ({ published: day, date: [day, day, 'stated'] }) as const;
const yes: LabelledReport = {
  ...offer,
  ...on('2023-09-06'),
  id: '2',
  text: 'Armenia accepted the offer of Turkey.',
  actors: [armenia],
  recipients: [turkey],
  trigger: 'accepted',
  about: 'the offer',
};
const no: LabelledReport = {
  ...offer,
  ...on('2023-09-07'),
  id: '3',
  type: 'REJECT',
  text: 'Azerbaijan refused talks on the corridor with Armenia.',
  actors: [azerbaijan],
  recipients: [armenia],
  trigger: 'refused',
  about: 'talks on the corridor',
};

/** Links as "from kind to basis", by the numbers of the reports, and the outcomes of the threads. */
function linked(reports: readonly LabelledReport[], judgements: readonly Judgement[] = []) {
  const stored = storedReports([{ id: 'test', note: '', reports }]).map(({ report }) => report);
  const events = joinReports(stored, judgements);
  const links = linkEvents(events, judgements);
  const number = (id: string) => events.find((event) => event.id === id)?.reports[0];
  return {
    links: links.map(({ from, kind, to, basis }) => `${number(from)} ${kind} ${number(to)} ${basis}`).sort(),
    threads: threadEvents(events, links).map(({ outcome, silent, isOpen, events: members }) => ({
      outcome,
      silent,
      isOpen,
      size: members.length,
    })),
  };
}

test('an offer that nobody answers is a thread, silent so far', () => {
  expect(linked([offer])).toEqual({
    links: [],
    threads: [{ outcome: 'silent so far', silent: ['ARM', 'AZE'], isOpen: true, size: 1 }],
  });
});

test('an answer that names the offer is explicit, one that does not is inferred; a yes and a no are mixed', () => {
  expect(linked([offer, yes, no])).toEqual({
    links: ['2 accepts 1 explicit', '3 refuses 1 inferred'],
    threads: [{ outcome: 'mixed', silent: [], isOpen: false, size: 3 }],
  });
});

test('a yes with a condition leaves the thread open', () => {
  const maybe = {
    ...yes,
    text: 'Armenia accepted the offer of Turkey if the road is opened.',
    condition: 'if the road is opened',
  };
  expect(linked([offer, maybe]).threads).toEqual([
    { outcome: 'accepted if', silent: ['AZE'], isOpen: true, size: 2 },
  ]);
});

test.each([
  ['another subject', { ...no, text: 'Azerbaijan refused to sell maize to Armenia.', about: 'sell maize' }],
  [
    'someone who was not asked',
    {
      ...no,
      text: 'Georgia refused talks on the corridor with Armenia.',
      actors: [['Georgia', 'GEO', 'GOV']] as const,
    },
  ],
  ['an answer before the offer', { ...no, ...on('2023-09-01') }],
  ['an answer after half a year', { ...no, ...on('2024-03-07') }],
])('%s answers nothing', (_, other) => {
  expect(linked([offer, { ...other, id: '2' }]).links).toEqual([]);
});

test('the maker takes an offer back', () => {
  const back: LabelledReport = {
    ...no,
    id: '2',
    text: 'Turkey withdrew its offer to host talks.',
    actors: [turkey],
    recipients: [],
    trigger: 'withdrew',
    about: 'its offer to host talks',
  };
  expect(linked([offer, yes, { ...back, id: '3' }]).threads.map((thread) => thread.outcome)).toEqual([
    'withdrawn',
  ]);
});

test('people link and unlink; a rule has no say in what they decided', () => {
  const judgement = { value: null, author: 'Ida', reason: null, made: '2023-10-01T00:00:00.000Z' };
  const unlink: Judgement = { ...judgement, id: 1, kind: 'unlink', one: [2], other: [1], field: null };
  expect(linked([offer, yes], [unlink]).links).toEqual([]);
  const link: Judgement = { ...judgement, id: 2, kind: 'link', one: [2], other: [1], field: 'counters' };
  expect(linked([offer, yes], [unlink, link]).links).toEqual(['2 counters 1 explicit']);
});
