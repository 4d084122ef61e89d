import { dayWords } from '../../../src/lines/day-words.js';
import type { EventPageValue } from '../api/answers.js';
import { dayOfEvent } from '../words/day-of-event.js';
import { plainText } from '../words/plain-text.js';

/** An address that lasts, and words to cite it with: ours and the source's. */
export function Cite({ page: { event, permalink, version, accounts } }: { readonly page: EventPageValue }) {
  const address = new URL(permalink, location.origin).href;
  const { quote } = event;
  const title = accounts.find(({ report }) => report === quote?.report)?.document.title ?? null;
  return (
    <section class="card" aria-labelledby="cite">
      <h2 id="cite" class="caps">
        Cite
      </h2>
      <p>
        Parley, event {event.id}, version {version}: {plainText(event.who)}, {dayOfEvent(event)}.{' '}
        <a href={permalink}>{address}</a>
      </p>
      {quote !== null && (
        <p>
          After {plainText(quote.source ?? 'a source without a name')}
          {title !== null && `, “${plainText(title)}”`}
          {quote.published !== null && `, ${dayWords(quote.published)}`}
          {quote.url !== null && /^https?:/.test(quote.url) && (
            <>
              ,{' '}
              <a href={quote.url} rel="noreferrer nofollow">
                {quote.url}
              </a>
            </>
          )}
          .
        </p>
      )}
      <p class="on-screen small">
        As{' '}
        <a href={`/api/events/${event.id}/citation?style=bibtex`} download={`${event.id}.bib`}>
          BibTeX
        </a>
        ,{' '}
        <a href={`/api/events/${event.id}/citation?style=csl`} download={`${event.id}.json`}>
          CSL-JSON
        </a>
      </p>
    </section>
  );
}
