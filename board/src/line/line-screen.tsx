import { arrangeLanes } from '../../../src/drawings/arrange-lanes.js';
import { lampWords } from '../../../src/drawings/lamp-words.js';
import { dayWords } from '../../../src/lines/day-words.js';
import { type Address, hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import type { LinePageValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { ActList } from './act-list.js';
import { type Brush, isIn } from './brush.js';
import { frameOf } from './chart-frame.js';
import { drawnAct } from './drawn-act.js';
import { LaneChart } from './lane-chart.js';
import { LineLamps } from './line-lamps.js';
import { LineStrips } from './line-strips.js';
import { MarkLegend } from './mark-legend.js';
import { OpenMatters } from './open-matters.js';
import { RangeFields } from './range-fields.js';
import { spanOf } from './span-of.js';
import { useAnswers } from './use-answers.js';
import { useWidth } from './use-width.js';
import { WeekTable } from './week-table.js';

/** One line over time. */
export function LineScreen({ lineKey, params }: { readonly lineKey: string } & Pick<Address, 'params'>) {
  const asked = useAsked(
    questionOf<LinePageValue>(`/lines/${encodeURIComponent(lineKey)}`, {
      asOf: params.get('asOf'),
      known: params.get('known'),
      since: params.get('since'),
      level: params.get('level'),
    }),
  );
  const { place, width } = useWidth();
  const page = asked.value;
  const answers = useAnswers(page?.threads ?? [], params.get('answers') === 'on');
  if (page === null) {
    return (
      <Screen title={lineKey} heading={lineKey.replace('~', ' – ')}>
        {asked.trouble === null ? (
          <Loading what="the line" />
        ) : (
          <Trouble {...asked} trouble={asked.trouble} />
        )}
      </Screen>
    );
  }
  const { line, acts } = page;
  const [first, second] = line.parties;
  const names = `${first?.name ?? ''} – ${second?.name ?? ''}`;
  const brush = brushOf(params);
  const span = spanOf(page);
  const { lanes } = arrangeLanes(acts.map(drawnAct), span);
  const shownAnswers = answers.filter(({ from, to }) =>
    [from, to].every((id) => acts.some(({ event }) => event === id)),
  );
  const frame = frameOf(span, width);
  const hrefOfEvent = (event: string) => hrefOf(`/events/${event}`, params);
  const listed = brush === null ? acts : acts.filter((act) => isIn(act, brush));
  return (
    <Screen
      title={names}
      heading={names}
      lead={`As of ${dayWords(page.asOf)}: ${lampWords[line.direct.state].words}; ${line.direct.words}.`}
    >
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      <LineLamps page={page} params={params} />
      <div ref={place} class="chart-place fades" aria-busy={asked.isAsking}>
        {acts.length === 0 ? (
          <Empty title="Nothing is known to have passed between them">
            <p>Choose a later day, all levels, or read more documents.</p>
          </Empty>
        ) : (
          width > 0 && (
            <>
              <LaneChart
                lanes={lanes}
                acts={new Map(acts.map((act) => [act.event, act]))}
                line={line}
                answers={shownAnswers}
                frame={frame}
                brush={brush}
                onBrush={(range) => choose({ from: range?.from ?? null, until: range?.until ?? null })}
                hrefOfEvent={hrefOfEvent}
              />
              <LineStrips page={page} frame={frame} />
            </>
          )
        )}
      </div>
      {acts.length > 0 && (
        <>
          <MarkLegend lanes={lanes} />
          <RangeFields params={params} page={page} brush={brush} answers={shownAnswers.length} />
          <WeekTable page={page} />
        </>
      )}
      <OpenMatters page={page} hrefOfEvent={hrefOfEvent} />
      {acts.length > 0 && (
        <>
          <h2 id="acts">
            {listed.length === acts.length
              ? `${acts.length} ${acts.length === 1 ? 'act' : 'acts'}`
              : `${listed.length} of ${acts.length} acts`}
          </h2>
          <ActList acts={listed} line={line} hrefOfEvent={hrefOfEvent} />
        </>
      )}
    </Screen>
  );
}

function brushOf(params: URLSearchParams): Brush | null {
  const [from, until] = [params.get('from'), params.get('until')];
  return from === null || until === null ? null : { from, until };
}
