import { readFileSync } from 'node:fs';
import {
  codeHistorianRecord,
  loadHistorianTools,
} from '../../src/exchange/historian/code-historian-record.js';
import type { HistorianRecord } from '../../src/exchange/historian/historian-record.js';
import type { CodedEvent } from '../../src/reports/coded-event.js';

/** Text of one of the bundled files of the Historian's records. */
export function historianExample(name: 'kerry-travels' | 'biden-travels' | 'visits'): string {
  return readFileSync(`examples/historian/${name}.xml`, 'utf8');
}

/** An invented trip of Secretary Kerry to Norway, unless told otherwise. */
export function tripOf(remarks: string, fields: Partial<HistorianRecord> = {}): HistorianRecord {
  return {
    kind: 'trip',
    id: '1',
    person: 'John Forbes Kerry',
    role: 'secretary',
    who: 'kerry-john-forbes',
    start: '2014-03-30',
    end: '2014-04-02',
    country: 'Norway',
    countryId: 'norway',
    locale: 'Oslo, Bergen',
    remarks,
    recorded: '2015-01-20',
    ...fields,
  };
}

/** An invented visit to the United States. */
export function visitOf(
  visitor: string,
  country: string,
  remarks: string,
  start = '2010-05-03',
): HistorianRecord {
  const countryId = country.toLowerCase().replaceAll(' ', '-');
  const rest = { role: null, who: null, locale: null, recorded: null, start, end: '2010-05-05' };
  return { kind: 'visit', id: '2', person: visitor, country, countryId, remarks, ...rest };
}

const tools = loadHistorianTools();

export function codedRecord(record: HistorianRecord) {
  return codeHistorianRecord(record, tools, 'parley/test historian');
}

/** "NOR Jens Stoltenberg" for each actor, "> USA" for each recipient, in order. */
export function partiesOf({ actors, recipients }: CodedEvent): readonly string[] {
  const words = ({ code, name, text }: CodedEvent['actors'][number]) => `${code} ${name ?? text}`;
  return [...actors.map(words), ...recipients.map((party) => `> ${words(party)}`)];
}
