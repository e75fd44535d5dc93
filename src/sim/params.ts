/**
 * Every constant of the model, in one record, so that a scenario or a test can change any of them and reduce the engine to
 * a textbook case. Values and their standing ([pub] published, [ours] a choice) are those of the model's specification;
 * the sources are named at each group. Units are in the names; "chance" means a minute unless said.
 */
export interface Params {
  /** Two-process model: Borbely 1982; Daan, Beersma & Borbely 1984 [pub]. */
  tauRiseH: number;
  tauDecayH: number;
  upperThreshold: number;
  lowerThreshold: number;
  circadianAmplitude: number;
  circadianPhaseH: number;
  circadianHarmonics: number[];
  /** Spread of chronotypes after the MCTQ, Roenneberg et al. [pub]. */
  chronotypeSdH: number;
  chronotypeMaxH: number;
  needReferenceH: number;
  /** Under one schedule bedtimes fall around this many minutes after 22:00, with this standard deviation [ours]. */
  scheduleBedMin: number;
  scheduleBedSdMin: number;

  /** Stages: a gated generator [calc]. Chances are [at 20 years or younger, at 70 or older], interpolated between. */
  cycleMin: number;
  cycleSpreadLow: number;
  cycleSpread: number;
  remGateWidth: number[];
  n3GateFrom: number;
  n3GateTo: number;
  wakeToN1First: [number, number];
  wakeToN1: [number, number];
  n1ToWake: [number, number];
  n1ToRem: number;
  n1LeaveOpen: number;
  n1LeaveClosed: number;
  n2ToWake: [number, number];
  n2ToN1: [number, number];
  n2ToRem: number;
  n2ToN3: [number, number];
  n3ToWake: [number, number];
  n3ToN2Open: number;
  n3ToN2Closed: number;
  remToWake: [number, number];
  remToN1: number;
  remToN2: number;

  /** Debt: unified model of performance, Rajdev et al. 2013, Ramakrishnan et al. 2016, normalised [pub]. */
  debtTauMin: number;
  debtTargetAwake: number;
  debtTargetBedAwake: number;
  debtTargetAsleep: number;

  /** Psyche [ours]. */
  fearDecayMin: number;
  fearFromDay: number;
  fearFromCraving: number;
  fearInNightmare: number;
  traumaInNightmare: number;
  traumaDecayMin: number;
  autonomyRest: number;
  autonomyMandate: number;
  autonomyDependence: number;
  autonomyTauMin: number;
  dependenceGain: number;
  dependenceDecayMin: number;
  toleranceTauMin: number;
  detachmentTauMin: number;
  couplingBase: number;
  couplingDependence: number;
  couplingFear: number;
  lucidSkillShare: number;
  lucidSkill: number;

  /** Load and the nightmare's simple contagion [ours]. */
  capacity: number;
  nightmareLoad: number;
  h0: number;
  h0Fear: number;
  h0Trauma: number;
  beta: number;
  overloadHazard: number;
  lucidShield: number;
  boutEndBase: number;
  boutEndAutonomy: number;

  /** Lucidity's complex contagion (Watts 2002, Centola 2010) [ours]. */
  thetaBase: number;
  thetaAutonomy: number;
  thetaFear: number;

  /** Policies' effects [ours]. */
  profilingLight: number;
  profilingDeep: number;
  /** Taken from everyone's autonomy when profiling is deepened in the night itself: each feels read. */
  profilingFelt: number;
  somnosAutonomy: number;
  gateEarlyWake: number;
  gateLateWake: number;
  gateEarlyLatchMin: number;
  gateLateLatchMin: number;

  /** Phases [ours]. */
  strainedLoad: number;
  overloadLoad: number;
  trappedAfterMin: number;
  reversalLucidity: number;
  reversalHoldMin: number;
  /** Divers who must have shared their fear at the Centre before the Protocol can be reversed. */
  reversalShares: number;

  /** Islands [ours]: stability changes a minute. */
  stabilityDreadWear: number;
  stabilityLoadWear: number;
  stabilityProtocolWear: number;
  /** What the loosest island has of that more, and the closest knit less, as a share. */
  stabilityLooseWear: number;
  /** How much of a difficulty's factor on pressure is the Protocol's wear's too, 1 + this (factor - 1): of one below 1, and of one above. */
  difficultyEase: number;
  difficultyWear: number;
  /** With every bridge shut, and while the programme is dimmed. */
  stabilityShutWear: number;
  stabilityDimWear: number;
  stabilityRestore: number;
  stabilityLucid: number;
  stabilityGround: number;
  stabilityCrumble: number;

