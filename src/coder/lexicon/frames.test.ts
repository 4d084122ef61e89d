import { expect, test } from 'vitest';
import { loadEvidence } from './evidence.js';
import { createLexiconFinder } from './lexicon-finder.js';
import { testDocument } from './test-document.js';

const finder = createLexiconFinder({ ...loadEvidence(), threshold: 0 });

/** Findings as one line each: type, mode, actors > recipients, go-betweens. */
async function read(text: string): Promise<readonly string[]> {
  const found = await finder.find(testDocument(text));
  return found.map(({ type, mode, roles }) => {
    const names = (spans: readonly { readonly text: string }[]) => spans.map((s) => s.text).join(', ');
    const through = roles.through.length > 0 ? ` via ${names(roles.through)}` : '';
    return `${type} ${mode ?? '-'}: ${names(roles.actors)} > ${names(roles.recipients)}${through}`;
  });
}

test.each([
  ['meeting', 'Lavrov met with Cavusoglu in Moscow.', ['CONSULT -: Lavrov, Cavusoglu > ']],
  ['two subjects', 'Macron and Putin spoke by phone.', ['CONSULT phone: Macron, Putin > ']],
  ['guest', 'Ukraine will host talks with Russia.', ['CONSULT -: Ukraine, Russia > ']],
  ['noun between', 'Talks between Russia and Ukraine resumed.', ['CONSULT -: Russia, Ukraine > ']],
  ['visit', 'Lavrov flew to Turkey on Monday.', ['CONSULT visit: Lavrov > Turkey']],
  ['call', 'Macron telephoned Putin on Sunday.', ['CONSULT phone: Macron > Putin']],
  [
    'host in through',
    'Turkey hosted talks between Russia and Ukraine.',
    ['CONSULT third-party: Russia, Ukraine >  via Turkey'],
  ],
  [
    'courier in through',
    'Iran sent a message to the United States through Oman.',
    ['CONSULT third-party: Iran > the United States via Oman'],
  ],
  [
    'relative clause',
    'Lavrov, who arrived on Monday, criticized Turkey.',
    ['ACCUSE disapprove: Lavrov > Turkey'],
  ],
  [
    'shared subject',
    'Macron phoned Putin and condemned the Russian invasion.',
    ['CONSULT phone: Macron > Putin', 'ACCUSE disapprove: Macron > the Russian', 'ASSAULT -: the Russian > '],
  ],
  [
    'passive',
    'Two British ministers were sanctioned by Russia.',
    ['SANCTION discontinue: Russia > Two British ministers'],
  ],
  [
    'possessive',
    "Turkey's offer was rejected by Russia.",
    ['AGREE -: Turkey > ', 'REJECT change: Russia > Turkey'],
  ],
  ['demonym', 'The Israeli attack on Syria killed two.', ['ASSAULT -: The Israeli > Syria']],
])('%s: %s', async (_name, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  [
    'refused to meet',
    'Ukraine refused to meet with Russian officials.',
    ['REJECT meet: Ukraine > Russian officials'],
  ],
  ['ruled out talks', 'Lavrov ruled out talks with Kyiv.', ['REJECT meet: Lavrov > Kyiv']],
  ['asked to meet', 'Blinken asked Lavrov to meet him.', ['REQUEST meet: Blinken > Lavrov']],
  ['cancelled', 'Russia cancelled a meeting with Japan.', ['REJECT meet: Russia > Japan']],
  ['accepted', "Hamas accepted Egypt's proposal.", ['AGREE -: Hamas > Egypt']],
  ['threatened', 'Putin threatened to attack Finland.', ['THREATEN violence: Putin > Finland']],
  [
    'denied',
    'Iran denied that its officials had met U.S. envoys.',
    ['CONSULT -: its officials, U.S. envoys > '],
  ],
  [
    'two acts',
    'Macron called Putin and offered to mediate.',
    ['CONSULT phone: Macron > Putin', 'AGREE -: Macron > Putin'],
  ],
])('a governing trigger, %s: %s', async (_name, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  ['no party', 'The two teams met in the final.'],
  ['one party where two are needed', 'Lavrov met with reporters.'],
  ['noun in another sense', 'The meeting room in Moscow was cold.'],
  ['modifier', 'The visiting hours in Turkey are short.'],
])('near miss, %s: %s', async (_name, text) => {
  expect(await read(text)).toEqual([]);
});

test('a text of sport reports no event', async () => {
  const sport =
    'Croatia will meet Morocco in the match for third place. The team beat Spain on penalties in the final.';
  expect(await read(sport)).toEqual([]);
});

test('offsets are those of the document', async () => {
  const text = 'Nothing happened. Lavrov met Cavusoglu.';
  const [finding] = await finder.find(testDocument(text));
  expect(finding?.trigger).toEqual({ start: 25, end: 28, text: 'met' });
  expect(finding?.sentence).toBe(1);
});
