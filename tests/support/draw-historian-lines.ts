import { mkdirSync, writeFileSync } from 'node:fs';
import { arrangeLine } from '../../src/drawings/arrange-line.js';
import { lineSvg } from '../../src/drawings/svg/line-svg.js';
import { byDay } from '../../src/lines/act-order.js';
import { lineOfKey } from '../../src/lines/line-key.js';
import { lineState } from '../../src/lines/line-state.js';
import { countPostures } from '../../src/lines/weekly-counts.js';
import { historianLedger, historianLine, livelyLines, quietLines } from './historian-contacts.js';

// npx tsx tests/support/draw-historian-lines.ts    draws the lines of docs/historian.md anew into docs/lines/
const folder = 'docs/lines';
const span = { from: '1990-01-01', until: '2024-12-31' };
const width = 860;

const { acts, context } = historianLedger();
mkdirSync(folder, { recursive: true });
for (const code of [...livelyLines, ...quietLines]) {
  const line = lineOfKey(historianLine(code));
  const own = acts.filter((act) => act.line === line.key).sort(byDay);
  const drawing = arrangeLine(lineState(line, own, new Set(), context), own, span, []);
  writeFileSync(
    `${folder}/usa-${code.toLowerCase()}.svg`,
    lineSvg(drawing, { acts: own, pool: countPostures(acts), said: null, width }),
  );
}
