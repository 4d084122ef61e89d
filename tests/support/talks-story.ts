import { documentOf, recordOf } from './ledger-story.js';
import type { HandCoded } from './served-ledger.js';

const wire = documentOf(
  'wire.txt',
  'Moscow and Ankara spoke by phone on Friday.\n\nAnkara offered to host talks. A second call followed on Saturday.',
  { title: 'A call, and an offer', url: 'https://wire.example/call' },
);
const post = documentOf(
  'post.txt',
  'Moscow rejected the offer of Ankara. Ankara threatened to close the straits.',
  {
    source: 'Strait Post',
    date: '2022-10-24',
  },
);

const day = (start: string) => ({ start, end: start, span: null, basis: 'stated' as const });

/** Two documents coded by hand: two calls of Russia and Turkey, an offer, its refusal, a threat. */
export const talksStory: readonly HandCoded[] = [
  {
    document: wire,
    events: [
      recordOf(wire, 'Moscow and Ankara spoke by phone on Friday.', 'spoke by phone', {
        mode: 'phone',
        channel: 'phone',
        actor: 'RUS',
        recipient: 'TUR',
        date: day('2022-10-21'),
      }),
      recordOf(wire, 'Ankara offered to host talks.', 'offered', {
        type: 'AGREE',
        mode: 'mediate',
        actor: 'TUR',
        recipient: 'RUS',
        date: day('2022-10-21'),
      }),
      recordOf(wire, 'A second call followed on Saturday.', 'call followed', {
        mode: 'phone',
        channel: 'phone',
        actor: 'RUS',
        recipient: 'TUR',
        date: day('2022-10-22'),
      }),
    ],
  },
  {
    document: post,
    events: [
      recordOf(post, 'Moscow rejected the offer of Ankara.', 'rejected', {
        type: 'REJECT',
        actor: 'RUS',
        recipient: 'TUR',
        date: day('2022-10-24'),
      }),
      recordOf(post, 'Ankara threatened to close the straits.', 'threatened', {
        type: 'THREATEN',
        actor: 'TUR',
        recipient: 'RUS',
        date: day('2022-10-24'),
      }),
    ],
  },
];
