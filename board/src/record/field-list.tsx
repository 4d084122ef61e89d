import type { FieldValue } from '../api/answers.js';
import { plainText } from '../words/plain-text.js';
import { fieldWords } from './field-words.js';

/** Told which field the pointer or the focus is on; null when it leaves, and where the text has no words for it. */
export type OnPoint = (by: 'pointer' | 'focus', field: string | null) => void;

/** What we read: first what the words say, then what was inferred or decided, each with its ground. */
export function FieldList({
  fields,
  onPoint,
}: {
  readonly fields: readonly FieldValue[];
  readonly onPoint: OnPoint;
}) {
  const said = fields.filter(({ basis }) => basis === 'said');
  const others = fields.filter(({ basis }) => basis !== 'said');
  return (
    <div class="fields">
      <Fields title="Said" note="words of the text" fields={said} onPoint={onPoint} />
      <Fields title="Inferred" note="a rule, a model, or a person" fields={others} onPoint={onPoint} />
    </div>
  );
}

function Fields({
  title,
  note,
  fields,
  onPoint,
}: {
  readonly title: string;
  readonly note: string;
  readonly fields: readonly FieldValue[];
  readonly onPoint: OnPoint;
}) {
  if (fields.length === 0) return null;
  return (
    <table class="field-table">
      <caption>
        <b>{title}</b> <span class="faint">{note}</span>
      </caption>
      <tbody>
        {fields.map((field, index) => (
          <tr
            key={index}
            onMouseEnter={() => onPoint('pointer', field.span === null ? null : field.field)}
            onMouseLeave={() => onPoint('pointer', null)}
          >
            <th scope="row">{fieldWords(field.field)}</th>
            <td>
              {field.span !== null && field.span.text !== field.value ? (
                <>
                  {plainText(field.value)}{' '}
                  <button
                    type="button"
                    class="words"
                    onFocus={() => onPoint('focus', field.field)}
                    onBlur={() => onPoint('focus', null)}
                    title="shows these words in the text"
                  >
                    “{plainText(field.span.text)}”
                  </button>
                </>
              ) : (
                plainText(field.span === null ? field.value : `“${field.value}”`)
              )}
              {field.by !== null && <span class="by"> {groundOf(field)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function groundOf({ basis, by, score }: FieldValue): string {
  const chance = score === null ? '' : `, ${score.toFixed(2)}`;
  return basis === 'judged' ? `corrected by ${by}` : `${by}${chance}`;
}
