import type { ConflictValue } from '../api/answers.js';
import { instantWords } from '../words/instant-words.js';
import { plainText } from '../words/plain-text.js';
import { judgementWords } from './judgement-words.js';

/** Somebody judged the record while one looked at it: what they decided, and one's own decision, still there. */
export function ConflictNote({
  conflict: { since },
  onAgain,
  onLeave,
}: {
  readonly conflict: ConflictValue;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}) {
  return (
    <div role="alert" class="conflict">
      <h3>Somebody was faster</h3>
      <p>The record changed while you looked at it. Nothing of yours is lost, and nothing was entered yet.</p>
      {since.length > 0 ? (
        <ul>
          {since.map((judgement) => (
            <li key={judgement.id}>
              {plainText(judgementWords(judgement))}
              {judgement.reason !== null && <>: “{plainText(judgement.reason)}”</>}{' '}
              <span class="faint">{instantWords(judgement.made)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>New reports came in.</p>
      )}
      <p>
        <button type="button" class="first" onClick={onAgain}>
          Enter mine all the same
        </button>{' '}
        <button type="button" onClick={onLeave}>
          Show me the record as it is now
        </button>
      </p>
    </div>
  );
}
