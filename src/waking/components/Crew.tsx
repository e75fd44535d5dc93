/**
 * Divers along the foot of the night: who, how strong, doing what until when, and what is planned; over their feet the plan and the
 * verbs of the chosen one.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { CityInfo, DiverView } from '../../session/protocol';
import { CONTROL_MIN, TICKS_PER_MIN } from '../../sim/vocabulary';
import { isFree } from '../../stores/inHand';
import { t } from '../../words/en/crew';
import { givenNameOf } from '../../words/names';
import { DIVER_COLOURS } from '../../words/tokens';
import { useNight, usePage } from '../context';
import { doingText, stepText } from '../crew';
import { useCrewState } from '../useCrew';
import styles from './Crew.module.css';
import { iconOf, PlanRow } from './PlanRow';
import { Portrait } from './Portrait';
import { VerbIcon } from './VerbIcon';
import { Verbs } from './Verbs';

/** What is planned for a diver who is not chosen: the verbs alone, to be read at a glance. */
const PlanGlyphs = ({ diver }: { diver: DiverView }): ReactNode => {
  const crew = useCrewState();
  if (diver.plan.length === 0) return null;
  return (
    <span className={styles.glyphs} title={diver.plan.map((step) => stepText(step, diver, crew)).join('\n')} aria-hidden="true">
      {diver.plan.map((step, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step of a plan is its position
        <VerbIcon key={position} verb={iconOf(step.order)} size={0.9375} />
      ))}
      {diver.plan.length > 1 && <span className={`${styles.beyond} mono`}>+{diver.plan.length - 1}</span>}
    </span>
  );
};

const DiverCard = ({ diver, index }: { diver: DiverView; index: number }): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const chosen = useNight((state) => state.diver === index);
  const name = givenNameOf(crew.city, diver.sleeper);
  const resolve = Math.round(diver.resolve);
  const doing = doingText(diver, crew);
  const control = useNight((state) => state.nightMin >= CONTROL_MIN);
  const free = control && isFree(diver);
  const of = crew.city.prices.resolveMax;
  const planned = diver.plan.length > 0 ? ` ${t('plan.then', { count: diver.plan.length })}` : '';
  const colour = DIVER_COLOURS[index % DIVER_COLOURS.length];
  return (
    <li
      className={styles.diver}
      data-chosen={chosen}
      data-trapped={diver.trapped}
      data-free={free}
      style={{ '--diver': colour } as Record<string, string | undefined>}
    >
      <button
        type="button"
        className={styles.card}
        data-diver={index}
        aria-pressed={chosen}
        aria-label={`${t('divers.card', { name, resolve, of, doing })}${planned}`}
        onClick={() => actions.chooseDiver(index)}
        onDoubleClick={() => actions.select({ kind: 'diver', diver: index })}
      >
        <span className={styles.face}>
          <Portrait sleeper={diver.sleeper} look={diver.trapped ? 'trapped' : 'lucid'} label="" tint={diver.trapped ? undefined : colour} />
        </span>
        <span className={styles.text}>
          <span className={styles.name}>{name}</span>
          <span className={styles.resolve}>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${(100 * diver.resolve) / of}%` }} data-low={resolve < 25} />
            </span>
            <span className="mono">{resolve}</span>
          </span>
        </span>
        <span className={styles.doing} title={doing}>
          {doing}
        </span>
        {!chosen && <PlanGlyphs diver={diver} />}
      </button>
    </li>
  );
};

/** "Clara and Lena are free.", where some of them are and some are not. */
const freeText = (divers: readonly DiverView[], city: CityInfo): string => {
  const names = divers.filter(isFree).map(({ sleeper }) => givenNameOf(city, sleeper));
  // While nobody is at work yet, all of them are.
  if (names.length === 0 || names.length === divers.length) return '';
  return t('crew.free', { count: names.length, names: new Intl.ListFormat('en').format(names) });
};

/** Whether a verb's key was pressed since somebody was last chosen, with nobody to do it. */
const useNobody = (unanswered: number, chosen: number): boolean => {
  const [known, setKnown] = useState(unanswered);
  useEffect(() => {
    if (chosen >= 0) setKnown(unanswered);
  }, [chosen, unanswered]);
  return chosen < 0 && unanswered > known;
};

export const Crew = ({ unanswered }: { unanswered: number }): ReactNode => {
  const { divers, city } = useCrewState();
  const chosen = useNight((state) => state.diver);
  const begun = useNight((state) => state.nightMin > CONTROL_MIN);
  // A night that is decided is only looked on at: the way back to its report stands in this place.
  const over = useNight((state) => state.speedWhy === 'ended' || state.result !== null);
  const control = useNight((state) => state.tick >= CONTROL_MIN * TICKS_PER_MIN);
  const nobody = useNobody(unanswered, chosen);
  if (divers.length === 0 || over) return null;
  const own = divers[chosen];
  const idle = begun ? freeText(divers, city) : '';
  return (
    <section className={styles.crew} data-part="crew" data-many={divers.length > 3} aria-label={t('divers.title')}>
      <ul className={styles.divers} data-part="divers">
        {divers.map((diver, index) => (
          <DiverCard key={diver.sleeper} diver={diver} index={index} />
        ))}
      </ul>
      {own !== undefined && (
        <div className={styles.hands} data-part="hands">
          <PlanRow diver={own} index={chosen} />
          <Verbs diver={chosen} />
        </div>
      )}
      {own === undefined && (control || nobody) && (
        <p className={styles.choose} data-part="hands" data-first={nobody}>
          {nobody ? <strong>{t('crew.chooseFirst')}</strong> : idle === '' ? t('crew.choose') : idle} <span>{t('crew.chooseKeys')}</span>
        </p>
      )}
      <p className="unseen" role="status">
        {nobody ? t('crew.chooseFirst') : ''}
      </p>
    </section>
  );
};
