import { useRef, useState } from 'preact/hooks';
import { hrefOf } from '../address/address.js';
import type { EventPageValue, NewJudgementValue, ProposalsValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { useTell } from '../api/use-tell.js';
import { ReviewForm, type ReviewStep } from '../record/review-form.js';
import { decisions, keysOf, StepButtons } from '../record/review-steps.js';
import { useKeys } from '../shell/use-keys.js';
import { plainText } from '../words/plain-text.js';
import { proposalWords } from './proposal-words.js';

/** Blind review: one decides without seeing what others did, and nothing is entered before a second did too. */
export function BlindBar({
  page,
  params,
}: {
  readonly page: EventPageValue;
  readonly params: URLSearchParams;
}) {
  const asked = useAsked(questionOf<ProposalsValue>(`/proposals/${page.event.id}`));
  const tell = useTell();
  const [step, setStep] = useState<ReviewStep | null>(null);
  const [note, setNote] = useState('');
  const isBusy = useRef(false);
  const known = asked.value;
  const isClosed = known !== null && known.given >= 2;

  const enter = async (decision: NewJudgementValue) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const told = await tell<ProposalsValue>('/proposals', decision, [page.version]);
    isBusy.current = false;
    if (!told.ok) {
      setNote(`Nothing was kept: ${told.trouble.message}.`);
      return;
    }
    setStep(null);
    setNote(outcomeOf(told.value));
    asked.again();
  };
  const begin = (next: (typeof decisions)[number]['step']) => {
    setNote('');
    if (next === 'accept') void enter({ kind: 'accept', of: page.event.id });
    else setStep(next);
  };
  useKeys(isClosed ? {} : keysOf(decisions, begin));

  return (
    <section class="card review on-screen" aria-label="Blind review">
      <p>
        What you decide is kept for you alone until a second coder has decided too. What others judged is left
        out below. <a href={hrefOf('/review', params)}>Back to the queue</a>
      </p>
      {!isClosed && (
        <div class="review-steps">
          <StepButtons steps={decisions} chosen={step} begin={begin} />
        </div>
      )}
      <p role="status" class="review-note">
        {note}
      </p>
      {known?.proposals.map(({ coder, decision }) => (
        <p key={coder} class="faint">
          {plainText(coder)} would {plainText(proposalWords(decision))}
        </p>
      ))}
      {step !== null && (
        <ReviewForm key={step} step={step} page={page} onEnter={enter} onLeave={() => setStep(null)} />
      )}
    </section>
  );
}

function outcomeOf({ given, isAgreed, judgement }: ProposalsValue): string {
  if (given < 2) return 'Kept. It waits for a second coder; until then you can decide anew.';
  if (isAgreed === true && judgement !== null)
    return `You both decided the same: entered as judgement ${judgement}.`;
  return 'Kept. The other coder decided otherwise: an adjudicator settles it.';
}
