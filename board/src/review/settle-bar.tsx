import { useState } from 'preact/hooks';
import { hrefOf } from '../address/address.js';
import type { AdjudicationValue, EventPageValue, ProposalsValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { useTell } from '../api/use-tell.js';
import { Loading, Trouble } from '../shell/notices.js';
import { instantWords } from '../words/instant-words.js';
import { plainText } from '../words/plain-text.js';
import { proposalWords } from './proposal-words.js';

/** What two coders decided without each other, side by side, for whoever settles it. */
export function SettleBar({
  page,
  again,
  params,
}: {
  readonly page: EventPageValue;
  readonly again: () => void;
  readonly params: URLSearchParams;
}) {
  const asked = useAsked(questionOf<ProposalsValue>(`/proposals/${page.event.id}`));
  const tell = useTell();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const known = asked.value;

  const settle = async (adjudication: AdjudicationValue) => {
    const told = await tell<{ readonly judgement: number }>('/adjudications', adjudication, [page.version]);
    if (!told.ok) {
      setNote(`Nothing was entered: ${told.trouble.message}.`);
      return;
    }
    setNote(`Entered as judgement ${told.value.judgement}.`);
    again();
    asked.again();
  };
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };

  return (
    <section class="card review on-screen" aria-label="Adjudication">
      <p>
        Two coders decided without each other.{' '}
        <a href={hrefOf('/review', params, { state: 'to-settle' })}>Back to the queue</a>
      </p>
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {known === null && asked.trouble === null && <Loading what="what they decided" />}
      {known !== null && known.given < 2 && note === '' && (
        <p>{`So far ${known.given} of two coders have decided on the record as it is now.`}</p>
      )}
      {known !== null && known.given >= 2 && (
        <>
          <div class="accounts">
            {known.proposals.map(({ coder, decision, made }) => (
              <div key={coder} class="card proposal">
                <h3>{plainText(coder)}</h3>
                <p>would {plainText(proposalWords(decision))}</p>
                {decision.reason !== undefined && <p class="quoted">{plainText(decision.reason)}</p>}
                <p class="faint">{instantWords(made)}</p>
                {known.isAgreed !== true && (
                  <button
                    type="button"
                    onClick={() => void settle({ of: page.event.id, take: coder, ...why })}
                  >
                    Take this
                  </button>
                )}
              </div>
            ))}
          </div>
          {known.isAgreed === true ? (
            <button
              type="button"
              class="first"
              onClick={() => void settle({ of: page.event.id, rule: 'agreed' })}
            >
              Enter what both decided
            </button>
          ) : (
            <label class="reason">
              Why this one{' '}
              <input
                value={reason}
                maxLength={2000}
                autocomplete="off"
                onInput={({ currentTarget }) => setReason(currentTarget.value)}
              />
            </label>
          )}
        </>
      )}
      <p role="status" class="review-note">
        {note}
      </p>
    </section>
  );
}
