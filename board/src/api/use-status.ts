import type { StatusValue } from './answers.js';
import { questionOf } from './question.js';
import { type AskedOnce, useOnce } from './use-once.js';

/** What the ledger holds, and its latest day. */
export function useStatus(): AskedOnce<StatusValue> {
  return useOnce(questionOf<StatusValue>('/status'));
}
