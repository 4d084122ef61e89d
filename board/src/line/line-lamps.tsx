import { lampWords } from '../../../src/drawings/lamp-words.js';
import { choose } from '../address/use-address.js';
import type { LampValue, LinePageValue } from '../api/answers.js';
import { Lamp } from '../lamp/lamp.js';

/** The lamps of a line, whole and by level, each with its words. */
export function LineLamps({
  page,
  params,
}: {
  readonly page: LinePageValue;
  readonly params: URLSearchParams;
}) {
  const { line, byLevel } = page;
  const [first, second] = line.parties;
  const level = params.get('level');
  return (
    <section class="lamps" aria-label="Lamps">
      <LampWord title={`${first?.name} to ${second?.name}`} lamp={line.forth} />
      <LampWord title={`${second?.name} to ${first?.name}`} lamp={line.back} />
      {line.lastIndirect !== null && <LampWord title="Through others" lamp={line.thirdParty} />}
      {byLevel.map((one) => (
        <button
          key={one.level}
          type="button"
          class="lamp-word"
          aria-pressed={level === one.level}
          title={level === one.level ? 'shows all levels' : 'shows acts of this level only'}
          onClick={() => choose({ level: level === one.level ? null : one.level })}
        >
          <Lamp state={one.direct.state} size={20} />
          <span>
            {one.level}: {lampWords[one.direct.state].words}
          </span>
        </button>
      ))}
    </section>
  );
}

function LampWord({ title, lamp }: { readonly title: string; readonly lamp: LampValue }) {
  return (
    <div class="lamp-word">
      <Lamp state={lamp.state} />
      <span>
        <b>{title}</b> {lampWords[lamp.state].words}
        <span class="faint small"> {lamp.words}</span>
      </span>
    </div>
  );
}
