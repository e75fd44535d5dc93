/** `model`: the reference cases of the model on the real engine, by id. */

import { cliText } from '../../words/cli';
import { CliError } from '../cliError';

const CASES: Readonly<Record<string, never>> = {};

export async function runModelCommand(argv: readonly string[]): Promise<number> {
  const known = Object.keys(CASES);
  throw new CliError(cliText.unknownCase(argv[0], known));
}
