import { forms } from '../../lines/form.js';
import { postures } from '../../lines/posture.js';
import { directions } from '../../lines/volume.js';
import type { Column } from '../table/table.js';

/** How directions are called in columns: party a is the first of the line's key. */
export const directionSuffix = { forth: 'ab', back: 'ba', mutual: 'mutual' } as const;

const directionWords = {
  forth: 'by a towards b',
  back: 'by b towards a',
  mutual: 'of both with each other',
} as const;

const text = (name: string, description: string): Column => ({ name, type: 'text', description });
const count = (name: string, description: string): Column => ({ name, type: 'count', description });
const number = (name: string, description: string): Column => ({ name, type: 'number', description });

/** The columns of a panel, in order. */
export const panelColumns: readonly Column[] = [
  text('line', 'key of the dyad: both parties in order'),
  text(
    'party_a',
    'the first party of the key: a state, a class of its society (SYR.REB), or a body (IGO.NATO)',
  ),
  text('party_b', 'the second'),
  text('start', 'first day of the week (a Monday) or month'),
  text('end', 'its last day'),
  count('days', 'days of it up to the last day that the ledger has read about'),
  count('documents', 'documents of the whole ledger published in it'),
  number(
    'coverage',
    'how much of this line the ledger would have seen, by its other lines: 1 is usual; mean of its weeks',
  ),
  number('exposure', 'coverage × days ÷ 7: covered weeks; its logarithm is the offset of a count model'),
  count('contacts', 'direct contacts'),
  ...directions.map((direction) =>
    count(`contacts_${directionSuffix[direction]}`, `direct contacts ${directionWords[direction]}`),
  ),
  count('contacts_indirect', 'contacts through go-betweens only'),
  ...forms.flatMap((form) =>
    directions.map((direction) =>
      count(
        `${form}_${directionSuffix[direction]}`,
        `direct contacts of the form ${form} ${directionWords[direction]}`,
      ),
    ),
  ),
  count('verbal_acts', 'verbal acts of the five classes of posture'),
  ...postures.flatMap((posture) =>
    directions.map((direction) =>
      count(
        `${posture}_${directionSuffix[direction]}`,
        `${posture} verbal acts ${directionWords[direction]}`,
      ),
    ),
  ),
  number(
    'hostile_share',
    'share of closing and hostile among verbal acts, drawn towards the pool of lines; empty under five acts',
  ),
  number('hostile_low', 'lower end of its interval of 90 %'),
  number('hostile_high', 'upper end'),
  ...directions.map((direction) =>
    count(
      `deeds_${directionSuffix[direction]}`,
      `acts that are neither contact nor words ${directionWords[direction]}`,
    ),
  ),
  text('highest_level', 'the most senior level at which they had contact'),
  text('stake', 'the most binding act: words, contact, commitment, material, force'),
  text(
    'lamp',
    'direct lamp on the last of these days: open, dim, dark, closed, too little to tell, not watched',
  ),
  text('lamp_third_party', 'third-party lamp on that day'),
  count('plover_acts', 'acts that have a PLOVER score'),
  number('plover_score', 'sum of their PLOVER scores; for comparison with other data sets only'),
];
