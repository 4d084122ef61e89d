import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EventPageValue, NewJudgementValue } from '../api/answers.js';
import { plainText } from '../words/plain-text.js';

/** The decisions that need more than a key. */
export type ReviewStep = 'reject' | 'split' | 'merge' | 'correct';

const fields = ['type', 'mode', 'status', 'channel', 'date', 'actors', 'recipients', 'through'] as const;

/** What a decision needs: a reason, the accounts to split off, the event to merge with, a field and its value. */
export function ReviewForm({
  step,
  page,
  onEnter,
  onLeave,
}: {
  readonly step: ReviewStep;
  readonly page: EventPageValue;
  readonly onEnter: (judgement: NewJudgementValue, versions?: readonly string[]) => Promise<void>;
  readonly onLeave: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  // Before anything else can be typed: single letters are commands here.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    const data = new FormData(form.current);
    const judgement = judgementOf(step, page, data);
    if (judgement !== null) void onEnter(judgement);
  };
  return (
    <form
      class="review-form"
      ref={form}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      {step === 'split' && (
        <fieldset>
          <legend>Which accounts tell of another event?</legend>
          {page.accounts.map(({ report, document }) => (
            <label key={report} class="check">
              <input type="checkbox" name="report" value={report} />{' '}
              {plainText(document.source ?? document.address)}
            </label>
          ))}
        </fieldset>
      )}
      {step === 'merge' && (
        <label>
          Id of the event that is the same act{' '}
          <input
            name="with"
            required
            pattern="e[a-z2-7]{2,11}"
            placeholder="e7kfq2lw4xab"
            autocomplete="off"
          />
        </label>
      )}
      {step === 'correct' && (
        <>
          <label>
            Account{' '}
            <select name="of">
              {page.accounts.map(({ report, document }) => (
                <option key={report} value={report}>
                  {plainText(document.source ?? document.address)}
                </option>
              ))}
            </select>
          </label>
          <label>
            Field{' '}
            <select name="field">
              {fields.map((field) => (
                <option key={field}>{field}</option>
              ))}
            </select>
          </label>
          <label>
            Its value <input name="value" required placeholder="2022-10-21 · RUS GOV Sergei Shoigu · none" />
          </label>
        </>
      )}
      <label class="reason">
        {step === 'reject' ? 'Why is it refused?' : 'Why, if it is not plain'}{' '}
        <input name="reason" required={step === 'reject'} maxLength={2000} autocomplete="off" />
      </label>
      <button type="submit" class="first">
        Enter
      </button>{' '}
      <button type="button" onClick={onLeave}>
        Cancel
      </button>
    </form>
  );
}

function judgementOf(step: ReviewStep, { event }: EventPageValue, data: FormData): NewJudgementValue | null {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const why = text('reason') === '' ? {} : { reason: text('reason') };
  switch (step) {
    case 'reject':
      return text('reason') === '' ? null : { kind: 'reject', of: event.id, reason: text('reason') };
    case 'split': {
      const reports = data.getAll('report').map(String);
      return reports.length === 0 ? null : { kind: 'split', of: event.id, reports, ...why };
    }
    case 'merge':
      return { kind: 'merge', of: event.id, with: text('with'), ...why };
    case 'correct': {
      const field = fields.find((one) => one === text('field'));
      return field === undefined
        ? null
        : { kind: 'correct', of: text('of'), field, value: text('value'), ...why };
    }
  }
}
