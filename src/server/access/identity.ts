import type { Role } from './role.js';

/** Who asks. */
export interface Identity {
  readonly name: string;
  readonly role: Role;
  /** local: nobody is set up, and whoever sits at this machine may do all. */
  readonly by: 'local' | 'session' | 'token';
  /** What a page has to send back with whatever changes something; null where no cookie says who asks. */
  readonly csrf: string | null;
}
