import { expect, it } from 'vitest';
import { expectedContacts } from './expected-contacts.js';

it('is the range of a Poisson where contacts are independent', () => {
  // Poisson of mean 2: 0.135, 0.406, 0.677, 0.857, 0.947 summed up.
  expect(expectedContacts(2, 1)).toEqual({ low: 0, high: 4 });
  // Poisson of mean 5: 0.0067, 0.040, 0.125 … 0.867 (7), 0.932 (8).
  expect(expectedContacts(5, 1)).toEqual({ low: 2, high: 8 });
});

it('is wider where contacts come in bursts', () => {
  // Negative binomial of size 2 and p ½: 0.25, 0.5, 0.6875, 0.8125, 0.8906, 0.9375 summed up.
  expect(expectedContacts(2, 2)).toEqual({ low: 0, high: 5 });
});

it('expects nothing of a line without contact', () => {
  expect(expectedContacts(0, 2)).toEqual({ low: 0, high: 0 });
});
