import { useRef } from 'preact/hooks';
import { dayNumber, isoDay } from '../../../src/events/day-range.js';
import { dayWords } from '../../../src/lines/day-words.js';
import { choose } from '../address/use-address.js';
import { useStatus } from '../api/use-status.js';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** As of which day one looks, what it is compared with, and by whose knowledge. */
export function DayChoice({ params }: { readonly params: URLSearchParams }) {
  const drop = useRef<HTMLDetailsElement>(null);
  const status = useStatus().value;
  const asOf = params.get('asOf') ?? status?.asOf ?? null;
  const compare = params.get('compare');
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drop.current === null || !drop.current.open) return;
    drop.current.open = false;
    drop.current.querySelector('summary')?.focus();
  };
  const before = (days: number) => (asOf === null ? null : isoDay(dayNumber(asOf) - days));
  return (
    <details class="drop" ref={drop} onKeyDown={close}>
      <summary>
        as of <b>{asOf === null || !isDay.test(asOf) ? 'today' : dayWords(asOf)}</b>
        {compare !== null && isDay.test(compare) && ` · compared with ${dayWords(compare)}`}
      </summary>
      <div class="drop-sheet">
        <label>
          <span>As of</span>
          <input
            type="date"
            value={asOf ?? ''}
            onChange={({ currentTarget }) => choose({ asOf: currentTarget.value })}
          />
        </label>
        <label>
          <span>Compare with</span>
          <input
            type="date"
            value={compare ?? ''}
            onChange={({ currentTarget }) => choose({ compare: currentTarget.value })}
          />
        </label>
        <p class="small">
          {[
            { name: 'a week before', days: 7 },
            { name: 'a month before', days: 30 },
            { name: 'a year before', days: 365 },
          ].map(({ name, days }) => (
            <button key={name} type="button" class="plain" onClick={() => choose({ compare: before(days) })}>
              {name}
            </button>
          ))}{' '}
          <button type="button" class="plain" onClick={() => choose({ compare: null })}>
            nothing
          </button>
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={params.get('known') === 'then'}
            onChange={({ currentTarget }) => choose({ known: currentTarget.checked ? 'then' : null })}
          />{' '}
          by what had been told on that day
        </label>
      </div>
    </details>
  );
}
