/** Bad usage or bad input: its message is the one line a person sees, and the exit code is 2. */
export class CliError extends Error {
  override name = 'CliError';
}
