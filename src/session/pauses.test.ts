import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { CONTROL_MIN, PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { Outlook } from './outlook';
import { PAUSE_GAP_TICKS, PauseWatcher } from './pauses';
import { PAUSE_KINDS, type PauseCause } from './protocol';

function open(): { world: World; pauses: PauseWatcher } {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, 'pauses', { night: 4, sleepers: 200 });
  world.tick = world.society.nightStartTick + CONTROL_MIN * TICKS_PER_MIN + 1;
  return { world, pauses: new PauseWatcher(world) };
}

describe('pauses that come by themselves', () => {
  it('are none until they are allowed', () => {
    const { world, pauses } = open();
    world.society.phase = PHASE.overload;
    expect(pauses.afterTick(world)).toBeNull();
  });

  it('come for nothing while the lights go out, and not for it afterwards', () => {
    const { world, pauses } = open();
    pauses.allow(PAUSE_KINDS);
    world.tick -= 2;
    world.society.phase = PHASE.overload;
    expect(pauses.afterTick(world)).toBeNull();
    world.tick += 2;
    expect(pauses.afterTick(world)).toBeNull();
  });

  it('come at control', () => {
    const { world, pauses } = open();
    pauses.allow(PAUSE_KINDS);
    world.tick = world.society.nightStartTick + CONTROL_MIN * TICKS_PER_MIN;
    expect(pauses.afterTick(world)).toEqual({ kind: 'control-begins', subject: 0 });
    world.tick++;
    expect(pauses.afterTick(world)).toBeNull();
  });

  it('come for a diver who has finished, each once in twenty minutes', () => {
    const { world, pauses } = open();
    pauses.allow(['diver-free']);
    const diver = world.society.divers[0]!;
    const work = (): void => {
      diver.plan = [{ kind: 'go', diver: 0, place: 1 }];
      pauses.afterTick(world);
      diver.plan = [];
    };
    work();
    expect(pauses.afterTick(world)).toEqual({ kind: 'diver-free', subject: 0 });
    expect(pauses.afterTick(world)).toBeNull();
    work();
    expect(pauses.afterTick(world)).toBeNull();
    world.tick += PAUSE_GAP_TICKS;
    work();
    expect(pauses.afterTick(world)).toEqual({ kind: 'diver-free', subject: 0 });
  });

  it('are counted for each diver apart', () => {
    const { world, pauses } = open();
    pauses.allow(['diver-free']);
    for (const diver of [0, 1]) {
      world.society.divers[diver]!.plan = [{ kind: 'go', diver, place: 1 }];
      pauses.afterTick(world);
      world.society.divers[diver]!.plan = [];
      expect(pauses.afterTick(world)).toEqual({ kind: 'diver-free', subject: diver });
      world.tick++;
    }
  });

  it('come late for who is still free when the twenty minutes are over, and not for who has work again', () => {
    const { world, pauses } = open();
    pauses.allow(['diver-free']);
    const diver = world.society.divers[0]!;
    const work = (): void => {
      diver.plan = [{ kind: 'go', diver: 0, place: 1 }];
      pauses.afterTick(world);
      diver.plan = [];
    };
    work();
    const pausedTick = world.tick;
    expect(pauses.afterTick(world)).not.toBeNull();
    work();
    for (world.tick = pausedTick + 1; world.tick < pausedTick + PAUSE_GAP_TICKS; world.tick++) expect(pauses.afterTick(world)).toBeNull();
    expect(pauses.afterTick(world)).toEqual({ kind: 'diver-free', subject: 0 });
    world.tick++;
    work();
    expect(pauses.afterTick(world)).toBeNull();
    diver.plan = [{ kind: 'go', diver: 0, place: 1 }];
    world.tick += PAUSE_GAP_TICKS;
    expect(pauses.afterTick(world)).toBeNull();
  });

  it('come for a phase that begins, and not for a kind that is switched off', () => {
    const { world, pauses } = open();
    pauses.allow(['phase-begins']);
    world.society.phase = PHASE.protocol;
    expect(pauses.afterTick(world)).toEqual({ kind: 'phase-begins', subject: PHASE.protocol });
    world.tick += PAUSE_GAP_TICKS;
    world.society.phase = PHASE.strained;
    expect(pauses.afterTick(world)).toBeNull();
    world.society.phase = PHASE.overload;
    expect(pauses.afterTick(world)).toEqual({ kind: 'phase-begins', subject: PHASE.overload });
    world.tick += PAUSE_GAP_TICKS;
    pauses.allow(['diver-free']);
    world.society.phase = PHASE.protocol;
    expect(pauses.afterTick(world)).toBeNull();
  });
});

describe('the tide', () => {
  it('pauses when it turns, from control on', () => {
    const { world, pauses } = open();
    pauses.allow(['tide-turns']);
    const outlook = new Outlook(world);
    outlook.tide = {
      ...outlook.tide,
      turns: [
        { min: 60, to: 'flood' },
        { min: 90, to: 'ebb' },
        { min: 130, to: 'flood' },
        { min: 170, to: 'ebb' },
      ],
    };
    const at = (min: number): PauseCause | null => {
      world.tick = min * TICKS_PER_MIN;
      return pauses.afterTick(world, outlook);
    };
    expect([59, 61, 95, CONTROL_MIN, 129].map(at)).toEqual([null, null, null, null, null]);
    expect(at(130)).toEqual({ kind: 'tide-turns', subject: 1 });
    expect(at(131)).toBeNull();
    expect(at(171)).toEqual({ kind: 'tide-turns', subject: 0 });
    // The forecast moved: no tide turns back within minutes.
    outlook.tide = { ...outlook.tide, turns: [...outlook.tide.turns, { min: 172, to: 'flood' }, { min: 195, to: 'ebb' }] };
    expect([172, 180].map(at)).toEqual([null, null]);
  });
});

describe('the pause for an island that will fall', () => {
  /** A night under the Protocol that falls by these minutes; what it pauses for, minute by minute. */
  function watch(minutes: (minute: number) => Record<number, number>, until: number): { minute: number; subject: number }[] {
    const { world, pauses } = open();
    pauses.allow(['island-falling']);
    const outlook = new Outlook(world);
    const found: { minute: number; subject: number }[] = [];
    for (let minute = 0; minute < until; minute++) {
      outlook.fallsMin.fill(-1);
      for (const [zone, min] of Object.entries(minutes(minute))) outlook.fallsMin[Number(zone)] = min;
      world.tick += TICKS_PER_MIN;
      const cause = pauses.afterTick(world, outlook);
      if (cause !== null) found.push({ minute, subject: cause.subject });
    }
    return found;
  }

  it('comes half an hour ahead, for the first', () => {
    expect(watch((minute) => ({ 3: 40 - minute, 5: 38 - minute }), 12)).toEqual([{ minute: 8, subject: 5 }]);
  });

  it('tells each island once, and of all that are near at once', () => {
    expect(watch((minute) => ({ 3: 31 - minute, 5: 30 - minute, 7: 70 - minute }), 60)).toEqual([
      { minute: 0, subject: 5 },
      { minute: 20, subject: 3 },
      { minute: 40, subject: 7 },
    ]);
    expect(watch((minute) => ({ 3: 30 - minute, 5: 30 - minute }), 29)).toEqual([{ minute: 0, subject: 3 }]);
  });

  it('comes again for one that stood meanwhile', () => {
    expect(watch((minute) => (minute > 10 && minute < 15 ? {} : { 3: 25 }), 30)).toEqual([
      { minute: 0, subject: 3 },
      { minute: 20, subject: 3 },
    ]);
  });
});
