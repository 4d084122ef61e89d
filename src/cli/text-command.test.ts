import { Command } from 'commander';
import { expect, test } from 'vitest';
import { registerTextCommand } from './text-command.js';

test.each([
  [['text'], 'commander.missingArgument'],
  [['text', '-', '--date', '2022-02-30'], 'commander.invalidArgument'],
  [['text', '-', '--max-size', 'big'], 'commander.invalidArgument'],
  [['text', '-', '--jsn'], 'commander.unknownOption'],
])('wrong usage %j is refused', async (args, code) => {
  const program = new Command('parley').exitOverride().configureOutput({ writeErr: () => undefined });
  registerTextCommand(program);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  await expect(program.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ code });
});
