import type { Lane } from '../../../src/drawings/line-drawing.js';
import { kindsOf, markWords } from '../../../src/drawings/mark-words.js';
import { MarkShape } from './mark-shape.js';

/** What the marks that occur stand for. */
export function MarkLegend({ lanes }: { readonly lanes: readonly Lane[] }) {
  const kinds = kindsOf(lanes.flatMap(({ marks }) => marks));
  return (
    <ul class="legend" aria-label="What the marks mean">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
            <MarkShape kind={kind} ground="full" />
          </svg>{' '}
          {markWords[kind]}
        </li>
      ))}
      <li>hollow: not both sides say so</li>
      <li>struck through: denied or taken back</li>
    </ul>
  );
}
