import { ParleyError } from '../../errors.js';

/** Wrong tries that are free; each one after them doubles the wait, up to the longest. Milliseconds. */
const free = 5;
const firstWait = 2_000;
const longestWait = 15 * 60_000;
/** Names and addresses that are remembered. */
const most = 10_000;

/** Slows down whoever guesses passwords, by name and by address, so that neither one name nor many can be tried fast. */
export interface LogInBrake {
  /** @throws ParleyError `too-many-tries` with the seconds to wait */
  readonly check: (keys: readonly string[]) => void;
  readonly failed: (keys: readonly string[]) => void;
  readonly succeeded: (keys: readonly string[]) => void;
}

export function logInBrake(now: () => string): LogInBrake {
  const tries = new Map<string, { readonly count: number; readonly until: number }>();
  return {
    check: (keys) => {
      const until = Math.max(...keys.map((key) => tries.get(key)?.until ?? 0));
      const wait = until - Date.parse(now());
      if (wait > 0) {
        throw new ParleyError(
          'too-many-tries',
          `too many wrong passwords: wait ${Math.ceil(wait / 1000)} seconds`,
        );
      }
    },
    failed: (keys) => {
      for (const key of keys) {
        const count = (tries.get(key)?.count ?? 0) + 1;
        const wait = count < free ? 0 : Math.min(longestWait, firstWait * 2 ** (count - free));
        tries.delete(key);
        tries.set(key, { count, until: Date.parse(now()) + wait });
        const [oldest] = tries.keys();
        if (tries.size > most && oldest !== undefined) tries.delete(oldest);
      }
    },
    succeeded: (keys) => {
      for (const key of keys) tries.delete(key);
    },
  };
}
