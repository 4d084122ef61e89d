import { expect, test } from 'vitest';
import { actAt, callAndOffer, codedOf, partyAt, spanOf } from '../../tests/support/coded-example.js';
import type { CodedDocument } from '../coder/code-document.js';
import { tableFormat } from './table-format.js';
import { toEvents } from './to-events.js';

function print(coded: CodedDocument, width: number, isColoured = false): string {
  // Ids are hashes: their form is tested elsewhere, here they would only hide what is meant.
  const ids = new Map(
    toEvents(coded, 'test').map((event, index) => [event.id, `event-number-${index}`.slice(-12)]),
  );
  const printed = tableFormat.print(
    { document: coded.text.document, events: toEvents(coded, 'test') },
    { width, isColoured },
  );
  return [...ids].reduce((text, [id, name]) => text.replaceAll(id, name), printed);
}

test('a document is a title with a block for each event', () => {
  expect(print(callAndOffer(), 100)).toBe(`Norway phones Oman
wire.txt · Harbour Wire · 2022-10-21 · 3 events
${'─'.repeat(100)}

CONSULT phone · actual · 2022-10-21                                               ent-number-0  0.91
  Ida Holm, foreign minister (NOR GOV) → her Omani counterpart, foreign minister (OMN GOV)
  when       “on Friday”
  since      “for the first time since May”
  │ Norway’s Foreign Minister [Ida Holm] *phoned* [her Omani counterpart] on Friday for the first
  │ time since May.

AGREE · actual · statement                                                        ent-number-1  0.80
  Ida Holm (NOR GOV)
  says       Ida Holm (NOR GOV)
  about      “talks”
  condition  “if both sides stop firing”
  │ [She] *offered* to host talks if both sides stop firing, [she] said.

AGREE · actual                                                                    ent-number-2  0.80
  Oman (OMN GOV) → Ida Holm (NOR GOV)
  answers    AGREE “offered” ent-number-1
  │ [Oman] *accepted* the offer.

`);
});

test.each([40, 60, 100, 140])('no line is wider than a terminal of %i columns', (width) => {
  const lines = print(callAndOffer(), width).split('\n');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
});

test('those who met without a visitor are joined both ways', () => {
  const coded = codedOf(['Chile and Peru met.'], (text) => [
    actAt(spanOf(text, 'met'), [0], {
      actors: [partyAt(spanOf(text, 'Chile'), 'CHL', 'GOV'), partyAt(spanOf(text, 'Peru'), 'PER', 'GOV')],
    }),
  ]);
  expect(print(coded, 80)).toContain('Chile (CHL GOV) ↔ Peru (PER GOV)');
});

test('colour is added to the same characters', () => {
  const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  const coloured = print(callAndOffer(), 100, true);
  expect(coloured).toMatch(colours);
  expect(coloured.replace(colours, '')).toBe(print(callAndOffer(), 100));
});

test('escape sequences and direction marks of a document do not reach the terminal', () => {
  const esc = String.fromCharCode(27);
  const coded = codedOf([`Chile \u202e${esc}[2Jmet\nPeru.`], (text) => [actAt(spanOf(text, 'met'), [0])], {
    title: `Title${esc}]0;owned`,
  });
  const printed = print(coded, 80);
  expect(printed).not.toContain(esc);
  expect(printed).not.toContain('\u202e');
  expect(printed).toContain('│ Chile [2J*met* Peru.');
});

test('a document without events says so', () => {
  expect(
    print(
      codedOf(['Bake for an hour.'], () => []),
      80,
    ),
  ).toBe(`wire.txt · 2022-10-21 · 0 events\n${'─'.repeat(80)}\n\n`);
});
