import type { AuditEntry, AuditLine } from './audit-log.js';
import type { Identity } from './identity.js';

/** What a request brings to say who asks. */
export interface Credentials {
  /** Secret of the session's cookie. */
  readonly session: string | null;
  readonly token: string | null;
}

/** Who may use a server, and how they show it. */
export interface Access {
  /** Null: log in first. */
  readonly identify: (credentials: Credentials) => Identity | null;
  /** @throws ParleyError `wrong-password`, `too-many-tries` */
  readonly logIn: (
    name: string,
    password: string,
    address: string,
  ) => Promise<{ readonly identity: Identity; readonly secret: string }>;
  readonly logOut: (secret: string, who: Identity) => void;
  readonly note: (entry: AuditEntry) => void;
  readonly audit: (limit: number) => readonly AuditLine[];
  readonly close: () => void;
}
