import type { DecodeStage } from './decode-stage.js';

/** Puts the acts in the order in which the text tells them: every later stage looks only back. */
export const orderDrafts: DecodeStage = {
  name: 'order-drafts',
  requires: ['trigger'],
  assigns: [],
  run: (drafts) =>
    [...drafts].sort(
      (a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end || a.origin - b.origin,
    ),
};
