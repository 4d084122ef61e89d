import type { HttpBindings } from '@hono/node-server';
import type { Identity } from './access/identity.js';

/** What travels with a request. */
export interface ServerEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    who: Identity;
    /** People reach the server over TLS. */
    isSecure: boolean;
    /** The answer comes bit by bit: it is not kept. */
    isStream?: true;
  };
}
