import type { Party } from '../reports/coded-event.js';
import { describeParty } from '../reports/describe-party.js';
import { chooseValue, type HeardClaim } from './choose-value.js';
import type { Claim } from './claim.js';
import { codeOfName } from './code-of-name.js';
import { doOverlap } from './day-range.js';
import type { Rival, RivalValue } from './joined-event.js';
import { partyFit, personOf, portfolioOf } from './party-fit.js';
import { sharedCount, subjectWords } from './subject-words.js';

/** Where accounts of one event differ, each value with its reports; what is shown stands first. */
export function eventRivals(heard: readonly HeardClaim[]): readonly Rival[] {
  const rivals: readonly Rival[] = [
    { field: 'date', values: rivalDates(heard) },
    { field: 'status', values: affirmedFirst(chooseValue(heard, statusWord, 'status')) },
    { field: 'channel', values: chooseValue(heard, channelWord, 'channel') },
    {
      field: 'place',
      values: keepApart(
        chooseValue(heard, (claim) => claim.report.event.place?.text ?? null, 'place'),
        isSamePlace,
      ),
    },
    ...rivalLevels(heard),
    { field: 'initiative', values: chooseValue(heard, initiativeOf) },
    {
      field: 'condition',
      values: keepApart(
        chooseValue(heard, (claim) => claim.report.event.condition?.text ?? null, 'condition'),
        shareWords,
      ),
    },
  ];
  return rivals.filter(({ values }) => values.length > 1);
}

/** Values that say the same in other words are one; the first of them, the preferred, stands for it. */
function keepApart(
  values: readonly RivalValue[],
  isSame: (a: string, b: string) => boolean,
): readonly RivalValue[] {
  const kept: RivalValue[] = [];
  for (const value of values) {
    const at = kept.findIndex((one) => isSame(one.value, value.value));
    const known = kept[at];
    if (known === undefined) kept.push(value);
    else
      kept[at] = { value: known.value, reports: [...known.reports, ...value.reports].sort((a, b) => a - b) };
  }
  return kept;
}

/** "Muscat" and "Oman" do not contradict each other. */
function isSamePlace(a: string, b: string): boolean {
  const code = codeOfName(a);
  return shareWords(a, b) || (code !== null && code === codeOfName(b));
}

function shareWords(a: string, b: string): boolean {
  const [one, other] = [subjectWords(a), subjectWords(b)];
  return one.size === 0 || other.size === 0 || sharedCount(one, other) > 0;
}

/** Said days only, and only those that exclude each other: a month is no rival of a day in it. */
function rivalDates(heard: readonly HeardClaim[]): readonly RivalValue[] {
  const dayWords = (claim: Claim) =>
    claim.said === null || claim.report.happened === null
      ? null
      : [...new Set([claim.report.happened.start, claim.report.happened.end])].join(' to ');
  const values = chooseValue(heard, dayWords, 'date');
  const rangeOf = (value: RivalValue | undefined) =>
    heard.find(({ claim }) => value?.reports.includes(claim.report.id) === true)?.claim.said ?? null;
  const first = rangeOf(values[0]);
  return values.filter((value, index) => {
    const range = rangeOf(value);
    return index === 0 || (first !== null && range !== null && !doOverlap(first, range));
  });
}

/** A plan and what came of it are a history, not a dispute: only "happened" and "did not" exclude each other. */
function statusWord({ report }: Claim): string | null {
  const { status } = report.event;
  return status === 'negated'
    ? 'did not happen'
    : status === 'actual' || status === 'historical'
      ? 'happened'
      : null;
}

/** A denial does not hide the act, whoever denies: `standing` says that it is denied. */
function affirmedFirst(values: readonly RivalValue[]): readonly RivalValue[] {
  return [...values].sort((a, b) => Number(b.value === 'happened') - Number(a.value === 'happened'));
}

function channelWord({ report }: Claim): string | null {
  const { channel } = report.event;
  return channel === 'unspecified' ? null : channel;
}

function initiativeOf({ report, actors, recipients }: Claim): string | null {
  if (report.event.type !== 'CONSULT' || recipients.length === 0) return null;
  return [...new Set(actors.map((party) => party.code))].sort().join(' ') || null;
}

/** Who took part for a state, where accounts name persons or offices that cannot be one. */
function rivalLevels(heard: readonly HeardClaim[]): readonly Rival[] {
  const codes = [
    ...new Set(
      heard.flatMap(({ claim }) => [...claim.actors, ...claim.recipients].map((party) => party.code)),
    ),
  ];
  return codes.sort().map((code): Rival => {
    const levelOf = (claim: Claim) => {
      const parties = [...claim.actors, ...claim.recipients].filter((party) => party.code === code);
      const [only] = parties;
      return parties.length === 1 && only !== undefined && isLevel(only) ? levelWords(only) : null;
    };
    const partyOf = (value: string) =>
      heard
        .flatMap(({ claim }) => [...claim.actors, ...claim.recipients])
        .find((party) => party.code === code && levelWords(party) === value);
    const isSame = (a: string, b: string) => {
      const [one, other] = [partyOf(a), partyOf(b)];
      return one === undefined || other === undefined || !isOtherLevel(one, other);
    };
    return { field: 'level', values: keepApart(chooseValue(heard, levelOf), isSame) };
  });
}

const levelWords = describeParty;

function isLevel(party: Party): boolean {
  return personOf(party) !== null || (party.office !== null && party.office !== 'official');
}

function isOtherLevel(a: Party, b: Party): boolean {
  if (partyFit(a, b) === 0) return true;
  const isVague = (party: Party) =>
    party.office === null || party.office === 'minister' || party.office === 'official';
  return portfolioOf(a) !== portfolioOf(b) && !isVague(a) && !isVague(b);
}
