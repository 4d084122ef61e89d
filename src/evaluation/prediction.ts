import type { CodedEvent } from '../reports/coded-event.js';

type Coded<Field extends keyof CodedEvent> = CodedEvent[Field];

interface PredictedParty {
  readonly code: string;
}

/** What scoring reads of an event record: any coder's, so that all but type and evidence may be missing. */
export interface Prediction {
  readonly id?: string | undefined;
  readonly document: string;
  readonly type: string;
  readonly mode?: string | null | undefined;
  readonly status?: Coded<'status'> | undefined;
  readonly channel?: Coded<'channel'> | undefined;
  readonly actors?: readonly PredictedParty[] | undefined;
  readonly recipients?: readonly PredictedParty[] | undefined;
  readonly through?: readonly PredictedParty[] | undefined;
  readonly date?: { readonly start: string; readonly end: string } | null | undefined;
  readonly trigger?: { readonly text: string } | undefined;
  readonly condition?: { readonly text: string } | null | undefined;
  readonly speaker?: { readonly text: string } | null | undefined;
  readonly replyTo?: string | null | undefined;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly confidence?: number | undefined;
}

/** A record that leaves its status out claims that the act happened. */
export function statusOf(prediction: Prediction): Coded<'status'> {
  return prediction.status ?? 'actual';
}
