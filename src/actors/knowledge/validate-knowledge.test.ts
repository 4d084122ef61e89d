import { expect, test } from 'vitest';
import { validateKnowledge } from './validate-knowledge.js';

test('the files under data/ hold no wrong code, sector, kind or date and no row twice', () => {
  expect(validateKnowledge()).toEqual([]);
});
