/** The command as a process: streams kept apart, exit codes, the same hash twice, and no stack trace whatever happens. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const sim = (...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
};

describe('the command as a process', () => {
  it('plays chapter 1 to the same hash twice', () => {
    const argv = ['run', '--scenario', 'nightmare-protocol', '--seed', 'dusk', '--ticks', '720', '--json'];
    const once = sim(...argv);
    expect([once.status, once.stderr]).toEqual([0, '']);
    expect(JSON.parse(once.stdout)).toMatchObject({ tick: 720, counts: { sleepers: 3000 } });
    expect(sim(...argv)).toEqual(once);
  });
  it('keeps messages off stdout and says one line', () => {
    const { status, stdout, stderr } = sim('run', '--scenario', 'no-such-file.json', '--seed', 's');
    expect([status, stdout, stderr]).toEqual([2, '', 'no-such-file.json: no such file\n']);
  });
});
