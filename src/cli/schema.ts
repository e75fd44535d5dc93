/** `schema`: prints the JSON Schema of a scenario, a replay's body or a save's. */
import { jsonSchema, SCHEMA_KINDS } from '../content/jsonSchema';
import { cliText } from '../words/cli';
import { readOptions } from './args';
import { CliError } from './cliError';
import type { Io } from './io';

export function schema(argv: string[], io: Io): number {
  const options = readOptions('schema', `schema ${SCHEMA_KINDS.join('|')}`, {}, argv, io);
  if (options === null) return 0;
  const [asked, extra] = options.files;
  const kind = SCHEMA_KINDS.find((each) => each === asked);
  if (kind === undefined) throw new CliError(cliText.schemaKind(SCHEMA_KINDS, asked));
  if (extra !== undefined) throw new CliError(cliText.noArguments('schema', extra));
  io.out(JSON.stringify(jsonSchema(kind), null, 2));
  return 0;
}
