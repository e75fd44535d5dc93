/** One believable evening, scene and morning, for looking at the waking screens with no simulation behind them. Figures are invented. */
import scenario from '../../src/content/scenarios/nightmare-protocol.json';
import { STAGE } from '../../src/sim/vocabulary';
import type { NightCurve } from '../../src/stores/nightStore';
import type { DawnView, DiverChoice, Evening, Face, LeverPreview, SceneView, ZoneHome } from '../../src/waking/evening';
import { LEVERS } from '../../src/waking/evening';

const cast = scenario.cast;
const faceOf = (id: string, look: Face['look'] = 'awake'): Face => {
  const at = cast.findIndex((person) => person.id === id);
  const person = cast[at];
  if (person === undefined) throw new Error(`nobody is called ${id}`);
  const household = cast.findIndex((one) => one.household === person.household);
  return { id, sleeper: 101 + at * 97, ageYears: person.ageYears, household, look, name: person.name };
};
const first = (face: Face): Face => ({ ...face, name: face.name.split(' ')[0]! });

const FEAR: Record<string, number> = {
  'harrow-row': 0.31,
  lamplighters: 0.24,
  'kiln-lane': 0.21,
  'clinic-hill': 0.14,
  'tannery-steps': 0.16,
  larkfield: 0.13,
  glasshouse: 0.15,
  bellfield: 0.18,
};
const zones: ZoneHome[] = scenario.city.zones.map(({ id, name, x, y, size, families }, at) => {
  const homes = Math.round(50 * size * (0.82 + ((at * 7) % 5) * 0.04));
  return {
    id,
    name,
    x,
    y,
    homes,
    people: Math.round(homes * (2 + families * 0.42)),
    fear: FEAR[id] ?? 0.05 + ((at * 5) % 7) * 0.008,
    fearBy: FEAR[id] === undefined ? 0 : 0.07,
  };
});
const ties = scenario.city.bridges.map(({ a, b }, at) => ({ a, b, links: 40 + ((at * 61) % 150) }));

export const names = {
  people: Object.fromEntries(cast.map(({ id, name }) => [id, name.split(' ')[0]!])),
  zones: Object.fromEntries(scenario.city.zones.map(({ id, name }) => [id, name])),
};

export const mandatePreview: LeverPreview = {
  lever: 'mandate',
  value: 1,
  changes: [
    { variable: 'coupling', before: 0.26, after: 1, limit: null, better: 'neither' },
    { variable: 'load', before: 0.25, after: 0.94, most: 1.25, limit: 1, better: 'down' },
    { variable: 'spread', before: 0.01, after: 0.77, most: 1.25, limit: 1, better: 'down' },
    { variable: 'autonomy', before: 0.78, after: 0.72, limit: null, better: 'up' },
  ],
  stakes: [
    { party: 'company', stake: 'revenue', gains: true, by: 0.31 },
    { party: 'council', stake: 'pressure', gains: true, by: -0.12 },
    { party: 'clinic', stake: 'patients', gains: false, by: 214 },
  ],
};
const diver = (id: string, resolve: number, chosen: boolean, kept: string | null = null): DiverChoice => ({
  person: id,
  face: first(faceOf(id)),
  resolve,
  signature: null,
  chosen,
  kept,
});

