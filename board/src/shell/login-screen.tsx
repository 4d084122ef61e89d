import { useRef, useState } from 'preact/hooks';
import { type Address, hrefOf } from '../address/address.js';
import type { SessionValue } from '../api/answers.js';
import { ApiTrouble } from '../api/api-trouble.js';
import { tell } from '../api/ask.js';
import { questionOf } from '../api/question.js';
import { useSession } from '../api/use-session.js';
import { Screen } from './screen.js';

/** Signing in, and out again. */
export function LoginScreen({ params }: Address) {
  const session = useSession().value;
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState('');
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      // Everything on the screen may be another for another reader.
      location.assign(hrefOf('/', params));
    } catch (trouble) {
      if (!(trouble instanceof ApiTrouble)) throw trouble;
      setNote(
        trouble.status === 429
          ? 'Too many tries. Wait a minute, then try again.'
          : `That did not work: ${trouble.message}.`,
      );
    }
  };
  const signIn = (event: SubmitEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    const data = new FormData(form.current);
    const [name, password] = [String(data.get('name') ?? ''), String(data.get('password') ?? '')];
    void attempt(() => tell(questionOf<SessionValue>('/session'), { name, password }));
  };
  const signOut = () =>
    attempt(() =>
      tell(
        questionOf<null>('/session'),
        {},
        session?.csrf == null ? {} : { 'x-parley-csrf': session.csrf },
        'DELETE',
      ),
    );
  return (
    <Screen title="Sign in" heading={session === null || session.by === 'local' ? 'Sign in' : session.name}>
      {session !== null && session.by !== 'local' ? (
        <p>
          You are signed in as {session.role}.{' '}
          <button type="button" onClick={() => void signOut()}>
            Sign out
          </button>
        </p>
      ) : session !== null ? (
        <p>
          No users are set up: whoever sits at this machine may do everything. “parley users add” sets one up.
        </p>
      ) : (
        <form class="read-form" ref={form} onSubmit={signIn}>
          <label>
            <span>Name</span>
            <input name="name" required autocomplete="username" maxLength={40} />
          </label>
          <label>
            <span>Password</span>
            <input name="password" type="password" required autocomplete="current-password" maxLength={200} />
          </label>
          <p>
            <button type="submit" class="first">
              Sign in
            </button>
          </p>
        </form>
      )}
      <p role="alert">{note}</p>
    </Screen>
  );
}
