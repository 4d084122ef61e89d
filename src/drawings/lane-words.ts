import type { Lane, LaneSubject } from './line-drawing.js';

/** What a lane is of, in words; without names of parties, so that a browser can use it. */
export const subjectWords: Readonly<Record<LaneSubject, string>> = {
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
