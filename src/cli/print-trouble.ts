import { plainWords } from '../reports/plain-words.js';

/** One line on standard error: "parley: NAME: message". Names and messages come from outside and are made plain. */
export function printTrouble(name: string | null, message: string): void {
  const where = name === null ? '' : `${plainWords(name)}: `;
  process.stderr.write(`parley: ${where}${plainWords(message)}\n`);
}
