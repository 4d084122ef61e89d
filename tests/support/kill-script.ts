import { parseArgs } from 'node:util';
import { killReads } from './kill-read.js';

// npm run kill -- [--kills 200] [--documents 300] [--seed 1]
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    documents: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});

const result = await killReads({
  kills: Number(values.kills),
  documents: Number(values.documents),
  seed: Number(values.seed),
  onKill: (done) => {
    if (done % 10 === 0) console.error(`${done} kills`);
  },
});
console.log(JSON.stringify(result));
