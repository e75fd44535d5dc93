/**
 * A night as a file, and back, in the worker. Writing takes what it needs of the run at once, so that time may run on while the bytes
 * are packed. Reading trusts nothing: size, magic, capped inflate, checksum, schema, bounds (replay/codec), then the scenario it was
 * recorded on, and only then a scratch world. This file is fetched when the first file is written or read: a night is played without it.
 */
import { contentHash } from '../content/contentHash';
import type { Fault } from '../content/faults';
import { checkScenario, effectiveScenario, loadScenario } from '../content/load';
import { checkReplayBody, checkSaveBody, type ReplayBody, type SaveBody } from '../content/replaySchema';
import { type FileFault as CodecFault, decodeReplay, decodeSave, encodeReplay, encodeSave, type PackedBeginning, packBeginning } from '../replay/codec';
import { kindOf } from '../replay/container';
import { codeOrder, originFields, type RunOrigin } from '../replay/journal';
import { SIM_VERSION } from '../replay/simVersion';
import type { Scenario } from '../sim/scenario';
import type { TimedOrder } from '../sim/vocabulary';
import type { Asked, FileFault } from './keepingProtocol';
import type { NightEnding, Resume, RunSource } from './protocol';
import type { Run } from './run';

/** Where a run comes from, for a file: the scenario as it was loaded, and what the source changes in it. */
export function originOf(scenario: Scenario, builtIn: boolean, { seed, sleepers, night, difficulty }: RunSource): RunOrigin {
  const deltas = {
    ...(sleepers === undefined ? {} : { sleepers }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(night === undefined ? {} : { night }),
  };
  const effective = effectiveScenario(scenario, deltas);
  if (!effective.ok) throw new Error(`a run is on a scenario that is not sound: ${effective.faults[0]?.text}`);
  return { scenarioId: scenario.id, contentHash: contentHash(effective.value), ...(builtIn ? {} : { inline: scenario }), seed, deltas };
}

export function replayOf(run: Run, origin: RunOrigin): Uint8Array {
  return encodeReplay(run.journal.body(run.world, origin));
}

export function saveOf(run: Run, origin: RunOrigin, asked: readonly Asked[]): Uint8Array {
  const { tick, snapshot, record, ending, begun } = run.keep();
  const body: SaveBody = {
    format: 'nightmare-save',
    version: 1,
    ...originFields(origin),
    tick,
    hash: run.hash,
    sleepers: run.world.sleepers.count,
    orders: run.journal.orders.map(codeOrder),
    waiting: run.waitingOrders.map((order) => codeOrder({ tick, order })),
    asked: asked.map(({ sleeper, question, wants }) => [sleeper, question, ...wants]),
    ...(ending !== undefined && isBeforeDawn(ending) && { ending }),
  };
  return encodeSave(body, new Uint8Array(snapshot), new Uint8Array(record), begun === undefined ? null : packedBeginning(begun));
}

/** By the beginning itself: a night is saved hundreds of times, and packing takes longer than anything else in a save. */
const packedOnce = new WeakMap<ArrayBuffer, PackedBeginning>();
function packedBeginning(begun: ArrayBuffer): PackedBeginning {
  const packed = packedOnce.get(begun) ?? packBeginning(new Uint8Array(begun));
  packedOnce.set(begun, packed);
  return packed;
}

/** What dawn decides is read again from the dawn. */
const isBeforeDawn = (ending: NightEnding): ending is Exclude<NightEnding, { kind: 'dawn-quiet' } | { kind: 'dawn-latched' }> => 'tick' in ending;

export type ReadSave = { ok: true; source: RunSource; resume: Resume; asked: Asked[]; hash: string } | { ok: false; fault: FileFault };

export function readSave(bytes: Uint8Array): ReadSave {
  if (kindOf(bytes) === 'replay') return refuse('is-replay');
  const decoded = decodeSave(bytes, checkSaveBody);
  if (!decoded.ok) return { ok: false, fault: faultOf(decoded) };
  const { body, orders, waiting, snapshot, record, begun } = decoded;
  const played = scenarioOf(body);
  if (!played.ok) return played;
  const kept = {
    tick: body.tick,
    snapshot: exactBuffer(snapshot),
    record: exactBuffer(record),
    ...(body.ending && { ending: body.ending }),
    ...(begun && { begun: exactBuffer(begun) }),
  };
  return {
    ok: true,
    source: played.source,
    resume: { kept, orders, untilTick: body.tick, waiting: waiting.map(({ order }) => order) },
    asked: (body.asked ?? []).map(([sleeper, question, ...wants]) => ({ sleeper: sleeper!, question: question!, wants })),
    hash: body.hash,
  };
}

export type ReadReplay = { ok: true; source: RunSource; scenario: Scenario; body: ReplayBody; orders: TimedOrder[] } | { ok: false; fault: FileFault };

export function readReplay(bytes: Uint8Array): ReadReplay {
  if (kindOf(bytes) === 'save') return refuse('is-save');
  const decoded = decodeReplay(bytes, checkReplayBody);
  if (!decoded.ok) return { ok: false, fault: faultOf(decoded) };
  const { body, orders } = decoded;
  const played = scenarioOf(body);
  if (!played.ok) return played;
  return { ok: true, source: played.source, scenario: played.scenario, body, orders };
}

const refuse = (code: FileFault['code'], detail = ''): { ok: false; fault: FileFault } => ({ ok: false, fault: { code, detail } });
const placeOf = ([fault]: readonly Fault[]): string => (fault === undefined ? '' : fault.place === '' ? fault.text : `${fault.place}: ${fault.text}`);
const faultOf = ({ code, faults }: CodecFault): FileFault => ({ code, detail: placeOf(faults) });
const exactBuffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

/** What the file was recorded on, as a source that opens it: refused when the rules are no longer the same, or it names a night there is not. */
function scenarioOf(body: ReplayBody | SaveBody): { ok: true; source: RunSource; scenario: Scenario } | { ok: false; fault: FileFault } {
  if (body.simVersion !== SIM_VERSION) return refuse('other-engine', body.simVersion);
  const { id, hash, inline } = body.scenario;
  const { params, sleepers, night, difficulty } = body.deltas;
  const loaded = inline === undefined ? loadScenario(id) : checkScenario(inline, 'scenario.inline');
  if (!loaded.ok) return refuse(loaded.code, loaded.detail);
  const effective = effectiveScenario(loaded.scenario, { ...(params === undefined ? {} : { params }), ...(sleepers === undefined ? {} : { sleepers }) });
  if (!effective.ok) return refuse('bad-scenario', placeOf(effective.faults));
  if (contentHash(effective.value) !== hash || loaded.scenario.id !== id) return refuse('other-scenario', id);
  if (night !== undefined && night > effective.value.nights.length) return refuse('no-such-night', String(night));
  // What is built in is named; what was changed or brought along travels as it is.
  const asText = inline === undefined && params === undefined ? id : { json: JSON.stringify(params === undefined ? inline : effective.value), name: id };
  const source: RunSource = {
    scenario: asText,
    seed: body.seed,
    ...(sleepers === undefined ? {} : { sleepers }),
    ...(night === undefined ? {} : { night }),
    ...(difficulty === undefined ? {} : { difficulty }),
  };
  return { ok: true, source, scenario: effective.value };
}
