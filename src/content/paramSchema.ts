/**
 * The range of every constant of the model. The table is typed by the engine's own record, so a constant added there does not
 * compile here until somebody has said what it may be. Ranges are wide (a test may want the strange corners) and refuse
 * only what breaks the arithmetic: division by zero, a chance below 0, a city whose links cannot be held in memory.
 */
import * as z from 'zod/mini';
import type { Scenario } from '../sim/scenario';

// Compiled validators need `new Function`, which the page's content security policy refuses and reports. Said here because this
// file makes the first validators: later would be too late.
z.config({ jitless: true });

type Params = Required<NonNullable<Scenario['params']>>;

/** JSON can spell -0; the state must not hold it. */
const withoutMinusZero = (value: number): number => value + 0;
export const finite = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high), z.overwrite(withoutMinusZero));
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high), z.overwrite(withoutMinusZero));
export const share = finite(0, 1);

/** Divides something. */
const positive = finite(1e-6, 1e9);
/** A time constant of what is stepped by the minute: below one minute a step would overshoot. */
const tauMin = finite(1, 1e9);
const amount = finite(0, 1e9);
/** A gain a minute towards 1, which other terms may triple: more would overshoot. */
const perMin = finite(0, 0.1);
const perAge = z.tuple([share, share]);
const five = (item: typeof share) => z.array(item).check(z.length(5));

