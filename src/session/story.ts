/**
 * The story's sentences, told on request: the scene as things stand, and what follows each answer, so that the page can show it the
 * moment it is given. The ink and its runtime are fetched only when a scene is first opened; the simulation never waits for them.
 */

import { goalFacts, nightFacts } from '../narrative/facts';
import type { Line } from '../narrative/scene';
import { Teller } from '../narrative/tell';
import type { Scenario } from '../sim/scenario';
import type { ToldScene } from './protocolDay';

export class StoryTeller {
  readonly #teller: Teller;
  readonly #scenario: Scenario;

  /** `ink`: the compiled story's JSON text. */
  constructor(scenario: Scenario, ink: string) {
    this.#scenario = scenario;
    const cast = new Set(scenario.cast.map(({ id }) => id));
    this.#teller = new Teller(ink, [...(scenario.story?.facts ?? []), ...nightFacts(cast, scenario.nights.length, goalFacts(scenario.nights))]);
  }

  /** Null when there is no such scene. `facts`: what holds now. */
  tell(index: number, facts: ReadonlySet<string>): ToldScene | null {
    const scene = this.#scenario.story?.scenes[index];
    if (scene === undefined) return null;
    const { lines, answers } = this.#teller.begin(scene.id, facts);
    return {
      scene: index,
      lines,
      answers: answers.map(({ index: at, text, about }) => {
        const spec = scene.answers[at]!;
        return {
          text,
          about,
          hours: scene.hours + spec.hours,
          effects: spec.effects,
          open: spec.needs.every((fact) => facts.has(fact)),
          after: this.#after(scene.id, facts, at),
        };
      }),
    };
  }

  /** What somebody says first, for the list of people to see. */
  quote(index: number, facts: ReadonlySet<string>): string {
    const scene = this.#scenario.story?.scenes[index];
    if (scene === undefined) return '';
    const { lines } = this.#teller.begin(scene.id, facts);
    const spoken = lines.find(({ speaker }) => speaker === scene.with[0]) ?? lines.find(({ speaker }) => speaker !== null);
    return /“[^”]+”/.exec(spoken?.text ?? '')?.[0] ?? '';
  }

  #after(id: string, facts: ReadonlySet<string>, at: number): Line[] {
    this.#teller.begin(id, facts);
    return this.#teller.answer(at);
  }
}