  /** The desk [ours]. */
  attentionStart: number;
  attentionMax: number;
  attentionEveryMin: number;
  deskHourMin: number;
  dimCoupling: number;
  dimTheta: number;
  dimReboundHazard: number;
  dimmedAtOnce: number;

  /** Divers [ours]. */
  diverResolveMax: number;
  diverRest: number;
  diverRestLucid: number;
  diverDread: number;
  diverPlanMax: number;
  goMin: number;
  descendMin: number;
  groundCost: number;
  groundTheta: number;
  askCost: number;
  askMin: number;
  askAutonomy: number;
  askNeighbour: number;
  askWrongFear: number;
  weaveCost: number;
  weaveMin: number;
  weaveMend: number;
  /** What a widened bridge's links count for; 1 is a bridge nobody touched. */
  weaveWide: number;
  faceCost: number;
  faceMin: number;
  shareCost: number;
  shareMin: number;
  rescueCost: number;
  rescueMin: number;
  rescueResolve: number;
  signatureMin: number;
  rhythmTheta: number;
  friendsAutonomy: number;

  /** Entities [ours]. */
  specterFear: number;
  /** Memory of an island's unspent fear. */
  specterMemoryMin: number;
  specterHazard: number;
  specterWear: number;
  /** Theta is higher by this under a specter at full strength. */
  specterTheta: number;
  /** Resolve a minute it takes from every diver there, at full strength. */
  specterResolve: number;
  /** Share of those in nightmare on its island who turn lucid when a specter is faced. */
  specterFreed: number;
  /** A += this (1-A) for everyone in bed on its island, and half their fear is spent with it. */
  specterHeart: number;
  shadowMemoryMin: number;
  shadowTheta: number;
  guideTheta: number;
  rogueHazard: number;
  /** Factor on every hazard in nights that are not played: others keep those. */
  unplayedHazard: number;
  /** How long rogue code runs when nobody patches it. */
  rogueCodeMin: number;
  darkSelfMark: number;
  darkSelfHeal: number;
  darkSelfHurt: number;

  /** City (section 6): shares of households of 1..5; ring; cross-zone links a sleeper. */
  householdShares: number[];
  ringDegree: number;
  ringRewire: number;
  crossLinksPerSleeper: number;
  crossWeightFloor: number;
  crossBridgeShare: number;
  wardMaxSleepers: number;

  /** Rogue programmes: a Hawkes process (Hawkes 1971). Base rate a minute, memory, branching ratio a unit of load. */
  rogueBaseRate: number;
  rogueMemoryMin: number;
  rogueBranching: number;
}

