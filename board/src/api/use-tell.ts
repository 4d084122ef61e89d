import { ApiTrouble } from './api-trouble.js';
import { tell } from './ask.js';
import { questionOf } from './question.js';
import { useSession } from './use-session.js';

/** What came of telling the server something. */
export type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: ApiTrouble };

/** Tells the server something about a record as it is seen here, in the name of whoever is signed in. */
export function useTell(): <T>(
  path: string,
  body: unknown,
  versions?: readonly string[],
) => Promise<Told<T>> {
  const session = useSession().value;
  return async <T>(path: string, body: unknown, versions: readonly string[] = []) => {
    try {
      const value = await tell(questionOf<T>(path), body, {
        ...(versions.length === 0 ? {} : { 'if-match': versions.map((one) => `"${one}"`).join(', ') }),
        ...(session?.csrf == null ? {} : { 'x-parley-csrf': session.csrf }),
      });
      return { ok: true, value };
    } catch (trouble) {
      if (!(trouble instanceof ApiTrouble)) throw trouble;
      return { ok: false, trouble };
    }
  };
}
