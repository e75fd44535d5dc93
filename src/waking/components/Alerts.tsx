/** At most three alerts, the newest first, each with its cause beneath; pressing one selects what it speaks of. The rest are opened by "+n"; on a phone one is shown. */
import { type ReactNode, useState } from 'react';
import type { Moment } from '../../session/protocolNight';
import type { Alert, Selection } from '../../stores/nightStore';
import { t } from '../../words/en/night';
import { LOOK_COLOURS, NIGHT, PHASE_COLOURS } from '../../words/tokens';
import { alertNow } from '../alertNow';
import type { AlertText } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { tickClock } from '../readings';
import styles from './Alerts.module.css';
import { MarkGlyph } from './StateGlyph';

/** What happens at the Centre, or has to be done there. */
const CENTRE: readonly Moment[] = ['centre-opens', 'fear-shared'];
const subject = (alert: Alert): Selection => {
  const { event } = alert;
  if ('sleeper' in event && alert.count === 1) return { kind: 'person', sleeper: event.sleeper };
  if ('zone' in event) return { kind: 'island', zone: event.zone };
  if (event.kind === 'moment' && CENTRE.includes(event.moment)) return { kind: 'centre' };
  return { kind: 'none' };
};
/** What goes well is gold. */
const GOOD: readonly Moment[] = ['fear-shared', 'hold-begins', 'reversal', 'latch-stops'];
const colourOf = (event: Alert['event']): string => {
  if (event.kind === 'phase') return PHASE_COLOURS[event.phase]!;
  if (event.kind === 'tipped') return LOOK_COLOURS.lucid;
  if (event.kind === 'moot') return NIGHT.secondary;
  if (event.kind !== 'moment') return PHASE_COLOURS[2];
  return GOOD.includes(event.moment)
    ? LOOK_COLOURS.lucid
    : event.moment === 'centre-opens' || event.moment === 'latch-counts'
      ? NIGHT.overload
      : NIGHT.secondary;
};

const AlertRow = ({ alert, said: { title, cause } }: { alert: Alert; said: AlertText }): ReactNode => {
  const { actions } = usePage();
  const target = subject(alert);
  const body = (
    <>
      <span className={styles.glyph}>
        <MarkGlyph kind={alert.event.kind === 'moot' ? 'order' : alert.event.kind} colour={colourOf(alert.event)} />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={`${styles.time} mono`}>{tickClock(alert.tick)}</span>
      {cause !== '' && <span className={styles.cause}>{cause}</span>}
      {alert.count > 1 && <span className={`${styles.count} mono`}>{t('alert.times', { count: alert.count })}</span>}
    </>
  );
  if (target.kind === 'none') return <div className={styles.alert}>{body}</div>;
  return (
    <button type="button" className={styles.alert} data-good={alert.event.kind === 'tipped'} onClick={() => actions.select(target)}>
      {body}
    </button>
  );
};

export const Alerts = (): ReactNode => {
  const shown = useNight((state) => state.alerts);
  const rest = useNight((state) => state.moreAlerts);
  const falls = useNight((state) => state.falls);
  const marks = useNight((state) => state.marks);
  const divers = useNight((state) => state.divers);
  const deeds = useNight((state) => state.deeds);
  const city = useCity();
  const [all, setAll] = useState(false);
  const alerts = (all ? [...shown, ...rest] : shown).flatMap((alert) => {
    const said = alertNow(city, alert, { falls, marks, divers, deeds });
    return said === null ? [] : [{ alert, said }];
  });
  // Beside an open inspector and on a phone one is shown; elsewhere three.
  const beyondOne = shown.length - 1 + rest.length;
  return (
    <section className={styles.alerts} aria-label={t('alert.group')} data-all={all}>
      <ul>
        {alerts.map(({ alert, said }) => (
          <li key={alert.id}>
            <AlertRow alert={alert} said={said} />
          </li>
        ))}
      </ul>
      {beyondOne > 0 && (
        <button
          type="button"
          className={styles.more}
          data-rest={rest.length > 0}
          aria-expanded={all}
          aria-label={all ? t('alert.less') : undefined}
          onClick={() => setAll(!all)}
        >
          {all ? '−' : <span className={styles.beyondOne}>{t('alert.more', { count: beyondOne })}</span>}
          {!all && <span className={styles.beyondThree}>{t('alert.moreWord', { count: rest.length })}</span>}
          {!all && <span className="unseen">{t('alert.group')}</span>}
        </button>
      )}
    </section>
  );
};
