import type { LineActValue, LinePageValue, LineSummary } from '../api/answers.js';
import { dayOfAct } from '../words/day-of-act.js';
import { plainText } from '../words/plain-text.js';
import { actLabel } from './act-label.js';

/** What is on the table, what was refused, what is to come. */
export function OpenMatters({
  page: { onTheTable, refused, planned, line },
  hrefOfEvent,
}: {
  readonly page: LinePageValue;
  readonly hrefOfEvent: (event: string) => string;
}) {
  if (onTheTable.length + refused.length + planned.length === 0) return null;
  return (
    <div class="matters">
      <Matter title="On the table" acts={onTheTable} line={line} hrefOfEvent={hrefOfEvent} />
      <Matter title="Refused, and not taken back" acts={refused} line={line} hrefOfEvent={hrefOfEvent} />
      <Matter title="To come" acts={planned} line={line} hrefOfEvent={hrefOfEvent} />
    </div>
  );
}

function Matter({
  title,
  acts,
  line,
  hrefOfEvent,
}: {
  readonly title: string;
  readonly acts: readonly LineActValue[];
  readonly line: LineSummary;
  readonly hrefOfEvent: (event: string) => string;
}) {
  if (acts.length === 0) return null;
  return (
    <section class="card">
      <h2 class="caps">{title}</h2>
      <ul class="plain-list">
        {acts.map((act) => (
          <li key={act.event}>
            <a href={hrefOfEvent(act.event)}>{plainText(actLabel(act, line))}</a>{' '}
            <span class="faint">{dayOfAct(act)}</span>
            {act.condition !== null && <span class="faint">, condition: “{plainText(act.condition)}”</span>}
            {act.quote !== null && <p class="quoted">{plainText(act.quote.sentence)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
