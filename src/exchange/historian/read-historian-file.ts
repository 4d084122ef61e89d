import { DOMParser } from 'linkedom';
import { isIsoDay } from '../../documents/iso-day.js';
import { ParleyError } from '../../errors.js';
import type { HistorianRecord } from './historian-record.js';

/** What is asked of an element of the parsed file. */
interface XmlElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

/** Whether a file looks like one of the Historian's: its root is `trips` or `visits`. */
export function isHistorianFile(xml: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:trips|visits)[\s>]/.test(xml);
}

/**
 * The entries of a travel or visit file as the U.S. Office of the Historian publishes it, in its order.
 * @throws ParleyError `bad-historian-file`, which names the entry and the element
 */
export function readHistorianFile(xml: string): readonly HistorianRecord[] {
  const root = /<(trips|visits)[\s>]/.exec(xml)?.[1];
  if (!isHistorianFile(xml) || root === undefined) {
    throw bad('is no travel or visit file: its outermost element must be <trips> or <visits>');
  }
  if (!new RegExp(`</${root}>\\s*$`).test(xml)) throw bad(`breaks off: </${root}> is missing at its end`);
  const document: { readonly documentElement: XmlElement } = new DOMParser().parseFromString(xml, 'text/xml');
  const name = root === 'trips' ? 'trip' : 'visit';
  const records = [...document.documentElement.children].map((element, at) => {
    if (element.localName !== name) {
      throw bad(`has <${element.localName}> as entry ${at + 1}, where <${name}> is expected`);
    }
    return toRecord(element, name, at + 1);
  });
  requireOwnIds(records);
  return records;
}

function toRecord(element: XmlElement, kind: HistorianRecord['kind'], at: number): HistorianRecord {
  const children = new Map([...element.children].map((child) => [child.localName, child]));
  const text = (name: string) => (children.get(name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const id = text('id');
  const where = id === '' ? `entry ${at}` : `entry ${id}`;
  const required = (name: string) => {
    const value = text(name);
    if (value === '') throw bad(`${where}: <${name}> is empty or missing`);
    return value;
  };
  const day = (name: string) => {
    const value = required(name);
    if (!isIsoDay(value)) throw bad(`${where}: <${name}> is "${value}", not a day as YYYY-MM-DD`);
    return value;
  };
  const place = kind === 'trip' ? 'country' : 'from';
  const [start, end] = [day('start-date'), day('end-date')];
  if (end < start) throw bad(`${where}: ends on ${end}, before it starts on ${start}`);
  const recorded = text('created-datetime').slice(0, 10);
  return {
    kind,
    id: required('id'),
    person: required(kind === 'trip' ? 'name' : 'visitor'),
    role: kind === 'trip' ? required('role') : null,
    who: element.getAttribute('who'),
    start,
    end,
    country: required(place),
    countryId: children.get(place)?.getAttribute('id') ?? '',
    locale: text('locale') || null,
    remarks: text(kind === 'trip' ? 'remarks' : 'description'),
    recorded: isIsoDay(recorded) ? recorded : null,
  };
}

function requireOwnIds(records: readonly HistorianRecord[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw bad(`entry ${id}: stands there twice`);
    seen.add(id);
  }
}

function bad(reason: string): ParleyError {
  return new ParleyError('bad-historian-file', reason);
}
