import { choose } from '../address/use-address.js';
import type { LinePageValue } from '../api/answers.js';
import { drawingOf } from '../words/drawing-of.js';
import type { Brush } from './brush.js';

/** The brush for those who type: which days the list is narrowed to, and whether answers are drawn. */
export function RangeFields({
  params,
  page,
  brush,
  answers,
}: {
  readonly params: URLSearchParams;
  readonly page: LinePageValue;
  readonly brush: Brush | null;
  readonly answers: number;
}) {
  const isOn = params.get('answers') === 'on';
  const first = page.acts[0]?.firstDay ?? page.asOf;
  return (
    <fieldset class="filters bare">
      <legend class="unseen">Days and answers</legend>
      <label>
        List from
        <input
          type="date"
          value={brush?.from ?? ''}
          onChange={({ currentTarget }) =>
            choose({
              from: currentTarget.value,
              until: currentTarget.value === '' ? null : (brush?.until ?? page.asOf),
            })
          }
        />
      </label>
      <label>
        to
        <input
          type="date"
          value={brush?.until ?? ''}
          onChange={({ currentTarget }) =>
            choose({
              until: currentTarget.value,
              from: currentTarget.value === '' ? null : (brush?.from ?? first),
            })
          }
        />
      </label>
      {brush !== null && (
        <button type="button" onClick={() => choose({ from: null, until: null })}>
          All days
        </button>
      )}
      {page.threads.length > 0 && (
        <button type="button" aria-pressed={isOn} onClick={() => choose({ answers: isOn ? null : 'on' })}>
          Draw offers to answers{isOn && ` (${answers})`}
        </button>
      )}
      <a class="on-screen" href={drawingOf(page.line.key, params)}>
        Drawing (SVG)
      </a>
    </fieldset>
  );
}
