import { answeredWords } from '../../../src/threads/describe-link.js';
import { type Address, hrefOf } from '../address/address.js';
import type { AccountValue, EventPageValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { BlindBar } from '../review/blind-bar.js';
import { SettleBar } from '../review/settle-bar.js';
import { Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { actWords } from '../words/act-words.js';
import { dayOfEvent } from '../words/day-of-event.js';
import { plainText } from '../words/plain-text.js';
import { AccountCard } from './account-card.js';
import { Cite } from './cite.js';
import { HistoryList } from './history-list.js';
import { JudgementList } from './judgement-list.js';
import { RefusedNote } from './refused-note.js';
import { ReviewBar } from './review-bar.js';
import { RivalTable } from './rival-table.js';

/** One act and its evidence. */
export function RecordScreen({ id, params }: { readonly id: string } & Pick<Address, 'params'>) {
  const review = params.get('review');
  const asked = useAsked(
    questionOf<EventPageValue>(`/events/${id}`, { blind: review === 'blind' ? true : null }),
  );
  const page = asked.value;
  if (asked.trouble?.status === 410) return <RefusedNote trouble={asked.trouble} again={asked.again} />;
  if (page === null || page.event.id !== id) {
    return (
      <Screen title="Record" heading="One act and its evidence">
        {asked.trouble === null ? (
          <Loading what="the record" />
        ) : (
          <Trouble {...asked} trouble={asked.trouble} />
        )}
      </Screen>
    );
  }
  const { event } = page;
  const title = `${event.who}: ${actWords(event)}`;
  return (
    <Screen
      title={plainText(title)}
      heading={
        <>
          {plainText(event.who)} <span class="act-words">{actWords(event)}</span>
        </>
      }
      lead={
        <>
          {dayOfEvent(event)}
          {event.place !== null && ` · ${plainText(event.place)}`} · <b>{event.standing}</b> ·{' '}
          {countOf(event)}
        </>
      }
    >
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {review === 'blind' ? (
        <BlindBar page={page} params={params} />
      ) : review === 'settle' ? (
        <SettleBar page={page} again={asked.again} params={params} />
      ) : (
        <ReviewBar page={page} again={asked.again} params={params} />
      )}
      <section aria-labelledby="accounts">
        <h2 id="accounts" class="caps">
          {page.origins.length > 1 ? 'Accounts side by side' : 'The account'}
        </h2>
        <div class="accounts">
          {page.origins.map((origin) => {
            const own = origin.accounts.flatMap((report) => accountOf(page, report) ?? []);
            const [first, ...copies] = own;
            return first === undefined ? null : (
              <AccountCard key={first.report} account={first} copies={copies} params={params} />
            );
          })}
        </div>
      </section>
      <RivalTable page={page} />
      <LinkList page={page} params={params} />
      <HistoryList page={page} />
      <JudgementList page={page} again={asked.again} />
      <Cite page={page} />
    </Screen>
  );
}

function countOf({ documents, origins }: EventPageValue['event']): string {
  if (documents === 1) return '1 document';
  return `${documents} documents, ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`;
}

function accountOf({ accounts }: EventPageValue, report: string): AccountValue | undefined {
  return accounts.find((account) => account.report === report);
}

/** What the act answers, what answers it, and the lines and threads that it is part of. */
function LinkList({ page, params }: { readonly page: EventPageValue; readonly params: URLSearchParams }) {
  const { event, links, linked, lines, threads } = page;
  if (links.length === 0 && lines.length === 0 && threads.length === 0) return null;
  return (
    <section class="card" aria-labelledby="links">
      <h2 id="links" class="caps">
        Where it belongs
      </h2>
      <ul class="plain-list">
        {links.map((link) => {
          const isAnswer = link.from === event.id;
          const other = linked.find(({ id }) => id === (isAnswer ? link.to : link.from));
          return (
            <li key={`${link.from} ${link.to}`}>
              {isAnswer ? link.words : answeredWords[link.kind]}{' '}
              <a href={hrefOf(`/events/${isAnswer ? link.to : link.from}`, params)}>
                {other === undefined
                  ? 'another event'
                  : `${plainText(other.who)}, ${actWords(other)}, ${dayOfEvent(other)}`}
              </a>{' '}
              <span class="faint">({link.ground})</span>
              {other?.quote != null && <p class="quoted">{plainText(other.quote.sentence)}</p>}
            </li>
          );
        })}
        {lines.map((line) => (
          <li key={line}>
            on the line{' '}
            <a href={hrefOf(`/lines/${line}`, params, { event: event.id })}>{line.replace('~', ' – ')}</a>
          </li>
        ))}
        {threads.map((thread) => (
          <li key={thread}>
            in a thread of <a href={hrefOf(`/threads/${thread}`, params)}>offers and answers</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
