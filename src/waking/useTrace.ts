/** Asks where a nightmare came from while its panel stands, again every other minute, and puts the answer where the map can draw it. */
import { useEffect } from 'react';
import type { Trace } from '../session/protocolNight';
import { useNight, usePage } from './context';

const EVERY_MIN = 2;

export const useTrace = (kind: 'person' | 'island', id: number, freshness = 0): Trace | null => {
  const { actions, session } = usePage();
  const minute = useNight((state) => Math.floor(state.nightMin / EVERY_MIN));
  const trace = useNight((state) => state.trace);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when time or the person has moved on
  useEffect(() => {
    let left = false;
    void session.trace(kind === 'person' ? { kind, sleeper: id } : { kind, zone: id }).then((found) => {
      if (!left) actions.setTrace(found);
    });
    return () => {
      left = true;
    };
  }, [kind, id, minute, freshness, session, actions]);
  useEffect(() => () => actions.setTrace(null), [actions]);
  if (trace === null || trace.kind !== kind) return null;
  return (trace.kind === 'person' ? trace.sleeper : trace.kind === 'island' ? trace.zone : -1) === id ? trace : null;
};
