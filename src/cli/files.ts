/** Files in and out, each failure one line. Sizes are looked at before a byte is read. */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cliText } from '../words/cli';
import { CliError } from './cliError';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

export function readBytes(file: string, maxBytes: number): Uint8Array {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    const code = codeOf(error);
    throw new CliError(code === 'ENOENT' || code === 'ENOTDIR' ? cliText.noSuchFile(file) : cliText.notReadable(file, code));
  }
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new CliError(cliText.isFolder(file));
    if (stat.size > maxBytes) throw new CliError(cliText.fileTooLarge(file, stat.size, maxBytes));
    return new Uint8Array(readFileSync(handle));
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(cliText.notReadable(file, codeOf(error)));
  } finally {
    closeSync(handle);
  }
}

export function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError(cliText.notText(file));
  }
}

/** Asked before a long run, whose result should not be lost at its end. */
export function mustHaveFolder(file: string): void {
  if (!existsSync(dirname(file))) throw new CliError(cliText.noFolder(file));
}

/** Whole or not at all: written beside its place, then moved there. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const beside = `${file}.part-${process.pid}`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new CliError(cliText.notWritable(file, codeOf(error)));
  }
}
