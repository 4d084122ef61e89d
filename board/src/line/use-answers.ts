import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../src/drawings/line-drawing.js';
import type { ThreadValue } from '../api/answers.js';
import { ApiTrouble } from '../api/api-trouble.js';
import { ask } from '../api/ask.js';
import { questionOf } from '../api/question.js';

/** Threads that are asked for at once; arcs of more would hide each other. */
const most = 30;

/** The links of some threads, asked for on demand only; none while `isWanted` is false. */
export function useAnswers(threads: readonly string[], isWanted: boolean): readonly Answer[] {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const wanted = isWanted ? threads.slice(0, most).join(' ') : '';
  useEffect(() => {
    if (wanted === '') {
      setAnswers([]);
      return;
    }
    const stop = new AbortController();
    Promise.all(
      wanted.split(' ').map((id) => ask(questionOf<ThreadValue>(`/threads/${id}`), stop.signal)),
    ).then(
      (found) => setAnswers(found.flatMap(({ links }) => links.map(({ from, to }) => ({ from, to })))),
      (trouble: unknown) => {
        // Without arcs the drawing is still right: the list names the answers.
        if (!stop.signal.aborted && !(trouble instanceof ApiTrouble)) throw trouble;
      },
    );
    return () => stop.abort();
  }, [wanted]);
  return answers;
}
