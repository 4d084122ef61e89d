import { forms } from '../../../src/lines/form.js';
import { levels } from '../../../src/lines/level.js';
import { choose } from '../address/use-address.js';
import { describeForm } from '../words/describe-form.js';
import { drawingOf } from '../words/drawing-of.js';
import { orderWords, partyOrders } from './order-parties.js';

/** What of the lines is shown, and in which order. */
export function BoardFilters({
  params,
  hasCompare,
  shown,
  all,
}: {
  readonly params: URLSearchParams;
  readonly hasCompare: boolean;
  readonly shown: number;
  readonly all: number;
}) {
  return (
    <fieldset class="filters bare">
      <legend class="unseen">Filters</legend>
      <label>
        Level
        <select
          value={params.get('level') ?? ''}
          onChange={({ currentTarget }) => choose({ level: currentTarget.value })}
        >
          <option value="">all</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </select>
      </label>
      <label>
        Last contact
        <select
          value={params.get('form') ?? ''}
          onChange={({ currentTarget }) => choose({ form: currentTarget.value })}
        >
          <option value="">by any way</option>
          {forms.map((form) => (
            <option key={form} value={form}>
              {describeForm(form)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Subject
        <input
          size={12}
          placeholder="words, as grain"
          value={params.get('about') ?? ''}
          onChange={({ currentTarget }) => choose({ about: currentTarget.value.trim() })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={params.get('direct') === 'true'}
          onChange={({ currentTarget }) => choose({ direct: currentTarget.checked ? 'true' : null })}
        />
        direct only
      </label>
      <label>
        Order
        <select
          value={params.get('order') ?? 'lines'}
          onChange={({ currentTarget }) => choose({ order: currentTarget.value })}
        >
          {partyOrders
            .filter((order) => hasCompare || order !== 'changed')
            .map((order) => (
              <option key={order} value={order}>
                {orderWords[order]}
              </option>
            ))}
        </select>
      </label>
      {params.has('party') && (
        <button type="button" onClick={() => choose({ party: null })}>
          All parties, not only {params.get('party')}
        </button>
      )}
      {shown < all && (
        <button type="button" onClick={() => choose({ show: 'all' })}>
          Show all {all} parties
        </button>
      )}
      <button
        type="button"
        aria-pressed={params.get('view') === 'table'}
        onClick={() => choose({ view: params.get('view') === 'table' ? null : 'table' })}
      >
        As a table
      </button>
      <a class="on-screen" href={drawingOf('lines', params)}>
        Drawing (SVG)
      </a>
    </fieldset>
  );
}
