import { useState } from 'preact/hooks';
import type { ReadingValue } from '../api/answers.js';
import { FieldList } from '../record/field-list.js';
import { MarkedText } from '../record/marked-text.js';
import { useLit } from '../record/use-lit.js';
import { actWords } from '../words/act-words.js';
import { plainText } from '../words/plain-text.js';

/** More of a text than this is not laid out at once. */
const most = 60_000;

/** A text with the events coded in it: choose one, and its words are marked. */
export function CodedText({
  text,
  title,
  events,
}: {
  readonly text: string;
  readonly title: string | null;
  readonly events: ReadingValue['events'];
}) {
  const [chosen, setChosen] = useState(events[0]?.id ?? null);
  const [lit, onPoint] = useLit();
  const event = events.find(({ id }) => id === chosen) ?? events[0];
  const shown = text.slice(0, most);
  return (
    <div class="two">
      <article>
        {title !== null && <h2>{plainText(title)}</h2>}
        <div class="text-page">
          <MarkedText
            paragraphs={[{ start: 0, end: shown.length, text: shown }]}
            evidence={event?.evidence ?? []}
            fields={event?.fields ?? []}
            lit={lit}
          />
        </div>
        {text.length > most && (
          <p class="faint">
            The first {most} characters of {text.length} are shown.
          </p>
        )}
      </article>
      <section class="beside-text" aria-label="Coded events">
        <h2 class="caps">
          {events.length} {events.length === 1 ? 'event' : 'events'}
        </h2>
        {events.map((one) => (
          <div key={one.id} class="card">
            <button
              type="button"
              class="plain"
              aria-pressed={one.id === event?.id}
              onClick={() => setChosen(one.id)}
            >
              {plainText(one.who)}: {actWords(one)}
            </button>{' '}
            <span class="faint small">
              {one.type}
              {one.mode !== null && ` ${one.mode}`} · {one.confidence.toFixed(2)}
            </span>
            {one.id === event?.id && <FieldList fields={one.fields} onPoint={onPoint} />}
          </div>
        ))}
      </section>
    </div>
  );
}
