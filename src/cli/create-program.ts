import { Command } from 'commander';
import { registerBackupCommand } from './backup-command.js';
import { registerChangesCommand } from './changes-command.js';
import { registerCodeCommand } from './code-command.js';
import { registerDocumentsCommand } from './documents-command.js';
import { registerEvaluateCommand } from './evaluate-command.js';
import { registerEventCommand } from './event-command.js';
import { registerEventsCommand } from './events-command.js';
import { registerExplainCommand } from './explain-command.js';
import { registerExportCommand } from './export-command.js';
import { registerImportCommand } from './import-command.js';
import { registerJudgeCommand, registerUndoCommand } from './judge-command.js';
import { registerLineCommand } from './line-command.js';
import { registerLinesCommand } from './lines-command.js';
import { registerMcpCommand } from './mcp-command.js';
import { parleyVersion } from './parley-version.js';
import { registerReadCommand } from './read-command.js';
import { registerRederiveCommand } from './rederive-command.js';
import { registerSearchCommand } from './search-command.js';
import { registerServeCommand } from './serve-command.js';
import { registerSourcesCommand } from './sources-command.js';
import { registerTextCommand } from './text-command.js';
import { registerThreadCommand } from './thread-command.js';
import { registerThreadsCommand } from './threads-command.js';
import { registerUsersCommand } from './users-command.js';
import { registerVerifyCommand } from './verify-command.js';

const examples = `
Examples:
  $ parley code examples                 who did what to whom in a folder of articles
  $ parley explain article.txt           which words gave each field of each event
  $ parley text article.html             the plain text that offsets count in
  $ parley evaluate gold                 how well the coder does on documents coded by hand

Exit codes: 0 done, 1 something could not be read or fell short, 2 wrong usage.`;

/** The command line of Parley. Nothing heavy is loaded before a command is chosen. */
export function createProgram(): Command {
  const program = new Command('parley')
    .description(
      'An open ledger of diplomatic contact: who did what to whom, on whose word, sentence by sentence.',
    )
    .version(parleyVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .configureOutput({ outputError: (message, write) => write(oneLine(message)) })
    .enablePositionalOptions()
    .exitOverride();
  registerCodeCommand(program);
  registerExplainCommand(program);
  registerTextCommand(program);
  registerReadCommand(program);
  registerDocumentsCommand(program);
  registerSourcesCommand(program);
  registerSearchCommand(program);
  registerEventsCommand(program);
  registerEventCommand(program);
  registerThreadsCommand(program);
  registerThreadCommand(program);
  registerLinesCommand(program);
  registerLineCommand(program);
  registerChangesCommand(program);
  registerJudgeCommand(program);
  registerUndoCommand(program);
  registerRederiveCommand(program);
  registerVerifyCommand(program);
  registerBackupCommand(program);
  registerExportCommand(program);
  registerImportCommand(program);
  registerServeCommand(program);
  registerUsersCommand(program);
  registerMcpCommand(program);
  registerEvaluateCommand(program);
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    command.copyInheritedSettings(program).helpOption('--help', 'print this help');
  }
  return program;
}

/** Commander's "error: unknown option '--hlp'\n(Did you mean --help?)" in the form of all our messages. */
function oneLine(message: string): string {
  return `parley: ${message
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')}\n`;
}
