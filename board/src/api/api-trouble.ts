/** An answer of the server that is none, or its absence. `code` is stable; `message` is for people. */
export class ApiTrouble extends Error {
  readonly code: string;
  /** HTTP status; 0 where the server could not be reached. */
  readonly status: number;
  /** The whole answer, for those that say more than a message. */
  readonly body: unknown;

  constructor(
    code: string,
    message: string,
    { status, body }: { readonly status: number; readonly body: unknown },
  ) {
    super(message);
    this.name = 'ApiTrouble';
    this.code = code;
    this.status = status;
    this.body = body;
  }
}
