/** Base of every error that Parley throws on purpose: a stable `code` for programs, a lower-case message for people. */
export class ParleyError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'ParleyError';
    this.code = code;
  }
}
