import { dayWords } from '../../../src/lines/day-words.js';
import type { ChangeValue } from '../api/answers.js';
import { rangeWords } from '../words/day-of-act.js';
import { dayOfEvent } from '../words/day-of-event.js';
import { plainText } from '../words/plain-text.js';
import { QuoteBlock } from '../words/quote-block.js';

/** Evidence that is shown at once. */
const room = 3;

/** One change: the reason in a sentence, then its evidence, then how it was measured and how often that is wrong. */
export function ChangeItem({
  change,
  hrefOfEvent,
  hrefOfLine,
}: {
  readonly change: ChangeValue;
  readonly hrefOfEvent: (event: string) => string;
  readonly hrefOfLine: string;
}) {
  const { day, sentence, evidence, measure, since, budget, isOver, needed, kind } = change;
  return (
    <article class="card">
      <p class="faint small">
        {dayWords(day)} · {kind}
        {isOver && ' · over by now'}
      </p>
      <h2>
        <a class="bold" href={hrefOfLine}>
          {plainText(sentence)}
        </a>
      </h2>
      {since !== null && since.first !== since.last && (
        <p class="faint">
          It began between {rangeWords(since.first, since.last)}, chance {since.chance.toFixed(2)}.
        </p>
      )}
      {evidence.slice(0, room).map((event) => (
        <div key={event.id}>
          {event.quote !== null && (
            <QuoteBlock quote={event.quote} isStruck={event.standing === 'retracted'} />
          )}
          <p class="faint small">
            <a href={hrefOfEvent(event.id)}>{plainText(event.who)}</a> · {dayOfEvent(event)} ·{' '}
            {event.standing}
          </p>
        </div>
      ))}
      {evidence.length > room && (
        <details>
          <summary>{evidence.length - room} more events</summary>
          <ul>
            {evidence.slice(room).map((event) => (
              <li key={event.id}>
                <a href={hrefOfEvent(event.id)}>{plainText(event.who)}</a>{' '}
                <span class="faint">{dayOfEvent(event)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="measure">
        {measureWords(measure)} What it takes: {needed}.
        {budget !== null && ` Tuned to ${budget} false alarms a year on one line.`}
      </p>
    </article>
  );
}

function measureWords(measure: ChangeValue['measure']): string {
  switch (measure.kind) {
    case 'chart':
      return `Counted ${measure.counted} of ${measure.outOf} in ${measure.weeks} weeks${measure.usualShare === null ? '' : `, usual share ${Math.round(measure.usualShare * 100)} %`}; the chart reached ${measure.reached.toFixed(1)} of the ${measure.threshold.toFixed(1)} that make an alarm.`;
    case 'gap':
      return `Quiet ${measure.gap} days; usual gap ${measure.usual.low} to ${measure.usual.high}; chance of so long a gap ${measure.chance.toFixed(3)}.`;
    case 'stated':
      return measure.claim === null
        ? 'Stated by a text.'
        : `Stated by a text: “${plainText(measure.claim)}”.`;
    case 'accounts':
      return `Accounts differ on ${measure.field}: ${measure.values.map(({ value, reports }) => `${plainText(value)} (${reports})`).join(', ')}.`;
  }
}
