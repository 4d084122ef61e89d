import type { SessionValue } from './answers.js';
import { questionOf } from './question.js';
import { type Asked, useAsked } from './use-asked.js';

/** Who asks; what changes something needs its `csrf`. */
export function useSession(): Asked<SessionValue> {
  return useAsked(questionOf<SessionValue>('/session'));
}
