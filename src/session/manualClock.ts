/** A clock moved by hand, so that whatever depends on time can be driven exactly: tests, and tools that must not wait. */
import type { Clock } from './protocol';

interface Alarm {
  atMs: number;
  serial: number;
  call: () => void;
}

export class ManualClock implements Clock {
  #nowMs = 0;
  #serial = 0;
  #alarms: Alarm[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(ms: number, call: () => void): () => void {
    const alarm = { atMs: this.#nowMs + Math.max(0, ms), serial: this.#serial++, call };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /** Calls still waiting. */
  get waiting(): number {
    return this.#alarms.length;
  }

  /** Time that passes inside a call, as slow work would take it; nothing is called. */
  spend(ms: number): void {
    this.#nowMs += ms;
  }

  /** Lets `ms` pass and makes the calls that fall due, in order of time, then of asking. */
  advance(ms: number): void {
    const untilMs = this.#nowMs + ms;
    for (;;) {
      const next = this.#alarms.filter((alarm) => alarm.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs || a.serial - b.serial)[0];
      if (next === undefined) break;
      this.#alarms = this.#alarms.filter((other) => other !== next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.call();
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs);
  }
}
