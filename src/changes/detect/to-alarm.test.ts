import { expect, test } from 'vitest';
import { nbLogRatio } from './nb-log-ratio.js';
import { contactsToAlarm, quietWeeksToAlarm } from './to-alarm.js';

// Without bursts k contacts where 1 is usual add k ln 3 − 2: 1.10 k − 2 ≥ 3 from k = 5 (3.49), not 4 (2.39).
test('the fewest contacts that raise an alarm', () => {
  const ratio = (contacts: number) => nbLogRatio(contacts, 1, 3, 1);
  expect(contactsToAlarm(0, 3, ratio)).toBe(5);
  expect(contactsToAlarm(1, 3, ratio)).toBe(4);
});

test('no number of contacts would, in a week that nobody watches', () => {
  expect(contactsToAlarm(0, 3, () => 0)).toBeNull();
});

// ⅔ a week: 1, 1.67, 2.33, 3.
test('weeks of silence that raise an alarm', () => {
  expect(quietWeeksToAlarm(1, 3, 2 / 3)).toBe(3);
  expect(quietWeeksToAlarm(1, 3.1, 2 / 3)).toBe(4);
  expect(quietWeeksToAlarm(3, 3, 2 / 3)).toBe(0);
  expect(quietWeeksToAlarm(0, 3, 0)).toBeNull();
});
