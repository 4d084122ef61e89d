import type { ComponentChildren } from 'preact';
import type { ApiTrouble } from '../api/api-trouble.js';

/** While the first answer is on its way. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="notice" role="status">
      Fetching {what} …
    </p>
  );
}

/** Nothing to show, and what would change that. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What went wrong, and what to do. */
export function Trouble({ trouble, again }: { readonly trouble: ApiTrouble; readonly again: () => void }) {
  return (
    <section class="notice trouble" role="alert">
      <h2>{titleOf(trouble)}</h2>
      <p>{adviceOf(trouble)}</p>
      {trouble.status !== 404 && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </section>
  );
}

function titleOf({ status }: ApiTrouble): string {
  if (status === 0) return 'The server does not answer';
  if (status === 401) return 'Please sign in';
  if (status === 403) return 'This needs another role';
  if (status === 404) return 'There is nothing at this address';
  if (status === 429) return 'Too many questions at once';
  return status < 500 ? 'This question cannot be answered' : 'The server stumbled';
}

function adviceOf({ status, message }: ApiTrouble): string {
  if (status === 0)
    return 'Is “parley serve” still running? What you see may be older than what the ledger holds.';
  if (status === 429) return 'Wait a moment, then try again.';
  return `The server says: ${message}.`.replace(/\.\.$/, '.');
}
