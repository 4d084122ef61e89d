import { type Command, Option } from 'commander';
import { coderOption } from './coder-option.js';

/** What the options of `parley evaluate` parse to. */
export interface EvaluateFlags {
  readonly coder: string;
  readonly json?: boolean;
  readonly errors?: boolean;
  readonly predictions?: string;
  readonly output?: string;
  readonly min?: string;
}

const examples = `
Examples:
  $ parley evaluate gold                          code the gold's texts and score the events
  $ parley evaluate gold --predictions mine.jsonl score event records of any coder
  $ parley evaluate gold --min ratchet.json       fail below figures that were reached before`;

/** Adds `parley evaluate`. */
export function registerEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('score the coder on documents coded by hand')
    .argument('<gold>', 'folder with NAME.txt and its coding NAME.json')
    .addOption(coderOption())
    .option('--json', 'the figures as one JSON object')
    .addOption(
      new Option('--errors', 'also list every missed, extra and wrongly peopled event').conflicts('json'),
    )
    .addOption(
      new Option(
        '--predictions <file>',
        'score these event records (JSON lines) instead of coding',
      ).conflicts('output'),
    )
    .option('--output <file>', 'also write the event records there (JSON lines)')
    .option('--min <file>', 'exit with 1 when a figure is below the one in this file')
    .addHelpText('after', examples)
    .action(async (gold: string, flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./run-evaluate.js');
      process.exitCode = await runEvaluate(gold, flags);
    });
}
