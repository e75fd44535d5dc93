/** The reference of the browser's hash test: the same night in Node, straight through the simulation. `tsx nodeHash.ts SCENARIO SEED SLEEPERS TICKS` */
import { loadScenario } from '../../src/content/load';
import { hashWorld } from '../../src/sim/hash';
import { step } from '../../src/sim/step';
import { createWorld } from '../../src/sim/world';

const [scenarioId, seed, sleepers, ticks] = process.argv.slice(2);
const loaded = loadScenario(scenarioId!);
if (!loaded.ok) throw new Error(`no scenario ${scenarioId}`);
const world = createWorld(loaded.scenario, seed!, { sleepers: Number(sleepers) });
for (let tick = 0; tick < Number(ticks); tick++) step(world);
process.stdout.write(`${JSON.stringify({ tick: world.tick, hash: hashWorld(world).hash })}\n`);
