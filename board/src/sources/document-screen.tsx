import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { dayWords } from '../../../src/lines/day-words.js';
import { type Address, hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import type { DocumentPageValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { MarkedText } from '../record/marked-text.js';
import { Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { actWords } from '../words/act-words.js';
import { instantWords } from '../words/instant-words.js';
import { plainText } from '../words/plain-text.js';
import { paragraphsOf } from './paragraphs-of.js';

/** More paragraphs than this are laid out on demand only. */
const room = 120;

/** One document as it was read: its text, and what it reports. */
export function DocumentScreen({ id, params }: { readonly id: string } & Pick<Address, 'params'>) {
  const asked = useAsked(questionOf<DocumentPageValue>(`/documents/${id}`));
  const [isWhole, setWhole] = useState(false);
  const page = asked.value;
  if (page === null) {
    return (
      <Screen title="Document" heading="A document">
        {asked.trouble === null ? (
          <Loading what="the document" />
        ) : (
          <Trouble {...asked} trouble={asked.trouble} />
        )}
      </Screen>
    );
  }
  const chosen = page.reports.find((report) => report.id === params.get('report')) ?? null;
  const paragraphs = paragraphsOf(page.text);
  return (
    <Screen
      title={plainText(page.title ?? page.address)}
      heading={plainText(page.title ?? page.address)}
      lead={
        <>
          {plainText(page.source ?? 'source not known')}
          {page.published !== null && ` · ${dayWords(page.published)}`} · read {instantWords(page.learnt)}
          {page.superseded !== null && (
            <b> · a later version took its place {instantWords(page.superseded)}</b>
          )}
          {page.url !== null && /^https?:/.test(page.url) && (
            <>
              {' · '}
              <a href={page.url} rel="noreferrer nofollow">
                the page today
              </a>
            </>
          )}
        </>
      }
    >
      <div class="two">
        <article aria-label="Text">
          <MarkedText
            paragraphs={isWhole ? paragraphs : paragraphs.slice(0, room)}
            evidence={chosen?.evidence ?? []}
            fields={chosen === null ? [] : [triggerField(chosen)]}
            lit={null}
          />
          {!isWhole && paragraphs.length > room && (
            <button type="button" onClick={() => setWhole(true)}>
              Show the other {paragraphs.length - room} paragraphs
            </button>
          )}
        </article>
        <section class="card beside-text" aria-labelledby="reports">
          <h2 id="reports" class="caps">
            What it reports
          </h2>
          {page.reports.length === 0 && <p class="faint">Nothing that Parley codes.</p>}
          <ul class="plain-list">
            {page.reports.map((report) => (
              <li key={report.id} class={report.retired === null ? undefined : 'undone'}>
                <button
                  type="button"
                  class="plain"
                  aria-pressed={report.id === chosen?.id}
                  onClick={() => choose({ report: report.id === chosen?.id ? null : report.id })}
                >
                  {plainText(report.who)}: {actWords(report)}
                </button>{' '}
                {report.retired !== null && <span class="chip">{report.retired}</span>}
                {report.event !== null && <a href={hrefOf(`/events/${report.event}`, params)}>the record</a>}
              </li>
            ))}
          </ul>
          {page.versions.length > 1 && (
            <>
              <h3>Versions</h3>
              <ul class="plain-list">
                {page.versions.map((version) => (
                  <li key={version.id}>
                    <a
                      href={hrefOf(`/documents/${version.id}`, params)}
                      aria-current={version.id === page.id ? 'true' : undefined}
                    >
                      version {version.version}
                    </a>{' '}
                    <span class="faint">{instantWords(version.learnt)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {page.copies.length > 0 && (
            <p class="faint">
              Copies of the same text:{' '}
              {page.copies.map((copy, index) => (
                <Fragment key={copy}>
                  {index > 0 && ', '}
                  <a href={hrefOf(`/documents/${copy}`, params)}>{copy}</a>
                </Fragment>
              ))}
            </p>
          )}
          <p class="faint small">
            {page.id}, version {page.version}, SHA-256 {page.hash.slice(0, 16)}…
          </p>
        </section>
      </div>
    </Screen>
  );
}

function triggerField({ trigger, type }: DocumentPageValue['reports'][number]) {
  return { field: 'type', value: type, basis: 'said', span: trigger, by: null, score: null } as const;
}
