// node .ci/test-counts.mjs [--none-skipped] VITEST.json: prints "N passed, N failed", or fails when a test was skipped.
import { existsSync, readFileSync } from 'node:fs';

const file = process.argv.at(-1) ?? '';
const isStrict = process.argv.includes('--none-skipped');
const result = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const skipped = result.numPendingTests + result.numTodoTests;

if (!isStrict) console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed`);
else if (skipped > 0 || result.numPassedTests === 0) {
  console.error(`${skipped} tests skipped, ${result.numPassedTests} passed: none may be skipped here`);
  process.exit(1);
}
