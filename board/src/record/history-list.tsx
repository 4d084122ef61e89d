import type { EventPageValue } from '../api/answers.js';
import { rangeWords } from '../words/day-of-act.js';
import { instantWords } from '../words/instant-words.js';

/** What became of it: planned, held, cancelled, denied, with when this ledger learnt so. */
export function HistoryList({ page: { history } }: { readonly page: EventPageValue }) {
  if (history.length === 0) return null;
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history" class="caps">
        What became of it
      </h2>
      <ol class="plain-list">
        {history.map(({ status, happened, learnt, report }) => (
          <li key={`${report} ${status}`}>
            <b>{status}</b>
            {happened !== null &&
              `${status === 'planned' ? ' for' : ','} ${rangeWords(happened.start, happened.end)}`}{' '}
            <span class="faint">
              learnt {instantWords(learnt)}, <a href={`#${report}`}>from this account</a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
