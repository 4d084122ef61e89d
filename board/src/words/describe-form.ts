import type { Form } from '../../../src/lines/form.js';

const words: Readonly<Record<Form, string>> = {
  visit: 'visit',
  meeting: 'meeting',
  talks: 'talks',
  call: 'phone call',
  video: 'by video',
  letter: 'letter',
  message: 'message',
  contact: 'contact, nothing tells how',
};

/** How a contact was made, in words. */
export function describeForm(form: Form): string {
  return words[form];
}
