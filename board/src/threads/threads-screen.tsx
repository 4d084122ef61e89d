import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import type { PageOf, ThreadValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { useKeys } from '../shell/use-keys.js';
import { actWords } from '../words/act-words.js';
import { dayOfEvent } from '../words/day-of-event.js';
import { plainText } from '../words/plain-text.js';
import { outcomes } from './outcomes.js';

/** What is on the table, and what became of it. */
export function ThreadsScreen({ params }: Address) {
  const asked = useAsked(
    questionOf<PageOf<ThreadValue>>('/threads', {
      party: params.get('party'),
      outcome: params.get('outcome'),
      answered: params.get('answered'),
      asOf: params.get('asOf'),
      limit: 100,
    }),
  );
  const list = asked.value;
  const isStrict = params.get('links') === 'stated';
  const shown =
    list?.items.filter(({ links }) => !isStrict || links.some(({ basis }) => basis === 'explicit')) ?? [];
  return (
    <Screen
      title="Offers and answers"
      heading="Offers and answers"
      lead="Who offers or asks what, through whom, and what became of it. Silence is an answer too."
    >
      <fieldset class="filters bare">
        <legend class="unseen">Filters</legend>
        <label>
          Outcome
          <select
            value={params.get('outcome') ?? ''}
            onChange={({ currentTarget }) => choose({ outcome: currentTarget.value })}
          >
            <option value="">all</option>
            {outcomes.map((outcome) => (
              <option key={outcome}>{outcome}</option>
            ))}
          </select>
        </label>
        <label>
          Party
          <input
            size={14}
            placeholder="code or name"
            value={params.get('party') ?? ''}
            onChange={({ currentTarget }) => choose({ party: currentTarget.value.trim() })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={params.get('answered') === 'false'}
            onChange={({ currentTarget }) => choose({ answered: currentTarget.checked ? 'false' : null })}
          />
          without answer
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={isStrict}
            onChange={({ currentTarget }) => choose({ links: currentTarget.checked ? 'stated' : null })}
          />
          stated answers only
        </label>
      </fieldset>
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {list === null ? (
        asked.trouble === null && <Loading what="offers and answers" />
      ) : shown.length === 0 ? (
        <Empty title="Nothing of that kind is on the table">
          <p>Take a filter away, or read more documents.</p>
        </Empty>
      ) : (
        <ThreadTable threads={shown} params={params} isBusy={asked.isAsking} isMore={list.next !== null} />
      )}
    </Screen>
  );
}

function ThreadTable({
  threads,
  params,
  isBusy,
  isMore,
}: {
  readonly threads: readonly ThreadValue[];
  readonly params: URLSearchParams;
  readonly isBusy: boolean;
  readonly isMore: boolean;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(-1);
  // Another list begins at its top.
  useEffect(() => setAt(-1), [threads.length]);
  const move = (step: number) => {
    const next = Math.min(threads.length - 1, Math.max(0, at + step));
    setAt(next);
    body.current?.querySelectorAll<HTMLAnchorElement>('a.bold')[next]?.focus();
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  return (
    <div class="wide fades" aria-busy={isBusy}>
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Who asks or offers</th>
            <th scope="col">What</th>
            <th scope="col">On condition</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {threads.map((thread, index) => {
            const root = thread.events.find(({ id }) => id === thread.root) ?? thread.events[0];
            if (root === undefined) return null;
            return (
              <tr key={thread.id} class={index === at ? 'here' : undefined}>
                <td class="nowrap">{dayOfEvent(root)}</td>
                <td>
                  <a class="bold" href={hrefOf(`/threads/${thread.id}`, params)} onFocus={() => setAt(index)}>
                    {plainText(root.who)}
                  </a>
                </td>
                <td>
                  {actWords(root)}
                  {root.quote !== null && <p class="quoted">{plainText(root.quote.sentence)}</p>}
                </td>
                <td data-label="condition">
                  {root.condition === null ? '' : `“${plainText(root.condition)}”`}
                </td>
                <td data-label="became">
                  <b>{thread.outcome}</b>
                  {thread.silent.length > 0 && (
                    <span class="faint"> no answer by {thread.silent.join(', ')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isMore && <p class="faint">The hundred latest are shown. Narrow them down, or fetch all as CSV.</p>}
    </div>
  );
}
