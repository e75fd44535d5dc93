/** Options of a command, declared once: parsed by Node's own parser, listed by --help, and every mistake one line that names the option. */
import { parseArgs } from 'node:util';
import { cliText, optionText } from '../words/cli';
import { CliError } from './cliError';
import type { Io } from './io';

export interface OptionSpec {
  /** `SEED` and the like, for the help text; absent: a switch. */
  value?: string;
  line: string;
}
export interface Options {
  text(name: string): string | undefined;
  need(name: string): string;
  on(name: string): boolean;
  whole(name: string, least: number, most: number): number | undefined;
  oneOf<T extends string>(name: string, known: readonly T[]): T | undefined;
  readonly files: string[];
}

/** Null when help was asked for, and given. */
export function readOptions(command: string, synopsis: string, specs: Readonly<Record<string, OptionSpec>>, argv: string[], io: Io): Options | null {
  if (argv.includes('--help') || argv.includes('-h')) {
    const all = { ...specs, help: { line: optionText.help } };
    const shown = Object.entries<OptionSpec>(all).map(([name, { value, line }]) => ({ flag: `--${name}${value === undefined ? '' : ` ${value}`}`, line }));
    io.out(cliText.commandUsage(synopsis, shown));
    return null;
  }
  const options = Object.fromEntries(Object.entries(specs).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]));
  const { values, positionals, tokens } = parseArgs({ args: argv, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw new CliError(cliText.unknownOption(command, token.rawName.slice(0, 40)));
    const isBare = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
    if (spec.value !== undefined && isBare) throw new CliError(cliText.needsValue(command, token.rawName));
    if (spec.value === undefined && token.value !== undefined) throw new CliError(cliText.takesNoValue(command, token.rawName));
  }
  return optionsOver(command, values, positionals);
}

function optionsOver(command: string, values: Readonly<Record<string, unknown>>, files: string[]): Options {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  return {
    files,
    text,
    need(name) {
      const value = text(name);
      if (value === undefined) throw new CliError(cliText.needsOption(command, `--${name}`));
      return value;
    },
    on: (name) => values[name] === true,
    whole(name, least, most) {
      const value = text(name);
      if (value === undefined) return undefined;
      const isWhole = /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most;
      if (!isWhole) throw new CliError(cliText.wholeNumber(`--${name}`, least, most, value));
      return Number(value);
    },
    oneOf(name, known) {
      const value = text(name);
      if (value === undefined) return undefined;
      const found = known.find((each) => each === value);
      if (found === undefined) throw new CliError(cliText.oneOf(`--${name}`, known, value));
      return found;
    },
  };
}
