import type { FieldValue, SpanValue } from '../api/answers.js';
import { plainText } from '../words/plain-text.js';
import { fieldWords, markKind } from './field-words.js';
import { type FieldSpan, type MarkedPiece, markPieces } from './mark-pieces.js';

/** More of one paragraph than this is not shown: ten megabytes in one line are no paragraph. */
const most = 6000;

/** Paragraphs with the evidence set off, and the words behind each field marked. */
export function MarkedText({
  paragraphs,
  evidence,
  fields,
  lit,
}: {
  readonly paragraphs: readonly SpanValue[];
  readonly evidence: readonly SpanValue[];
  readonly fields: readonly FieldValue[];
  /** The field that is pointed at. */
  readonly lit: string | null;
}) {
  const spans = [
    ...evidence.map((span): FieldSpan => ({ field: 'evidence', span })),
    ...fields.flatMap(({ field, span }): readonly FieldSpan[] => (span === null ? [] : [{ field, span }])),
  ];
  return (
    <div class="passage" dir="auto">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          {markPieces(aroundEvidence(paragraph, evidence), spans).map((piece, index) => (
            <Piece key={index} piece={piece} lit={lit} isAlone={evidence.length === 0} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({
  piece: { text, fields },
  lit,
  isAlone,
}: {
  readonly piece: MarkedPiece;
  readonly lit: string | null;
  /** There is no evidence that it could stand beside. */
  readonly isAlone: boolean;
}) {
  const isEvidence = fields.includes('evidence');
  const own = fields.filter((field) => field !== 'evidence');
  const shown = plainText(text);
  const [first] = own;
  if (first === undefined) return <span class={isEvidence || isAlone ? 'evidence' : 'beside'}>{shown}</span>;
  const kind = own.some((field) => markKind(field) === 'act') ? 'act' : markKind(first);
  const isLit = lit !== null && own.includes(lit);
  return (
    <mark class={`${kind}${isLit ? ' lit' : ''}`} title={own.map(fieldWords).join(', ')}>
      {shown}
    </mark>
  );
}

function aroundEvidence(paragraph: SpanValue, evidence: readonly SpanValue[]): SpanValue {
  if (paragraph.text.length <= most) return paragraph;
  const first = evidence.find(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const start = Math.max(paragraph.start, (first?.start ?? paragraph.start) - most / 3);
  const end = Math.min(paragraph.end, start + most);
  return { start, end, text: paragraph.text.slice(start - paragraph.start, end - paragraph.start) };
}
