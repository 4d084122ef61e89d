import { ParleyError } from '../errors.js';
import type { Document } from './document.js';

/** A document, or what stood in the way of one. `input` names the file, `file:line`, address or `-`; the error does not. */
export type DocumentResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly input: string; readonly error: ParleyError };

/** The result for an input that was refused. Any other error is a fault of Parley's and is thrown on. */
export function failed(input: string, error: unknown): DocumentResult {
  if (error instanceof ParleyError) return { ok: false, input, error };
  throw error;
}
