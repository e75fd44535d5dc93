/** Every address in one place: the game's ports are fixed; the tests take whatever is free, so that runs side by side never meet. */
import { execFileSync } from 'node:child_process';

export const PORTS = { start: 5045, preview: 5046 } as const;
export const HOST = '127.0.0.1';

/** A free port, asked of the system in a short process of its own, because configuration files cannot wait. */
const freePort = (): string =>
  execFileSync(
    process.execPath,
    ['-e', `const s=require('net').createServer().listen(0,'${HOST}',()=>{process.stdout.write(String(s.address().port));s.close()})`],
    {
      encoding: 'utf8',
    },
  );

/** Kept in the environment: Playwright reads its configuration again in every worker, and must find the same ports. */
export const testPort = (name: 'DEV' | 'PREVIEW'): number => {
  const key = `NIGHTMARE_TEST_PORT_${name}`;
  process.env[key] ??= freePort();
  return Number(process.env[key]);
};
