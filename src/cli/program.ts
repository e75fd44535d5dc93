/**
 * The command line's one loop: find the command, run it, turn what it threw into one line and an exit code. Exit 0 done, 1 checked and found
 * false, 2 bad usage or bad input. A stack trace is never printed; an error nobody foresaw is one line that asks to be reported.
 */
import { cliText, commandText } from '../words/cli';
import { CliError } from './cliError';
import type { Io } from './io';
import { replay } from './replay';
import { run } from './run';
import { schema } from './schema';
import { validate } from './validate';

type Command = (argv: string[], io: Io) => Promise<number> | number;

const COMMANDS: Readonly<Record<keyof typeof commandText, Command>> = {
  run,
  replay,
  validate,
  schema,
  model: async (argv, io) => (await import('./model/index')).runModelCommand(argv, io),
  sweep: async (argv, io) => (await import('./sweep')).sweep(argv, io),
  bench: async (argv, io) => (await import('./bench')).runBenchCommand(argv, io),
};
const NAMES = Object.keys(COMMANDS);
const USAGE = cliText.usage(Object.entries(commandText).map(([name, line]) => ({ name, line })));

export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined) throw new CliError(cliText.noCommand(NAMES));
    if (name === '--help' || name === '-h' || name === 'help') {
      io.out(USAGE);
      return 0;
    }
    if (!Object.hasOwn(COMMANDS, name)) throw new CliError(cliText.unknownCommand(name, NAMES));
    return await COMMANDS[name as keyof typeof COMMANDS](rest, io);
  } catch (error) {
    io.err(messageOf(error));
    return 2;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof RangeError && /allocation|array length|buffer/i.test(error.message)) return cliText.outOfMemory;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return cliText.internal(text.split('\n')[0]!);
}
