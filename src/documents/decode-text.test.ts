import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.js';

const FRENCH =
  'Le président a reçu mardi le ministre des affaires étrangères, où l’on négocie déjà depuis l’été – « sans succès ».';
const RUSSIAN =
  'Министр иностранных дел встретился во вторник со своим коллегой в Берне, сообщил представитель.';

test('UTF-8 comes unchanged, without its mark, line ends and odd characters kept', () => {
  expect(decodeText(Buffer.from('\ufeffa\r\nb\u00a0c\u200bé'))).toBe('a\r\nb\u00a0c\u200bé');
});

test('valid UTF-8 is UTF-8, whatever is declared', () => {
  expect(decodeText(Buffer.from(FRENCH), 'iso-8859-1')).toBe(FRENCH);
});

test.each(['windows-1252', null, 'utf-8', 'windows-1251', 'koi8-r', 'no-such-encoding'])(
  'Western text declared as %s',
  (declared) => {
    expect(decodeText(iconv.encode(FRENCH, 'windows-1252'), declared)).toBe(FRENCH);
  },
);

test.each(['windows-1251', null, 'utf-8'])('Cyrillic text declared as %s', (declared) => {
  expect(decodeText(iconv.encode(RUSSIAN, 'windows-1251'), declared)).toBe(RUSSIAN);
});

test('Latin-1 on the web means windows-1252', () => {
  expect(decodeText(Buffer.from([0x93, 0x4e, 0x6f, 0x94]), 'iso-8859-1')).toBe('“No”');
});

test('UTF-16 with and without its mark', () => {
  expect(decodeText(iconv.encode(FRENCH, 'utf-16le', { addBOM: true }))).toBe(FRENCH);
  expect(decodeText(iconv.encode(FRENCH, 'utf-16be', { addBOM: true }))).toBe(FRENCH);
  expect(decodeText(iconv.encode('The envoys met.', 'utf-16le', { addBOM: false }))).toBe('The envoys met.');
});

test('UTF-8 cut in the middle of its last character keeps the rest', () => {
  expect(decodeText(Buffer.from('déjà').subarray(0, -1))).toBe('déj');
});

test('a last accent of Latin-1 is not taken for cut UTF-8', () => {
  expect(decodeText(Buffer.from('The envoys met at the caf\u00e9', 'latin1'))).toBe(
    'The envoys met at the café',
  );
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7 text')],
  ['a zip archive', Buffer.from('PK\x03\x04....')],
  ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['a gzip archive', Buffer.from('\x1f\x8b\x08\0', 'latin1')],
  ['a binary file', Buffer.from('some text\0and more')],
])('%s is named', (name, bytes) => {
  expect(() => decodeText(bytes)).toThrow(
    expect.objectContaining({ code: 'binary-input', message: expect.stringContaining(name) }),
  );
});

test('noise without a NUL is no text', () => {
  const noise = Buffer.from(
    Array.from({ length: 4000 }, (_, index) => ((index * 7919 + (index >> 3) * 31) % 255) + 1),
  );
  expect(() => decodeText(noise)).toThrow(expect.objectContaining({ code: 'undecodable-text' }));
});
