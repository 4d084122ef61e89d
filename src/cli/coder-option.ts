import { Option } from 'commander';
import { coders, defaultCoder } from './coders.js';

/** `--coder NAME`, the same for every command that codes. */
export function coderOption(): Option {
  const names = coders.map((coder) => `${coder.name}: ${coder.description}`).join('; ');
  return new Option('--coder <name>', `what finds the events (${names})`)
    .choices(coders.map((coder) => coder.name))
    .default(defaultCoder);
}
