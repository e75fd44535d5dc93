/** `replay`: plays a recorded night again, to its end or to a tick; or compares it with every checkpoint. */

import { MAX_TICK } from '../content/replaySchema';
import { Playback } from '../replay/playback';
import { verifyReplay } from '../replay/verify';
import { cliText, optionText } from '../words/cli';
import { readOptions } from './args';
import { CliError } from './cliError';
import type { Io } from './io';
import { readReplay } from './replayFiles';
import { resultOf, resultText } from './result';
import { scenarioOf } from './scenarios';

const OPTIONS = {
  verify: { line: optionText.verify },
  until: { value: 'TICK', line: optionText.until },
  json: { line: optionText.json },
};

export function replay(argv: string[], io: Io): number {
  const options = readOptions('replay', 'replay F.dream [--verify] [--until TICK] [--json]', OPTIONS, argv, io);
  if (options === null) return 0;
  const [file, extra] = options.files;
  if (file === undefined) throw new CliError(cliText.needsFile('replay'));
  if (extra !== undefined) throw new CliError(cliText.oneFile('replay', extra));
  const until = options.whole('until', 0, MAX_TICK);
  if (until !== undefined && options.on('verify')) throw new CliError(cliText.notBoth('replay', '--verify', '--until'));
  return options.on('verify') ? verify(file, options.on('json'), io) : playAgain(file, until, options.on('json'), io);
}

function verify(file: string, asJson: boolean, io: Io): number {
  const { body, orders } = readReplay(file);
  const scenario = scenarioOf(file, body);
  const verdict = verifyReplay(scenario, body, orders, (tick) => io.progress(cliText.progress(tick, body.final.tick)));
  if (asJson) io.out(JSON.stringify(verdict));
  else if (verdict.verified) io.out(cliText.verified(verdict.tick, verdict.hash, body.checkpoints.length + 1));
  else io.out(cliText.notVerified(verdict.firstTick, verdict.array, verdict.index));
  return verdict.verified ? 0 : 1;
}

function playAgain(file: string, until: number | undefined, asJson: boolean, io: Io): number {
  const { body, orders } = readReplay(file);
  const end = until ?? body.final.tick;
  if (end > body.final.tick) throw new CliError(cliText.untilPastEnd(end, body.final.tick));
  const playback = new Playback(scenarioOf(file, body), body, orders);
  playback.to(end);
  const { world, refusedOrder } = playback;
  const result = resultOf(world);
  io.out(asJson ? JSON.stringify(result) : resultText(result));
  if (refusedOrder >= 0) io.err(cliText.diverged(file, orders[refusedOrder]!.tick, 'orders', refusedOrder));
  else if (end === body.final.tick && result.hash !== body.final.hash) io.err(cliText.diverged(file, end, 'hash', 0));
  else return 0;
  return 1;
}
