import { useState } from 'preact/hooks';
import { dayWords } from '../../../src/lines/day-words.js';
import type { RefusedValue } from '../api/answers.js';
import type { ApiTrouble } from '../api/api-trouble.js';
import { useSession } from '../api/use-session.js';
import { useTell } from '../api/use-tell.js';
import { Screen } from '../shell/screen.js';
import { plainText } from '../words/plain-text.js';

/** What was an act until a person refused it: by whom, why and when. */
export function RefusedNote({
  trouble,
  again,
}: {
  readonly trouble: ApiTrouble;
  readonly again: () => void;
}) {
  const session = useSession().value;
  const tell = useTell();
  const [note, setNote] = useState('');
  // The status says which of the server's answers this is.
  const { refusal } = trouble.body as RefusedValue;
  const undo = async () => {
    const told = await tell('/judgements', { kind: 'undo', judgement: refusal.judgement });
    if (told.ok) again();
    else setNote(`It stays as it is: ${told.trouble.message}.`);
  };
  return (
    <Screen title="Refused record" heading="This record was refused">
      <section class="notice">
        <p>
          Refused by <b>{plainText(refusal.author)}</b> because{' '}
          {refusal.reason === null ? 'no reason was given' : `“${plainText(refusal.reason)}”`}, on{' '}
          {dayWords(refusal.made.slice(0, 10))}.
        </p>
        {session !== null && session.role !== 'reader' && (
          <button type="button" onClick={() => void undo()}>
            Take it back
          </button>
        )}
        <p role="status">{note}</p>
      </section>
    </Screen>
  );
}
