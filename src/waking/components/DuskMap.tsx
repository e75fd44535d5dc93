/**
 * The city at dusk: a transit map with its river, and every home as a window. The picture is one SVG that is read as nothing; the
 * stations are buttons over it, one tab stop, with arrows from station to station, so that the map is the same list to everybody.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../words/en/dusk';
import { cellPxFor } from '../cellPx';
import { hundredthText } from '../effectText';
import { type Evening, type Mood, moodOf, type ZoneHome } from '../evening';
import { homesPerWindow, type Skyline, skylineOf, WINDOW_TONES } from '../houses';
import { ISEL } from '../isel';
import { LANDMARK_HEIGHT, LANDMARKS } from '../landmarks';
import { placeNote } from '../transitLabels';
import { type Station, type TransitMap, transitMap } from '../transitMap';
import { aside, type Box, type Point, pathOf } from '../transitRoutes';
import { ChangeGlyph, MoodGlyph } from './DuskGlyphs';
import styles from './DuskMap.module.css';
import { type MeasuredBox, useBox } from './useBox';

const LEAST = { widthRem: 49, heightRem: 24.5 };
const RIVER_LINES = 9;
/** By colour: amber, rust, sage, blue, mauve. */
const BADGES = 'ARSBM';

interface Drawn {
  map: TransitMap;
  skylines: Skyline[];
  size: { width: number; height: number; rem: number };
  cellPx: number;
  perWindow: number;
}

function draw(evening: Pick<Evening, 'zones' | 'ties'>, box: MeasuredBox): Drawn {
  const { zones, ties } = evening;
  // In whole rems, so that a line more or less elsewhere on the page does not lay the city out anew.
  const whole = (px: number): number => Math.floor(px / box.rem) * box.rem;
  const size = { width: Math.max(whole(box.width), LEAST.widthRem * box.rem), height: Math.max(whole(box.height), LEAST.heightRem * box.rem), rem: box.rem };
  const cellPx = cellPxFor(size.width, size.height, size.rem);
  const perWindow = homesPerWindow(zones.map(({ homes }) => homes));
  const skylines = zones.map((zone) => skylineOf(zone, cellPx, perWindow));
  const homes = skylines.map(({ width, height }, at) => {
    const mark = LANDMARKS[zones[at]!.id];
    return {
      width: width + (mark === undefined ? 0 : (mark.width + 2) * markScale(cellPx)),
      height: Math.max(height, mark === undefined ? 0 : LANDMARK_HEIGHT * markScale(cellPx)),
    };
  });
  return { map: transitMap({ zones, ties, river: ISEL, homes }, size), skylines, size, cellPx, perWindow };
}
const markScale = (cellPx: number): number => cellPx / 5.6;

/** Points every so many px along a course. */
function along(points: readonly Point[], everyPx: number): Point[] {
  const found: Point[] = [];
  let next = everyPx / 2;
  for (let at = 1, gone = 0; at < points.length; at++) {
    const [a, b] = [points[at - 1]!, points[at]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; next <= gone + length; next += everyPx)
      found.push({ x: a.x + ((b.x - a.x) * (next - gone)) / length, y: a.y + ((b.y - a.y) * (next - gone)) / length });
    gone += length;
  }
  return found;
}

