import { useRef, useState } from 'preact/hooks';
import { hrefOf } from '../address/address.js';
import { choose, goTo } from '../address/use-address.js';
import type { ConflictValue, EventPageValue, NewJudgementValue } from '../api/answers.js';
import { useSession } from '../api/use-session.js';
import { useKeys } from '../shell/use-keys.js';
import { ConflictNote } from './conflict-note.js';
import { ReviewForm, type ReviewStep } from './review-form.js';
import { decisions, keysOf, StepButtons } from './review-steps.js';
import { useJudge } from './use-judge.js';

const [accept, reject, ...others] = decisions;
const steps = [accept, reject, { key: 'u', step: 'unsure', name: 'Unsure' } as const, ...others];

/** Review: what a person decides about the record. Readers do not see it. */
export function ReviewBar({
  page,
  again,
  params,
}: {
  readonly page: EventPageValue;
  readonly again: () => void;
  readonly params: URLSearchParams;
}) {
  const session = useSession().value;
  const judge = useJudge(page);
  const [step, setStep] = useState<ReviewStep | null>(null);
  const [note, setNote] = useState('');
  const [conflict, setConflict] = useState<ConflictValue | null>(null);
  /** The judgement by which the record ceased to be an event. */
  const [refused, setRefused] = useState<number | null>(null);
  const isBusy = useRef(false);
  const mayReview = session !== null && session.role !== 'reader';
  const isOn = mayReview && params.get('review') === 'on';

  const enter = async (judgement: NewJudgementValue, versions?: readonly string[]) => {
    // A key held down enters one judgement, not twenty.
    if (isBusy.current) return;
    isBusy.current = true;
    const outcome = await judge(judgement, versions);
    isBusy.current = false;
    if (outcome.kind === 'conflict') {
      setConflict(outcome.conflict);
      return;
    }
    if (outcome.kind === 'gone') {
      setNote(
        'Somebody was faster: the record was refused, or joined with another, and nothing was entered.',
      );
      return;
    }
    if (outcome.kind === 'trouble') {
      setNote(`Nothing was entered: ${outcome.message}.`);
      return;
    }
    setStep(null);
    setConflict(null);
    const { judgement: number, events } = outcome.judged;
    const [first] = events;
    if (first === undefined) {
      setRefused(number);
      setNote(
        `Entered as judgement ${number}. No account of it counts any more, so the record is no event now.`,
      );
      return;
    }
    setRefused(null);
    setNote(`Entered as judgement ${number}. It can be taken back below.`);
    if (outcome.judged.events.some(({ id }) => id === page.event.id)) again();
    else goTo(hrefOf(`/events/${first.id}`, params, { review: 'on' }));
  };

  const begin = (next: (typeof steps)[number]['step']) => {
    setNote('');
    if (next === 'accept') void enter({ kind: 'accept', of: page.event.id });
    else if (next === 'unsure') leave();
    else setStep(next);
  };
  const leave = () => {
    setNote('Left as it is. Nothing was entered.');
    if (history.length > 1) history.back();
  };
  useKeys(isOn ? keysOf(steps, begin) : {});

  if (!mayReview) return null;
  if (!isOn) {
    return (
      <p class="on-screen">
        <button type="button" onClick={() => choose({ review: 'on' })}>
          Review this record
        </button>
      </p>
    );
  }
  return (
    <section class="card review on-screen" aria-label="Review">
      <div class="review-steps">
        <StepButtons steps={steps} chosen={step} begin={begin} />
        <button type="button" class="plain" onClick={() => choose({ review: null })}>
          leave review
        </button>
      </div>
      <p role="status" class="review-note">
        {note}
      </p>
      {refused !== null && (
        <button type="button" onClick={() => void enter({ kind: 'undo', judgement: refused })}>
          Take it back
        </button>
      )}
      {conflict !== null && (
        <ConflictNote
          conflict={conflict}
          onAgain={() =>
            void enter(
              conflict.yours,
              conflict.now.map(({ version }) => version),
            )
          }
          onLeave={() => {
            setConflict(null);
            setStep(null);
            again();
          }}
        />
      )}
      {conflict === null && step !== null && (
        <ReviewForm key={step} step={step} page={page} onEnter={enter} onLeave={() => setStep(null)} />
      )}
    </section>
  );
}
