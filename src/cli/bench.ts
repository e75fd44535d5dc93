/** `bench`: the performance figures, each beside a yardstick. */

import { cliText } from '../words/cli';
import { CliError } from './cliError';

export async function runBenchCommand(_argv: readonly string[]): Promise<number> {
  throw new CliError(cliText.noFigures);
}
