import { useState } from 'preact/hooks';
import type { EventPageValue } from '../api/answers.js';
import { instantWords } from '../words/instant-words.js';
import { plainText } from '../words/plain-text.js';
import { judgementWords } from './judgement-words.js';
import { useJudge } from './use-judge.js';

/** What people decided about the record. Nothing is overwritten: a judgement is taken back by another one. */
export function JudgementList({
  page,
  again,
}: {
  readonly page: EventPageValue;
  readonly again: () => void;
}) {
  const judge = useJudge(page);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (page.judgements.length === 0) return null;
  const undo = async (judgement: number) => {
    const outcome = await judge({ kind: 'undo', judgement });
    if (outcome.kind === 'trouble') setTrouble(outcome.message);
    else again();
  };
  return (
    <section class="card" aria-labelledby="judgements">
      <h2 id="judgements" class="caps">
        What people decided
      </h2>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <ol class="plain-list">
        {page.judgements.map((judgement) => (
          <li key={judgement.id} class={judgement.isUndone ? 'undone' : undefined}>
            {plainText(judgementWords(judgement))}
            {judgement.reason !== null && <>: “{plainText(judgement.reason)}”</>}{' '}
            <span class="faint">{instantWords(judgement.made)}</span>
            {judgement.isUndone ? (
              <span class="chip">taken back</span>
            ) : (
              judgement.kind !== 'undo' && (
                <button type="button" class="plain" onClick={() => void undo(judgement.id)}>
                  take back
                </button>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
