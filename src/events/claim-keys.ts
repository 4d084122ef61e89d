import type { Claim } from './claim.js';
import type { DayRange } from './day-range.js';

const bucketDays = 8;
/** Longer stretches are told as such: they join only with stretches that begin in the same bucket. */
const longestSpread = 48;

/**
 * Keys under which an account is found: only those that share one are compared. They hold the type, two parties, or a
 * party and a word of the subject, and a stretch of eight days, so that few others share them.
 */
export function claimKeys(claim: Claim): readonly string[] {
  const days = claim.said ?? claim.guessed;
  if (days === null) return [];
  const who = claim.report.event.type === 'CONSULT' ? contactKeys(claim) : directionKeys(claim);
  const when = bucketsOf(days);
  return who.flatMap((one) => when.map((bucket) => `${claim.report.event.type} ${one} ${bucket}`));
}

function bucketsOf({ first, last }: DayRange): readonly string[] {
  const bucket = (day: number) => Math.floor(day / bucketDays);
  if (last - first > longestSpread) return [`long ${bucket(first)}`];
  const count = bucket(last) - bucket(first) + 1;
  return Array.from({ length: count }, (_, index) => String(bucket(first) + index));
}

function contactKeys({ actors, recipients, through }: Claim): readonly string[] {
  const codes = codesOf([...actors, ...recipients, ...through]);
  return codes.flatMap((one, index) => codes.slice(index + 1).map((other) => `${one} ${other}`));
}

function directionKeys({ actors, recipients, subjects, words, place, answer }: Claim): readonly string[] {
  const doers = codesOf(actors);
  const targets = codesOf(recipients);
  const told = [...subjects, ...place];
  const about = [...(told.length > 0 ? told : words), ...(answer === null ? [] : [`= ${answer}`])].sort();
  return [
    ...doers.flatMap((doer) => targets.map((target) => `${doer} > ${target}`)),
    ...doers.flatMap((doer) => about.map((word) => `${doer} ~ ${word}`)),
    ...targets.flatMap((target) => about.map((word) => `> ${target} ~ ${word}`)),
  ];
}

function codesOf(parties: Claim['actors']): readonly string[] {
  return [...new Set(parties.map((party) => party.code))].sort();
}
