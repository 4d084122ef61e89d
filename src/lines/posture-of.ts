import type { JoinedEvent } from '../events/joined-event.js';
import type { Posture } from './posture.js';

/**
 * Posture by PLOVER type, and by `TYPE mode` where the mode decides (docs/codebook.md section 2). The order of the classes
 * is PLOVER's from verbal conflict to verbal cooperation, its ends those that touch contact itself. No scores: PLOVER's
 * table prints ACCUSE with a plus sign, and an average of a call and a refusal looks like silence. Deeds have no posture.
 */
const byType: Readonly<Record<string, Posture>> = {
  'REJECT meet': 'closing',
  'SANCTION expel': 'closing',
  REJECT: 'hostile',
  ACCUSE: 'hostile',
  THREATEN: 'hostile',
  REQUEST: 'neutral',
  'REQUEST meet': 'opening',
  AGREE: 'accommodating',
  SUPPORT: 'accommodating',
  CONCEDE: 'accommodating',
};

/** What talks are spoken of by, in the stems of events (data/en/joining.yml). */
const talks: ReadonlySet<string> = new Set(['=talks', '=meet', '=mediate']);

/** The class of a verbal act that took place; null for others. */
export function postureOf(event: JoinedEvent): Posture | null {
  const { type, mode, status } = event;
  if (status !== 'actual') return null;
  const posture = byType[`${type} ${mode}`] ?? byType[type] ?? null;
  return type === 'AGREE' && isAboutTalks(event) ? 'opening' : posture;
}

export function isAboutTalks({ subjects }: JoinedEvent): boolean {
  return subjects.some((subject) => talks.has(subject));
}
