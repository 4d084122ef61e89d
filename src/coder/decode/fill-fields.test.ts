import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { findingAt, readText } from '../../../tests/support/draft-at.js';
import type { Ground } from '../finding.js';
import { BadTrustError, parseFieldTrust } from './field-trust.js';
import { filledFinding } from './fill-fields.js';

const source = 'Armenian and Azerbaijani ministers did not meet in Tbilisi.';
const text = readText(source);
const met = spanOf(source, 'meet');
const scored = (score: number): Readonly<Record<string, Ground>> => ({
  status: { basis: 'inferred', by: 'model:any', span: null, score },
});

test('rules fill what the finder left open', () => {
  expect(filledFinding(text, findingAt(text, met), {}).status).toBe('negated');
});

test('what the finder gave stands', () => {
  const finding = findingAt(text, met, { status: 'future', grounds: scored(0.4) });
  expect(filledFinding(text, finding, {}).status).toBe('future');
  expect(filledFinding(text, findingAt(text, met, { status: 'future' }), { status: 0.9 }).status).toBe(
    'future',
  );
});

test('a finder that is not sure enough of a listed field gives way to the rules', () => {
  const finding = findingAt(text, met, { status: 'future', grounds: scored(0.4) });
  const filled = filledFinding(text, finding, { status: 0.9 });
  expect(filled.status).toBe('negated');
  expect(filled.grounds.status?.by).toMatch(/^status\//);
  expect(filledFinding(text, { ...finding, grounds: scored(0.95) }, { status: 0.9 }).status).toBe('future');
});

test('a finder that found nothing is asked no further, unless the field is listed', () => {
  const looked = { place: { basis: 'inferred' as const, by: 'model:any', span: null, score: null } };
  const finding = findingAt(text, met, { grounds: looked });
  expect(filledFinding(text, finding, {}).roles.where).toBeNull();
  expect(filledFinding(text, finding, { place: 0.5 }).roles.where?.text).toBe('Tbilisi');
});

test('trust is a score from 0 to 1', () => {
  expect(parseFieldTrust('fields:\n  status: 0.9\n', 'data/coder/trust-any.yml')).toEqual({ status: 0.9 });
  expect(() => parseFieldTrust('fields:\n  status: 9\n', 'data/coder/trust-any.yml')).toThrow(BadTrustError);
});

test('a single word states no condition', () => {
  const bare = findingAt(text, met);
  const withCondition = (words: string) =>
    filledFinding(text, { ...bare, roles: { ...bare.roles, condition: spanOf(source, words) } }, {}).roles
      .condition;
  expect(withCondition('Armenian')).toBeNull();
  expect(withCondition('Armenian and Azerbaijani')?.text).toBe('Armenian and Azerbaijani');
});
