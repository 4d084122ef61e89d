import type { Span } from '../../documents/span.js';
import type { Ground } from '../finding.js';

/** What a rule gives a field, with why. */
export interface FieldValue<T> {
  readonly value: T;
  readonly ground: Ground;
}

/** A value that words of the text give. */
export function said<T>(value: T, by: string, span: Span): FieldValue<T> {
  return { value, ground: { basis: 'said', by, span, score: null } };
}

/** A value that follows from no words of its own, such as the status of a plainly told act. */
export function inferred<T>(value: T, by: string): FieldValue<T> {
  return { value, ground: { basis: 'inferred', by, span: null, score: null } };
}
