import { ParleyError } from '../../errors.js';

/** Who refused a record, why and when. */
export interface Refusal {
  /** What was asked for: id of an event or of a report. */
  readonly id: string;
  readonly judgement: number;
  readonly author: string;
  readonly reason: string | null;
  /** ISO UTC instant. */
  readonly made: string;
}

/** What was an event until a person refused it; its address tells that as long as the judgement holds. Code `refused-event`. */
export class RefusedEventError extends ParleyError {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    const { id, author, reason, made } = refusal;
    super(
      'refused-event',
      `${id} was refused by ${author} because ${reason ?? 'no reason was given'}, on ${made.slice(0, 10)}`,
    );
    this.name = 'RefusedEventError';
    this.refusal = refusal;
  }
}
