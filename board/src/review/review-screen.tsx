import { useState } from 'preact/hooks';
import { type Address, hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import type { QueueValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { EventItem } from '../words/event-item.js';
import { AgreementTable } from './agreement-table.js';

const states = [
  { state: 'to-judge', name: 'To judge', empty: 'Every record was judged, or waits for somebody else' },
  { state: 'waiting', name: 'Waiting for a second coder', empty: 'Nothing of yours waits' },
  { state: 'to-settle', name: 'To settle', empty: 'No two coders differ' },
] as const;

/** The queue of blind review: what waits for one, for a second coder, or for an adjudicator. */
export function ReviewScreen({ params }: Address) {
  const chosen = states.find(({ state }) => state === params.get('state')) ?? states[0];
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsked(questionOf<QueueValue>('/queue', { state: chosen.state, limit: 20, cursor: after }));
  const queue = asked.value;
  const mode = chosen.state === 'to-settle' ? 'settle' : 'blind';
  return (
    <Screen
      title="Review"
      heading="Review"
      lead="Two coders judge each record without seeing what the other decided; where they differ, a third person settles it."
    >
      <div class="review-steps">
        {states.map(({ state, name }) => (
          <button
            key={state}
            type="button"
            aria-pressed={state === chosen.state}
            onClick={() => {
              setAfter(null);
              choose({ state });
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {queue === null ? (
        asked.trouble === null && <Loading what="the queue" />
      ) : queue.items.length === 0 ? (
        <Empty title={chosen.empty} />
      ) : (
        <ol class="told fades" aria-busy={asked.isAsking}>
          {queue.items.map(({ event }) => (
            <EventItem
              key={event.id}
              event={event}
              href={hrefOf(`/events/${event.id}`, params, { review: mode })}
            />
          ))}
        </ol>
      )}
      {queue?.next != null && (
        <button type="button" onClick={() => setAfter(queue.next)}>
          Next
        </button>
      )}
      <AgreementTable />
    </Screen>
  );
}
