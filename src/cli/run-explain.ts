import { codeDocument } from '../coder/code-document.js';
import { readDocuments } from '../documents/read-documents.js';
import { requireReadable } from '../documents/require-readable.js';
import { ParleyError } from '../errors.js';
import { type EventExplanation, explainEvents } from '../reports/explain-events.js';
import { renderExplanation } from '../reports/render-explanation.js';
import { toEvents } from '../reports/to-events.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { ExplainFlags } from './explain-command.js';
import { loadCoder } from './load-coder.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import { printTrouble } from './print-trouble.js';
import { readOptionsOf } from './reading-options.js';

/** Carries out `parley explain`. Ends in trouble when a document cannot be read or has no event of the id asked for. */
export async function runExplain(input: string, flags: ExplainFlags): Promise<ExitCode> {
  const { coder, recordName } = await loadCoder(flags.coder);
  const sink = await openSink(undefined);
  const style = outputStyle(false);
  const print = (explanation: EventExplanation) =>
    sink.write(flags.json ? `${JSON.stringify(explanation)}\n` : renderExplanation(explanation, style));
  let shown = 0;
  let failures = 0;
  for await (const result of readDocuments([input], readOptionsOf(flags))) {
    try {
      if (!result.ok) throw result.error;
      requireReadable(result.document);
      const coded = await codeDocument(result.document, coder);
      const wanted = explainEvents(coded, toEvents(coded, recordName)).filter(({ event }) =>
        event.id.startsWith(flags.event ?? ''),
      );
      for (const explanation of wanted) await print(explanation);
      shown += wanted.length;
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      printTrouble(result.ok ? result.document.id : result.input, error.message);
      failures += 1;
    }
  }
  if (failures > 0) return exitCode.trouble;
  if (flags.event !== undefined && shown === 0) {
    printTrouble(input, `has no event with an id that begins with "${flags.event}"`);
    return exitCode.trouble;
  }
  return exitCode.done;
}