/** Water as thin lines between two banks, lamps along the banks, and what they leave on the water. */
const River = ({ map, rem }: { map: TransitMap; rem: number }): ReactNode => {
  if (map.river.length < 2) return null;
  const across = map.riverPx;
  const bend = 1.6 * rem;
  const lines = Array.from({ length: RIVER_LINES }, (_, at) => pathOf(aside(map.river, ((at + 0.5) / RIVER_LINES - 0.5) * across), bend));
  const lamps = [-1, 1].flatMap((side) => along(aside(map.river, side * (across / 2 + 0.18 * rem)), 2.3 * rem));
  const gleams = [-1, 1].flatMap((side) => along(aside(map.river, side * across * 0.3), 2.3 * rem));
  return (
    <g className={styles.river}>
      <path className={styles.bed} d={pathOf(map.river, bend)} strokeWidth={across} />
      {lines.map((d, at) => (
        <path key={d} className={at === 0 || at === RIVER_LINES - 1 ? styles.bank : styles.water} d={d} />
      ))}
      <path
        className={styles.gleam}
        d={gleams
          .map(
            ({ x, y }) =>
              `M${(x - 0.28 * rem).toFixed(1)} ${y.toFixed(1)}h${(0.56 * rem).toFixed(1)}m${(-0.42 * rem).toFixed(1)} ${(0.22 * rem).toFixed(1)}h${(0.28 * rem).toFixed(1)}`,
          )
          .join('')}
      />
      <path className={styles.lamps} d={lamps.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h.01`).join('')} strokeWidth={0.16 * rem} />
    </g>
  );
};

const deskHeight = (clearPx: number, rem: number): number => Math.min(3.8 * rem, Math.max(2.2 * rem, 1.6 * clearPx - 1.6 * rem));
/** The house and its name, for what is laid over the map. */
const deskBox = ({ square: { x, y, clearPx } }: TransitMap, rem: number): Box => {
  if (clearPx === 0) return { x, y, width: 0, height: 0 };
  const top = y + 0.65 * rem - deskHeight(clearPx, rem);
  return { x: x - 3 * rem, y: top, width: 6 * rem, height: y + 2.1 * rem - top };
};
/** The house that puts out the lamps: dark but for its top floor, in the widest open place by the river. */
const NightDesk = ({ map, rem }: { map: TransitMap; rem: number }): ReactNode => {
  const { x, y, clearPx } = map.square;
  if (clearPx === 0) return null;
  const height = deskHeight(clearPx, rem);
  const width = 1.15 * rem;
  const [left, top, ground] = [x - width / 2, y + 0.65 * rem - height, y + 0.65 * rem];
  const floors = Math.floor((height - 0.9 * rem) / (0.34 * rem));
  return (
    <g className={styles.desk}>
      <path className={styles.walls} d={`M${left} ${ground}V${top}H${left + width}V${ground}ZM${x} ${top}V${top - 0.8 * rem}`} />
      <path
        className={styles.floors}
        d={Array.from({ length: floors }, (_, at) => `M${left + 0.18 * rem} ${top + (0.95 + at * 0.34) * rem}h${width - 0.36 * rem}`).join('')}
      />
      <rect className={styles.bright} x={left + 0.18 * rem} y={top + 0.24 * rem} width={width - 0.36 * rem} height={0.3 * rem} />
      <path className={styles.ground} d={`M${left - 0.8 * rem} ${ground}H${left + width + 0.8 * rem}`} />
      <text x={x} y={ground + 1.15 * rem} fontSize={0.8125 * rem}>
        {t('dusk.desk')}
      </text>
    </g>
  );
};

const Homes = ({ zone, station, skyline, cellPx }: { zone: ZoneHome; station: Station; skyline: Skyline; cellPx: number }): ReactNode => {
  const mark = LANDMARKS[zone.id];
  const scale = markScale(cellPx);
  const { homes } = station;
  return (
    <g transform={`translate(${homes.x.toFixed(1)} ${(homes.y + homes.height - skyline.height).toFixed(1)})`}>
      {mark !== undefined && (
        <g
          className={styles.landmark}
          transform={`translate(${(skyline.width + 1.5 * scale).toFixed(1)} ${(skyline.height - LANDMARK_HEIGHT * scale).toFixed(1)}) scale(${scale.toFixed(3)})`}
        >
          <path d={mark.lines} />
          <path className={styles.lamp} d={mark.lit} />
        </g>
      )}
      <path className={styles.walls} d={skyline.walls} />
      {WINDOW_TONES.map((tone) => (
        <path key={tone} className={styles[tone]} d={skyline.windows[tone]} />
      ))}
      <path className={styles.ground} d={`M-3 ${skyline.height.toFixed(1)}H${(homes.width + 3).toFixed(1)}`} />
    </g>
  );
};

const TROUBLE_RADIUS_REM: Readonly<Record<Mood, number>> = { calm: 0, uneasy: 3.2, strained: 4.2, breaking: 5.2 };

const Picture = ({
  drawn,
  zones,
  met,
  selected,
}: {
  drawn: Drawn;
  zones: readonly ZoneHome[];
  met: ReadonlySet<string>;
  selected: string | null;
}): ReactNode => {
  const { map, skylines, size, cellPx } = drawn;
  const { rem } = size;
  return (
    <svg className={styles.picture} width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="lamplight">
          <stop className={styles.lamplight} offset="0" stopOpacity="1" />
          <stop className={styles.lamplight} offset="1" stopOpacity="0" />
        </radialGradient>
        {(['uneasy', 'strained', 'breaking'] as const).map((mood) => (
          <radialGradient key={mood} id={`trouble-${mood}`}>
            <stop className={styles[`glow-${mood}`]} offset="0" stopOpacity="1" />
            <stop className={styles[`glow-${mood}`]} offset="1" stopOpacity="0" />
          </radialGradient>
        ))}
      </defs>
      {map.stations.map(({ id, homes }) => (
        <ellipse
          key={id}
          cx={homes.x + homes.width / 2}
          cy={homes.y + homes.height * 0.75}
          rx={homes.width * 0.95}
          ry={homes.height * 1.1}
          fill="url(#lamplight)"
        />
      ))}
      <River map={map} rem={rem} />
      <NightDesk map={map} rem={rem} />
      {map.stations.map(({ id, x, y }, at) => {
        const mood = moodOf(zones[at]!.fear);
        return mood === 'calm' ? null : (
          <circle key={id} className={styles.trouble} cx={x} cy={y - 0.8 * rem} r={TROUBLE_RADIUS_REM[mood] * rem} fill={`url(#trouble-${mood})`} />
        );
      })}
      <g className={styles.ties}>
        {map.ties.map(({ a, b, d, width, line }) => (
          <path
            key={`${a}/${b}`}
            className={line < 0 ? styles.tie : styles.line}
            data-line={line}
            d={d}
            strokeWidth={((line < 0 ? 0.06 : 0.11) + 0.13 * width) * rem}
          />
        ))}
      </g>
      {map.stations.map((station, at) => (
        <g key={station.id}>
          <Homes zone={zones[at]!} station={station} skyline={skylines[at]!} cellPx={cellPx} />
          <StationMark station={station} isMet={met.has(station.id)} rem={rem} />
        </g>
      ))}
      {map.lines.map(({ badge, stations }, line) => (
        <LineBadge key={`${stations[0]}-${stations[1]}`} at={badge} line={line} rem={rem} />
      ))}
      <Chosen station={map.stations.find(({ id }) => id === selected)} rem={rem} />
    </svg>
  );
};

