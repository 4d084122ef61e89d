import type { JoinedEvent } from '../events/joined-event.js';
import { codesIn, isWritten } from './ask.js';
import { isForce } from './event-keys.js';
import type { LinkKind } from './event-link.js';

/** Deeds that grant what was asked, by what was asked. */
const deeds: Readonly<Record<string, readonly string[]>> = {
  RETREAT: ['REQUEST', 'THREATEN'],
  CONCEDE: ['REQUEST', 'THREATEN', 'AGREE'],
  AID: ['REQUEST'],
  COOPERATE: ['REQUEST', 'AGREE'],
  SUPPORT: ['AGREE'],
};

/** How an act would answer another, by their types and words; null when it cannot be an answer to it. */
export function kindOfAnswer(answer: JoinedEvent, ask: JoinedEvent): LinkKind | null {
  if (isOwnAct(answer, ask)) return kindOfOwn(answer, ask);
  if (ask.type === 'CONSULT' && !isWritten(ask.channel)) return isRefusal(answer) ? 'withdraws' : null;
  if (answer.answer === 'silence') return 'ignores';
  if (isRefusal(answer)) return 'refuses';
  if (answer.status === 'negated') return null;
  if (answer.type === 'AGREE') {
    if (ask.type === 'THREATEN') return null;
    if (answer.condition !== null) return 'accepts-if';
    return answer.answer === 'counter' ? 'counters' : 'accepts';
  }
  if (answer.type === 'CONSULT') return kindOfContact(answer, ask);
  return (deeds[answer.type] ?? []).includes(ask.type) ? 'accepts' : null;
}

/** The maker of an offer is who takes it back: the same party, and the same voice of it (a cabinet is not its senators). */
export function isOwnAct(answer: JoinedEvent, ask: JoinedEvent): boolean {
  const voices = (event: JoinedEvent) =>
    event.parties
      .filter(({ role }) => role === 'actor')
      .map(({ code, sector }) => `${code} ${voiceOf(sector)}`);
  const askers = new Set(voices(ask));
  return ask.type !== 'CONSULT' || isWritten(ask.channel)
    ? voices(answer).some((voice) => askers.has(voice))
    : false;
}

function voiceOf(sector: string | null): string {
  return sector === 'LEG' || sector === 'PTY' || sector === 'OPP' || sector === 'REB' ? sector : 'state';
}

function kindOfOwn(answer: JoinedEvent, ask: JoinedEvent): LinkKind | null {
  if (isForce(answer))
    return ask.type === 'REQUEST' || ask.type === 'THREATEN' || ask.type === 'AGREE' ? 'overtakes' : null;
  return answer.type === 'REJECT' && answer.answer === 'withdraw' ? 'withdraws' : null;
}

function isRefusal({ type, status }: JoinedEvent): boolean {
  return type === 'REJECT' && status === 'actual';
}

/** A letter answers a letter; a visit takes up an invitation, a meeting the request for it. */
function kindOfContact(answer: JoinedEvent, ask: JoinedEvent): LinkKind | null {
  if (isWritten(answer.channel)) return isWritten(ask.channel) ? 'answers' : null;
  if (ask.type === 'REQUEST' && ask.mode === 'meet') return 'accepts';
  const isInvited = ask.type === 'AGREE' && ask.subjects.includes('=meet');
  const guests = codesIn(ask, 'recipient');
  const isGuest = [...codesIn(answer, 'actor')].some((code) => guests.has(code));
  return isInvited && isGuest ? 'accepts' : null;
}
