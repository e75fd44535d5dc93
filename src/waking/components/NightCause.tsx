/** Why the night went as it did, asked of the log once the night is over; nothing while it is not known. */
import { type ReactNode, useEffect, useState } from 'react';
import type { CityInfo } from '../../session/protocol';
import type { CityTrace } from '../../session/protocolNight';
import { type NightRoot, nightCause } from '../../words/journal';
import { personName } from '../../words/names';
import { zoneName } from '../causes';
import { useCity, usePage } from '../context';
import { tickClock } from '../readings';

const ROOTS: readonly NightRoot[] = ['own-fear', 'overload', 'flaw', 'fall', 'being'];

export const causeOfNight = (city: CityInfo, { total, roots, root }: CityTrace): string => {
  const known = roots.flatMap(({ by, count, firstTick }) => {
    const most = ROOTS.find((one) => one === by);
    return most === undefined ? [] : [{ most, count, clock: tickClock(firstTick) }];
  });
  if (known[0] === undefined) return '';
  const thread =
    root === null ? null : { name: personName(city, root.sleeper), zone: zoneName(city, root.zone), clock: tickClock(root.tick), reach: root.reach };
  return nightCause({ total, ...known[0], thread });
};

export const NightCause = ({ className }: { className?: string | undefined }): ReactNode => {
  const city = useCity();
  const { session } = usePage();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    let left = false;
    void session.trace({ kind: 'city' }).then((trace) => {
      if (!left && trace?.kind === 'city') setSentence(causeOfNight(city, trace));
    });
    return () => {
      left = true;
    };
  }, [session, city]);
  return sentence === '' ? null : <p className={className}>{sentence}</p>;
};
