import { expect, test } from 'vitest';
import { type LabelledReport, storedReports } from '../../tests/joining/situation.js';
import { joinReports } from '../events/join-reports.js';
import type { LineAct } from './line-act.js';
import { lineActsOf } from './line-acts-of.js';

const shoigu = ['Shoigu', 'RUS', 'GOV', 'Sergei Shoigu', 'defence minister'] as const;
const austin = ['Austin', 'USA', 'GOV', 'Lloyd Austin', 'defence minister'] as const;
const biden = ['Biden', 'USA', 'GOV', 'Joe Biden', 'head of state'] as const;
const putin = ['Putin', 'RUS', 'GOV', 'Vladimir Putin', 'head of state'] as const;
const russia = ['Russia', 'RUS', 'GOV'] as const;
const oman = ['Oman', 'OMN', 'GOV'] as const;

const call: LabelledReport = {
  id: '1',
  event: 'call',
  source: 'Wire',
  published: '2022-10-21',
  text: 'Shoigu and Austin spoke by telephone on Friday, Russia said.',
  type: 'CONSULT',
  mode: 'phone',
  channel: 'phone',
  actors: [shoigu, austin],
  date: ['2022-10-21', '2022-10-21', 'relative'],
  trigger: 'spoke',
};

function actsOf(...reports: readonly LabelledReport[]): readonly LineAct[] {
  const stored = storedReports([{ id: 'test', note: '', reports }]).map(({ report }) => report);
  return joinReports(stored, []).flatMap((event) =>
    lineActsOf(
      event,
      stored.filter(({ id }) => event.reports.includes(id)),
    ),
  );
}

test('a call is one mutual contact at the level of both', () => {
  expect(actsOf(call)).toMatchObject([
    {
      line: 'RUS~USA',
      from: 'RUS',
      to: 'USA',
      isMutual: true,
      bearing: 'contact',
      isCounted: true,
      isIndirect: false,
      form: 'call',
      level: 'defence ministers',
      posture: null,
      stake: 'contact',
      firstDay: '2022-10-21',
      lastDay: '2022-10-21',
      sources: ['Wire'],
    },
  ]);
});

test('a contact is at the level of its less senior side, a refusal at that of whom it refuses', () => {
  const toLeader = { ...call, actors: [austin], recipients: [putin], text: 'Austin spoke to Putin.' };
  expect(actsOf(toLeader)[0]?.level).toBe('defence ministers');
  const refusal = {
    ...call,
    text: 'Biden ruled out meeting Putin.',
    type: 'REJECT',
    mode: 'meet',
    channel: 'statement' as const,
    actors: [biden],
    trigger: 'ruled out',
  };
  expect(actsOf({ ...refusal, recipients: [putin] })).toMatchObject([
    { from: 'USA', to: 'RUS', bearing: 'closure', posture: 'closing', level: 'leaders' },
  ]);
  const ofAll = { ...refusal, text: 'Biden ruled out talks with Russia.', recipients: [russia] };
  expect(actsOf(ofAll)[0]?.level).toBeNull();
});

test('a refusal of a mediator shuts no line', () => {
  const refused = {
    ...call,
    text: 'Russia turned down mediation by Oman.',
    type: 'REJECT',
    mode: 'meet',
    channel: 'statement' as const,
    actors: [russia],
    recipients: [oman],
    trigger: 'turned down',
    about: 'mediation by Oman',
  };
  expect(actsOf(refused)).toMatchObject([{ line: 'OMN~RUS', bearing: 'words', posture: 'closing' }]);
});

test('"not since May" is a silence from its first day on, a day without a call is none', () => {
  const silent = {
    ...call,
    status: 'negated' as const,
    date: ['2022-05-13', '2022-10-21', 'stated'] as const,
  };
  expect(actsOf(silent)).toMatchObject([{ bearing: 'silence', isCounted: true, firstDay: '2022-05-13' }]);
  const noCall = { ...call, status: 'negated' as const };
  expect(actsOf(noCall)).toMatchObject([{ bearing: 'none', isCounted: false }]);
});

test.each([
  ['future', 'plan'],
  ['hypothetical', 'none'],
  ['historical', 'contact'],
] as const)('a contact that is %s is a %s', (status, bearing) => {
  expect(actsOf({ ...call, status })[0]?.bearing).toBe(bearing);
});

test('unnamed persons light no lamp', () => {
  const rumour = { ...call, text: `${call.text} officials`, speaker: ['officials', 'USA', 'GOV'] as const };
  expect(actsOf(rumour)).toMatchObject([{ standing: 'stated by unnamed persons', isCounted: false }]);
});

test('what took place ends on the day on which it was told', () => {
  const vague = { ...call, date: ['2022-10-01', '2022-10-31', 'stated'] as const };
  expect(actsOf(vague)).toMatchObject([{ firstDay: '2022-10-01', lastDay: '2022-10-21', isCounted: true }]);
  const series = { ...call, date: ['2022-01-01', '2022-12-31', 'stated'] as const };
  expect(actsOf(series)[0]?.isCounted).toBe(false);
});

test('a message carried is indirect, a meeting at a host is not', () => {
  const carried = {
    ...call,
    text: 'Putin sent Biden a message through Oman.',
    mode: 'third-party',
    channel: 'message' as const,
    actors: [putin],
    recipients: [biden],
    through: [oman],
    trigger: 'sent',
  };
  expect(actsOf(carried)).toMatchObject([
    { line: 'RUS~USA', isIndirect: true, via: ['OMN'], form: 'message' },
  ]);
  const hosted = { ...carried, mode: undefined, channel: 'in-person' as const };
  expect(actsOf(hosted)).toMatchObject([{ isIndirect: false, via: ['OMN'], form: 'meeting' }]);
});

test('who asks a third party to tell another something sends him a message', () => {
  const errand = {
    ...call,
    text: 'Putin asked Oman to tell Biden that Russia wanted talks.',
    type: 'REQUEST',
    mode: 'meet',
    channel: 'statement' as const,
    actors: [putin],
    recipients: [oman],
    trigger: 'asked',
    about: 'tell Biden that Russia wanted talks',
  };
  expect(actsOf(errand)).toMatchObject([
    { line: 'OMN~RUS', bearing: 'opening', basis: 'coded' },
    {
      line: 'RUS~USA',
      from: 'RUS',
      to: 'USA',
      bearing: 'contact',
      isIndirect: true,
      via: ['OMN'],
      basis: 'errand',
    },
  ]);
});

test('three who met make three lines; three who condemn another together make none among themselves', () => {
  const met = { ...call, text: 'Russia, Austin and Oman met.', trigger: 'met', mode: 'multilateral' };
  const three = [russia, austin, oman];
  expect(actsOf({ ...met, actors: three }).map(({ line }) => line)).toEqual([
    'OMN~RUS',
    'OMN~USA',
    'RUS~USA',
  ]);
  const joint = { ...met, type: 'ACCUSE', mode: 'disapprove', channel: 'statement' as const };
  expect(actsOf({ ...joint, actors: three })).toEqual([]);
});

test('a legislature and its government are no line, but what one does to the other is kept', () => {
  const letter = {
    ...call,
    text: 'Senators urged Biden to talk.',
    type: 'REQUEST',
    mode: 'meet',
    channel: 'letter' as const,
    actors: [['Senators', 'USA', 'LEG']] as const,
    recipients: [biden],
    trigger: 'urged',
  };
  expect(actsOf(letter)).toMatchObject([{ line: 'USA~USA', fromSector: 'LEG', toSector: 'GOV' }]);
});
