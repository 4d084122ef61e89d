import { type Command, Option } from 'commander';
import { correctable } from '../ledger/correction.js';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';

/** Who judges and why; the same for every judgement. */
export interface JudgeFlags extends LedgerFlags {
  readonly author?: string;
  readonly reason?: string;
}

const examples = `
Examples:
  $ parley judge accept e7kfq --reason "both read-outs agree"
  $ parley judge correct r3mv2 date 2022-10-21
  $ parley judge correct r3mv2 recipients "RUS GOV Sergei Lavrov, UKR GOV"
  $ parley judge split e7kfq r3mv2          this report is of another event
  $ parley judge merge e7kfq eq2lw          these two are one
  $ parley judge link eq2lw e7kfq refused   the first answers the second
  $ parley undo                             take the last judgement back`;

/** Adds `parley judge` with a subcommand for each kind of judgement. */
export function registerJudgeCommand(program: Command): void {
  const judge = program
    .command('judge')
    .description('enter what a person decided; nothing is overwritten, and all can be undone')
    .helpCommand(false)
    .addHelpText('after', examples);
  const add = (words: string, description: string) =>
    addJudgeOptions(judge.command(words).description(description));
  const load = () => import('./run-judge.js');

  add('accept <id...>', 'these reports, or all reports of these events, are right').action(
    async (ids: readonly string[], flags: JudgeFlags) => (await load()).judgeVerdict('accept', ids, flags),
  );
  add('reject <id...>', 'these reports tell of no such act: no event counts them').action(
    async (ids: readonly string[], flags: JudgeFlags) => (await load()).judgeVerdict('reject', ids, flags),
  );
  add('correct <report> <field> <value>', `a field of a report is another: ${correctable.join(', ')}`).action(
    async (report: string, field: string, value: string, flags: JudgeFlags) =>
      (await load()).judgeCorrection({ report, field, value }, flags),
  );
  add('split <event> <report...>', 'these reports of an event are of another event').action(
    async (event: string, reports: readonly string[], flags: JudgeFlags) =>
      (await load()).judgeSplit(event, reports, flags),
  );
  add('merge <event> <other>', 'two events are one').action(
    async (event: string, other: string, flags: JudgeFlags) =>
      (await load()).judgePair('merge', { one: event, other, how: null }, flags),
  );
  add('link <answer> <offer> [how]', 'the first event answers the second').action(
    async (answer: string, offer: string, how: string | undefined, flags: JudgeFlags) =>
      (await load()).judgePair('link', { one: answer, other: offer, how: how ?? null }, flags),
  );
  add('unlink <answer> <offer>', 'the first event does not answer the second').action(
    async (answer: string, offer: string, flags: JudgeFlags) =>
      (await load()).judgePair('unlink', { one: answer, other: offer, how: null }, flags),
  );
  const list = judge.command('list').description('every judgement ever made, undone ones too, latest first');
  addLedgerOptions(list, 'one JSON object a judgement')
    .addOption(limitOption(100))
    .helpOption('--help', 'print this help')
    .action(async (flags: LedgerFlags & { readonly limit: number }) =>
      (await load()).listAllJudgements(flags),
    );
}

function addJudgeOptions(command: Command): Command {
  return addLedgerOptions(command, 'say the number of the judgement as JSON')
    .addOption(
      new Option('--author <name>', 'who decides (your user name unless given)').env('PARLEY_AUTHOR'),
    )
    .option('--reason <words>', 'why')
    .helpOption('--help', 'print this help');
}

/** Adds `parley undo`. */
export function registerUndoCommand(program: Command): void {
  const command = program
    .command('undo')
    .description('take back a judgement, by a judgement of its own; undoing an undo brings it back')
    .argument('[number]', 'of the judgement (the latest that holds unless given)');
  addJudgeOptions(command).action(async (number: string | undefined, flags: JudgeFlags) => {
    const { undo } = await import('./run-judge.js');
    await undo(number, flags);
  });
}
