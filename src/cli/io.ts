/** Where lines go: results out, messages err. Passed in, so that a command can be tested without a process. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  /** Shown in place and overwritten, where a person is watching; nothing otherwise. */
  progress(line: string): void;
}