export const DEFAULT_PARAMS: Params = {
  tauRiseH: 18.2,
  tauDecayH: 4.2,
  upperThreshold: 0.67,
  lowerThreshold: 0.17,
  circadianAmplitude: 0.12,
  circadianPhaseH: 8.6,
  circadianHarmonics: [0.97, 0.22, 0.07, 0.03, 0.001],
  chronotypeSdH: 1.27,
  chronotypeMaxH: 3,
  needReferenceH: 8.05,
  scheduleBedMin: 52,
  scheduleBedSdMin: 12,

  cycleMin: 95,
  cycleSpreadLow: 0.85,
  cycleSpread: 0.3,
  remGateWidth: [0.12, 0.24, 0.3, 0.33, 0.36],
  n3GateFrom: 0.06,
  n3GateTo: 0.6,
  wakeToN1First: [0.08, 0.06],
  wakeToN1: [0.35, 0.26],
  n1ToWake: [0.06, 0.11],
  n1ToRem: 0.25,
  n1LeaveOpen: 0.51,
  n1LeaveClosed: 0.45,
  n2ToWake: [0.011, 0.028],
  n2ToN1: [0.016, 0.025],
  n2ToRem: 0.25,
  n2ToN3: [0.38, 0.13],
  n3ToWake: [0.006, 0.012],
  n3ToN2Open: 0.04,
  n3ToN2Closed: 0.35,
  remToWake: [0.014, 0.03],
  remToN1: 0.008,
  remToN2: 0.4,

  debtTauMin: 5846,
  debtTargetAwake: 1,
  debtTargetBedAwake: -0.5,
  debtTargetAsleep: -2,

  fearDecayMin: 2160,
  fearFromDay: 8.5e-5,
  fearFromCraving: 2e-4,
  fearInNightmare: 0.02,
  traumaInNightmare: 0.001,
  traumaDecayMin: 129600,
  autonomyRest: 0.9,
  autonomyMandate: 0.75,
  autonomyDependence: 0.5,
  autonomyTauMin: 20160,
  dependenceGain: 4.8e-4,
  dependenceDecayMin: 17280,
  toleranceTauMin: 14400,
  detachmentTauMin: 43200,
  couplingBase: 0.25,
  couplingDependence: 0.8,
  couplingFear: 0.4,
  lucidSkillShare: 0.23,
  lucidSkill: 0.3,

  capacity: 1.05,
  nightmareLoad: 2,
  h0: 5e-5,
  h0Fear: 3,
  h0Trauma: 40,
  beta: 0.072,
  overloadHazard: 0.5,
  lucidShield: 0.6,
  boutEndBase: 0.02,
  boutEndAutonomy: 0.1,

  thetaBase: 0.12,
  thetaAutonomy: 0.25,
  thetaFear: 0.1,

  profilingLight: 0.05,
  profilingDeep: 0.1,
  profilingFelt: 0.05,
  somnosAutonomy: 0.1,
  gateEarlyWake: 1.3,
  gateLateWake: 0.7,
  gateEarlyLatchMin: 30,
  gateLateLatchMin: 20,

  strainedLoad: 0.95,
  overloadLoad: 1,
  trappedAfterMin: 30,
  reversalLucidity: 0.4,
  reversalHoldMin: 10,
  reversalShares: 2,

  stabilityDreadWear: 0.014,
  stabilityLoadWear: 0.01,
  stabilityProtocolWear: 0.0176,
  stabilityLooseWear: 0.35,
  difficultyEase: 0.95,
  difficultyWear: 0.3,
  stabilityShutWear: 0.01,
  stabilityDimWear: 0.006,
  stabilityRestore: 0.004,
  stabilityLucid: 0.02,
  stabilityGround: 0.01,
  stabilityCrumble: 0.3,

  attentionStart: 3,
  attentionMax: 5,
  attentionEveryMin: 20,
  deskHourMin: 60,
  dimCoupling: 0.5,
  dimTheta: 0.15,
  dimReboundHazard: 1.5,
  dimmedAtOnce: 3,

  diverResolveMax: 100,
  diverRest: 0.25,
  diverRestLucid: 0.35,
  diverDread: 0.8,
  diverPlanMax: 6,
  goMin: 5,
  descendMin: 10,
  groundCost: 0.25,
  groundTheta: 0.105,
  askCost: 12,
  askMin: 15,
  askAutonomy: 0.9,
  askNeighbour: 0.2,
  askWrongFear: 0.1,
  weaveCost: 8,
  weaveMin: 10,
  weaveMend: 0.5,
  weaveWide: 2,
  faceCost: 8,
  faceMin: 12,
  shareCost: 20,
  shareMin: 10,
  rescueCost: 10,
  rescueMin: 10,
  rescueResolve: 30,
  signatureMin: 60,
  rhythmTheta: 0.06,
  friendsAutonomy: 0.2,

  specterFear: 0.3,
  specterMemoryMin: 60,
  specterHazard: 2,
  specterWear: 0.006,
  specterTheta: 0.12,
  specterResolve: 0.2,
  specterFreed: 0.8,
  specterHeart: 0.15,
  shadowMemoryMin: 20,
  shadowTheta: 0.12,
  guideTheta: 0.14,
  rogueHazard: 1.5,
  unplayedHazard: 1,
  rogueCodeMin: 40,
  darkSelfMark: 0.3,
  darkSelfHeal: 0.6,
  darkSelfHurt: 0.05,

  householdShares: [0.28, 0.34, 0.16, 0.13, 0.09],
  ringDegree: 6,
  ringRewire: 0.15,
  crossLinksPerSleeper: 2,
  crossWeightFloor: 0.05,
  crossBridgeShare: 0.85,
  wardMaxSleepers: 1000,

  rogueBaseRate: 0.002,
  rogueMemoryMin: 30,
  rogueBranching: 0.8,
};
