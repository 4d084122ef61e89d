import type { Lane, LaneSubject } from '../../../src/drawings/line-drawing.js';
import type { LineSummary } from '../api/answers.js';

const subjects: Readonly<Record<LaneSubject, string>> = {
  visit: 'visits',
  meeting: 'meetings',
  talks: 'talks',
  call: 'calls',
  video: 'by video',
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

/** What a lane is of: "calls ↔", "offers of talks RUS → UKR", "through GNB". */
export function laneWords(
  { subject, direction, through }: Pick<Lane, 'subject' | 'direction' | 'through'>,
  { parties }: LineSummary,
): string {
  if (subject === 'route') return `through ${through ?? 'others'}`;
  const [first, second] = [parties[0]?.code ?? '', parties[1]?.code ?? ''];
  switch (direction) {
    case 'both':
      return `${subjects[subject]} ${first} ↔ ${second}`;
    case 'forth':
      return `${subjects[subject]} ${first} → ${second}`;
    case 'back':
      return `${subjects[subject]} ${second} → ${first}`;
    case null:
      return subjects[subject];
  }
}
