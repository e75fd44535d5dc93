import { describe, expect, it } from 'vitest';
import { becomeLucid } from '../sim/systems/contagion';
import { IN_NIGHTMARE, IN_REM, plainWorld, putAll, testCity } from '../sim/testCity';
import { createWorld, type World } from '../sim/world';
import { SCORE_PARTS, type ScorePart, scoreOf, scoreParts } from './score';

function city(nightmares = 0): World {
  return putAll(plainWorld(testCity({ sleepers: 200 }), 'score'), (i) => ({ status: i < nightmares ? IN_NIGHTMARE : IN_REM, A: 0.5 }));
}
const crewed = (): World => createWorld(testCity({ sleepers: 200, nights: [{ id: 'first', title: 'First', day: 0 }] }), 'score');
const part = (world: World, id: ScorePart): number => scoreParts(world).parts.find((other) => other.id === id)!.value;

describe('the score', () => {
  it('is the sum of its parts, each a whole number, each named once', () => {
    for (const outcome of ['open', 'won', 'lost'] as const) {
      const world = city(30);
      world.society.outcome = outcome;
      const { total, parts } = scoreParts(world);
      expect(parts.map(({ id }) => id)).toEqual([...SCORE_PARTS]);
      expect(parts.every(({ value }) => Number.isInteger(value))).toBe(true);
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(total);
      expect(scoreOf(world)).toBe(total);
    }
  });

  it('counts who was brought back among who fell, and who is still held', () => {
    const world = city(40);
    expect(part(world, 'brought-back')).toBe(0);
    expect(part(world, 'nobody-lost')).toBe(150);
    for (let i = 0; i < 30; i++) becomeLucid(world, i);
    expect(part(world, 'brought-back')).toBe(188);
    expect(part(world, 'nobody-lost')).toBe(225);
    expect(part(city(), 'brought-back')).toBe(250);
  });

  it('counts sleep, the say people have, divers who came home, and how early the Protocol was lifted', () => {
    const world = city();
    world.sleepers.minutesAsleep.fill(225);
    expect(part(world, 'sleep')).toBe(50);
    expect(part(world, 'a-say')).toBe(50);
    expect(part(world, 'time')).toBe(150);
    world.society.reversedTick = 2160;
    expect(part(world, 'time')).toBe(50);
    // Nobody went, so nobody came home.
    expect(part(world, 'divers-home')).toBe(0);
    const dived = crewed();
    expect(dived.society.divers).toHaveLength(3);
    expect(part(dived, 'divers-home')).toBe(0);
    for (const diver of dived.society.divers) diver.dived = true;
    expect(part(dived, 'divers-home')).toBe(100);
    dived.society.divers[0]!.trapped = true;
    expect(part(dived, 'divers-home')).toBe(67);
    dived.society.wakeGateFailed = true;
    expect(part(dived, 'divers-home')).toBe(0);
  });

  it('counts what was asked rightly: how many, up to ten, and how surely', () => {
    const asked = (right: number, wrong: number): number => {
      const world = crewed();
      Object.assign(world.society.divers[0]!, { right, wrong });
      return part(world, 'asked-rightly');
    };
    expect(asked(0, 0)).toBe(0);
    expect(asked(0, 4)).toBe(0);
    expect(asked(4, 0)).toBe(20);
    expect(asked(10, 10)).toBe(25);
    expect(asked(21, 1)).toBe(48);
  });

  it('gives a lost night of honest work clearly more than one without an order', () => {
    const lost = (): World => {
      const world = putAll(crewed(), (i) => ({ status: i < 180 ? IN_NIGHTMARE : IN_REM, A: 0.4 }));
      world.sleepers.minutesAsleep.fill(240);
      world.society.outcome = 'lost';
      return world;
    };
    const idle = lost();
    const honest = lost();
    for (let i = 0; i < 3; i++) becomeLucid(honest, i);
    Object.assign(honest.society.divers[0]!, { dived: true, right: 21, wrong: 1 });
    for (const diver of honest.society.divers.slice(1)) Object.assign(diver, { trapped: true, wrong: 0 });
    expect(scoreOf(honest)).toBeGreaterThan(1.5 * scoreOf(idle));
  });

  it('is worth less when the night is lost, and more at a harder difficulty', () => {
    const world = city(30);
    const open = scoreOf(world);
    world.society.outcome = 'lost';
    expect(scoreOf(world)).toBeLessThan(open / 2);
    const at = (difficulty: 'gentle' | 'nightmare'): number => scoreOf(plainWorld(testCity({ sleepers: 200 }), 'score', { difficulty }));
    expect(at('nightmare')).toBeGreaterThan(1.8 * at('gentle'));
  });
});