export const evening: Evening = {
  night: 2,
  nights: 4,
  title: 'Mandatory',
  zones,
  ties,
  hours: [
    { clockMin: 18 * 60, spentOn: 'Clinic round' },
    { clockMin: 19 * 60, spentOn: 'Council hearing' },
    { clockMin: 20 * 60, spentOn: null },
    { clockMin: 21 * 60, spentOn: null },
  ],
  meters: [
    { meter: 'rest', value: 0.61, after: null },
    { meter: 'autonomy', value: 0.78, after: 0.72 },
    { meter: 'connection', value: 0.44, after: null },
    { meter: 'trust', value: 0.57, after: null },
    { meter: 'pressure', value: 0.52, after: 0.4 },
  ],
  levers: LEVERS.map((lever) => {
    const before = { mandate: 0, sharing: 'all', sessionHours: 9, cycles: 'one', profiling: 'none', gate: 'early', intensity: 1 }[lever];
    return { lever, before, signed: before, hours: 1, imposed: lever === 'cycles' };
  }),
  preview: mandatePreview,
  demand: { by: 'council', lever: 'mandate', value: 1, profits: 'company', pressure: 0.14, trust: 0 },
  people: [
    {
      scene: 'four_oclock',
      title: 'Four o’clock',
      place: '19 h, Harrow Row',
      zone: 'harrow-row',
      faces: [first(faceOf('pilar'))],
      role: 'bakes from four',
      quote: '“Bed at seven, up at three. I’ve never had an alarm clock, I’ve had a bread.”',
      hours: 1,
      seen: false,
    },
    {
      scene: 'behind_the_door',
      title: 'Behind the door',
      place: '20 h, Glasshouse',
      zone: 'glasshouse',
      faces: [first(faceOf('ethan'))],
      role: 'dream architect',
      quote: '“Eleven people went through it last night. I’ve got the traces.”',
      hours: 1,
      seen: false,
    },
    {
      scene: 'plate_for_nobody',
      title: 'A plate for nobody',
      place: '20 h, Bellfield',
      zone: 'bellfield',
      faces: [first(faceOf('lena')), first(faceOf('aiko'))],
      role: 'staircase four',
      quote: '“She laid for him. Fork and everything.”',
      hours: 1,
      seen: false,
    },
    {
      scene: 'six_bells',
      title: 'Six o’clock in the morning',
      place: '18 h, St Osyth’s',
      zone: 'st-osyths',
      faces: [first(faceOf('osric'))],
      role: 'bell ringer',
      quote: '“That’s not woken. That’s been told.”',
      hours: 2,
      seen: false,
    },
    {
      scene: 'under_the_blanket',
      title: 'Under the blanket',
      place: '21 h, Quay',
      zone: 'quay',
      faces: [first(faceOf('ines')), first(faceOf('chidi'))],
      role: 'weighs cargo',
      quote: '“You take out one bit. It still says you’re on.”',
      hours: 1,
      seen: false,
    },
  ],
  rituals: [
    {
      id: 'long-walk',
      title: 'The long walk',
      about: 'Forty people from Harrow Row, no phones, round by the Quay.',
      effects: [
        { kind: 'zone', zone: 'harrow-row', column: 'F', by: -0.08 },
        { kind: 'city', column: 'R', by: -0.03 },
      ],
      hours: 1,
      held: false,
    },
  ],
  island: {
    here: 'harrow-row',
    spots: zones.map(({ id, name, homes, people }) => ({ id, name, homes, people, composed: false, read: false, last: null })),
    composer: null,
    filesHours: 1,
    files: [],
  },
  divers: [diver('clara', 82, true), diver('ethan', 74, true), diver('lena', 68, false), diver('femi', 60, false, 'on shift tonight')],
  diversMost: 3,
  faces: Object.fromEntries(cast.map(({ id }) => [id, faceOf(id)])),
  names,
  canUndo: true,
  lastSigned: null,
};

