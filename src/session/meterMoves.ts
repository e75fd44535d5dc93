/**
 * Why each meter of the day moved in a night, in the model's own terms, beside a night that is played again for its report. What
 * was agreed in the evening is the step of the first tick; autonomy's drift is parted into what the mandate, profiling and
 * people's own rest did, and what is left was done to people one by one; trust and pressure are the scenario's own causes. The parts
 * of a meter add up to its move.
 */
import { clamp } from '../kernel/exact';
import { meters } from '../sim/readout';
import { STATUS } from '../sim/state/sleepers';
import { dawnMoved } from '../sim/systems/dawnMoves';
import { NIGHT_TICKS, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { DawnReport, EveningState } from './protocolDay';

type Moves = DawnReport['moves'];
type Day = EveningState['meters'];

const HOUR_MIN = 60;
/** The slow psyche is read in the middle of each hour. */
const READ_AT_MIN = 30;

export class MeterLedger {
  readonly #before: Day;
  #evening: Day | null = null;
  /** What each term has done to mean autonomy. */
  #mandate = 0;
  #profiling = 0;
  #own = 0;
  #nightmareMin = 0;
  #shutMin = 0;
  /** Trust and pressure as they stood before the dawn took the night. */
  #last: Day;

  /** As the meters stood at lights-out, before the evening's orders. */
  constructor(before: Day) {
    this.#before = before;
    this.#last = before;
  }

  /** After each tick of the night. */
  observe(world: World): void {
    this.#evening ??= dayOf(world);
    const ticks = world.tick - world.society.nightStartTick;
    if (ticks === NIGHT_TICKS - 1) this.#last = dayOf(world);
    if (ticks % TICKS_PER_MIN !== 0) return;
    this.#minute(world);
    if ((ticks / TICKS_PER_MIN) % HOUR_MIN === READ_AT_MIN) this.#hour(world);
  }

  moves(world: World): Moves {
    const after = dayOf(world);
    return [
      ...this.#rest(world, after),
      ...this.#autonomy(world, after),
      ...this.#connection(after),
      ...this.#scalar(world, 'trust', after),
      ...this.#scalar(world, 'pressure', after),
    ];
  }

  #minute({ sleepers, homes, society, tick }: World): void {
    society.islands.forEach(({ dimmedUntilTick }, zone) => {
      const dimmed = dimmedUntilTick > tick;
      for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
        const status = sleepers.status[i]!;
        if (status & STATUS.nightmare) this.#nightmareMin++;
        else if (dimmed && (status & STATUS.stage) !== 0) this.#shutMin++;
      }
    });
  }

  #hour(world: World): void {
    const { sleepers: s, params, tables, society } = world;
    const { mandate, profiling } = society.policies;
    const read = profiling === 'deep' ? params.profilingDeep : profiling === 'light' ? params.profilingLight : 0;
    const share = (1 - tables.autonomyHour) / Math.max(1, s.count);
    for (let i = 0; i < s.count; i++) {
      const rest = params.autonomyRest * (1 - params.autonomyDependence * s.D[i]!);
      this.#mandate -= rest * params.autonomyMandate * mandate * share;
      this.#profiling -= read * share;
      this.#own += (rest + params.somnosAutonomy * society.policies.realitySomnos - s.A[i]!) * share;
    }
  }

  #start(meter: keyof Day): { evening: number; moves: Moves } {
    const evening = (this.#evening ?? this.#before)[meter] - this.#before[meter];
    return { evening, moves: [{ meter, by: evening, cause: 'evening', count: 0 }] };
  }

  #rest(world: World, after: Day): Moves {
    const { evening, moves } = this.#start('rest');
    const { params, sleepers } = world;
    let tired = 0;
    let slept = 0;
    for (let i = 0; i < sleepers.count; i++) {
      if (sleepers.L[i]! > 0) tired++;
      slept += sleepers.minutesAsleep[i]!;
    }
    // A minute in nightmare, or of a dimmed programme, pays back less of a debt than one asleep; who has none does not feel it.
    const per = ((tired / Math.max(1, sleepers.count)) * 2 * lostADebtMinute(params)) / Math.max(1, sleepers.count);
    const nightmares = -per * this.#nightmareMin;
    const shut = -per * this.#shutMin;
    const rest = after.rest - this.#before.rest - evening - nightmares - shut;
    return [
      ...moves,
      { meter: 'rest', by: rest, cause: 'slept', count: slept / Math.max(1, sleepers.count) },
      { meter: 'rest', by: nightmares, cause: 'nightmares', count: this.#nightmareMin / HOUR_MIN },
      { meter: 'rest', by: shut, cause: 'shut', count: this.#shutMin / HOUR_MIN },
    ];
  }

  #autonomy(world: World, after: Day): Moves {
    const { evening, moves } = this.#start('autonomy');
    const left = after.autonomy - this.#before.autonomy - evening - this.#mandate - this.#profiling - this.#own;
    const right = world.society.divers.reduce((sum, diver) => sum + diver.right, 0);
    return [
      ...moves,
      { meter: 'autonomy', by: this.#mandate, cause: 'mandate', count: world.society.policies.mandate },
      { meter: 'autonomy', by: this.#profiling, cause: 'profiling', count: 0 },
      { meter: 'autonomy', by: this.#own, cause: 'own-rest', count: 0 },
      { meter: 'autonomy', by: left, cause: left >= 0 ? 'asked' : 'kept-company', count: left >= 0 ? right : world.society.goal.held.length },
    ];
  }

  #connection(after: Day): Moves {
    const { evening, moves } = this.#start('connection');
    const by = after.connection - this.#before.connection - evening;
    return [...moves, { meter: 'connection', by, cause: by < 0 ? 'dreams' : 'waking-life', count: 0 }];
  }

  /** The scenario's causes in their order, each as far as the scalar could still go; a play without a story moves nothing. */
  #scalar(world: World, meter: 'trust' | 'pressure', after: Day): Moves {
    const { moves } = this.#start(meter);
    let value = this.#last[meter];
    if (value === after[meter] || world.scenario.story === undefined) return moves;
    for (const { scalar, cause, count, by } of dawnMoved(world)) {
      if (scalar !== meter) continue;
      const next = clamp(value + by, 0, 1);
      moves.push({ meter, by: next - value, cause, count });
      value = next;
    }
    return moves;
  }
}

function lostADebtMinute({ debtTargetAwake, debtTargetAsleep, debtTauMin }: World['params']): number {
  return (debtTargetAwake - debtTargetAsleep) / 2 / debtTauMin;
}

export function dayOf(world: World): Day {
  const { rest, autonomy, connection, trust, pressure } = meters(world);
  return { rest, autonomy, connection, trust, pressure };
}
