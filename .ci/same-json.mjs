// node .ci/same-json.mjs A.json B.json: fails when the two files differ in any value, to the last digit.
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const [a, b] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
deepStrictEqual(a, b);
console.log('same figures');
