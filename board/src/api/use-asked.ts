import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiTrouble } from './api-trouble.js';
import { ask } from './ask.js';
import type { Question } from './question.js';

/** What came of a question. While a new one is asked the last answer stays, so that a filter does not empty the screen. */
export interface Asked<T> {
  readonly value: T | null;
  readonly trouble: ApiTrouble | null;
  readonly isAsking: boolean;
  readonly again: () => void;
}

interface Answered<T> {
  readonly path: string;
  readonly value: T | null;
  readonly trouble: ApiTrouble | null;
}

/** Asks the server, and asks again when the question changes. Null asks nothing. */
export function useAsked<T>(question: Question<T> | null): Asked<T> {
  const path = question?.path ?? null;
  const [answered, setAnswered] = useState<Answered<T> | null>(null);
  const [round, setRound] = useState(0);
  // Another round asks the same question again.
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    const asking: Question<T> = { path };
    ask(asking, stop.signal).then(
      (value) => setAnswered({ path, value, trouble: null }),
      (trouble: unknown) => {
        if (stop.signal.aborted) return;
        if (!(trouble instanceof ApiTrouble)) throw trouble;
        setAnswered((last) => ({ path, value: last?.value ?? null, trouble }));
      },
    );
    return () => stop.abort();
  }, [path, round]);
  const isAsking = path !== null && answered?.path !== path;
  const again = useCallback(() => {
    setAnswered((last) => (last === null ? null : { ...last, path: '' }));
    setRound((last) => last + 1);
  }, []);
  return {
    value: path === null ? null : (answered?.value ?? null),
    trouble: isAsking ? null : (answered?.trouble ?? null),
    isAsking,
    again,
  };
}
