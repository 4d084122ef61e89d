import { type SearchHit, searchLedger } from '../ledger/search-ledger.js';
import { useLedger } from '../ledger/use-ledger.js';
import { createPalette, type Palette } from '../reports/palette.js';
import { plainWords, withoutControls } from '../reports/plain-words.js';
import { styledWords } from '../reports/styled-words.js';
import { wrapWords } from '../reports/wrap-words.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import type { SearchFlags } from './search-command.js';

const indent = '  ';

/** Carries out `parley search`. */
export async function runSearch(words: string, flags: SearchFlags): Promise<ExitCode> {
  const hits = await useLedger(ledgerOptionsOf(flags, 'read'), (ledger) =>
    searchLedger(ledger, words, flags.limit),
  );
  const { width, isColoured } = outputStyle(false);
  const palette = createPalette(isColoured);
  const sink = await openSink(undefined);
  for (const hit of hits) {
    await sink.write(flags.json ? `${JSON.stringify(hit)}\n` : block(hit, palette, width));
  }
  if (hits.length === 0 && !flags.json) await sink.write('nothing found\n');
  return exitCode.done;
}

function block(hit: SearchHit, palette: Palette, width: number): string {
  const facts = [hit.uid, hit.published, hit.source, hit.version > 1 ? `version ${hit.version}` : null];
  const known = facts.filter((fact) => fact !== null).join(' · ');
  const stretches = hit.excerpt.map((text, index) => ({
    text: index % 2 === 1 ? `*${withoutControls(text)}*` : withoutControls(text),
    paint: index % 2 === 1 ? palette.trigger : (piece: string) => piece,
  }));
  return [
    palette.heading(plainWords(hit.title ?? hit.address)),
    palette.label(`${indent}${plainWords(known)}`),
    ...wrapWords(styledWords(stretches), width - indent.length).map((line) => `${indent}${line}`),
    ...(hit.events.length > 0 ? [palette.label(`${indent}events ${hit.events.join(' ')}`)] : []),
    '',
    '',
  ].join('\n');
}