const RANGES = {
  tauRiseH: positive,
  tauDecayH: positive,
  upperThreshold: finite(0, 2),
  lowerThreshold: finite(-1, 1),
  circadianAmplitude: finite(0, 2),
  circadianPhaseH: finite(-24, 24),
  circadianHarmonics: five(finite(-10, 10)),
  chronotypeSdH: finite(0, 12),
  chronotypeMaxH: finite(0, 12),
  needReferenceH: finite(1, 24),
  scheduleBedMin: finite(-720, 720),
  scheduleBedSdMin: finite(0, 720),

  cycleMin: finite(1, 1440),
  cycleSpreadLow: finite(0.01, 10),
  cycleSpread: finite(0, 10),
  remGateWidth: five(share),
  n3GateFrom: share,
  n3GateTo: share,
  wakeToN1First: perAge,
  wakeToN1: perAge,
  n1ToWake: perAge,
  n1ToRem: share,
  n1LeaveOpen: share,
  n1LeaveClosed: share,
  n2ToWake: perAge,
  n2ToN1: perAge,
  n2ToRem: share,
  n2ToN3: perAge,
  n3ToWake: perAge,
  n3ToN2Open: share,
  n3ToN2Closed: share,
  remToWake: perAge,
  remToN1: share,
  remToN2: share,

  debtTauMin: finite(10, 1e9),
  debtTargetAwake: finite(-10, 10),
  debtTargetBedAwake: finite(-10, 10),
  debtTargetAsleep: finite(-10, 10),

  fearDecayMin: tauMin,
  fearFromDay: perMin,
  fearFromCraving: perMin,
  fearInNightmare: share,
  traumaInNightmare: share,
  traumaDecayMin: tauMin,
  autonomyRest: share,
  autonomyMandate: share,
  autonomyDependence: share,
  autonomyTauMin: tauMin,
  dependenceGain: perMin,
  dependenceDecayMin: tauMin,
  toleranceTauMin: tauMin,
  detachmentTauMin: tauMin,
  couplingBase: share,
  couplingDependence: finite(0, 10),
  couplingFear: finite(0, 10),
  lucidSkillShare: share,
  lucidSkill: share,

  capacity: finite(0.001, 1e9),
  nightmareLoad: finite(0, 100),
  h0: amount,
  h0Fear: amount,
  h0Trauma: amount,
  beta: amount,
  overloadHazard: amount,
  lucidShield: share,
  boutEndBase: share,
  boutEndAutonomy: share,

  thetaBase: finite(-10, 10),
  thetaAutonomy: finite(-10, 10),
  thetaFear: finite(-10, 10),

  profilingLight: share,
  profilingDeep: share,
  profilingFelt: share,
  somnosAutonomy: share,
  gateEarlyWake: finite(0, 10),
  gateLateWake: finite(0, 10),
  gateEarlyLatchMin: whole(1, 100_000),
  gateLateLatchMin: whole(1, 100_000),

  strainedLoad: amount,
  overloadLoad: amount,
  trappedAfterMin: whole(1, 100_000),
  reversalLucidity: share,
  reversalHoldMin: whole(0, 100_000),
  reversalShares: whole(0, 100),

  stabilityDreadWear: finite(0, 10),
  stabilityLoadWear: finite(0, 10),
  stabilityProtocolWear: finite(0, 10),
  stabilityLooseWear: finite(0, 1),
  difficultyEase: finite(0, 1),
  difficultyWear: finite(0, 1),
  stabilityShutWear: finite(0, 10),
  stabilityDimWear: finite(0, 10),
  stabilityRestore: finite(0, 10),
  stabilityLucid: finite(0, 10),
  stabilityGround: finite(0, 10),
  stabilityCrumble: share,

  attentionStart: whole(0, 1000),
  attentionMax: whole(0, 1000),
  attentionEveryMin: whole(1, 100_000),
  deskHourMin: whole(1, 100_000),
  dimCoupling: share,
  dimTheta: finite(-1, 1),
  dimReboundHazard: finite(0, 100),
  dimmedAtOnce: whole(0, 256),

  diverResolveMax: finite(1, 1e6),
  diverRest: finite(0, 1e6),
  diverRestLucid: finite(0, 1e6),
  diverDread: finite(0, 1e6),
  diverPlanMax: whole(1, 64),
  goMin: whole(1, 540),
  descendMin: whole(1, 540),
  groundCost: finite(0, 1e6),
  groundTheta: finite(-1, 1),
  askCost: finite(0, 1e6),
  askMin: whole(1, 540),
  askAutonomy: share,
  askNeighbour: share,
  askWrongFear: share,
  weaveCost: finite(0, 1e6),
  weaveMin: whole(1, 540),
  weaveMend: share,
  weaveWide: whole(1, 8),
  faceCost: finite(0, 1e6),
  faceMin: whole(1, 540),
  shareCost: finite(0, 1e6),
  shareMin: whole(1, 540),
  rescueCost: finite(0, 1e6),
  rescueMin: whole(1, 540),
  rescueResolve: finite(0.001, 1e6),
  signatureMin: whole(1, 540),
  rhythmTheta: finite(-1, 1),
  friendsAutonomy: share,

  specterFear: share,
  specterMemoryMin: tauMin,
  specterHazard: finite(0, 100),
  specterWear: finite(0, 10),
  specterTheta: finite(-1, 1),
  specterResolve: finite(0, 1e6),
  specterFreed: share,
  specterHeart: share,
  shadowMemoryMin: tauMin,
  shadowTheta: finite(-1, 1),
  guideTheta: finite(-1, 1),
  rogueHazard: finite(0, 100),
  unplayedHazard: finite(0, 100),
  rogueCodeMin: whole(1, 540),
  darkSelfMark: share,
  darkSelfHeal: share,
  darkSelfHurt: share,

  householdShares: five(share),
  ringDegree: whole(0, 64),
  ringRewire: share,
  crossLinksPerSleeper: finite(0, 32),
  crossWeightFloor: finite(0.001, 1000),
  crossBridgeShare: share,
  wardMaxSleepers: whole(10, 2_000_000),

  rogueBaseRate: finite(0, 10),
  rogueMemoryMin: finite(0.1, 1e6),
  rogueBranching: finite(0, 10),
} satisfies { [K in keyof Params]: z.ZodMiniType<Params[K]> };

type Ranges = typeof RANGES;
type Optional = { [K in keyof Ranges]: z.ZodMiniExactOptional<Ranges[K]> };

const optional = Object.fromEntries(Object.entries(RANGES).map(([key, range]) => [key, z.exactOptional(range as z.ZodMiniType)])) as unknown as Optional;

export const paramsSchema = z.strictObject(optional);
