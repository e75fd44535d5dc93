/**
 * Whether a message is of the protocol, each way: enough is checked that no reader trips over a missing part. Orders inside
 * are parsed by the simulation, scenarios by their own schema; here they are only carried.
 */
import { DIFFICULTIES } from '../sim/vocabulary';
import { FILE_FAULTS } from './keepingProtocol';
import { type FromWorker, SPEEDS, type ToWorker } from './protocol';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isBuffer = (value: unknown): boolean => value instanceof ArrayBuffer;
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isSpeed = (value: unknown): boolean => SPEEDS.some((speed) => speed === value);

const isFrame = (frame: unknown): boolean =>
  isFields(frame) &&
  isWhole(frame.tick) &&
  frame.people instanceof Uint8Array &&
  frame.zones instanceof Float32Array &&
  frame.bridges instanceof Float32Array &&
  isFields(frame.meters) &&
  isFields(frame.counts) &&
  Array.isArray(frame.divers) &&
  Array.isArray(frame.entities) &&
  Array.isArray(frame.islands) &&
  Array.isArray(frame.goal) &&
  Array.isArray(frame.said);

const isKept = (kept: unknown): boolean =>
  isFields(kept) && isWhole(kept.tick) && isBuffer(kept.snapshot) && isBuffer(kept.record) && (kept.begun === undefined || isBuffer(kept.begun));

const isScenarioSource = (scenario: unknown): boolean =>
  typeof scenario === 'string' || (isFields(scenario) && typeof scenario.json === 'string' && typeof scenario.name === 'string');
const isDifficulty = (value: unknown): boolean => value === undefined || DIFFICULTIES.some((difficulty) => difficulty === value);
/** Orders inside are read by the simulation's own parser before they act. */
const isWatched = (watch: unknown): boolean =>
  watch === undefined ||
  (isFields(watch) &&
    isWhole(watch.endTick) &&
    (watch.fromTick === undefined || isWhole(watch.fromTick)) &&
    Array.isArray(watch.orders) &&
    watch.orders.every((timed: unknown) => isFields(timed) && isWhole(timed.tick) && isFields(timed.order)));
const isSource = (source: unknown): boolean =>
  isFields(source) && isScenarioSource(source.scenario) && typeof source.seed === 'string' && isDifficulty(source.difficulty) && isWatched(source.watch);

const isFault = (fault: unknown): boolean => isFields(fault) && FILE_FAULTS.some((code) => code === fault.code) && typeof fault.detail === 'string';
const isOrder = (order: unknown): boolean => isFields(order) && typeof order.kind === 'string';
const isFileAnswer = (answer: unknown): boolean => isFields(answer) && (answer.ok === true ? answer.bytes instanceof Uint8Array : isFault(answer.fault));
const isLoadAnswer = (answer: unknown): boolean => isFields(answer) && (answer.ok === true ? isSource(answer.source) : isFault(answer.fault));

