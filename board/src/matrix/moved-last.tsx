import { shortDay } from '../../../src/lines/day-words.js';
import { hrefOf } from '../address/address.js';
import type { ChangeListValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { plainText } from '../words/plain-text.js';

/** Changes that are shown on the board. */
const room = 5;

/** What moved by the day that is looked at, the strongest first, each with the sentence that it stands on. */
export function MovedLast({ params }: { readonly params: URLSearchParams }) {
  const { value } = useAsked(
    questionOf<ChangeListValue>('/changes', {
      asOf: params.get('asOf'),
      known: params.get('known'),
      since: params.get('compare'),
    }),
  );
  if (value === null || value.items.length === 0) return null;
  return (
    <section class="card" aria-labelledby="moved">
      <h2 id="moved" class="caps">
        What moved since {shortDay(value.since)}
      </h2>
      <ol class="told">
        {value.items.slice(0, room).map(({ id, day, line, sentence, evidence }) => {
          const [first] = evidence;
          return (
            <li key={id}>
              <span class="faint day">{shortDay(day)}</span>
              <div>
                <a class="bold" href={hrefOf(`/lines/${line}`, params)}>
                  {plainText(sentence)}
                </a>
                {first?.quote != null && (
                  <p class="quoted">
                    {plainText(first.quote.sentence)}{' '}
                    <a class="small" href={hrefOf(`/events/${first.id}`, params)}>
                      the record
                    </a>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {value.items.length > room && (
        <p>
          <a href={hrefOf('/changes', params)}>All {value.items.length} changes</a>
        </p>
      )}
    </section>
  );
}
