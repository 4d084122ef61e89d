import { expect, test } from 'vitest';
import { conditionOf } from './condition-of.js';
import { readAct } from './field-case.js';

test.each([
  ['Serbia is ready to talk if Kosovo lifts its tariffs.', 'ready to talk', 'if Kosovo lifts its tariffs'],
  ['Cuba would free them in exchange for fuel, officials said.', 'would free', 'in exchange for fuel'],
  ['Unless the troops leave, Mali will close the border.', 'will close', 'Unless the troops leave'],
] as const)('%s', (text, trigger, words) => {
  const { text: read, finding } = readAct({ text, trigger, type: 'AGREE' });
  expect(conditionOf(read, finding)?.value.text).toBe(words);
});

test.each([
  ['Reporters asked if Serbia would talk; Serbia agreed to a visit.', 'agreed'],
  ['Serbia agreed to a visit until Friday.', 'agreed'],
] as const)('no condition: %s', (text, trigger) => {
  const { text: read, finding } = readAct({ text, trigger, type: 'AGREE' });
  expect(conditionOf(read, finding)).toBeNull();
});

test.each([
  ['Chad and Libya agreed to stop firing at once and to talk.', 'agreed', 'AGREE', ['Chad', 'Libya']],
  ['She will thank Chad for providing refuge.', 'thank', 'SUPPORT', ['She']],
  ['Chad demands the embargo be lifted, should be heard and will wait.', 'demands', 'REQUEST', ['Chad']],
] as const)('no condition: %s', (text, trigger, type, actors) => {
  const { text: read, finding } = readAct({ text, trigger, type, actors });
  expect(conditionOf(read, finding)).toBeNull();
});
