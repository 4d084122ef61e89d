import { type Span, sliceSpan } from '../../documents/span.js';
import type { EventDate, Party } from '../../reports/coded-event.js';
import { cutClauses } from './cut-clauses.js';
import { attendance, firstWord, readAttended } from './read-attended.js';
import { readCompany } from './read-company.js';
import { readPerson } from './read-person.js';
import type { RemarkContext } from './remark-context.js';
import { dayOfClause, dayWords, placeAfter } from './remark-details.js';

/** An act that remarks tell of. Its actors are the traveller or visitor and these parties. */
export interface RemarkAct {
  readonly rule: 'met' | 'attended' | 'signed';
  readonly trigger: Span;
  readonly sentence: Span;
  /** Without the one whose trip or visit it is. */
  readonly parties: readonly Party[];
  readonly isMultilateral: boolean;
  readonly about: Span | null;
  readonly date: EventDate | null;
  readonly place: Span | null;
}

type Days = { readonly start: string; readonly end: string };

/** What the remarks of a trip or visit say was done with whom; what names no contact gives nothing. */
export function readRemarks(days: Days, context: RemarkContext): readonly RemarkAct[] {
  return context.sentences.flatMap((sentence) =>
    cutClauses(context.text, sentence).flatMap((clause) => {
      const leader = readLeader(clause, context);
      const rest = leader === null ? clause : sliceSpan(context.text, leader.end, clause.end);
      const acts = readSigned(rest, context) ?? readMet(rest, context) ?? readAttended(rest, context);
      return acts.map((act): RemarkAct => {
        const date = dayOfClause(context.text, clause, days);
        return { ...act, sentence, date, parties: [...(leader?.parties ?? []), ...act.parties] };
      });
    }),
  );
}

export type BareAct = Omit<RemarkAct, 'sentence' | 'date'>;

/** "Accompanied President X to the summit": both were there. */
function readLeader(
  clause: Span,
  context: RemarkContext,
): { readonly parties: readonly Party[]; readonly end: number } | null {
  const match =
    /^(?:Accompanied|accompanied|Joined|joined|Supported)\s+((?:Vice )?President(?:\s+\p{Lu}[\p{L}.]*)+)/u.exec(
      clause.text,
    );
  if (match === null) return null;
  const end = clause.start + match[0].length;
  const start = end - (match[1] ?? '').length;
  const person = readPerson(sliceSpan(context.text, start, end), null, { ...context, home: 'USA' });
  return { parties: person === null ? [] : [person], end };
}

function readSigned(clause: Span, context: RemarkContext): readonly BareAct[] | null {
  const match = /\b[Ss]igned\b(.*?)\swith\s+/u.exec(clause.text);
  if (match === null) return null;
  const trigger = firstWord(clause, match.index, context.text);
  return companyAfter(clause, match.index + match[0].length, context).map(({ parties, place }) => ({
    rule: 'signed',
    trigger,
    parties,
    isMultilateral: false,
    about: aboutOf(match[1] ?? '', clause.start + match.index + 'signed'.length, context.text),
    place,
  }));
}

const contact =
  /\b(?:[Mm]et|[Mm]eetings?|[Tt]alks|[Nn]egotiations|[Cc]onsult(?:ed|ations)?|[Cc]onferred|[Aa]udience|[Dd]inner|[Ll]unch(?:eon)?|[Bb]runch|[Dd]ialogue|[Vv]isit)(?:\s+(?:separately|privately|briefly|again|also|jointly|informally))*\s+with\s+/u;

const metDirectly = /\b[Mm]et\s+(?=(?:Vice |Prime |Foreign )?(?:President|Minister|King|Chancellor)\b)/u;

const withWords = /\bwith\s+/u;

function readMet(clause: Span, context: RemarkContext): readonly BareAct[] | null {
  const discussed = /\b[Dd]iscussed\s+(.+?)\s+with\s+/u.exec(clause.text);
  const attended = attendance.test(clause.text) ? withWords.exec(clause.text) : null;
  const match = discussed ?? contact.exec(clause.text) ?? metDirectly.exec(clause.text) ?? attended;
  if (match === null) return null;
  const listAt = match.index + match[0].length;
  const company = companyAfter(clause, listAt, context);
  if (company.length === 0) return null;
  const at = match === attended ? (attendance.exec(clause.text)?.index ?? 0) : match.index;
  const topic = /\bto discuss\s+(.+?)\.?$/u.exec(clause.text);
  const about =
    discussed !== null
      ? aboutOf(discussed[1] ?? '', clause.start + discussed.index + 'discussed'.length, context.text)
      : topic === null
        ? null
        : aboutOf(topic[1] ?? '', clause.start + topic.index + 'to discuss'.length, context.text);
  return company.map(({ parties, place }) => ({
    rule: 'met',
    trigger: firstWord(clause, at, context.text),
    parties,
    isMultilateral: new Set(parties.map((party) => party.code)).size > 1,
    about,
    place,
  }));
}

const listEnd = new RegExp(
  `\\s+(?:during|to|while|when|following|after|before|at|in|on|regarding|concerning|about|as|via|by|hosted|near|aboard|who)\\s|\\s+for\\s+(?:a|an|the|talks|discussions|meetings|dinner|lunch|bilateral|consultations)\\s|\\s*\\(|\\s+${dayWords.source}`,
  'u',
);

/** Who was met, by state or body, from a place of a clause on; several lists with "and with" between them are read alike. */
function companyAfter(clause: Span, offset: number, context: RemarkContext) {
  const from = clause.start + offset;
  const whole = context.text.slice(from, clause.end);
  const found: { readonly parties: readonly Party[]; readonly place: Span | null }[] = [];
  let start = 0;
  for (const link of [...whole.matchAll(/,?\s+and\s+with\s+/gu), null]) {
    const end = link?.index ?? whole.length;
    const part = whole.slice(start, end);
    const length = listEnd.exec(part)?.index ?? part.length;
    const list = sliceSpan(context.text, from + start, from + start + length);
    const place = placeAfter(context.text, list.end, from + end, context.locale);
    for (const parties of readCompany(list, context)) found.push({ parties, place });
    start = end + (link?.[0].length ?? 0);
  }
  return found;
}

function aboutOf(words: string, from: number, text: string): Span | null {
  const at = text.indexOf(words.trim(), from);
  return words.trim() === '' || at < 0 ? null : sliceSpan(text, at, at + words.trim().length);
}
