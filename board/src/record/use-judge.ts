import type { ConflictValue, EventPageValue, Judged, NewJudgementValue } from '../api/answers.js';
import { ApiTrouble } from '../api/api-trouble.js';
import { tell } from '../api/ask.js';
import { questionOf } from '../api/question.js';
import { useSession } from '../api/use-session.js';

/** What came of a judgement: entered, somebody was faster, the event is no more, or it cannot be. */
export type Outcome =
  | { readonly kind: 'judged'; readonly judged: Judged }
  | { readonly kind: 'conflict'; readonly conflict: ConflictValue }
  | { readonly kind: 'gone' }
  | { readonly kind: 'trouble'; readonly message: string };

export type Judge = (judgement: NewJudgementValue, versions?: readonly string[]) => Promise<Outcome>;

/** Enters judgements about an event as it is seen here; with other `versions` as seen elsewhere too. */
export function useJudge({ version }: EventPageValue): Judge {
  const session = useSession().value;
  return async (judgement, versions = [version]) => {
    try {
      const judged = await tell(questionOf<Judged>('/judgements'), judgement, {
        'if-match': versions.map((one) => `"${one}"`).join(', '),
        ...(session?.csrf == null ? {} : { 'x-parley-csrf': session.csrf }),
      });
      return { kind: 'judged', judged };
    } catch (trouble) {
      if (!(trouble instanceof ApiTrouble)) throw trouble;
      if (trouble.status === 409 && trouble.code === 'judged-meanwhile') {
        // The code says which of the server's answers this is.
        return { kind: 'conflict', conflict: trouble.body as ConflictValue };
      }
      return trouble.code === 'no-such-id' ? { kind: 'gone' } : { kind: 'trouble', message: trouble.message };
    }
  };
}
