import { lampWords } from '../../../src/drawings/lamp-words.js';
import { hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import { Lamp } from '../lamp/lamp.js';
import { dayOfAct } from '../words/day-of-act.js';
import { describeForm } from '../words/describe-form.js';
import { QuoteBlock } from '../words/quote-block.js';
import type { BoardCell, BoardParty } from './board-cell.js';
import { LineGlimpse } from './line-glimpse.js';

/** The lamp in focus: why it is as it is, the last contact and its sentence. */
export function LineCard({
  cell,
  focus,
  parties,
  href,
  params,
}: {
  readonly cell: BoardCell | null;
  readonly focus: string;
  readonly parties: readonly BoardParty[];
  readonly href: string | null;
  readonly params: URLSearchParams;
}) {
  if (cell === null || href === null) {
    const [from, to] = focus.split('>').map((key) => parties.find((party) => party.key === key)?.name ?? key);
    return (
      <section class="card" aria-live="polite">
        <h2>
          {from} → {to}
        </h2>
        <p class="faint">
          {from === to
            ? 'A party has no line to itself.'
            : 'No line between the two is shown: the ledger knows of none, or the filters leave it out.'}
        </p>
      </section>
    );
  }
  const { from, to, lamp, route, before, line } = cell;
  const act = line.lastContact ?? line.lastIndirect;
  return (
    <section class="card line-card" aria-label="The lamp in focus">
      <div class="line-head" aria-live="polite">
        <Lamp state={lamp.state} route={route !== null} size={34} />
        <div>
          <h2>
            {from.name} → {to.name}
          </h2>
          <p class="faint">
            {lampWords[lamp.state].words}
            {before !== null && `, was ${lampWords[before].words}`}: {lamp.words}
          </p>
        </div>
      </div>
      {act === null ? (
        <p class="faint">No contact is known, only what they say of each other.</p>
      ) : (
        <>
          {act.quote !== null && <QuoteBlock quote={act.quote} isStruck={act.standing === 'retracted'} />}
          <p class="faint">
            Last contact: {dayOfAct(act)}
            {act.form !== null && ` · ${describeForm(act.form)}`} · {act.standing}
            {act.quote?.source != null && ` · ${act.quote.source}`} ·{' '}
            <a href={hrefOf(`/events/${act.event}`, params)}>the record</a>
          </p>
        </>
      )}
      <ul class="chips" aria-label="The line as a whole">
        <li>
          either way: {lampWords[line.direct.state].words}, {line.direct.words}
        </li>
        {line.thirdParty.state !== 'not watched' && line.lastIndirect !== null && (
          <li>through others: {lampWords[line.thirdParty.state].words}</li>
        )}
      </ul>
      <LineGlimpse lineKey={line.key} params={params} />
      <p>
        <a class="button" href={href}>
          Open the line
        </a>{' '}
        {!params.has('party') && (
          <button type="button" onClick={() => choose({ party: from.key })}>
            Only lines of {from.name}
          </button>
        )}
      </p>
    </section>
  );
}
