import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import type { EventType } from '../event-type.js';
import { splitMutual } from './split-mutual.js';

function splitOf(sentence: string, trigger: string, type: EventType) {
  const text = readText(sentence);
  const armenia = partyAt(spanOf(sentence, 'Armenia'), 'ARM', 'GOV');
  const azerbaijan = partyAt(spanOf(sentence, 'Azerbaijan'), 'AZE', 'GOV');
  const draft = draftAt(text, spanOf(sentence, trigger), { type, actors: [armenia, azerbaijan] });
  const sides = splitMutual.run([draft], contextOf(text));
  return sides.map(({ actors, recipients }) =>
    [actors, recipients].map((side) => side.map(({ code }) => code)),
  );
}

test.each([
  ['Armenia and Azerbaijan accused each other of firing first.', 'accused'],
  ['Armenia and Azerbaijan exchanged accusations on Monday.', 'exchanged accusations'],
  ['Armenia and Azerbaijan traded blame for the raid.', 'traded blame'],
])('%s', (sentence, trigger) => {
  expect(splitOf(sentence, trigger, 'ACCUSE')).toEqual([
    [['ARM'], ['AZE']],
    [['AZE'], ['ARM']],
  ]);
});

test('a joint complaint stays one act, and so do traded threats', () => {
  expect(splitOf('Armenia and Azerbaijan condemned the raid.', 'condemned', 'ACCUSE')).toHaveLength(1);
  expect(splitOf('Armenia and Azerbaijan traded threats.', 'traded threats', 'THREATEN')).toHaveLength(1);
});
