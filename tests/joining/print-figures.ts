import { figureTable } from './figure-table.js';
import { measureJoining } from './measure-joining.js';

// npm run measure:joining: the table of docs/joining.md, then every error.
console.log(figureTable());
for (const error of measureJoining(['tuning', 'tuning-links', 'held-out', 'held-out-links']).errors)
  console.log(`- ${error}`);
