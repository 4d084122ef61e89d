import type { JoinedEvent } from '../events/joined-event.js';
import type { Form } from './form.js';

/** Forms by the mode of a CONSULT (docs/codebook.md section 2); a mode says more than a channel. */
const byMode: Readonly<Record<string, Form>> = { phone: 'call', visit: 'visit', multilateral: 'talks' };

/** Forms by channel (docs/codebook.md section 5). */
const byChannel: Readonly<Record<string, Form>> = {
  phone: 'call',
  video: 'video',
  'in-person': 'meeting',
  letter: 'letter',
  message: 'message',
};

/** How a contact was made; null for an act that is none. */
export function formOf({ type, mode, channel }: JoinedEvent): Form | null {
  if (type !== 'CONSULT') return null;
  return byMode[mode ?? ''] ?? byChannel[channel ?? ''] ?? (mode === 'third-party' ? 'message' : 'contact');
}
