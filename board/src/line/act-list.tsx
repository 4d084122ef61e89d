import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../address/use-address.js';
import type { LineActValue, LineSummary } from '../api/answers.js';
import { useKeys } from '../shell/use-keys.js';
import { dayOfAct } from '../words/day-of-act.js';
import { plainText } from '../words/plain-text.js';
import { actLabel } from './act-label.js';

/** How many acts are shown before one asks for more. */
const room = 60;

/** The acts as a list, latest first: what the drawing shows, in words. J and K move, Enter opens the record. */
export function ActList({
  acts,
  line,
  hrefOfEvent,
}: {
  readonly acts: readonly LineActValue[];
  readonly line: LineSummary;
  readonly hrefOfEvent: (event: string) => string;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(-1);
  const [shown, setShown] = useState(room);
  const latest = [...acts].reverse().slice(0, shown);
  // Another list begins at its top.
  useEffect(() => setAt(-1), [acts.length]);
  const move = (step: number) => {
    const next = Math.min(latest.length - 1, Math.max(0, at + step));
    setAt(next);
    list.current?.querySelectorAll<HTMLAnchorElement>('a.bold')[next]?.focus();
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    o: () => {
      const act = latest[at];
      if (act !== undefined) goTo(hrefOfEvent(act.event));
    },
  });
  return (
    <>
      <ol class="told" ref={list}>
        {latest.map((act, index) => (
          <li key={act.event} class={index === at ? 'here' : undefined}>
            <span class="faint day">{dayOfAct(act)}</span>
            <div>
              <a class="bold" href={hrefOfEvent(act.event)} onFocus={() => setAt(index)}>
                {plainText(actLabel(act, line))}
              </a>
              {act.condition !== null && <span class="chip">condition: {plainText(act.condition)}</span>}
              {act.quote !== null && <p class="quoted">{plainText(act.quote.sentence)}</p>}
              <p class="faint small">
                {act.standing}
                {act.level !== null && ` · ${act.level}`}
                {act.quote?.source != null && ` · ${plainText(act.quote.source)}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {acts.length > shown && (
        <button type="button" onClick={() => setShown(shown + room)}>
          Show {Math.min(room, acts.length - shown)} more of {acts.length}
        </button>
      )}
    </>
  );
}
