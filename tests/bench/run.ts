/** `npm run bench`: builds, then measures the simulation headless, the pictures and the forecast in a browser. `--json` and `--quick` are passed on. Exit 1 when any figure misses its limit. */
import { spawnSync } from 'node:child_process';

const passedOn = process.argv.slice(2);
const run = (command: string, args: readonly string[], quiet = false): number =>
  spawnSync(command, args, { stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] }).status ?? 1;

for (const script of ['build', 'build:cli']) if (run('npm', ['run', '--silent', script], true) !== 0) throw new Error(`npm run ${script} failed`);
const missed = [
  run(process.execPath, ['dist/cli/nightmare.js', 'bench', ...passedOn]),
  run(process.execPath, ['--import', 'tsx', 'tests/bench/frames.ts', ...passedOn]),
  run(process.execPath, ['--import', 'tsx', 'tests/bench/forecast.ts', ...passedOn]),
];
process.exitCode = missed.some((status) => status !== 0) ? 1 : 0;
