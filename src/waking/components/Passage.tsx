/** From dusk into the night, and from the night to its dawn: the transition over whatever comes next, once each time. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { DayPlace } from '../../stores/dayStore';
import { useCity, useDay } from '../context';
import type { TransitionKind, ZoneWindows } from '../lightsOut';
import { Transition } from './Transition';

const kindOf = (from: DayPlace, to: DayPlace): TransitionKind | null => {
  if (from === 'dusk' && to === 'night') return 'lights-out';
  return from === 'night' && to === 'dawn' ? 'dawn' : null;
};

/** The part of the page the evening's map takes. */
const MAP = { left: 0.06, top: 0.14, width: 0.58, height: 0.48 };

export const Passage = (): ReactNode => {
  const city = useCity();
  const at = useDay((day) => day.at);
  const was = useRef(at);
  const [kind, setKind] = useState<TransitionKind | null>(null);
  useEffect(() => {
    const next = kindOf(was.current, at);
    was.current = at;
    if (next !== null) setKind(next);
  }, [at]);
  const windows = useMemo<ZoneWindows[]>(() => {
    const xs = city.zones.map(({ x }) => x);
    const ys = city.zones.map(({ y }) => y);
    const share = (value: number, all: readonly number[]): number => (value - Math.min(...all)) / Math.max(1e-9, Math.max(...all) - Math.min(...all));
    return city.zones.map(({ x, y, households }) => ({
      x: MAP.left + MAP.width * share(x, xs),
      y: MAP.top + MAP.height * share(y, ys),
      homes: households,
      lit: 1,
    }));
  }, [city]);
  return kind === null ? null : <Transition key={kind} kind={kind} windows={windows} onDone={() => setKind(null)} />;
};
