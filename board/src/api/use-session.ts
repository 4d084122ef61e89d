import type { SessionValue } from './answers.js';
import { questionOf } from './question.js';
import { type AskedOnce, useOnce } from './use-once.js';

/** Who asks; what changes something needs its `csrf`. */
export function useSession(): AskedOnce<SessionValue> {
  return useOnce(questionOf<SessionValue>('/session'));
}
