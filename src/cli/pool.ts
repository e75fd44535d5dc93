/**
 * Many runs on worker threads. Each thread is this same program, told by `isMainThread` to play instead of to read a command
 * line; a job goes to whoever is idle, and each result lands at its job's own place, so rows and their order do not depend on
 * how many threads there were. With one worker nothing is started and the runs are played here.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type PlayedJob, playJob, type SweepJob } from './sweepRun';

interface Asked {
  index: number;
  job: SweepJob;
}
type Answer = { index: number; played: PlayedJob } | { index: number; failed: string };

/** Plays jobs as they come; what a thread of this program does in place of reading a command line. True when this is one. */
export function servesPool(): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  port.on('message', ({ index, job }: Asked) => {
    let answer: Answer;
    try {
      answer = { index, played: playJob(job) };
    } catch (error) {
      answer = { index, failed: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  });
  return true;
}

/** `program`: the file that calls `servesPool`. Results are in the jobs' order; `onDone` hears how many are. */
export async function playAll(jobs: readonly SweepJob[], workers: number, program: URL, onDone: (done: number) => void): Promise<PlayedJob[]> {
  if (workers <= 1) return playHere(jobs, onDone);
  const results: PlayedJob[] = new Array(jobs.length);
  const threads = Array.from({ length: Math.min(workers, jobs.length) }, () => startThread(program));
  let next = 0;
  let done = 0;
  try {
    await Promise.all(
      threads.map(
        (thread) =>
          new Promise<void>((resolve, reject) => {
            const ask = (): void => {
              if (next >= jobs.length) return resolve();
              thread.postMessage({ index: next, job: jobs[next]! } satisfies Asked);
              next++;
            };
            thread.on('message', (answer: Answer) => {
              if ('failed' in answer) return reject(new Error(answer.failed));
              results[answer.index] = answer.played;
              onDone(++done);
              ask();
            });
            thread.on('error', reject);
            ask();
          }),
      ),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return results;
}

/** From source a thread needs the loader that reads TypeScript, which it does not take over from its parent. */
function startThread(program: URL): Worker {
  if (!program.pathname.endsWith('.ts')) return new Worker(program);
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(program.href)}); })`;
  return new Worker(code, { eval: true });
}

/** In this thread, letting others have a turn between runs so that progress is shown. */
async function playHere(jobs: readonly SweepJob[], onDone: (done: number) => void): Promise<PlayedJob[]> {
  const results: PlayedJob[] = [];
  for (const job of jobs) {
    results.push(playJob(job));
    onDone(results.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return results;
}
