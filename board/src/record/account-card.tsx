import { dayWords } from '../../../src/lines/day-words.js';
import { hrefOf } from '../address/address.js';
import type { AccountValue } from '../api/answers.js';
import { actWords } from '../words/act-words.js';
import { plainText } from '../words/plain-text.js';
import { FieldList } from './field-list.js';
import { MarkedText } from './marked-text.js';
import { useLit } from './use-lit.js';

const voices: Readonly<Record<AccountValue['voice'], string>> = {
  actor: 'the side that acts',
  recipient: 'the other side',
  'go-between': 'a go-between',
  other: 'a third party',
  press: 'the press, in its own words',
  unnamed: 'unnamed persons',
};

/** One account: its passage with the words behind each field, whose word it is, and its copies. */
export function AccountCard({
  account,
  copies,
  params,
}: {
  readonly account: AccountValue;
  /** Accounts in documents that print the same text. */
  readonly copies: readonly AccountValue[];
  readonly params: URLSearchParams;
}) {
  const [lit, onPoint] = useLit();
  const { document, paragraphs, evidence, fields } = account;
  return (
    <article class={`card account${account.isWithdrawn ? ' withdrawn' : ''}`} id={account.report}>
      <header>
        <h3>
          <a href={hrefOf(`/documents/${document.id}`, params, { report: account.report })}>
            {plainText(document.source ?? document.title ?? document.address)}
          </a>
        </h3>
        <p class="faint small">
          {document.published !== null && `${dayWords(document.published)} · `}word of {voices[account.voice]}
          {account.code !== null && ` (${account.code})`} · {actWords(account)} ·{' '}
          {account.confidence.toFixed(2)}
        </p>
        {account.isWithdrawn && <p class="flag">The source no longer says this.</p>}
        {account.verdict !== null && (
          <p class="flag">{account.verdict === 'accepted' ? 'Accepted' : 'Refused'} by a reviewer.</p>
        )}
      </header>
      <MarkedText
        paragraphs={paragraphs.length > 0 ? paragraphs : evidence}
        evidence={evidence}
        fields={fields}
        lit={lit}
      />
      <FieldList fields={fields} onPoint={onPoint} />
      {copies.length > 0 && (
        <details>
          <summary>
            {copies.length} more {copies.length === 1 ? 'document prints' : 'documents print'} this text
          </summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.report}>
                <a href={hrefOf(`/documents/${copy.document.id}`, params, { report: copy.report })}>
                  {plainText(copy.document.source ?? copy.document.title ?? copy.document.address)}
                </a>{' '}
                <span class="faint">
                  {copy.document.published === null ? '' : dayWords(copy.document.published)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
