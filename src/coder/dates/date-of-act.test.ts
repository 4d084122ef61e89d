import { expect, test } from 'vitest';
import { sliceSpan } from '../../documents/span.js';
import { splitDocument } from '../../sentences/split-document.js';
import type { Status } from '../event-type.js';
import { type DatableAct, dateOfAct, type EarlierDate } from './date-of-act.js';

/** Published on Wednesday 26 October 2022. */
function read(text: string) {
  const split = splitDocument({
    id: 't',
    url: null,
    source: null,
    date: '2022-10-26',
    title: null,
    author: null,
    language: 'en',
    text,
  });
  const act = (trigger: string, status: Status = 'actual', when: string | null = null): DatableAct => {
    const start = text.indexOf(trigger);
    const at = when === null ? -1 : text.indexOf(when);
    return {
      sentence: split.sentences.findIndex((sentence) => sentence.end > start),
      trigger: sliceSpan(text, start, start + trigger.length),
      when: when === null ? null : sliceSpan(text, at, at + when.length),
      status,
    };
  };
  return { split, act };
}

test('each act of a sentence takes the time of its own clause', () => {
  const { split, act } = read('Lavrov said on Monday that the two ministers will meet on Nov. 4.');
  expect(dateOfAct(split, act('said'), [])).toEqual({
    start: '2022-10-24',
    end: '2022-10-24',
    span: { start: 12, end: 21, text: 'on Monday' },
    basis: 'relative',
  });
  expect(dateOfAct(split, act('meet', 'future'), [])).toMatchObject({ start: '2022-11-04', basis: 'stated' });
});

test('the words that the finder gives come first', () => {
  const { split, act } = read('They met on Oct. 3, and on Oct. 5 they spoke.');
  expect(dateOfAct(split, act('met', 'actual', 'Oct. 5'), [])?.start).toBe('2022-10-05');
});

test('an act without a time is of the day of publication only as news', () => {
  const { split, act } = read('Egypt offered to host talks. It had met both sides. Talks could follow.');
  expect(dateOfAct(split, act('offered'), [])).toEqual({
    start: '2022-10-26',
    end: '2022-10-26',
    span: null,
    basis: 'publication',
  });
  expect(dateOfAct(split, act('met'), [])).toBeNull();
  expect(dateOfAct(split, act('follow', 'hypothetical'), [])).toBeNull();
});

test('what was said at a fresh meeting keeps its date, what follows an old one does not', () => {
  const { split, act } = read('They met on Tuesday. Both agreed to talks. They praised Oman.');
  const met = act('met');
  const date = dateOfAct(split, met, []);
  const earlier: readonly EarlierDate[] =
    date === null ? [] : [{ sentence: met.sentence, status: 'actual', date }];
  expect(dateOfAct(split, act('agreed'), earlier)?.start).toBe('2022-10-25');
  const old = read('They met in May. Both agreed to talks.');
  const oldDate = dateOfAct(old.split, old.act('met'), []);
  const oldEarlier: readonly EarlierDate[] =
    oldDate === null ? [] : [{ sentence: 0, status: 'actual', date: oldDate }];
  expect(dateOfAct(old.split, old.act('agreed'), oldEarlier)?.basis).toBe('publication');
});

test('"a day after" dates the other act from the main one', () => {
  const { split, act } = read('Kyiv answered on Friday, two days after Moscow rejected the plan.');
  expect(dateOfAct(split, act('answered'), [])?.start).toBe('2022-10-21');
  expect(dateOfAct(split, act('rejected'), [])?.start).toBe('2022-10-19');
});

test('a vague time gives no date', () => {
  const { split, act } = read('Egypt recently offered to host talks.');
  expect(dateOfAct(split, act('offered'), [])).toBeNull();
});
