import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import type { EventType } from '../event-type.js';
import { loadDecodeWeights } from './decode-weights.js';
import { linkReplies } from './link-replies.js';

const { replies } = loadDecodeWeights('lexicon');

interface Told {
  readonly type: EventType;
  readonly words: string;
  readonly actor: readonly [words: string, code: string];
  readonly recipient: readonly [words: string, code: string];
  readonly about?: string;
}

function linked(source: string, told: readonly Told[]) {
  const text = readText(source);
  const drafts = told.map(({ type, words, actor, recipient, about }) =>
    draftAt(text, spanOf(source, words), {
      type,
      channel: 'statement',
      actors: [partyAt(spanOf(source, actor[0]), actor[1], 'GOV')],
      recipients: [partyAt(spanOf(source, recipient[0]), recipient[1], 'GOV')],
      about: about === undefined ? null : spanOf(source, about),
    }),
  );
  const { run } = linkReplies;
  return run(drafts, contextOf(text, { replies })).map(({ answers, replyBasis }) => [answers, replyBasis]);
}

test('an offer that is rejected by name is answered, in words', () => {
  expect(
    linked('Cairo offered Khartoum talks on the dam. Sudan rejected the Egyptian offer of talks.', [
      {
        type: 'AGREE',
        words: 'offered',
        actor: ['Cairo', 'EGY'],
        recipient: ['Khartoum', 'SDN'],
        about: 'talks on the dam',
      },
      {
        type: 'REJECT',
        words: 'rejected',
        actor: ['Sudan', 'SDN'],
        recipient: ['Egyptian', 'EGY'],
        about: 'the Egyptian offer of talks',
      },
    ]),
  ).toEqual([
    [null, null],
    [0, 'stated'],
  ]);
});

test('a refusal between other parties answers nothing', () => {
  const [, refusal] = linked(
    'Cairo offered Khartoum talks on the dam. Peru refused Chile the use of a port.',
    [
      {
        type: 'AGREE',
        words: 'offered',
        actor: ['Cairo', 'EGY'],
        recipient: ['Khartoum', 'SDN'],
        about: 'talks on the dam',
      },
      {
        type: 'REJECT',
        words: 'refused',
        actor: ['Peru', 'PER'],
        recipient: ['Chile', 'CHL'],
        about: 'the use of a port',
      },
    ],
  );
  expect(refusal).toEqual([null, null]);
});
