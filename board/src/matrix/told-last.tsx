import { hrefOf } from '../address/address.js';
import type { EventSummary, PageOf } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { EventItem } from '../words/event-item.js';

/** The latest events up to the day, each with its sentence. */
export function ToldLast({ asOf, params }: { readonly asOf: string; readonly params: URLSearchParams }) {
  const { value } = useAsked(questionOf<PageOf<EventSummary>>('/events', { until: asOf, limit: 6 }));
  if (value === null || value.items.length === 0) return null;
  return (
    <section class="told-last">
      <h2 class="caps">What was told last</h2>
      <ol class="told">
        {value.items.map((event) => (
          <EventItem key={event.id} event={event} href={hrefOf(`/events/${event.id}`, params)} />
        ))}
      </ol>
    </section>
  );
}
