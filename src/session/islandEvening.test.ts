/** An hour for one island, as the evening tells of it: the chapter's composer and the clinic's files. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { createWorld } from '../sim/world';
import { SEEN_FEAR } from './clinicFiles';
import { eveningState } from './evening';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const { scenario } = loaded;
const evening = () => createWorld(scenario, 'evening', { sleepers: 300 });
const read = (...args: Parameters<typeof eveningState>) => {
  const answer = eveningState(...args);
  if ('why' in answer) throw new Error(answer.why);
  return answer.state;
};

describe('an hour for one island', () => {
  it('has the files of an island only once they are read, and they are true', () => {
    const world = evening();
    expect(read(world, []).files).toEqual([]);
    const state = read(world, [{ kind: 'read-files', island: 3 }]);
    expect(state.zones.map((zone) => zone.read).indexOf(true)).toBe(3);
    expect(state.hoursLeft).toBe(read(world, []).hoursLeft - 1);
    const [files] = state.files;
    expect(files!.people.length).toBe(5);
    const { sleepers, homes } = world;
    for (const file of files!.people) {
      expect([homes.zoneOf[file.sleeper], file.afraid]).toEqual([3, sleepers.F[file.sleeper]]);
      expect(file.fear).toBe(file.afraid >= SEEN_FEAR ? sleepers.fearKind[file.sleeper] : -1);
      expect(file.home.every((one) => homes.householdOf[one] === homes.householdOf[file.sleeper] && one !== file.sleeper)).toBe(true);
    }
    const least = files!.people.at(-1)!.afraid;
    const listed = new Set(files!.people.map(({ sleeper }) => sleeper));
    for (let id = homes.zoneFirst[3]!; id < homes.zoneFirst[4]!; id++) expect(listed.has(id) || sleepers.F[id]! <= least).toBe(true);
  });
  it('shows what each card does by itself, and that an island is composed for', () => {
    const world = evening();
    const before = read(world, []);
    const cards = before.composer!.cards.map(({ choices }) => choices.findIndex(({ tenderness }) => tenderness > 0));
    const after = read(world, [{ kind: 'compose', island: 2, cards }]);
    expect(after.zones.flatMap(({ composed }, zone) => (composed ? [zone] : []))).toEqual([2]);
    expect(after.zones[2]!.fear).toBeLessThan(before.zones[2]!.fear);
    for (const { choices } of before.composer!.cards) for (const { effects } of choices) expect(effects.length).toBeGreaterThan(0);
  });
});
