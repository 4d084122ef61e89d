import { hrefOf } from '../address/address.js';
import type { CorrectionValue } from '../api/answers.js';
import { instantWords } from '../words/instant-words.js';
import { plainText } from '../words/plain-text.js';

/** What in the ledger is no longer as it was. Nothing changes silently. */
export function CorrectionList({
  corrections,
  params,
}: {
  readonly corrections: readonly CorrectionValue[];
  readonly params: URLSearchParams;
}) {
  return (
    <section class="card" aria-labelledby="corrections">
      <h2 id="corrections" class="caps">
        Corrections
      </h2>
      {corrections.length === 0 && (
        <p class="faint">Nothing was withdrawn, reworded or judged in this time.</p>
      )}
      <ol class="plain-list">
        {corrections.map((correction) => {
          const { at, kind, words, event, document } = correction;
          const href =
            event !== null ? `/events/${event}` : document !== null ? `/documents/${document}` : null;
          return (
            <li key={`${at} ${kind} ${words}`}>
              <span class="faint small">{instantWords(at)}</span> <b>{kind}</b>{' '}
              {href === null ? plainText(words) : <a href={hrefOf(href, params)}>{plainText(words)}</a>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
