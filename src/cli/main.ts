/** The command line's root: the process's streams and exit code, and nothing else. */
import { servesPool } from './pool';
import { runProgram } from './program';

let shown = false;
const clear = (): void => {
  if (shown) process.stderr.write('\r\u001b[K');
  shown = false;
};

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// A thread of a sweep's pool is this program too: it plays what it is sent and reads no command line.
if (!servesPool()) {
  process.exitCode = await runProgram(process.argv.slice(2), {
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      process.stderr.write(`\r\u001b[K${line}`);
      shown = true;
    },
  });
  clear();
}
