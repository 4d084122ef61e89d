import type { StretchTime } from './time-expression.js';
import type { TimeForm } from './time-form.js';
import { numberOf, unitOf, wordPatterns } from './time-words.js';

const { number, unit, vague } = wordPatterns;

/** "over the past month", "in the last two weeks", "in the coming week", "during the past week". */
const stretchForm: TimeForm = {
  name: 'stretch',
  pattern: new RegExp(
    `\\b(?:over|in|during|within|for|throughout)\\s+the\\s+(?<side>past|last|next|coming|previous)\\s+(?:(?<number>${number})\\s+)?(?<unit>${unit})\\b(?!\\s+(?:of|ago)\\b)`,
    'giu',
  ),
  read: (groups) => {
    const unitName = unitOf(groups.unit ?? '');
    const isOne = groups.number === undefined;
    // "in the past days": how many is not said.
    if (unitName === null || (isOne && /s$/i.test(groups.unit ?? ''))) return { kind: 'vague' };
    const said: StretchTime = {
      kind: 'stretch',
      amount: isOne ? 1 : (numberOf(groups.number ?? '') ?? 1),
      unit: unitName,
      side: /next|coming/i.test(groups.side ?? '') ? 'next' : 'past',
    };
    return said;
  },
};

const vagueForm: TimeForm = {
  name: 'vague',
  pattern: new RegExp(`\\b${vague}\\b`, 'giu'),
  read: () => ({ kind: 'vague' }),
};

/** Stretches of time without ends of their own, and times without a date. */
export const stretchForms: readonly TimeForm[] = [stretchForm, vagueForm];
