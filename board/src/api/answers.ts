import type { z } from 'zod';
import type { conflictSchema } from '../../../src/server/schemas/new-judgement-schema.js';
import type { sessionSchema } from '../../../src/server/schemas/session-schema.js';
import type { sourceSchema } from '../../../src/server/schemas/source-schema.js';

/** What the server answers: its own schemas, as types only. Nothing of the server is in the board's script. */
export type { AccountValue, FieldValue } from '../../../src/server/schemas/account-schema.js';
export type { DocumentPageValue, DocumentSummary } from '../../../src/server/schemas/document-schema.js';
export type { EventPageValue } from '../../../src/server/schemas/event-page-schema.js';
export type { EventSummary } from '../../../src/server/schemas/event-summary-schema.js';
export type { JudgementValue } from '../../../src/server/schemas/judgement-schema.js';
export type { LampValue } from '../../../src/server/schemas/lamp-schema.js';
export type { LineActValue } from '../../../src/server/schemas/line-act-schema.js';
export type { LineBoard } from '../../../src/server/schemas/line-board-schema.js';
export type { LinePageValue } from '../../../src/server/schemas/line-page-schema.js';
export type { LineSummary } from '../../../src/server/schemas/line-summary-schema.js';
export type { LinkValue } from '../../../src/server/schemas/link-schema.js';
export type { Judged, NewJudgementValue } from '../../../src/server/schemas/new-judgement-schema.js';
export type {
  AdjudicationValue,
  BlindAgreement,
  ProposalsValue,
  ProposedValue,
  QueueValue,
} from '../../../src/server/schemas/proposal-schema.js';
export type { Quote } from '../../../src/server/schemas/quote-schema.js';
export type { ReadingValue } from '../../../src/server/schemas/reading-schema.js';
export type { RefusedValue } from '../../../src/server/schemas/refused-schema.js';
export type { SearchValue } from '../../../src/server/schemas/search-schema.js';
export type { SpanValue } from '../../../src/server/schemas/span-schema.js';
export type { StatusValue } from '../../../src/server/schemas/status-schema.js';
export type { ThreadValue } from '../../../src/server/schemas/thread-schema.js';

/** One page of a list, with the cursor of the next. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
export type {
  ChangeListValue,
  ChangeValue,
  CorrectionValue,
} from '../../../src/server/schemas/change-schema.js';

export type SessionValue = z.infer<typeof sessionSchema>;
export type SourceValue = z.infer<typeof sourceSchema>;
export type ConflictValue = z.infer<typeof conflictSchema>;
