import type { LinePageValue } from '../api/answers.js';
import { Wide } from '../shell/wide.js';
import { describeShare, wordsOf } from './week-words.js';

/** The strips in words, a week a row. */
export function WeekTable({ page }: { readonly page: LinePageValue }) {
  const weeks = page.weeks.filter((week) => week.contacts + week.indirect + wordsOf(week) > 0);
  return (
    <details class="on-screen">
      <summary>The weeks as a table ({weeks.length} in which something passed)</summary>
      <Wide label="Weeks">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col" class="number">
                Contacts
              </th>
              <th scope="col" class="number">
                Usual
              </th>
              <th scope="col" class="number">
                Through others
              </th>
              <th scope="col" class="number">
                Words: opening
              </th>
              <th scope="col" class="number">
                towards
              </th>
              <th scope="col" class="number">
                neutral
              </th>
              <th scope="col" class="number">
                against
              </th>
              <th scope="col" class="number">
                closing
              </th>
              <th scope="col" class="number">
                Coverage
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, contacts, indirect, postures, coverage, expected }) => (
              <tr key={week}>
                <td class="nowrap">{week}</td>
                <td class="number">{contacts}</td>
                <td class="number">{expected === null ? '' : `${expected.low} to ${expected.high}`}</td>
                <td class="number">{indirect}</td>
                <td class="number">{postures.opening}</td>
                <td class="number">{postures.accommodating}</td>
                <td class="number">{postures.neutral}</td>
                <td class="number">{postures.hostile}</td>
                <td class="number">{postures.closing}</td>
                <td class="number">{coverage.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {page.shares.length > 0 && (
        <ul>
          {page.shares.map((share) => (
            <li key={share.first}>{describeShare(share)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
