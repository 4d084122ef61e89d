import { readFileSync, writeFileSync } from 'node:fs';
import { parleyVersion } from '../../src/cli/parley-version.js';
import { documentedRuns, shownOutput } from './documented-runs.js';
import { runParley } from './run-parley.js';
import { serveHandCoded } from './served-ledger.js';
import { talksStory } from './talks-story.js';

// npm run docs: runs every command that a document shows and writes its output into the document.
for (const file of ['README.md', 'docs/commands.md']) {
  let markdown = readFileSync(file, 'utf8');
  // From the last to the first, so that the places of those before stay right.
  for (const run of [...documentedRuns(markdown)].reverse()) {
    const { out } = await runParley(run.parameters);
    markdown = markdown.slice(0, run.start) + shownOutput(out) + markdown.slice(run.end);
  }
  writeFileSync(file, markdown);
}

// What the server says of itself.
const served = await serveHandCoded(talksStory, { version: parleyVersion() });
const api = await (await fetch(`${served.url}/openapi.json`)).json();
await served.close();
writeFileSync('docs/openapi.json', `${JSON.stringify(api, null, 2)}\n`);