const StationMark = ({ station, isMet, rem }: { station: Station; isMet: boolean; rem: number }): ReactNode => {
  const { x, y, isInterchange } = station;
  if (!isInterchange) return <circle className={styles.stop} data-met={isMet} cx={x} cy={y} r={0.3 * rem} />;
  return <rect className={styles.stop} data-met={isMet} x={x - 0.56 * rem} y={y - 0.34 * rem} width={1.12 * rem} height={0.68 * rem} rx={0.34 * rem} />;
};

const LineBadge = ({ at: { x, y }, line, rem }: { at: Point; line: number; rem: number }): ReactNode => (
  <g className={styles.badge} data-line={line} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
    <rect x={-0.5 * rem} y={-0.5 * rem} width={rem} height={rem} rx={0.18 * rem} />
    <text y={0.27 * rem} fontSize={0.8125 * rem}>
      {BADGES[line % BADGES.length]}
    </text>
  </g>
);

const Chosen = ({ station, rem }: { station: Station | undefined; rem: number }): ReactNode => {
  if (station === undefined) return null;
  const { homes, x, y } = station;
  const left = Math.min(homes.x, x) - 0.6 * rem;
  const right = Math.max(homes.x + homes.width, x) + 0.6 * rem;
  const [top, bottom, arm] = [homes.y - 0.6 * rem, y + 0.75 * rem, 0.65 * rem];
  return (
    <path
      className={styles.chosen}
      d={`M${left} ${top + arm}V${top}H${left + arm}M${right - arm} ${top}H${right}V${top + arm}M${right} ${bottom - arm}V${bottom}H${right - arm}M${left + arm} ${bottom}H${left}V${bottom - arm}`}
    />
  );
};

