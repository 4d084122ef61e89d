import { arrangeMatrix, cutMatrix } from '../drawings/arrange-matrix.js';
import { matrixSvg } from '../drawings/svg/matrix-svg.js';
import type { Queries } from '../ledger/schema.js';
import { useLedger } from '../ledger/use-ledger.js';
import { lampsAt } from '../lines/lamps-at.js';
import type { LineState, LineView } from '../lines/line.js';
import { loadLines } from '../lines/load-lines.js';
import { createPalette } from '../reports/palette.js';
import { viewOf } from './as-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { lineRules } from './ledger-rules.js';
import { partyKeyOf } from './line-options.js';
import type { LinesFlags } from './lines-command.js';
import { linesPage } from './lines-page.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import { writeFile } from './write-file.js';

interface Boards {
  readonly view: LineView;
  readonly states: readonly LineState[];
  readonly compare: { readonly day: string; readonly states: readonly LineState[] } | null;
}

/** Carries out `parley lines`. */
export async function runLines(flags: LinesFlags): Promise<ExitCode> {
  const parties = (flags.party ?? []).map(partyKeyOf);
  const boards = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) => loadBoards(queries, flags));
  const { level = null, direct: isDirect = false } = flags;
  const matrix = cutMatrix(arrangeMatrix({ ...boards, level, isDirect, parties }), flags.limit);
  if (flags.svg !== undefined) await writeFile(flags.svg, matrixSvg(matrix, { width: flags.svgWidth }));
  const sink = await openSink(undefined);
  if (flags.json) {
    const shown = new Set(matrix.lines.map(({ key }) => key));
    for (const state of boards.states.filter(({ line }) => shown.has(line.key))) {
      await sink.write(`${JSON.stringify(jsonOf(state, boards, level))}\n`);
    }
  } else {
    const style = outputStyle(false);
    await sink.write(linesPage(matrix, style, createPalette(style.isColoured)));
  }
  return exitCode.done;
}

async function loadBoards(queries: Queries, flags: LinesFlags): Promise<Boards> {
  const view = await viewOf(queries, flags);
  const { states } = await loadLines(queries, lineRules, view);
  if (flags.compare === undefined) return { view, states, compare: null };
  const earlier = await loadLines(queries, lineRules, { ...view, asOf: flags.compare });
  return { view, states, compare: { day: flags.compare, states: earlier.states } };
}

/** A state with what its lamp was on the day that is compared with. */
function jsonOf(state: LineState, { compare }: Boards, level: LinesFlags['level'] | null) {
  if (compare === null) return state;
  const earlier = compare.states.find(({ line }) => line.key === state.line.key);
  const lamps = earlier === undefined ? null : lampsAt(earlier, level ?? null);
  const before =
    lamps === null
      ? null
      : { direct: lamps.direct, forth: lamps.forth, back: lamps.back, thirdParty: lamps.thirdParty };
  return { ...state, before: { asOf: compare.day, lamps: before } };
}
