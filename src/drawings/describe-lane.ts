import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';
import type { Lane, LaneSubject } from './line-drawing.js';

const subjectWords: Readonly<Record<LaneSubject, string>> = {
  visit: 'visits',
  meeting: 'meetings',
  talks: 'talks',
  call: 'calls',
  video: 'video',
  letter: 'letters',
  message: 'messages',
  contact: 'contacts',
  silence: 'stated silence',
  opening: 'offers of talks',
  closure: 'refusals',
  words: 'other words',
  deed: 'deeds',
  route: 'through',
};

/** "calls", "offers of talks", "through Guinea-Bissau". */
export function describeSubject({ subject, through }: Pick<Lane, 'subject' | 'through'>): string {
  if (subject !== 'route') return subjectWords[subject];
  return `through ${through === null ? 'others' : partyName(linePartyOfKey(through))}`;
}

/** "RUS ↔ USA", "RUS → USA": who acts on whom in a lane; empty where that has no meaning. */
export function describeDirection(
  { direction }: Pick<Lane, 'direction'>,
  keys: readonly [string, string],
): string {
  const [first, second] = keys;
  switch (direction) {
    case 'both':
      return `${first} ↔ ${second}`;
    case 'forth':
      return `${first} → ${second}`;
    case 'back':
      return `${second} → ${first}`;
    case null:
      return '';
  }
}
