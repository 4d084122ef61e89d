import { dayWords } from '../../../src/lines/day-words.js';
import { type Address, hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import type { ChangeListValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { ChangeItem } from './change-item.js';
import { CorrectionList } from './correction-list.js';

/** What moved, and what was put right. */
export function ChangesScreen({ params }: Address) {
  const asked = useAsked(
    questionOf<ChangeListValue>('/changes', {
      asOf: params.get('asOf'),
      known: params.get('known'),
      since: params.get('since'),
    }),
  );
  const list = asked.value;
  return (
    <Screen
      title="Changes"
      heading="What moved"
      lead={
        list !== null &&
        `From ${dayWords(list.since)} to ${dayWords(list.asOf)}, on ${list.watchedLines} ${list.watchedLines === 1 ? 'line' : 'lines'} with enough contact to be watched. Chance alone would give about ${list.expectedFalseAlarms.toPrecision(1)} false alarms a month.`
      }
    >
      <fieldset class="filters bare">
        <legend class="unseen">Since when</legend>
        <label>
          Since
          <input
            type="date"
            value={params.get('since') ?? list?.since ?? ''}
            onChange={({ currentTarget }) => choose({ since: currentTarget.value })}
          />
        </label>
      </fieldset>
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {list === null ? (
        asked.trouble === null && <Loading what="what moved" />
      ) : (
        <div class="two">
          <section class="fades" aria-busy={asked.isAsking} aria-label="Changes">
            {list.items.length === 0 ? (
              <Empty title="Nothing moved beyond chance">
                <p>Choose an earlier day to look back further.</p>
              </Empty>
            ) : (
              list.items.map((change) => (
                <ChangeItem
                  key={change.id}
                  change={change}
                  hrefOfEvent={(event) => hrefOf(`/events/${event}`, params)}
                  hrefOfLine={hrefOf(`/lines/${change.line}`, params)}
                />
              ))
            )}
          </section>
          <CorrectionList corrections={list.corrections} params={params} />
        </div>
      )}
    </Screen>
  );
}
