import { dayWords } from '../../../src/lines/day-words.js';
import { type Address, hrefOf } from '../address/address.js';
import type { DocumentSummary, PageOf, SourceValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { Wide } from '../shell/wide.js';
import { plainText } from '../words/plain-text.js';

/** Who is read, how much of it there is, and how much of that is a copy. */
export function SourcesScreen({ params }: Address) {
  const source = params.get('source');
  const asked = useAsked(questionOf<{ readonly items: readonly SourceValue[] }>('/sources'));
  const documents = useAsked(questionOf<PageOf<DocumentSummary>>('/documents', { source, limit: 50 }));
  const list = asked.value;
  return (
    <Screen
      title="Sources"
      heading="Sources"
      lead="Who is read. Independent texts say how well something is known; copies of one agency’s text count once."
    >
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {list === null && asked.trouble === null && <Loading what="the sources" />}
      {list !== null && list.items.length === 0 && (
        <Empty title="The ledger is empty">
          <p>“parley read FOLDER” adds documents to it.</p>
        </Empty>
      )}
      {list !== null && list.items.length > 0 && (
        <Wide label="Sources">
          <table class="rows">
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col" class="number">
                  Documents
                </th>
                <th scope="col" class="number">
                  Independent texts
                </th>
                <th scope="col" class="number">
                  Reports
                </th>
                <th scope="col" class="number">
                  Withdrawn
                </th>
                <th scope="col">From</th>
                <th scope="col">To</th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((one) => (
                <tr key={one.source ?? ''}>
                  <td>
                    {one.source === null ? (
                      'not known'
                    ) : (
                      <a
                        href={hrefOf('/sources', params, { source: one.source })}
                        aria-current={one.source === source ? 'true' : undefined}
                      >
                        {plainText(one.source)}
                      </a>
                    )}
                  </td>
                  <td class="number">{one.documents}</td>
                  <td class="number">{one.origins}</td>
                  <td class="number">{one.reports}</td>
                  <td class="number">{one.withdrawn}</td>
                  <td class="nowrap">{one.first === null ? '' : dayWords(one.first)}</td>
                  <td class="nowrap">{one.last === null ? '' : dayWords(one.last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {documents.value !== null && documents.value.items.length > 0 && (
        <>
          <h2>{source === null ? 'Latest documents' : plainText(source)}</h2>
          <ul class="plain-list">
            {documents.value.items.map((document) => (
              <li key={document.id}>
                <span class="faint">
                  {document.published === null ? 'no day' : dayWords(document.published)}
                </span>{' '}
                <a href={hrefOf(`/documents/${document.id}`, params)}>
                  {plainText(document.title ?? document.address)}
                </a>{' '}
                <span class="faint">
                  {document.reports} {document.reports === 1 ? 'report' : 'reports'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
