/** `validate`: each file is read as what it is (by its first bytes) and every fault printed with its place. A save is also restored into a scratch world. */
import { loadScenario, MAX_SCENARIO_BYTES } from '../content/load';
import type { SaveBody } from '../content/replaySchema';
import { kindOf, MAX_FILE_BYTES } from '../replay/container';
import { restore, SnapshotError } from '../sim/snapshot';
import { cliText, optionText } from '../words/cli';
import { readOptions } from './args';
import { CliError } from './cliError';
import { readBytes, textOf } from './files';
import type { Io } from './io';
import { replayFaults, saveFaults } from './replayFiles';
import { scenarioOf } from './scenarios';

interface Report {
  file: string;
  ok: boolean;
  kind: 'scenario' | 'replay' | 'save' | 'unreadable';
  /** What it is of: a scenario's id. */
  of: string;
  faults: string[];
}

export function validate(argv: string[], io: Io): number {
  const options = readOptions('validate', 'validate FILE... [--json]', { json: { line: optionText.json } }, argv, io);
  if (options === null) return 0;
  if (options.files.length === 0) throw new CliError(cliText.needsFile('validate'));
  const reports = options.files.map(reportOn);
  for (const report of reports) {
    const { file, ok, kind, faults } = report;
    if (options.on('json')) io.out(JSON.stringify({ file, ok, kind, faults }));
    else if (ok) io.out(cliText.valid(file, kind, report.of));
    else for (const fault of faults) io.out(fault);
  }
  const bad = reports.filter(({ ok }) => !ok);
  if (bad.length > 0) io.err(cliText.someInvalid(bad.length, reports.length, bad[0]!.faults[0]!));
  return bad.length > 0 ? 2 : 0;
}

function reportOn(file: string): Report {
  try {
    const bytes = readBytes(file, MAX_FILE_BYTES.save);
    const kind = kindOf(bytes);
    return kind === 'replay' ? replayReport(file, bytes) : kind === 'save' ? saveReport(file, bytes) : scenarioReport(file, bytes);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { file, ok: false, kind: 'unreadable', of: '', faults: [error.message] };
  }
}

const reported = (file: string, kind: Report['kind'], of: string, faults: string[]): Report => ({ file, ok: faults.length === 0, kind, of, faults });

function scenarioReport(file: string, bytes: Uint8Array): Report {
  if (bytes.length > MAX_SCENARIO_BYTES) throw new CliError(cliText.fileTooLarge(file, bytes.length, MAX_SCENARIO_BYTES));
  const loaded = loadScenario({ json: textOf(file, bytes), name: file });
  return loaded.ok ? reported(file, 'scenario', loaded.scenario.id, []) : reported(file, 'scenario', '', loaded.faults);
}

function replayReport(file: string, bytes: Uint8Array): Report {
  const { faults, body } = replayFaults(file, bytes);
  if (body === null) return reported(file, 'replay', '', faults);
  return reported(
    file,
    'replay',
    body.scenario.id,
    caught(() => scenarioOf(file, body)),
  );
}

function saveReport(file: string, bytes: Uint8Array): Report {
  const { faults, save } = saveFaults(file, bytes);
  if (save === null) return reported(file, 'save', '', faults);
  return reported(
    file,
    'save',
    save.body.scenario.id,
    caught(() => restoreScratch(file, save.body, save.snapshot)),
  );
}

function restoreScratch(file: string, body: SaveBody, bytes: Uint8Array): void {
  const { night, difficulty, sleepers } = body.deltas;
  const options = {
    ...(night === undefined ? {} : { night }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(sleepers === undefined ? {} : { sleepers }),
  };
  try {
    restore(scenarioOf(file, body), body.seed, options, bytes);
  } catch (error) {
    throw error instanceof SnapshotError ? new CliError(`${file}: ${cliText.badSnapshot(error.message)}`) : error;
  }
}

/** The one line of bad input, as a list. */
function caught(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof CliError) return [error.message];
    throw error;
  }
}
