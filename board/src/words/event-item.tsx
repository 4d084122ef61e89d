import type { EventSummary } from '../api/answers.js';
import { actWords } from './act-words.js';
import { dayOfEvent } from './day-of-event.js';
import { plainText } from './plain-text.js';

/** One event in a list: its day, what it was between whom, and its sentence. */
export function EventItem({ event, href }: { readonly event: EventSummary; readonly href: string }) {
  return (
    <li>
      <span class="faint day">{dayOfEvent(event)}</span>
      <div>
        <a class="bold" href={href}>
          {plainText(event.who)}
        </a>{' '}
        <span>{actWords(event)}.</span>
        {event.quote !== null && <p class="quoted">{plainText(event.quote.sentence)}</p>}
        <p class="faint small">
          {event.standing}
          {event.documents > 1 && ` · ${event.documents} documents, ${event.origins} independent`}
          {event.quote?.source != null && ` · ${event.quote.source}`}
        </p>
      </div>
    </li>
  );
}
