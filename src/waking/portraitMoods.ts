/**
 * The four states a face can be in. Each changes the shape of eyes, brows and mouth, not only the colour, so that it can be read at
 * 40 px and without colour: closed lids that hang; open eyes; white all round the iris and a dark mouth; eyes that shine, and a nimbus.
 */
import type { Look } from '../sim/vocabulary';

export const MOODS = ['asleep', 'awake', 'afraid', 'lucid'] as const;
export type Mood = (typeof MOODS)[number];

export interface Expression {
  /** How open the eyes are; under .2 they are shut. */
  open: number;
  iris: number;
  irisTone: number;
  white: number;
  browLift: number;
  browPinch: number;
  /** How much of the person's own smile is left, and what is added. */
  smile: number;
  mouthCurve: number;
  gape: number;
  /** Where the lamp hangs: 1 above, negative from below. */
  lamp: number;
  rim: number;
  /** The head's lean to its own left, radians, and how far it sinks. */
  lean: number;
  sink: number;
  tremor: number;
  nimbus: number;
}
const AWAKE: Expression = {
  open: 1,
  iris: 1,
  irisTone: 0.12,
  white: 0.86,
  browLift: 0,
  browPinch: 0,
  smile: 1,
  mouthCurve: 0,
  gape: 0,
  lamp: 1,
  rim: 1,
  lean: 0,
  sink: 0,
  tremor: 0,
  nimbus: 0,
};
export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  asleep: { ...AWAKE, open: 0, browLift: -0.02, smile: 0.4, lean: 0.17, sink: 0.05 },
  awake: AWAKE,
  afraid: { ...AWAKE, open: 1.6, iris: 0.82, white: 1, browLift: 0.07, browPinch: 1, smile: 0, mouthCurve: -1, gape: 0.1, lamp: -0.15, rim: 1.9, tremor: 1 },
  lucid: {
    ...AWAKE,
    open: 1.08,
    iris: 1.12,
    irisTone: 0.2,
    white: 0.95,
    browLift: 0.02,
    smile: 0.7,
    mouthCurve: 0.45,
    lamp: 0.5,
    rim: 2.4,
    lean: -0.04,
    nimbus: 1,
  },
};

/** What somebody is in the night, as a face. An uneasy sleeper's eyes are still shut. */
export const moodOfLook = (look: Look): Mood =>
  look === 'awake' ? 'awake' : look === 'lucid' ? 'lucid' : look === 'nightmare' || look === 'trapped' ? 'afraid' : 'asleep';
