/**
 * The night along the bottom, 22 to 07: filled marks have happened, in the shapes of their states. Words stand only
 * where there is room; a phone shows the near window. The latch, where its hour is known, is the one hollow mark ahead.
 */
import type { ReactNode } from 'react';
import type { NightEvent } from '../../session/protocolNight';
import { EVENING_KINDS, NIGHT_MIN, TICKS_PER_MIN } from '../../sim/vocabulary';
import { t } from '../../words/en/night';
import { givenNameOf } from '../../words/names';
import { clockText, nightClockText } from '../../words/numbers';
import { LOOK_COLOURS, NIGHT, PHASE_COLOURS } from '../../words/tokens';
import { markText, orderWord, phaseWord, zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { tickClock } from '../readings';
import { MarkGlyph } from './StateGlyph';
import { TideTrack } from './TideTrack';
import styles from './Timeline.module.css';
import { useWidth } from './useWidth';
import { WatchTrack } from './WatchTrack';

const NEAR_BACK_MIN = 90;
const NEAR_SPAN_MIN = 180;
const NARROW_PX = 420;
const LABEL_PX = 76;

interface Label {
  event: NightEvent;
  text: string;
  colour: string;
}
const labelOf = (event: NightEvent, name: (sleeper: number) => string | null, zone: (index: number) => string): Label | null => {
  switch (event.kind) {
    case 'phase':
      return { event, text: phaseWord(event.phase), colour: PHASE_COLOURS[event.phase]! };
    case 'island-fell':
      return { event, text: zone(event.zone), colour: NIGHT.alarm };
    case 'order':
      return { event, text: orderWord(event.order), colour: NIGHT.secondary };
    case 'nightmare':
    case 'trapped':
    case 'lucid': {
      const known = name(event.sleeper);
      return known === null ? null : { event, text: known, colour: event.kind === 'lucid' ? LOOK_COLOURS.lucid : NIGHT.secondary };
    }
    default:
      return null;
  }
};
const WEIGHT: Record<NightEvent['kind'], number> = {
  outcome: 5,
  'island-fell': 4,
  crumbling: 0,
  tipped: 3,
  phase: 3,
  trapped: 2,
  near: 0,
  lead: 0,
  nightmare: 1,
  lucid: 1,
  moment: 0,
  order: 0,
};

/** The weightiest labels first; one that would touch another, or the word at "now", stays away. */
const roomFor = (labels: Label[], toPx: (tick: number) => number, taken: number[]): Set<NightEvent> => {
  const kept = new Set<NightEvent>();
  const places = [...taken];
  for (const label of [...labels].sort((a, b) => WEIGHT[b.event.kind] - WEIGHT[a.event.kind] || b.event.tick - a.event.tick)) {
    const x = toPx(label.event.tick);
    if (places.some((place) => Math.abs(place - x) < LABEL_PX)) continue;
    places.push(x);
    kept.add(label.event);
  }
  return kept;
};

/** How wide an hour's figures are, and the word at now. */
const HOUR_PX = 18;
const WORD_PX = 52;
export const Timeline = (): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const [ref, width] = useWidth<HTMLDivElement>();
  const nightMin = useNight((state) => state.nightMin);
  const marks = useNight((state) => state.marks);
  const latchTick = useNight((state) => state.latchTick);
  const reversed = useNight((state) => state.reversed);
  const paused = useNight((state) => state.speed === 0);
  const narrow = width > 0 && width < NARROW_PX;
  const from = narrow ? Math.min(Math.max(0, nightMin - NEAR_BACK_MIN), NIGHT_MIN - NEAR_SPAN_MIN) : 0;
  const span = narrow ? NEAR_SPAN_MIN : NIGHT_MIN;
  const percent = (minute: number): number => ((minute - from) / span) * 100;
  const left = (minute: number): { left: string } => ({ left: `${percent(minute)}%` });
  const now = Math.min(nightMin, NIGHT_MIN);
  const inside = (tick: number): boolean => tick / TICKS_PER_MIN >= from;
  // What was answered, held or composed in the evening stands at ten; the night's own line tells of the night.
  const ofEvening = (mark: NightEvent): boolean => mark.kind === 'order' && EVENING_KINDS.some((kind) => kind === mark.order.kind);
  const shown = marks.filter((mark) => inside(mark.tick) && !ofEvening(mark));

  const cast = new Set(city.cast.map((person) => person.sleeper));
  const known = (sleeper: number): string | null => (cast.has(sleeper) ? givenNameOf(city, sleeper) : null);
  const labels = shown.map((event) => labelOf(event, known, (zone) => zoneName(city, zone))).filter((label) => label !== null);
  const toPx = (tick: number): number => (percent(tick / TICKS_PER_MIN) / 100) * width;
  const { flawAtMin } = city.stakes;
  const latchMin = latchTick >= 0 ? latchTick / TICKS_PER_MIN : flawAtMin > nightMin && !reversed ? flawAtMin : -1;
  const kept = narrow ? new Set<NightEvent>() : roomFor(labels, toPx, latchMin < 0 ? [] : [toPx(latchMin * TICKS_PER_MIN)]);

  const hours: number[] = [];
  for (let minute = Math.ceil(from / 60) * 60; minute <= from + span; minute += 60) hours.push(minute);
  // The narrow track is cut off at its ends: what would be cut in two stays away.
  const isWhole = (minute: number): boolean => !narrow || (toPx(minute * TICKS_PER_MIN) >= HOUR_PX / 2 && toPx(minute * TICKS_PER_MIN) <= width - HOUR_PX / 2);
  const nowPx = toPx(now * TICKS_PER_MIN);
  return (
    <section className={styles.timeline} aria-label={t('timeline.label')} data-narrow={narrow}>
      <div ref={ref} className={styles.track}>
        <TideTrack from={from} span={span} width={width} nowMin={now} />
        <span className={styles.past} style={{ width: `${percent(now)}%` }} />
        {hours.filter(isWhole).map((minute) => (
          <span key={minute} className={`${styles.hour} mono`} style={left(minute)} aria-hidden="true">
            {nightClockText(minute).slice(0, 2)}
          </span>
        ))}
        <WatchTrack from={from} span={span} nowMin={now} />
        <ol>
          {shown.map((event, i) => {
            const label = labels.find((one) => one.event === event);
            const time = tickClock(event.tick);
            const what = t('timeline.mark', { time, what: markText(city, event) });
            const target =
              'sleeper' in event
                ? ({ kind: 'person', sleeper: event.sleeper } as const)
                : 'zone' in event
                  ? ({ kind: 'island', zone: event.zone } as const)
                  : null;
            const colour = event.kind === 'phase' ? PHASE_COLOURS[event.phase]! : NIGHT.overload;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks are only ever appended
              <li key={`${event.tick}-${event.kind}-${i}`} className={styles.mark} style={left(event.tick / TICKS_PER_MIN)} title={what}>
                {target === null ? (
                  <MarkGlyph kind={event.kind} colour={colour} />
                ) : (
                  <button type="button" className={styles.spot} tabIndex={-1} aria-label={what} onClick={() => actions.select(target)}>
                    <MarkGlyph kind={event.kind} colour={colour} size={'sleeper' in event && !cast.has(event.sleeper) ? 0.75 : 1.125} />
                  </button>
                )}
                {target === null && <span className="unseen">{what}</span>}
                {label !== undefined && kept.has(event) && (
                  <span className={styles.label} style={{ color: label.colour }} aria-hidden="true">
                    {label.text}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        {latchMin >= from && latchMin <= from + span && (
          <span className={styles.ahead} style={left(latchMin)}>
            <svg viewBox="0 0 20 20" width="1.125rem" height="1.125rem" aria-hidden="true" focusable="false">
              <circle cx="10" cy="10" r="7" fill={NIGHT.ground} stroke={NIGHT.overload} strokeWidth="2" />
              <circle cx="10" cy="10" r="2.400" fill={NIGHT.overload} />
            </svg>
            <span className={styles.latch}>{t('timeline.latch', { time: nightClockText(latchMin) })}</span>
          </span>
        )}
        <span className={styles.now} style={left(now)}>
          <span className={styles.word} data-edge={nowPx < WORD_PX / 2 ? 'start' : nowPx > width - WORD_PX / 2 ? 'end' : 'none'}>
            {paused ? t('speed.paused') : clockText(now + 1320)}
          </span>
        </span>
      </div>
    </section>
  );
};
