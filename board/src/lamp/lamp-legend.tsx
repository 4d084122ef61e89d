import { lampWords } from '../../../src/drawings/lamp-words.js';
import { lampStates } from '../../../src/lines/lamp.js';
import { Lamp } from './lamp.js';

/** What each shape means, in words. */
export function LampLegend({ hasCompare }: { readonly hasCompare: boolean }) {
  return (
    <ul class="legend" aria-label="What the shapes mean">
      {lampStates.map((state) => (
        <li key={state}>
          <Lamp state={state} size={22} /> {lampWords[state].words}
        </li>
      ))}
      <li>
        <Lamp state="dark" route size={22} /> lit through a third party
      </li>
      {hasCompare && (
        <li>
          <span class="changed-sample" aria-hidden="true" /> differs from the other day
        </li>
      )}
    </ul>
  );
}