/** The station an arrow leads to: the nearest within 45 degrees of it, or the nearest at all on that side. */
export function stationTowards(stations: readonly { x: number; y: number }[], at: number, key: string): number | null {
  const way = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
  if (way === undefined) return null;
  const [wx, wy] = way as [number, number];
  const here = stations[at]!;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  stations.forEach(({ x, y }, index) => {
    const along = (x - here.x) * wx + (y - here.y) * wy;
    const off = Math.abs((x - here.x) * wy) + Math.abs((y - here.y) * wx);
    if (index === at || along <= 1) return;
    const cost = along + off * (off > along ? 4 : 1.6);
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}

interface Props {
  evening: Pick<Evening, 'zones' | 'ties' | 'people'>;
  selected: string | null;
  onSelect: (zone: string | null) => void;
}

const stationSpoken = (zone: ZoneHome, meets: string): string => {
  const words = { name: zone.name, mood: t(`dusk.mood.${moodOf(zone.fear)}`), homes: zone.homes, people: zone.people, fear: hundredthText(zone.fear) };
  return `${t('dusk.station', words)}${meets === '' ? '' : ` ${t('dusk.station.meets', { who: meets })}`}`;
};

export const DuskMap = ({ evening, selected, onSelect }: Props): ReactNode => {
  const [holder, box] = useBox<HTMLElement>();
  const { zones, ties, people } = evening;
  // An evening comes back whole after every act; the city is laid out anew only when the city itself is another.
  const city = JSON.stringify([zones, ties]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the city's text stands for both
  const drawn = useMemo(() => (box === null ? null : draw({ zones, ties }, box)), [city, box]);
  const met = useMemo(() => new Set(people.flatMap((person) => (person.seen || person.zone === null ? [] : [person.zone]))), [people]);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const isPanned = box !== null && box.width < LEAST.widthRem * box.rem;
  /** Where the city goes on beyond the edge of a narrow screen. */
  const [beyond, setBeyond] = useState('');
  const lookBeyond = (): void => {
    const { scrollLeft = 0, scrollWidth = 0, clientWidth = 0 } = holder.current ?? {};
    setBeyond(`${scrollLeft > 4 ? 'left' : ''} ${scrollWidth - clientWidth - scrollLeft > 4 ? 'right' : ''}`.trim());
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever the map is drawn anew
  useEffect(lookBeyond, [drawn, isPanned]);
  useEffect(() => {
    // On a narrow screen the map opens where the trouble is.
    if (!isPanned || holder.current === null || drawn === null) return;
    const worst = zones.reduce((most, zone, index) => (zone.fear > zones[most]!.fear ? index : most), 0);
    holder.current.scrollLeft = drawn.map.stations[worst]!.x - holder.current.clientWidth / 2;
  }, [isPanned, holder, drawn, zones]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (drawn === null) return;
    if (event.key === 'Escape' && selected !== null) {
      onSelect(null);
      return;
    }
    const next = stationTowards(drawn.map.stations, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section ref={holder} className={styles.map} data-beyond={beyond} aria-label={t('dusk.map')} onScroll={lookBeyond}>
      {drawn !== null && (
        <div className={styles.sheet} style={{ width: drawn.size.width, height: drawn.size.height }}>
          <Picture drawn={drawn} zones={zones} met={met} selected={selected} />
          <RiverName map={drawn.map} />
          <ul ref={list} className={styles.stations} aria-label={t('dusk.map.keys')} onKeyDown={onKeyDown}>
            {drawn.map.stations.map((station, index) => {
              const zone = zones[index]!;
              const meets = people.filter((person) => person.zone === zone.id && !person.seen).flatMap((person) => person.faces[0]?.name ?? []);
              return (
                <li key={station.id}>
                  <button
                    type="button"
                    className={styles.station}
                    data-align={station.label.align}
                    data-mood={moodOf(zone.fear)}
                    tabIndex={index === at ? 0 : -1}
                    aria-pressed={selected === station.id}
                    aria-label={stationSpoken(zone, meets.join(', '))}
                    style={{
                      fontSize: `${drawn.map.labelRem}rem`,
                      left: station.label.x,
                      top: station.label.y,
                      width: station.label.width,
                      height: station.label.height,
                    }}
                    onFocus={() => setAt(index)}
                    onClick={() => onSelect(selected === station.id ? null : station.id)}
                  >
                    <span className={styles.stationName}>
                      <MoodGlyph mood={moodOf(zone.fear)} />
                      {zone.name}
                    </span>
                  </button>
                  <button
                    type="button"
                    tabIndex={-1}
                    aria-hidden="true"
                    className={styles.reach}
                    style={reachOf(station, drawn.size.rem)}
                    onClick={() => onSelect(selected === station.id ? null : station.id)}
                  />
                </li>
              );
            })}
          </ul>
          <ZoneNote zone={zones.find(({ id }) => id === selected)} drawn={drawn} />
        </div>
      )}
    </section>
  );
};

const reachOf = ({ homes, y }: Station, rem: number): Record<string, number> => ({
  left: homes.x,
  top: homes.y,
  width: homes.width,
  height: y + 0.5 * rem - homes.y,
});

/** Lettered on the water, where there is most room for it. */
const RiverName = ({ map }: { map: TransitMap }): ReactNode =>
  map.river.length < 2 ? null : (
    <span
      className={styles.riverName}
      style={{
        fontSize: `${map.labelRem * 1.1}rem`,
        left: map.riverName.x,
        top: map.riverName.y,
        transform: `translate(-50%, -50%) rotate(${map.riverName.turnDeg}deg)`,
      }}
      aria-hidden="true"
    >
      {t('dusk.river')}
    </span>
  );

/** Of the note beside a chosen station, in rem. */
const NOTE = { width: 7.6, height: 4.4 };
const ZoneNote = ({ zone, drawn }: { zone: ZoneHome | undefined; drawn: Drawn }): ReactNode => {
  const { map, size } = drawn;
  const station = map.stations.find(({ id }) => id === zone?.id);
  if (zone === undefined || station === undefined) return null;
  const taken = [...map.stations.flatMap(({ label, homes }) => [label, homes]), deskBox(map, size.rem)];
  const place = placeNote(station.homes, taken, { width: NOTE.width * size.rem, height: NOTE.height * size.rem }, size);
  return (
    <div className={`${styles.note} mono`} style={{ left: place.x, top: place.y }} aria-hidden="true">
      <span>{t('dusk.homes', { count: zone.homes })}</span>
      <span>{t('dusk.people', { count: zone.people })}</span>
      <span className={zone.fearBy > 0 ? styles.worse : undefined}>
        {t('dusk.fear', { value: hundredthText(zone.fear) })} {Math.abs(zone.fearBy) >= 0.005 && <ChangeGlyph way={zone.fearBy > 0 ? 'up' : 'down'} />}
      </span>
    </div>
  );
};
