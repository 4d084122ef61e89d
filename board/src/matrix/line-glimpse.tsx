import { useEffect, useState } from 'preact/hooks';
import { arrangeLanes } from '../../../src/drawings/arrange-lanes.js';
import { hrefOf } from '../address/address.js';
import type { LinePageValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { frameOf } from '../line/chart-frame.js';
import { drawnAct } from '../line/drawn-act.js';
import { LaneChart } from '../line/lane-chart.js';
import { spanOf } from '../line/span-of.js';
import { useWidth } from '../line/use-width.js';

/** Milliseconds that a lamp keeps the focus before its line is asked for: arrows pass many. */
const patience = 200;
/** What opens and shuts a line; other words and deeds are on its own screen. */
const telling = ['contact', 'plan', 'silence', 'opening', 'closure'];

/** The line of the lamp in focus at a glance: its contacts, silences, offers and refusals over time. */
export function LineGlimpse({
  lineKey,
  params,
}: {
  readonly lineKey: string;
  readonly params: URLSearchParams;
}) {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(lineKey), patience);
    return () => clearTimeout(timer);
  }, [lineKey]);
  const { value } = useAsked(
    wanted === null
      ? null
      : questionOf<LinePageValue>(`/lines/${wanted}`, {
          asOf: params.get('asOf'),
          known: params.get('known'),
        }),
  );
  const { place, width } = useWidth();
  const page = value?.line.key === lineKey ? value : null;
  const acts = page?.acts.filter(({ bearing, isIndirect }) => isIndirect || telling.includes(bearing)) ?? [];
  const span = page === null ? null : spanOf({ ...page, acts });
  return (
    <div ref={place} class="glimpse">
      {page !== null && span !== null && acts.length > 1 && width > 0 && (
        <LaneChart
          lanes={arrangeLanes(acts.map(drawnAct), span).lanes}
          acts={new Map(acts.map((act) => [act.event, act]))}
          line={page.line}
          answers={[]}
          frame={frameOf(span, width)}
          brush={null}
          onBrush={null}
          hrefOfEvent={(event) => hrefOf(`/events/${event}`, params)}
        />
      )}
    </div>
  );
}
