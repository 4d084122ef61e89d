import type { Span } from '../../documents/span.js';
import { type Channel, channels, type EventType, eventTypes, type Status, statuses } from '../event-type.js';
import type { Finding, Ground, PartyFiller, RoleSpans, SecondReading } from '../finding.js';
import type { ModelConfig } from './model-config.js';
import { sigmoid } from './place-runs.js';
import type { ScoredRoles } from './read-roles.js';
import type { TriggerRows } from './run-networks.js';

/** A trigger's numbers, one row of each head. */
export interface TriggerReading {
  readonly sentence: number;
  readonly trigger: Span;
  readonly kind: number;
  readonly score: number;
  readonly rows: TriggerRows;
  readonly row: number;
  readonly roles: ScoredRoles;
  readonly fillers: readonly PartyFiller[];
  readonly namings: readonly PartyFiller[];
  readonly second: SecondReading | null;
}

/** Turns the numbers of one trigger into a finding without links (training/INTERFACE.md section 5). */
export function readFinding(reading: TriggerReading, config: ModelConfig, finder: string): Finding {
  const { rows, row, roles } = reading;
  const type = labelOf(eventTypes, config.types[reading.kind]);
  const mode = likeliest(rows.mode[row], (i) => i === 0 || config.modes[i]?.startsWith(`${type}:`) === true);
  const status = likeliest(rows.status[row]);
  const channel = likeliest(rows.channel[row]);
  const unanswered = sigmoid(rows.flags[row]?.[1] ?? -Infinity);
  const score = calibrated(reading.score, config);
  const inferred = (value: number): Ground => ({ basis: 'inferred', by: finder, span: null, score: value });
  const said = (role: string): Ground => {
    const [first] = roles.get(role) ?? [];
    return first === undefined
      ? { basis: 'inferred', by: finder, span: null, score: null }
      : { basis: 'said', by: finder, span: first.span, score: first.score };
  };
  return {
    sentence: reading.sentence,
    trigger: reading.trigger,
    type,
    mode: mode.index === 0 ? null : (config.modes[mode.index]?.split(':')[1] ?? null),
    status: labelOf<Status>(statuses, config.statuses[status.index]),
    channel: channel.index === 0 ? null : labelOf<Channel>(channels, config.channels[channel.index]),
    roles: roleSpans(roles),
    fillers: reading.fillers,
    namings: reading.namings,
    second: reading.second,
    replyTo: null,
    sameAs: null,
    unanswered: unanswered >= config.unanswered,
    score,
    grounds: {
      type: { basis: 'inferred', by: finder, span: reading.trigger, score },
      trigger: { basis: 'said', by: finder, span: reading.trigger, score },
      mode: inferred(mode.score),
      status: inferred(status.score),
      channel: inferred(channel.score),
      actors: said('actor'),
      recipients: said('recipient'),
      through: said('through'),
      place: said('where'),
      condition: said('condition'),
      speaker: said('speaker'),
      about: said('about'),
      since: said('since'),
      unanswered: inferred(unanswered),
    },
  };
}

/** Temperature and bias of the held-out fit applied to the log-odds of the trigger's score. */
function calibrated(score: number, { temperature, bias }: ModelConfig): number {
  const p = Math.min(Math.max(score, 1e-9), 1 - 1e-9);
  return sigmoid(Math.log(p / (1 - p)) / temperature + bias);
}

/** Index of the largest allowed logit (the first of equals) and its softmax among those allowed. */
function likeliest(
  logits: Float32Array | undefined,
  isAllowed: (index: number) => boolean = () => true,
): { readonly index: number; readonly score: number } {
  const values = Array.from(logits ?? []);
  let index = 0;
  values.forEach((value, i) => {
    if (isAllowed(i) && value > (values[index] ?? -Infinity)) index = i;
  });
  const top = values[index] ?? 0;
  const sum = values.reduce((total, value, i) => (isAllowed(i) ? total + Math.exp(value - top) : total), 0);
  return { index, score: sum > 0 ? 1 / sum : 0 };
}

function labelOf<T extends EventType | Status | Channel>(known: readonly T[], label: string | undefined): T {
  const found = known.find((one) => one === label);
  if (found === undefined) throw new TypeError(`the model gives a label that Parley does not know: ${label}`);
  return found;
}

function roleSpans(roles: ScoredRoles): RoleSpans {
  const spans = (role: string): readonly Span[] => (roles.get(role) ?? []).map(({ span }) => span);
  const one = (role: string): Span | null => spans(role)[0] ?? null;
  return {
    actors: spans('actor'),
    recipients: spans('recipient'),
    through: spans('through'),
    when: one('when'),
    where: one('where'),
    condition: one('condition'),
    speaker: one('speaker'),
    about: one('about'),
    since: one('since'),
  };
}
