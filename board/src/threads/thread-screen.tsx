import { type Address, hrefOf } from '../address/address.js';
import type { ThreadValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { Wide } from '../shell/wide.js';
import { actWords } from '../words/act-words.js';
import { dayOfEvent } from '../words/day-of-event.js';
import { plainText } from '../words/plain-text.js';
import { QuoteBlock } from '../words/quote-block.js';
import { LadderHead, LadderRung } from './ladder.js';

/** One thread as a ladder: columns are parties and carriers, each rung a sentence. */
export function ThreadScreen({ id, params }: { readonly id: string } & Pick<Address, 'params'>) {
  const asked = useAsked(questionOf<ThreadValue>(`/threads/${id}`));
  const thread = asked.value;
  if (thread === null) {
    return (
      <Screen title="Thread" heading="Offer and answers">
        {asked.trouble === null ? (
          <Loading what="the thread" />
        ) : (
          <Trouble {...asked} trouble={asked.trouble} />
        )}
      </Screen>
    );
  }
  const { columns, events, links, outcome, silent, root } = thread;
  const first = events.find((event) => event.id === root) ?? events[0];
  const title = first === undefined ? thread.id : `${first.who}: ${actWords(first)}`;
  return (
    <Screen
      title={plainText(title)}
      heading={plainText(title)}
      lead={
        <>
          <b>{outcome}</b>
          {silent.length > 0 && `, no answer known by ${silent.join(', ')}`} · {events.length} events
        </>
      }
    >
      <Wide label="Ladder">
        <table class="rows stack">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">
                <LadderHead columns={columns} />
              </th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => {
              const own = links.filter(({ from }) => from === event.id);
              return (
                <tr key={event.id}>
                  <td class="nowrap">{dayOfEvent(event)}</td>
                  <td>
                    <span class="narrow-only">
                      <LadderHead columns={columns} />
                    </span>
                    <LadderRung event={event} columns={columns} />
                  </td>
                  <td>
                    <a class="bold" href={hrefOf(`/events/${event.id}`, params)}>
                      {plainText(event.who)}
                    </a>{' '}
                    {actWords(event)}
                    {own.map((link) => {
                      const asks = events.find((one) => one.id === link.to);
                      return (
                        <p key={link.to} class="small faint">
                          {link.words}{' '}
                          {asks === undefined
                            ? 'an earlier act'
                            : `what ${plainText(asks.who)} ${actWords(asks)}, ${dayOfEvent(asks)}`}{' '}
                          ({link.ground})
                        </p>
                      );
                    })}
                    {event.condition !== null && (
                      <p class="small">On condition: “{plainText(event.condition)}”</p>
                    )}
                    {event.quote !== null && (
                      <QuoteBlock quote={event.quote} isStruck={event.standing === 'retracted'} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
    </Screen>
  );
}
