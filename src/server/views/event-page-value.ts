import type { EventAccount } from '../../events/event-accounts.js';
import type { EventExplanation } from '../../reports/explain-events.js';
import { eventVersion } from '../reading/event-version.js';
import type { EventFacts } from '../reading/load-event-page.js';
import type { AccountValue } from '../schemas/account-schema.js';
import type { EventPageValue } from '../schemas/event-page-schema.js';
import { fieldsOf } from './fields-of.js';
import { linkValue } from './link-value.js';
import { paragraphsOf } from './paragraphs-of.js';

/** What is known of the coding of the documents of an event, by row id of the document. */
export type Explained = ReadonlyMap<number, readonly EventExplanation[]>;

/** One event with everything that is known of it. */
export function eventPageValue(facts: EventFacts, explained: Explained): EventPageValue {
  const { event, accounts } = facts;
  const uidOf = new Map(accounts.map(({ report }) => [report.id, report.uid]));
  const uids = (reports: readonly number[]) => reports.flatMap((id) => uidOf.get(id) ?? []);
  const values = accounts.map((account) => accountValue(account, facts, explained));
  return {
    event: facts.summary,
    version: eventVersion(event, facts.judgements),
    accounts: values,
    origins: foldCopies(values),
    rivals: event.rivals.map(({ field, values: rivals }) => ({
      field,
      values: rivals.map(({ value, reports }) => ({ value, reports: uids(reports) })),
    })),
    history: event.history.map(({ status, happened, learnt, report }) => ({
      status,
      happened,
      learnt,
      report: uidOf.get(report) ?? '',
    })),
    links: facts.links.map(linkValue),
    linked: facts.linked,
    threads: facts.threads,
    lines: facts.lines,
    judgements: facts.judgements,
    permalink: `/events/${event.id}`,
  };
}

function accountValue(
  { account, report }: EventAccount,
  { documents }: EventFacts,
  explained: Explained,
): AccountValue {
  const { event, document } = report;
  const text = documents.get(document.id)?.text ?? '';
  return {
    report: report.uid,
    voice: account.voice,
    code: account.code,
    status: account.status,
    type: event.type,
    mode: event.mode,
    isWithdrawn: account.isWithdrawn,
    verdict: report.verdict,
    corrected: report.corrected,
    happened: report.happened,
    learnt: report.learnt,
    confidence: event.confidence,
    coder: event.coder,
    document: {
      id: document.uid,
      address: document.address,
      version: document.version,
      source: document.source,
      published: document.published,
      title: document.title,
      url: document.url,
    },
    origin: documents.get(document.origin)?.uid ?? document.uid,
    evidence: event.evidence,
    paragraphs: paragraphsOf(text, event.evidence),
    fields: fieldsOf(report, explained.get(document.id) ?? []),
  };
}

function foldCopies(accounts: readonly AccountValue[]): EventPageValue['origins'] {
  const origins = new Map<string, AccountValue[]>();
  for (const account of accounts) {
    const own = origins.get(account.origin);
    if (own === undefined) origins.set(account.origin, [account]);
    else own.push(account);
  }
  return [...origins].map(([document, own]) => ({
    document,
    accounts: own.map(({ report }) => report),
    documents: new Set(own.map((account) => account.document.address)).size,
  }));
}
