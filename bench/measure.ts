import type { Document } from '../src/documents/document.js';
import { generateDocuments } from './generate-documents.js';
import type { Measurement, Task } from './measurement.js';
import { parleyEngine } from './parley-engine.js';
import { winkEngine } from './wink-engine.js';

// A child process of its own for each task, so that memory is that of the task alone: prints one Measurement as JSON.
const task: Task = JSON.parse(process.argv[2] ?? '');
console.log(JSON.stringify(await measure(task)));

async function measure(task: Task): Promise<Measurement> {
  const { documents, sentencesEach } = task.mix;
  const loadStart = performance.now();
  let start = loadStart;
  let [count, events, atFifth] = [0, 0, 0];
  // The first document, outside the mix, pays for loading lexicons, models and threads.
  const warmUp = [...generateDocuments({ ...task.mix, documents: task.jobs * 2 }, 2)];
  for await (const found of engine(task, chain(warmUp, generateDocuments(task.mix)))) {
    count += 1;
    if (count === warmUp.length) start = performance.now();
    if (count <= warmUp.length) continue;
    events += found;
    if (count - warmUp.length === Math.floor(documents / 5)) atFifth = residentMegabytes();
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    task,
    seconds,
    loadSeconds: (start - loadStart) / 1000,
    events,
    documentsPerSecond: documents / seconds,
    sentencesPerSecond: (documents * sentencesEach) / seconds,
    megabytesAtFifth: atFifth,
    megabytesAtEnd: residentMegabytes(),
    peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}

function engine({ engine, jobs }: Task, documents: Iterable<Document>): AsyncIterable<number> {
  return engine === 'wink-nlp' ? winkEngine(documents) : parleyEngine(documents, engine, jobs);
}

function* chain<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}

function residentMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}
