import type { EventPageValue } from '../api/answers.js';
import { plainText } from '../words/plain-text.js';
import { fieldWords } from './field-words.js';

/** Where accounts differ: each value with those who give it; the one that is shown stands first. */
export function RivalTable({ page: { rivals, accounts } }: { readonly page: EventPageValue }) {
  if (rivals.length === 0) return null;
  const nameOf = (report: string) => {
    const document = accounts.find((account) => account.report === report)?.document;
    return plainText(document?.source ?? document?.title ?? document?.address ?? report);
  };
  return (
    <section class="card" aria-labelledby="rivals">
      <h2 id="rivals" class="caps">
        Where accounts differ
      </h2>
      <table class="rows stack">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value</th>
            <th scope="col">By whom</th>
          </tr>
        </thead>
        <tbody>
          {rivals.flatMap(({ field, values }) =>
            values.map(({ value, reports }, index) => (
              <tr key={`${field} ${value}`}>
                <td>{index === 0 ? fieldWords(field) : ''}</td>
                <td>
                  {plainText(value)} {index === 0 && <span class="chip">shown</span>}
                </td>
                <td>{[...new Set(reports.map(nameOf))].join('; ')}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
