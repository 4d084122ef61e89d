import type { StatusValue } from './answers.js';
import { questionOf } from './question.js';
import { type Asked, useAsked } from './use-asked.js';

/** What the ledger holds, and its latest day. */
export function useStatus(): Asked<StatusValue> {
  return useAsked(questionOf<StatusValue>('/status'));
}
