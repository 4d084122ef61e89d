import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('a statement speaks for the state of the ministry in its heading, whomever it names most', () => {
  const text =
    'Statement by the Foreign Ministry of the Sultanate of Oman\n\nMuscat, 14 May 2018 - Envoys of India called. India thanked Oman. At the request of India, the Ministry wrote to Sanaa.';
  expect(who(text, 'the Ministry', 0, '2018-05-14')).toEqual(['OMN GOV']);
});

test('a news report on a ministry does not speak for it', () => {
  const text =
    'Envoys of India called on the Foreign Ministry of Oman.\n\nWe do not know what was said, India wrote.';
  expect(who(text, 'We', 0, '2018-05-14')).toEqual(['-']);
});
