import type { Judgement } from '../ledger/judgement.js';
import type { Happened } from '../ledger/stored-report.js';
import { eventId } from '../ledger/uid.js';
import type { AnswerKind } from './answer-of.js';
import { chooseValue, type HeardClaim, rankOf } from './choose-value.js';
import type { Claim } from './claim.js';
import type { ClaimGroup } from './cluster-claims.js';
import { lengthOf } from './day-range.js';
import { eventParties } from './event-parties.js';
import { eventRivals } from './event-rivals.js';
import { historyOf } from './history-of.js';
import { joinWords } from './join-words.js';
import type { JoinedEvent } from './joined-event.js';
import { standingOf } from './standing-of.js';
import { toldOrder } from './told-order.js';
import { voiceOf } from './voice-of.js';

/** The event that a group of accounts tells of. */
export function toJoinedEvent(
  { cluster, claims }: ClaimGroup,
  judgements: readonly Judgement[],
): JoinedEvent {
  const heard = claims.map((claim) => heardClaim(claim));
  const reports = claims.map((claim) => claim.report);
  const [head, ...others] = claims;
  const pick = (say: (claim: Claim) => string | null, field: string) =>
    chooseValue(heard, say, field)[0]?.value ?? null;
  const date = chooseDate(heard);
  const accounts = heard.map((one) => one.account).sort((a, b) => a.report - b.report);
  return {
    id: eventId([head.report, ...others.map((claim) => claim.report)]),
    cluster,
    type: head.report.event.type,
    mode: modeOf(heard),
    status: statusOf(heard),
    channel: pick(
      ({ report }) => (report.event.channel === 'unspecified' ? null : report.event.channel),
      'channel',
    ),
    standing: standingOf(accounts),
    happened: date.happened,
    dateBasis: date.basis,
    learnt: reports.map((report) => report.learnt).sort()[0] ?? head.report.learnt,
    parties: eventParties(heard),
    reports: reports.map((report) => report.id).sort((a, b) => a - b),
    documents: new Set(reports.map((report) => report.document.address)).size,
    origins: new Set(reports.map((report) => report.document.origin)).size,
    history: historyOf(claims),
    told: reports.map((report) => report.document.published ?? report.learnt.slice(0, 10)).sort()[0] ?? '',
    place: pick(({ report }) => report.event.place?.text ?? null, 'place'),
    about: pick(({ report }) => report.event.about?.text ?? null, 'about'),
    condition: pick(({ report }) => report.event.condition?.text ?? null, 'condition'),
    rivals: eventRivals(heard),
    accounts,
    unanswered: reports.some((report) => report.event.unanswered),
    subjects: [...new Set(claims.flatMap((claim) => [...claim.subjects, ...claim.place]))].sort(),
    answer: answerOfGroup(claims),
    references: referencesOf(claims),
    replies: repliesOf(claims),
    judgements: linkingJudgements(claims, judgements),
  };
}

function heardClaim(claim: Claim): HeardClaim {
  const { voice, code } = voiceOf(claim);
  const { id, event, retired } = claim.report;
  return { claim, account: { report: id, voice, code, status: event.status, isWithdrawn: retired !== null } };
}

/** "change", any other policy, is what is left when nothing more precise is told: it gives way, as a vague day does. */
function modeOf(heard: readonly HeardClaim[]): string | null {
  const modes = chooseValue(heard, ({ report }) => report.event.mode, 'mode');
  const isCorrected = heard.some(({ claim }) => claim.report.corrected.includes('mode'));
  const precise = isCorrected ? undefined : modes.find(({ value }) => value !== 'change');
  return (precise ?? modes[0])?.value ?? null;
}

/** What has happened counts over what was planned, unless all that is left says that it did not. */
function statusOf(heard: readonly HeardClaim[]): string {
  const standing = heard.filter(({ account }) => !account.isWithdrawn);
  const told = (standing.length > 0 ? standing : heard).map(({ account }) => account.status);
  return (
    ['actual', 'historical', 'negated', 'future', 'hypothetical'].find((status) => told.includes(status)) ??
    'actual'
  );
}

interface ChosenDate {
  readonly happened: Happened | null;
  readonly basis: JoinedEvent['dateBasis'];
}

/** The most precise of the days that accounts state, of equal ones that of the preferred account; else the first publication. */
function chooseDate(heard: readonly HeardClaim[]): ChosenDate {
  const dated = heard.flatMap((one) => {
    const { happened, event } = one.claim.report;
    const length = one.claim.said === null ? Number.POSITIVE_INFINITY : lengthOf(one.claim.said);
    return happened === null ? [] : [{ one, happened, length, basis: event.date?.basis ?? 'stated' }];
  });
  const isCorrected = (one: HeardClaim) => (one.claim.report.corrected.includes('date') ? 0 : 1);
  dated.sort(
    (a, b) =>
      isCorrected(a.one) - isCorrected(b.one) ||
      a.length - b.length ||
      rankOf(a.one, 'date') - rankOf(b.one, 'date') ||
      (`${a.happened.start} ${toldOrder(a.one.claim.report)}` <
      `${b.happened.start} ${toldOrder(b.one.claim.report)}`
        ? -1
        : 1),
  );
  const [best] = dated;
  return best === undefined
    ? { happened: null, basis: null }
    : { happened: best.happened, basis: best.basis };
}

function answerOfGroup(claims: readonly Claim[]): AnswerKind | null {
  const counts = new Map<AnswerKind, number>();
  for (const { answer } of claims) if (answer !== null) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * Nouns that point at another act: of the subject, and of a trigger that tells an answer ("retracted the letter"). In "Turkey's
 * offer" the trigger is the act itself.
 */
function referencesOf(claims: readonly Claim[]): readonly string[] {
  const words = claims.flatMap(({ answer, report: { event } }) =>
    `${answer === null ? '' : event.trigger.text} ${event.about?.text ?? ''}`
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  const singular = words.map((word) => word.replace(/s$/, ''));
  return [...new Set(singular)].filter((word) => joinWords.references.has(word)).sort();
}

function repliesOf(claims: readonly Claim[]): JoinedEvent['replies'] {
  return claims
    .flatMap(({ report }) =>
      report.replyTo === null
        ? []
        : [{ report: report.replyTo, isStated: report.event.replyBasis === 'stated' }],
    )
    .sort((a, b) => a.report - b.report);
}

function linkingJudgements(claims: readonly Claim[], judgements: readonly Judgement[]): readonly number[] {
  const own = new Set(claims.map((claim) => claim.report.id));
  return judgements
    .filter(
      ({ kind, one, other }) =>
        (kind === 'link' || kind === 'unlink') && [...one, ...other].some((id) => own.has(id)),
    )
    .map(({ id }) => id);
}