export const scene: SceneView = {
  id: 'plate_for_nobody',
  title: 'A plate for nobody',
  place: '20 h, Bellfield, staircase four, under the roof',
  lines: [
    {
      speaker: null,
      text: 'The kettle has clicked off and neither of them gets up for it. The wallpaper is on the wall now, face out. There are thirty in coats.',
    },
    {
      speaker: 'lena',
      text: '“She laid for him. Fork and everything. I thought, it’s a game, so I played. I said, does he take peas.” Lena squares the corner of a tea towel. “She said, he’s not hungry, he just wants to be in on it.”',
    },
    { speaker: 'clara', text: '“Has he got a name?”' },
    { speaker: 'lena', text: '“Tuesday. He came on one.” The towel again. “Daniel’s home on Fridays. So that’s two men I’m fond of by days of the week.”' },
    { speaker: 'clara', text: '“And she isn’t frightened.”' },
    { speaker: 'lena', text: '“No. I go in at night to see if she’s frightened, and she isn’t. I’m in that doorway an hour sometimes.”' },
    { speaker: null, text: 'Down the hall a light goes on, and off, and on.' },
    { speaker: 'lena', text: '“She’s practising,” says Lena. “You can’t do that in a dream, apparently. Light switches. So it’s how you tell.”' },
  ],
  portrait: first(faceOf('lena')),
  portraitAbout: 'Aiko’s mother, fits hearing aids',
  answerer: first(faceOf('clara')),
  answers: [
    {
      text: '“I’ll write her down for her own hours.”',
      about: 'Aiko sleeps when she is tired, and can wake herself.',
      hours: 0,
      effects: [
        { kind: 'person', person: 'aiko', column: 'A', by: 0.12 },
        { kind: 'scalar', scalar: 'pressure', by: 0.04 },
        { kind: 'fact', fact: 'aiko_own', promise: false },
      ],
      lacks: [],
    },
    {
      text: '“Stay home from the late clinic. Go under linked.”',
      about: 'What reaches one reaches both. Lena loses the shift.',
      hours: 1,
      effects: [
        { kind: 'tie', a: 'lena', b: 'aiko', factor: 2 },
        { kind: 'person', person: 'lena', column: 'L', by: 0.1 },
        { kind: 'person', person: 'lena', column: 'A', by: 0.04 },
      ],
      lacks: [],
    },
    {
      text: '“The room is safe, Lena.”',
      about: 'You are guessing. She will remember who said it.',
      hours: 0,
      effects: [
        { kind: 'person', person: 'lena', column: 'F', by: -0.06 },
        { kind: 'scalar', scalar: 'trust', by: 0.02 },
        { kind: 'fact', fact: 'room_is_safe', promise: true },
      ],
      lacks: [],
    },
  ],
  given: null,
  aftermath: [],
  hoursLeft: 2,
  hours: 4,
  names,
};
export const sceneAfter: SceneView = {
  ...scene,
  given: 0,
  aftermath: [
    { speaker: null, text: 'The form has a box for the reason. Clara writes: water tower. It will come back with a query, and she will write it again.' },
  ],
};

const bump = (minute: number, at: number, width: number): number => Math.exp(-(((minute - at) / width) ** 2));
const curve: NightCurve = { minutes: [], dread: [], lucidity: [], load: [], r: [] };
for (let minute = 0; minute <= 540; minute += 3) {
  curve.minutes.push(minute);
  const grain = 0.008 * Math.sin(minute * 1.7) + 0.006 * Math.sin(minute * 0.53);
  curve.dread.push(Math.max(0, 0.02 + 0.2 * bump(minute, 150, 45) + 0.68 * bump(minute, 290, 55) + 0.2 * bump(minute, 420, 34) + grain));
  curve.lucidity.push(Math.max(0, 0.01 + 0.66 / (1 + Math.exp(-(minute - 335) / 24)) - 0.1 * bump(minute, 540, 70) + grain / 2));
  curve.load.push(0.13 + 0.78 / (1 + Math.exp(-(minute - 85) / 20)) - 0.18 * bump(minute, 345, 40) - 0.4 / (1 + Math.exp(-(minute - 500) / 18)) + grain);
  curve.r.push(0.03 + 0.36 * bump(minute, 150, 50) + 1.05 * bump(minute, 270, 42) + 0.28 * bump(minute, 405, 36));
}

