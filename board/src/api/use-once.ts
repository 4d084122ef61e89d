import { useEffect, useState } from 'preact/hooks';
import { ApiTrouble } from './api-trouble.js';
import { ask } from './ask.js';
import type { Question } from './question.js';

/** What came of a question that is asked once. */
export interface AskedOnce<T> {
  readonly value: T | null;
  readonly trouble: ApiTrouble | null;
}

const asked = new Map<string, Promise<unknown>>();

/** Asks the server what stays the same while the page is open, once for all who want to know. */
export function useOnce<T>(question: Question<T>): AskedOnce<T> {
  const { path } = question;
  const [answer, setAnswer] = useState<AskedOnce<T>>({ value: null, trouble: null });
  useEffect(() => {
    const asking: Question<T> = { path };
    const answering = asked.get(path) ?? ask(asking);
    asked.set(path, answering);
    answering.then(
      // What is kept under a path is what was asked there.
      (value) => setAnswer({ value: value as T, trouble: null }),
      (trouble: unknown) => {
        asked.delete(path);
        if (!(trouble instanceof ApiTrouble)) throw trouble;
        setAnswer({ value: null, trouble });
      },
    );
  }, [path]);
  return answer;
}
