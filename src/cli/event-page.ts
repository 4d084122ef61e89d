import { describeDay, describeKind, fullParties, shortParties } from '../events/describe-joined.js';
import type { EventAccount } from '../events/event-accounts.js';
import type { JoinedEvent, RivalValue, Voice } from '../events/joined-event.js';
import type { Palette } from '../reports/palette.js';
import { answeredWords, describeBasis, linkWords } from '../threads/describe-link.js';
import type { EventLink } from '../threads/event-link.js';
import { countOf } from './count-of.js';
import { indented, labelled, pageWidth } from './page-lines.js';

/** An event with all that a page tells of it. */
export interface EventView {
  readonly event: JoinedEvent;
  readonly accounts: readonly EventAccount[];
  readonly links: readonly EventLink[];
  /** The events at the other ends of the links. */
  readonly linked: readonly JoinedEvent[];
}

const voiceWords: Readonly<Record<Voice, string>> = {
  actor: 'the party itself',
  recipient: 'the other party',
  'go-between': 'the go-between',
  other: 'another',
  press: 'the press',
  unnamed: 'unnamed persons',
};

/** The page of `parley event`: what, who, on whose word, what is disputed, each account with its words, answers. */
export function eventPage(view: EventView, style: { readonly width: number }, palette: Palette): string {
  const { event } = view;
  const width = pageWidth(style.width);
  const line = (label: string, text: string | null) =>
    text === null ? [] : labelled(label, text, width, palette.label);
  return `${[
    `${palette.type(`${describeKind(event)} · ${describeDay(event)}`)}  ${palette.label(event.id)}`,
    ...indented(fullParties(event), '  ', width),
    '',
    ...line('about', event.about),
    ...line('place', event.place),
    ...line('condition', event.condition),
    ...line('standing', `${event.standing} · ${countsOf(event)}`),
    ...line('history', historyOf(event)),
    ...event.rivals.flatMap(({ field, values }) =>
      line('disputed', `${field}: ${rivalsOf(values, view.accounts)}`),
    ),
    ...linkLines(view).flatMap((text) => line('answers', text)),
    '',
    ...view.accounts.flatMap((account) => accountLines(account, width, palette)),
  ].join('\n')}\n`;
}

function countsOf({ reports, documents, origins }: JoinedEvent): string {
  return [
    countOf(reports.length, 'report'),
    countOf(documents, 'document'),
    countOf(origins, 'independent origin'),
  ].join(', ');
}

function historyOf({ history }: JoinedEvent): string | null {
  if (history.length < 2) return null;
  return history
    .map(
      ({ status, happened, learnt }) => `${status} (${happened?.start ?? `learnt ${learnt.slice(0, 10)}`})`,
    )
    .join(', then ');
}

function rivalsOf(values: readonly RivalValue[], accounts: readonly EventAccount[]): string {
  const sourcesOf = (reports: readonly number[]) =>
    [
      ...new Set(
        accounts
          .filter(({ report }) => reports.includes(report.id))
          .map(({ report }) => report.document.source ?? report.document.address),
      ),
    ].join(', ');
  return values.map(({ value, reports }) => `${value} (${sourcesOf(reports)})`).join(' against ');
}

function linkLines({ event, links, linked }: EventView): readonly string[] {
  return links.flatMap((link) => {
    const isAnswer = link.from === event.id;
    const other = linked.find(({ id }) => id === (isAnswer ? link.to : link.from));
    if (other === undefined) return [];
    const words = isAnswer ? linkWords[link.kind] : answeredWords[link.kind];
    return [`${words} ${other.id}, ${shortParties(other)}, ${describeDay(other)} (${describeBasis(link)})`];
  });
}

function accountLines({ account, report }: EventAccount, width: number, palette: Palette): readonly string[] {
  const { document, event } = report;
  const facts = [
    document.published,
    document.source ?? document.address,
    `${voiceWords[account.voice]}${account.code === null ? '' : ` (${account.code})`}`,
    account.status === 'negated' ? 'says that it did not happen' : null,
    account.isWithdrawn ? 'withdrawn by its source' : null,
    report.uid,
  ].filter((fact) => fact !== null);
  return [
    ...indented(facts.join(' · '), '  ', width, palette.label),
    ...event.evidence.flatMap((sentence) => indented(sentence.text, '  │ ', width)),
    '',
  ];
}