const hypnogram = new Uint8Array(541).fill(255);
const stages: [number, number, number][] = [
  [20, 24, STAGE.wake],
  [24, 38, STAGE.n2],
  [38, 64, STAGE.n3],
  [64, 80, STAGE.n2],
  [80, 92, STAGE.rem],
  [92, 112, STAGE.n2],
  [112, 146, STAGE.n3],
  [146, 170, STAGE.n2],
  [170, 205, STAGE.n1],
  [205, 312, STAGE.rem],
  [312, 318, STAGE.wake],
  [318, 350, STAGE.n2],
  [350, 372, STAGE.n1],
  [372, 402, STAGE.rem],
  [402, 440, STAGE.n2],
  [440, 490, STAGE.rem],
  [490, 500, STAGE.wake],
];
for (const [from, to, stage] of stages) hypnogram.fill(stage, from, to);

export const dawn: DawnView = {
  night: 2,
  nights: 4,
  title: 'Mandatory',
  won: true,
  end: 'It was never more than thirty at once, and the city slept six hours fifty.',
  slept: 2871,
  troubled: 129,
  woken: 118,
  lost: 11,
  meanSleepMin: 412,
  curve,
  orders: [
    { tick: 648, minute: 108, text: 'Ground', where: 'Clara, Harrow Row', failed: false },
    { tick: 1200, minute: 200, text: 'Isolate', where: 'Harrow Row to Quay', failed: false },
    { tick: 1626, minute: 271, text: 'Ask', where: 'Ethan, Hugo: wrong', failed: true },
    { tick: 1872, minute: 312, text: 'Ask', where: 'Clara, Bea: right', failed: false },
    { tick: 2400, minute: 400, text: 'Weave', where: 'Ethan, to Kiln Lane', failed: false },
    { tick: 2832, minute: 472, text: 'Ground', where: 'Clara, Clinic Hill', failed: false },
  ],
  sentences: [
    { tick: 640, text: 'At ten to midnight Tomas Reyes, 39, stops turning over in Harrow Row; it begins out of an old fear.', order: null },
    { tick: 648, text: 'Clara sits down in Harrow Row, and from then on nothing new begins there.', order: 0 },
    { tick: 1180, text: 'By twenty past one the fear of Harrow Row has reached Quay, by way of Pilar Reyes, who knows Ines Okafor.', order: 1 },
    { tick: 1626, text: 'Ethan offers Hugo Lassalle company. It is the wrong thing, and the house is more afraid than before.', order: 2 },
    { tick: 1872, text: 'Bea Lindqvist wants rest. Clara is the first to say so, and two people wake inside it.', order: 3 },
    { tick: 2410, text: 'At twenty to five Kiln Lane needs nobody any more: 61 of 118 are awake in it, and the rest follow.', order: null },
    { tick: 3239, text: 'It is seven. They slept 6 h 52 on the whole, and eleven people had a bad dream, and woke from it.', order: null },
  ],
  sleepers: [
    {
      face: faceOf('bea', 'lucid'),
      about: 'Harrow Row 3, 78',
      hypnogram,
      bouts: [{ fromMin: 245, toMin: 312 }],
      lucid: [
        { fromMin: 378, toMin: 398 },
        { fromMin: 452, toMin: 484 },
      ],
      orders: [3],
      fear: 'losing-control',
      want: 'rest',
      steadied: 9,
    },
    {
      face: faceOf('tomas', 'nightmare'),
      about: 'Harrow Row 9, 39',
      hypnogram,
      bouts: [{ fromMin: 108, toMin: 140 }],
      lucid: [],
      orders: [0],
      fear: 'losing-someone',
      want: 'company',
      steadied: 0,
    },
  ],
  fates: [
    {
      face: faceOf('hugo', 'nightmare'),
      fate: 'lost',
      minute: 293,
      tick: 1758,
      why: 'it came from Tomas Reyes',
    },
    { face: faceOf('ines', 'nightmare'), fate: 'lost', minute: 309, tick: 1854, why: 'it came from Pilar Reyes' },
    { face: faceOf('bea', 'lucid'), fate: 'freed', minute: 312, tick: 1872, why: 'asked by Clara' },
    { face: faceOf('aiko'), fate: 'safe', minute: null, tick: null, why: '' },
  ],
  moves: [
    { meter: 'rest', before: 0.61, after: 0.55, whys: ['One schedule for every clock; 412 late types short.'] },
    { meter: 'autonomy', before: 0.78, after: 0.72, whys: ['Mandate, as signed. Bea’s stair gained a little back.'] },
    { meter: 'connection', before: 0.44, after: 0.51, whys: ['The long walk; nine freed by a neighbour.'] },
    { meter: 'trust', before: 0.57, after: 0.52, whys: ['Eleven names in the morning paper.'] },
    { meter: 'pressure', before: 0.52, after: 0.4, whys: ['The council has its number.'] },
  ],
  next: 'Faceless',
};

