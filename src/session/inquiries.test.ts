import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { STATUS } from '../sim/state/sleepers';
import { step } from '../sim/step';
import { answerTo, evadedQuestion } from '../sim/systems/asking';
import { CONTROL_MIN, QUESTIONS, STAGE, TICKS_PER_MIN, WANTS } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { askingDetail, Inquiries } from './inquiries';

function controlled(): { world: World; asleep: number; awake: number } {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, 'inquire', { night: 4, sleepers: 300 });
  while (world.tick < CONTROL_MIN * TICKS_PER_MIN) step(world);
  const status = [...world.sleepers.status];
  const asleep = status.findIndex((bits) => bits & STATUS.inBed && (bits & STATUS.stage) !== STAGE.wake && !(bits & STATUS.lucid));
  const awake = status.findIndex((bits) => (bits & STATUS.inBed) === 0 || (bits & STATUS.stage) === STAGE.wake);
  return { world, asleep, awake };
}

describe('questions put from the desk', () => {
  it('are three a person, answered with wants that hold the real one; one turned away from is none of them', () => {
    const { world, asleep } = controlled();
    const inquiries = new Inquiries();
    const evaded = evadedQuestion(world, asleep);
    const [first, second, third, fourth] = QUESTIONS.map((_, question) => question).filter((question) => question !== evaded);
    expect(inquiries.ask(world, asleep, evaded)).toEqual({ wants: WANTS.map((_, want) => want), why: null });
    expect(askingDetail(world, asleep, inquiries.of(asleep))).toMatchObject({ spent: 0, refusal: null });
    for (const question of [first!, second!, third!]) {
      const { wants, why } = inquiries.ask(world, asleep, question);
      expect(why).toBeNull();
      expect(wants).toEqual(answerTo(world, asleep, question));
      expect(wants).toContain(world.sleepers.wantKind[asleep]);
    }
    expect(inquiries.ask(world, asleep, fourth!)).toEqual({ wants: [], why: 'too-many-questions' });
    expect(inquiries.ask(world, asleep, second!).why).toBeNull();
    expect(inquiries.of(asleep).map(({ question }) => question)).toEqual([evaded, first, second, third]);
    const again = new Inquiries();
    again.takeUp(world, inquiries.all);
    expect(again.of(asleep)).toEqual(inquiries.of(asleep));
  });

  it('give everyone who is asked a turn of their own, and keep it', () => {
    const { world, asleep } = controlled();
    const inquiries = new Inquiries();
    const next = [...world.sleepers.status].findIndex(
      (bits, i) => i > asleep && bits & STATUS.inBed && (bits & STATUS.stage) !== STAGE.wake && !(bits & STATUS.lucid),
    );
    expect([inquiries.turnOf(asleep), inquiries.turnOf(next)]).toEqual([0, 0]);
    inquiries.ask(world, asleep, 0);
    expect([inquiries.turnOf(asleep), inquiries.turnOf(next)]).toEqual([0, 1]);
    inquiries.ask(world, next, 0);
    inquiries.ask(world, asleep, 1);
    expect([inquiries.turnOf(asleep), inquiries.turnOf(next)]).toEqual([0, 1]);
  });

  it('are one where the thread of the street is known', () => {
    const { world, asleep } = controlled();
    world.society.islands[world.homes.zoneOf[asleep]!]!.thread = true;
    const inquiries = new Inquiries();
    expect(inquiries.ask(world, asleep, 4).wants).toEqual([world.sleepers.wantKind[asleep]]);
    expect(inquiries.ask(world, asleep, 0).why).toBe('too-many-questions');
  });

  it('are refused to whoever is awake, is not there, or for what is no question', () => {
    const { world, asleep, awake } = controlled();
    const inquiries = new Inquiries();
    expect(inquiries.ask(world, awake, 0).why).toBe('not-asleep');
    expect(inquiries.ask(world, 1e6, 0).why).toBe('no-such-person');
    expect(inquiries.ask(world, asleep, 5).why).toBe('malformed');
    expect(inquiries.of(asleep)).toEqual([]);
  });

  it('tell the page what was answered and nothing more', () => {
    const { world, asleep } = controlled();
    const before = askingDetail(world, asleep, []);
    expect(before.left).toEqual(WANTS.map((_, want) => want));
    expect(before.asked).toEqual([]);
    expect(JSON.stringify(before)).not.toContain('wantKind');
    const inquiries = new Inquiries();
    for (const question of [0, 4]) inquiries.ask(world, asleep, question);
    const after = askingDetail(world, asleep, inquiries.of(asleep));
    expect(after.left).toContain(world.sleepers.wantKind[asleep]);
    expect(after.asked.map(({ question }) => question)).toEqual([0, 4]);
    expect(after.fear).toBe(world.sleepers.fearKind[asleep]);
    // A street's thread, known later, answers for itself and not for what was said before.
    world.society.islands[world.homes.zoneOf[asleep]!]!.thread = true;
    expect(askingDetail(world, asleep, inquiries.of(asleep)).asked).toEqual(after.asked);
  });
});
