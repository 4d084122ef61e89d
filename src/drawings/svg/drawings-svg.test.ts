import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { autumnActs, gapLamp, lampsOf, shutLamp, stateOf } from '../../../tests/support/line-example.js';
import { arrangeLine } from '../arrange-line.js';
import { arrangeMatrix } from '../arrange-matrix.js';
import { lineSvg } from './line-svg.js';
import { matrixSvg } from './matrix-svg.js';

const matrix = arrangeMatrix({
  view: { asOf: '2022-10-27', known: 'now' },
  states: [
    stateOf('RUS~USA', lampsOf(gapLamp('open'))),
    stateOf(
      'RUS~UKR',
      lampsOf(shutLamp('UKR', 'until <b>Moscow</b> & others withdraw'), { thirdParty: gapLamp('open', 1) }),
    ),
    stateOf('TUR~UKR', lampsOf(gapLamp('dim', 12))),
  ],
  compare: { day: '2022-09-30', states: [stateOf('RUS~USA', lampsOf(gapLamp('dark', 140)))] },
  level: null,
  isDirect: false,
  parties: [],
});
const drawing = arrangeLine(
  stateOf('RUS~USA', lampsOf(gapLamp('open'))),
  autumnActs(),
  { from: '2022-05-01', until: '2022-10-27' },
  [{ from: 'e5', to: 'e4' }],
);
const pool = { closing: 1, hostile: 9, neutral: 5, accommodating: 3, opening: 2 };
const linePage = (width: number) => lineSvg(drawing, { acts: autumnActs(), pool, said: null, width });

function parsed(svg: string) {
  return parseHTML(`<html><body>${svg}</body></html>`).document;
}

test.each([
  ['matrix', () => matrixSvg(matrix, { width: 1000 })],
  ['matrix as a list', () => matrixSvg(matrix, { width: 260 })],
  ['line', () => linePage(1000)],
  ['line, narrow', () => linePage(390)],
])(
  '%s: has a title and the same content in words, follows the scheme of the screen, fetches nothing',
  (_, draw) => {
    const svg = draw();
    const document = parsed(svg);
    expect(document.querySelector('svg > title')?.textContent).toMatch(/2022/);
    expect(document.querySelector('svg > desc')?.textContent.length).toBeGreaterThan(80);
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|url\(|<script/);
    expect(svg).not.toMatch(/NaN|undefined|null/);
  },
);

test('what documents say cannot become markup', () => {
  const svg = matrixSvg(matrix, { width: 1000 });
  expect(svg).toContain('until &lt;b&gt;Moscow&lt;/b&gt; &amp; others withdraw');
  expect(parsed(svg).querySelector('b')).toBeNull();
});

test('every cell of the matrix tells itself in words', () => {
  const titles = [...parsed(matrixSvg(matrix, { width: 1000 })).querySelectorAll('g > title')].map(
    (title) => title.textContent,
  );
  expect(titles).toHaveLength(6);
  expect(titles).toContain('Türkiye to Ukraine: dim, quiet 12 days; usual gap 4 to 11 days; had no line');
});

test('marks stand in the order of their days, within the frame', () => {
  const svg = parsed(linePage(1000));
  const calls = [...svg.querySelectorAll('g > title')].filter((title) => /call,/.test(title.textContent));
  const places = calls.map((title) =>
    Number(title.parentElement?.querySelector('circle')?.getAttribute('cx')),
  );
  expect(places).toHaveLength(4);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(places.every((x) => x >= 222 && x <= 968)).toBe(true);
});

test('the same values give the same bytes', () => {
  expect(linePage(800)).toBe(linePage(800));
  expect(matrixSvg(matrix, { width: 800 })).toBe(matrixSvg(matrix, { width: 800 }));
});
