import { useRef, useState } from 'preact/hooks';
import type { ReadingValue } from '../api/answers.js';
import { ApiTrouble } from '../api/api-trouble.js';
import { tell } from '../api/ask.js';
import { questionOf } from '../api/question.js';
import { useSession } from '../api/use-session.js';
import { Empty } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { CodedText } from './coded-text.js';

/** Reads one text or address in place: what Parley would code, beside the text. Nothing is stored. */
export function ReadScreen() {
  const session = useSession().value;
  const form = useRef<HTMLFormElement>(null);
  const [reading, setReading] = useState<ReadingValue | null>(null);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);

  const read = async (event: SubmitEvent) => {
    event.preventDefault();
    if (form.current === null || isBusy) return;
    const data = new FormData(form.current);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const [url, pasted, date] = [text('url'), text('text'), text('date')];
    if (url === '' && pasted === '') {
      setNote('Paste a text, or give an address.');
      return;
    }
    setBusy(true);
    setNote('Reading …');
    try {
      const body = { ...(pasted === '' ? { url } : { text: pasted }), ...(date === '' ? {} : { date }) };
      const found = await tell(questionOf<ReadingValue>('/read'), body, csrfOf(session?.csrf));
      setReading(found);
      setNote('');
    } catch (trouble) {
      if (!(trouble instanceof ApiTrouble)) throw trouble;
      setNote(`It could not be read: ${trouble.message}.`);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Screen
      title="Read this"
      heading="Read this"
      lead="Paste an article, a readout or a statement, or give its address. You see what Parley reads in it, word by word. Nothing is stored."
    >
      <form class="read-form on-screen" ref={form} onSubmit={(event) => void read(event)}>
        <label>
          <span>Text</span>
          <textarea
            name="text"
            maxLength={200_000}
            placeholder="KYIV - The president said on Friday that …"
          />
        </label>
        <div class="row">
          <label>
            <span>or its address</span>
            <input name="url" type="url" size={40} placeholder="https://…" />
          </label>
          <label>
            <span>Day of publication, for “on Friday”</span>
            <input name="date" type="date" />
          </label>
        </div>
        <p>
          <button type="submit" class="first" disabled={isBusy}>
            Read
          </button>
        </p>
        <p role="status">{note}</p>
      </form>
      {reading !== null &&
        (reading.events.length === 0 ? (
          <Empty title="Nothing was coded">
            <p>
              {reading.coder === null
                ? 'The text does not seem to be English, and Parley reads no other language.'
                : 'Parley found no act between powers in it: no call, offer, refusal or threat that the text reports.'}
            </p>
          </Empty>
        ) : (
          <CodedText text={reading.document.text} title={reading.document.title} events={reading.events} />
        ))}
    </Screen>
  );
}

function csrfOf(csrf: string | null | undefined): Readonly<Record<string, string>> {
  return csrf == null ? {} : { 'x-parley-csrf': csrf };
}
