import { fuzzServer } from './fuzz-server.js';
import { serveHandCoded } from './served-ledger.js';
import { talksStory } from './talks-story.js';

// npm run fuzz -- [requests] [seed]
const [requests = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const served = await serveHandCoded(talksStory);
await fuzzServer(served, requests, seed);
await served.close();
if (served.faults.length > 0) throw new Error(`${served.faults.length} faults: ${String(served.faults[0])}`);
process.stdout.write(`${requests} requests, no fault\n`);
