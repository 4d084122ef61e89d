import { expect, test } from 'vitest';
import { historianExample } from '../../../tests/support/historian-story.js';
import { isHistorianFile, readHistorianFile } from './read-historian-file.js';

test('every entry of a travel file is read, with white space made single', () => {
  const trips = readHistorianFile(historianExample('kerry-travels'));
  expect(trips).toHaveLength(30);
  expect(trips[0]).toEqual({
    kind: 'trip',
    id: '3325',
    person: 'John Forbes Kerry',
    role: 'secretary',
    who: 'kerry-john-forbes',
    start: '2013-02-26',
    end: '2013-02-27',
    country: 'Germany',
    countryId: 'germany',
    locale: 'Berlin',
    remarks:
      'Met with Foreign Minister Guido Westerwelle, Chancellor Angela Merkel, and Russian Foreign Minister Sergey Lavrov.',
    recorded: '2014-06-10',
  });
});

test('visits have a visitor and a country of origin; remarks may be missing', () => {
  const visits = readHistorianFile(historianExample('visits'));
  expect(visits).toHaveLength(8);
  const italy = visits.find((visit) => visit.id === '855');
  expect(italy).toMatchObject({
    kind: 'visit',
    person: 'President Francesco Cossiga and Prime Minister Giulio Andreotti',
    country: 'Italy',
    locale: null,
    remarks: '',
  });
});

const visit = (inner: string) => `<?xml version="1.0"?>\n<visits><visit>${inner}</visit></visits>\n`;
const whole =
  '<id>7</id><start-date>2010-05-03</start-date><end-date>2010-05-04</end-date><visitor>King Olav</visitor><from id="norway">Norway</from>';

test('what is wrong is named with its entry and element', () => {
  const reading = (xml: string) => () => readHistorianFile(xml);
  expect(reading(visit(whole))).not.toThrow();
  expect(reading('<books></books>')).toThrow('its outermost element must be <trips> or <visits>');
  expect(reading(visit(whole).slice(0, 90))).toThrow('breaks off: </visits> is missing at its end');
  expect(reading(visit(whole.replace('2010-05-03', '2010-02-30')))).toThrow(
    'entry 7: <start-date> is "2010-02-30", not a day',
  );
  expect(reading(visit(whole.replace('2010-05-04', '2010-05-01')))).toThrow(
    'ends on 2010-05-01, before it starts',
  );
  expect(reading(visit(whole.replace('King Olav', ' ')))).toThrow('entry 7: <visitor> is empty or missing');
  expect(
    reading(visit(whole).replace('</visit></visits>', `</visit><visit>${whole}</visit></visits>`)),
  ).toThrow('entry 7: stands there twice');
});

test('files of the Historian are told by their outermost element', () => {
  expect(isHistorianFile(historianExample('biden-travels'))).toBe(true);
  expect(isHistorianFile('{"id":"a"}')).toBe(false);
  expect(isHistorianFile('<html><trips></trips></html>')).toBe(false);
});