const FROM_WORKER: Record<FromWorker['type'], (message: Fields) => boolean> = {
  ready: ({ city }) => isFields(city) && Array.isArray(city.zones) && Array.isArray(city.bridges) && Array.isArray(city.cast),
  frame: ({ frame, events, buffer }) => isFrame(frame) && Array.isArray(events) && isBuffer(buffer),
  person: ({ detail }) => detail === null || (isFields(detail) && isWhole(detail.sleeper)),
  answer: ({ ref, ok, tick }) => isWhole(ref) && typeof ok === 'boolean' && isWhole(tick),
  undone: ({ ref, order, why }) => isWhole(ref) && (order === null ? typeof why === 'string' : isOrder(order)),
  written: ({ ref, answer }) => isWhole(ref) && isFileAnswer(answer),
  loaded: ({ ref, answer, asked }) => isWhole(ref) && isLoadAnswer(answer) && Array.isArray(asked),
  inquiry: ({ ref, wants }) => isWhole(ref) && Array.isArray(wants),
  traced: ({ ref, trace }) =>
    isWhole(ref) && (trace === null || (isFields(trace) && (Array.isArray(trace.steps) || Array.isArray(trace.shares) || Array.isArray(trace.roots)))),
  'days-passed': ({ ref, days }) => isWhole(ref) && isWhole(days),
  'day-answer': ({ ref, answer }) => isWhole(ref) && (answer === null || (isFields(answer) && typeof answer.kind === 'string')),
  speed: ({ speed, why }) => isSpeed(speed) && typeof why === 'string',
  kept: ({ ref, kept, orders }) => isWhole(ref) && isKept(kept) && Array.isArray(orders),
  forked: ({ ref, run }) => isWhole(ref) && isFields(run) && isWhole(run.tick) && isBuffer(run.snapshot) && Array.isArray(run.waiting),
  result: ({ result }) => isFields(result) && isFields(result.ending) && typeof result.score === 'number',
  hash: ({ ref, tick, hash }) => isWhole(ref) && isWhole(tick) && typeof hash === 'string',
  fault: ({ code, detail, fatal }) => typeof code === 'string' && typeof detail === 'string' && typeof fatal === 'boolean',
};

const isResume = (resume: unknown): boolean =>
  resume === undefined || (isFields(resume) && (resume.kept === null || isKept(resume.kept)) && Array.isArray(resume.orders) && isWhole(resume.untilTick));

const isDayAsk = (ask: unknown): boolean => {
  if (!isFields(ask)) return false;
  if (ask.kind === 'weigh') return Array.isArray(ask.orders) && ask.orders.length <= MAX_WEIGHED;
  return ask.kind === 'tell' ? isWhole(ask.scene) : ask.kind === 'evening' || ask.kind === 'report' || ask.kind === 'next-night' || ask.kind === 'close';
};
const MAX_WEIGHED = 100;

const TO_WORKER: Record<ToWorker['type'], (message: Fields) => boolean> = {
  open: ({ source, resume }) => isSource(source) && isResume(resume),
  speed: ({ speed }) => isSpeed(speed),
  'to-morning': ({ speed }) => isSpeed(speed),
  'next-event': ({ maxMin }) => Number.isFinite(maxMin),
  order: ({ ref }) => isWhole(ref),
  check: ({ ref }) => isWhole(ref),
  undo: ({ ref }) => isWhole(ref),
  write: ({ ref, what }) => isWhole(ref) && (what === 'replay' || what === 'save'),
  load: ({ ref, bytes }) => isWhole(ref) && bytes instanceof Uint8Array,
  inquire: ({ ref, sleeper, question }) => isWhole(ref) && isWhole(sleeper) && isWhole(question),
  pace: ({ pauses, quickLightsOut }) => Array.isArray(pauses) && typeof quickLightsOut === 'boolean',
  follow: ({ sleeper }) => isWhole(sleeper),
  trace: ({ ref, of }) => isWhole(ref) && isFields(of) && (of.kind === 'city' || isWhole(of.sleeper) || isWhole(of.zone)),
  day: ({ ref, ask }) => isWhole(ref) && isDayAsk(ask),
  hidden: ({ hidden }) => typeof hidden === 'boolean',
  keep: ({ ref }) => isWhole(ref),
  fork: ({ ref }) => isWhole(ref),
  step: ({ ticks }) => isWhole(ticks),
  hash: ({ ref }) => isWhole(ref),
  'give-back': ({ buffer }) => isBuffer(buffer),
};

export function isFromWorker(message: unknown): message is FromWorker {
  return matches(FROM_WORKER, message);
}

export function isToWorker(message: unknown): message is ToWorker {
  return matches(TO_WORKER, message);
}

function matches(shapes: Record<string, (message: Fields) => boolean>, message: unknown): boolean {
  if (!isFields(message) || typeof message.type !== 'string' || !Object.hasOwn(shapes, message.type)) return false;
  return shapes[message.type]!(message);
}