/** The same screens with as much on them as a chapter ever puts there: long titles, long scenes, many people, many orders. */
export const fullEvening: Evening = {
  ...evening,
  night: 4,
  title: 'The Nightmare Protocol',
  zones: evening.zones.map((zone, at) => ({ ...zone, fear: Math.min(0.9, 0.16 + ((at * 5) % 9) * 0.05), fearBy: at % 3 === 0 ? -0.04 : 0.05 })),
  hours: evening.hours.map((hour, at) => ({ ...hour, spentOn: at === 0 ? 'Behind the door' : at === 1 ? 'Four o’clock' : at === 2 ? 'Mandate signed' : null })),
  people: [...evening.people, ...evening.people.map((person) => ({ ...person, scene: `${person.scene}-again`, seen: person.hours === 1 }))],
  rituals: [
    ...evening.rituals,
    {
      ...evening.rituals[0]!,
      id: 'story',
      title: 'A story on the stair',
      about: 'Noé reads the tram numbers aloud, and everybody joins in at 114.',
      held: true,
    },
  ],
};
export const fullScene: SceneView = {
  ...scene,
  title: 'Six o’clock in the morning',
  lines: [...scene.lines, ...scene.lines.slice(1).map((line) => ({ ...line, text: `${line.text} ` }))],
  answers: [
    ...scene.answers,
    {
      text: '“Let the forty stand, and have him write you the list.”',
      about: 'Forty who chose. Nobody else will know where they are, if it comes to that.',
      hours: 3,
      effects: [
        { kind: 'person', person: 'chidi', column: 'A', by: 0.12 },
        { kind: 'zone', zone: 'the-terraces', column: 'A', by: 0.05 },
        { kind: 'scalar', scalar: 'trust', by: -0.02 },
        { kind: 'dives', person: 'lena', dives: false },
      ],
      lacks: ['line_kept'],
    },
  ],
};
export const fullDawn: DawnView = {
  ...dawn,
  title: 'The Nightmare Protocol',
  // A storm: R far above 1, and the load over it to the end.
  curve: { ...curve, r: curve.r.map((value, at) => 4.6 * value + at / 200), load: curve.load.map((value, at) => Math.max(value, (2.2 * at) / 180)) },
  orders: Array.from({ length: 14 }, (_, at) => ({ ...dawn.orders[at % 6]!, tick: 660 + at * 170, minute: 110 + at * 28 })),
  sentences: [...dawn.sentences, ...dawn.sentences.map((sentence) => ({ ...sentence, tick: sentence.tick + 1 }))],
  fates: [...dawn.fates, ...dawn.fates.map((fate) => ({ ...fate, face: { ...fate.face, sleeper: fate.face.sleeper + 5 } }))],
  next: null,
};
export const quietDawn: DawnView = {
  ...dawn,
  title: 'Lights Out',
  orders: [],
  sleepers: [],
  fates: [],
  moves: [],
  lost: 0,
  sentences: dawn.sentences.slice(-1),
};
