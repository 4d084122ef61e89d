import { expect, test } from 'vitest';
import { type ChoiceExample, fitChoice } from './fit-choice.js';
import { minimise } from './minimise.js';

const between = (right: number, wrong: number): ChoiceExample => ({
  options: [
    { features: [{ x: right }], isRight: true },
    { features: [{ x: wrong }], isRight: false },
  ],
});

test('of two options the one with the measure is right in three of four: its weight is log 3', () => {
  const examples = Array.from({ length: 12 }, (_, i) => (i % 4 === 0 ? between(0, 1) : between(1, 0)));
  expect(fitChoice(examples, 1e-9).weights.x).toBeCloseTo(Math.log(3), 4);
});

test('two right options share the chance: what tells them apart gets no weight', () => {
  const example: ChoiceExample = {
    options: [
      { features: [{ right: 1 }, { a: 1 }], isRight: true },
      { features: [{ right: 1 }], isRight: true },
      { features: [], isRight: false },
    ],
  };
  const { weights } = fitChoice(Array(10).fill(example), 1);
  expect(weights.right).toBeGreaterThan(1);
  expect(Math.abs(weights.a ?? 0)).toBeLessThan(weights.right ?? 0);
});

test('choices without a right option, and measures seen in few choices, count for nothing', () => {
  const hopeless: ChoiceExample = { options: [{ features: [{ y: 1 }], isRight: false }] };
  expect(fitChoice(Array(10).fill(hopeless), 1).weights).toEqual({});
  expect(fitChoice(Array(7).fill(between(1, 0)), 1).weights).toEqual({});
});

test('the least point of a bent valley is found: (x - 3)² + 10 (y + x)²', () => {
  const [x, y] = minimise(
    ([a = 0, b = 0]) => ({
      value: (a - 3) ** 2 + 10 * (b + a) ** 2,
      slope: Float64Array.of(2 * (a - 3) + 20 * (b + a), 20 * (b + a)),
    }),
    Float64Array.of(0, 0),
  );
  expect(x).toBeCloseTo(3, 4);
  expect(y).toBeCloseTo(-3, 4);
});
