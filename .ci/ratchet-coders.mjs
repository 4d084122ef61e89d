// Prints the coders that accuracy/ratchet.json holds figures of. A test sees to it that it has every coder there is.
import { readFileSync } from 'node:fs';

const ratchet = JSON.parse(readFileSync(new URL('../accuracy/ratchet.json', import.meta.url), 'utf8'));
console.log([...new Set(Object.values(ratchet).flatMap((coders) => Object.keys(coders)))].join('\n'));
