import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.js';
import type { Document } from './document.js';
import { requireReadable } from './require-readable.js';

test.each([
  [
    'en',
    'The foreign minister met his counterpart in Bern on Tuesday to talk about the truce, a spokesman of the government said.',
  ],
  [
    'en',
    'Lavrov, Çavuşoğlu, Szijjártó and Kuleba were in Antalya with Guterres and Grandi; Erdoğan received them, Ankara said on Friday.',
  ],
  [
    'de',
    'Der Außenminister hat am Dienstag seinen Amtskollegen in Bern getroffen und über den Waffenstillstand gesprochen, sagte ein Sprecher.',
  ],
  [
    'es',
    'El ministro de Exteriores se reunió el martes con su homólogo en Berna para hablar de la tregua, según un portavoz del gobierno.',
  ],
  [
    'ru',
    'Министр иностранных дел встретился во вторник со своим коллегой в Берне, чтобы обсудить перемирие, сообщил представитель.',
  ],
  [
    'ar',
    'التقى وزير الخارجية نظيره في برن يوم الثلاثاء لبحث الهدنة بين البلدين، بحسب ما أفاد متحدث باسم الحكومة في بيان رسمي.',
  ],
  [null, 'No deal.'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('a document in another language is refused by name, one in English or of unknown language is not', () => {
  const document: Document = {
    id: 'a.txt',
    url: null,
    source: null,
    date: null,
    title: null,
    author: null,
    language: 'de',
    text: 'Kein Abkommen.',
  };
  expect(() => requireReadable(document)).toThrow(
    expect.objectContaining({ code: 'unread-language', message: expect.stringContaining('German (de)') }),
  );
  requireReadable({ ...document, language: 'en' });
  requireReadable({ ...document, language: null });
});
