/** The crisis night of chapter 1 with a twist laid in: one night by itself, with the people and the city everyone knows. */
import type { NightSpec, Scenario } from '../sim/scenario';
import { CONTROL_MIN } from '../sim/vocabulary';
import { TWISTS, type Twist, type TwistId } from './daily';
import chapter from './scenarios/nightmare-protocol.json';

const CRISIS = 'the-nightmare-protocol';

/** `about`: what the twist means, said as control begins and kept with the night. */
export function dailyScenario(id: TwistId, title: string, about: string): Scenario {
  // Built in, and held to its schema by the loader's own tests; what is made of it is checked again where it is opened.
  const base = chapter as unknown as Scenario;
  const crisis = base.nights.find((night) => night.id === CRISIS)!;
  const twist: Twist = TWISTS[id];
  const night: NightSpec = { ...crisis, ...twist.night, id: `daily-${id}`, title, day: 0, policies: { ...crisis.policies, ...twist.policies } };
  night.beats = [{ id: 'twist', when: { atMin: CONTROL_MIN }, says: about }, ...(crisis.beats ?? [])];
  return { ...base, id: 'daily', title: 'Daily Night', nights: [night], params: { ...base.params, ...twist.params } };
}
