import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.js';

test('each block becomes a paragraph, marks fall away, images go', () => {
  const markdown = [
    '# Envoys *meet* in Bern',
    '',
    'The **envoys** met in [Bern](https://x.example "t") &amp; talked,',
    'officials said. ![A photo](p.jpg)',
    '',
    '> We have an offer.',
    '',
    '- First item',
    '  - Nested item',
    '- Second item',
    '',
    '| Side | Claim |',
    '|---|---|',
    '| Norland | Posts |',
    '',
    '<!-- a note -->',
    '***',
    'First line  ',
    'second line.',
  ].join('\n');
  const draft = readMarkdown(markdown);
  expect(draft.title).toBe('Envoys meet in Bern');
  expect(draft.text).toBe(
    [
      'Envoys meet in Bern',
      'The envoys met in Bern & talked, officials said.',
      'We have an offer.',
      'First item',
      'Nested item',
      'Second item',
      'Side',
      'Claim',
      'Norland',
      'Posts',
      'First line\nsecond line.',
    ].join('\n\n'),
  );
});

test('front matter gives metadata and is no text', () => {
  const draft = readMarkdown(
    '---\ntitle: "Readout: a call"\ndate: 2022-10-11\nauthor: A. Brandt\nsource: Foreign Ministry\nlang: en\n---\nThey spoke.\n',
  );
  expect(draft).toEqual({
    url: null,
    source: 'Foreign Ministry',
    date: '2022-10-11',
    title: 'Readout: a call',
    author: 'A. Brandt',
    language: 'en',
    text: 'They spoke.',
  });
});

test('broken front matter is named', () => {
  expect(() => readMarkdown('---\ntitle: [a\n---\ntext')).toThrow(
    expect.objectContaining({ code: 'bad-front-matter' }),
  );
});
