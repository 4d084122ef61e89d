import type { EventSummary } from '../api/answers.js';

const step = 62;
const height = 34;

/** The codes over the poles of a ladder. */
export function LadderHead({ columns }: { readonly columns: readonly string[] }) {
  return (
    <svg
      class="ladder"
      width={columns.length * step}
      height="18"
      role="img"
      aria-label={`Parties: ${columns.join(', ')}`}
    >
      {columns.map((code, index) => (
        <text key={code} x={centre(index)} y="13" text-anchor="middle">
          {code}
        </text>
      ))}
    </svg>
  );
}

/** One event as a rung: from who acts to whom, over who carries. Between equals the line has no head. */
export function LadderRung({
  event,
  columns,
}: {
  readonly event: EventSummary;
  readonly columns: readonly string[];
}) {
  const at = (role: EventSummary['parties'][number]['role']) =>
    [
      ...new Set(
        event.parties.filter((party) => party.role === role).map(({ code }) => columns.indexOf(code)),
      ),
    ]
      .filter((index) => index >= 0)
      .map(centre);
  const actors = at('actor');
  const recipients = at('recipient').filter((x) => !actors.includes(x));
  const carriers = at('through').filter((x) => !actors.includes(x) && !recipients.includes(x));
  const ends = [...actors, ...recipients];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return (
    <svg class="ladder" width={columns.length * step} height={height} role="img" aria-label={event.who}>
      {columns.map((code, index) => (
        <path key={code} class="pole" d={`M${centre(index)} 0V${height}`} />
      ))}
      {ends.length > 1 && <path class="rung" d={`M${from} ${height / 2}H${to}`} />}
      {actors.map((x) => (
        <circle key={x} class="head" cx={x} cy={height / 2} r="4.5" />
      ))}
      {recipients.map((x) => (
        <path key={x} class="head" d={arrow(x, actors)} />
      ))}
      {carriers.map((x) => (
        <circle key={x} class="carrier" cx={x} cy={height / 2} r="5" />
      ))}
    </svg>
  );
}

function centre(index: number): number {
  return (index + 0.5) * step;
}

function arrow(x: number, actors: readonly number[]): string {
  const isFromLeft = (actors[0] ?? 0) <= x;
  const back = isFromLeft ? -10 : 10;
  return `M${x} ${height / 2}l${back} -5v10Z`;
}
