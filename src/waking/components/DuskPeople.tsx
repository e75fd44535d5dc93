/** The strip under the map: people who can be seen and what an hour with them costs, what an hour can do for a street, and who dives tonight. */
import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../words/en/dusk';
import { priceText } from '../duskText';
import { type EffectLine, effectSpoken } from '../effectText';
import { type DiverChoice, type Evening, type EveningActs, hoursLeft, type PersonToSee } from '../evening';
import { ChangeGlyph, WindowGlyph } from './DuskGlyphs';
import styles from './DuskPeople.module.css';
import { FORWARD, PLUS } from './duskIcons';
import { Icon } from './icons';
import { LitFace } from './LitFace';
import { isStill } from './motion';

export const Price = ({ hours, canPay }: { hours: number; canPay: boolean }): ReactNode => (
  <span className={`${styles.price} mono`} data-short={!canPay}>
    {Array.from({ length: hours }, (_, at) => at).map((hour) => (
      <WindowGlyph key={hour} lit={canPay} size={0.8} />
    ))}{' '}
    {priceText(hours)}
  </span>
);

export const EffectRow = ({ line }: { line: EffectLine }): ReactNode => (
  <span className={`${styles.effect} mono`} data-tone={line.tone}>
    <span className="unseen">{effectSpoken(line)}</span>
    <span aria-hidden="true">
      <span className={line.promised === null ? undefined : styles.promise}>{line.text}</span>
      {line.promised !== null && `: ${line.promised}`}
      {line.way !== null && (
        <span className={styles.amount}>
          {' '}
          <ChangeGlyph way={line.way} /> {line.amount}
        </span>
      )}
    </span>
  </span>
);

/** "Lena Mori", and of two their given names alone: "Lena and Aiko". */
const namesIn = (faces: PersonToSee['faces']): string => {
  const [first, second] = faces.map(({ name }) => name.split(' ')[0] ?? name);
  return faces.length === 2 && first !== undefined && second !== undefined ? t('dusk.and', { first, second }) : faces.map(({ name }) => name).join(', ');
};

const Person = ({ person, left, onSee }: { person: PersonToSee; left: number; onSee: EveningActs['onSee'] }): ReactNode => {
  const canPay = person.hours <= left;
  const who = namesIn(person.faces);
  return (
    <li>
      <button
        type="button"
        className={styles.person}
        data-seen={person.seen}
        aria-disabled={person.seen || !canPay}
        onClick={() => {
          if (!person.seen && canPay) onSee(person.scene);
        }}
      >
        <span className={styles.faces} data-count={Math.min(2, person.faces.length)}>
          {person.faces.slice(0, 2).map((face) => (
            <LitFace key={face.sleeper} face={face} />
          ))}
        </span>
        <span className={styles.who}>
          <span className={styles.name} title={who}>
            {who}
          </span>
          <span className={styles.role}>{person.role}</span>
          {person.seen ? <span className={`${styles.role} ${styles.seen}`}>{t('dusk.see.seen')}</span> : <Price hours={person.hours} canPay={canPay} />}
          {!person.seen && !canPay && <span className="unseen">{t('dusk.see.short')}</span>}
        </span>
        <span className={styles.quote} title={person.quote}>
          {person.quote}
        </span>
      </button>
    </li>
  );
};

const Diver = ({ diver, canAdd, onToggle }: { diver: DiverChoice; canAdd: boolean; onToggle: () => void }): ReactNode => {
  const can = diver.chosen || (canAdd && diver.kept === null);
  return (
    <li>
      <button type="button" className={styles.diver} aria-pressed={diver.chosen} aria-disabled={!can} onClick={() => can && onToggle()}>
        <LitFace face={diver.face} />
        <span className={styles.diverName}>{diver.face.name}</span>
        <span className={styles.role}>{diver.kept ?? t('dusk.divers.resolve', { value: diver.resolve })}</span>
      </button>
    </li>
  );
};

const Divers = ({ evening, onToggleDiver }: { evening: Evening; onToggleDiver: EveningActs['onToggleDiver'] }): ReactNode => {
  const [isChoosing, setChoosing] = useState(false);
  const { divers } = evening;
  // Nobody is missed who cannot come.
  const diversMost = Math.min(evening.diversMost, divers.filter(({ chosen, kept }) => chosen || kept === null).length);
  const chosen = divers.filter((diver) => diver.chosen);
  const shown = isChoosing ? divers : chosen;
  const hasRoom = chosen.length < diversMost;
  const others = divers.length - chosen.length;
  return (
    <section className={styles.divers} aria-labelledby="dusk-divers">
      <h2 id="dusk-divers" className={styles.head}>
        {t('dusk.divers')} <span className="mono">{t('dusk.divers.count', { count: chosen.length, most: diversMost })}</span>
      </h2>
      <ul className={styles.row}>
        {shown.map((diver) => (
          <Diver
            key={diver.person}
            diver={diver}
            canAdd={hasRoom}
            onToggle={() => {
              onToggleDiver(diver.person);
              if (!diver.chosen && chosen.length + 1 >= diversMost) setChoosing(false);
            }}
          />
        ))}
        {others > 0 && (hasRoom || isChoosing) && (
          <li>
            <button
              type="button"
              className={styles.choose}
              aria-expanded={isChoosing}
              aria-label={isChoosing ? undefined : t('dusk.divers.chooseLong')}
              onClick={() => setChoosing(!isChoosing)}
            >
              <span className={styles.chooseBox}>
                <Icon path={PLUS} size={1.25} />
              </span>
              {isChoosing ? t('dusk.divers.close') : t('dusk.divers.choose')}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
};

/** Whether the row goes on to the right, and a way there. */
function useOnwards(count: number): { ref: RefObject<HTMLUListElement | null>; isMore: boolean; look: () => void; go: () => void } {
  const ref = useRef<HTMLUListElement>(null);
  const [isMore, setMore] = useState(false);
  const look = useCallback((): void => {
    const row = ref.current;
    if (row !== null) setMore(row.scrollWidth - row.scrollLeft - row.clientWidth > 8);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when somebody comes or goes
  useEffect(() => {
    if (ref.current === null) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [count, look]);
  const go = (): void => ref.current?.scrollBy({ left: ref.current.clientWidth * 0.8, behavior: isStill() ? 'auto' : 'smooth' });
  return { ref, isMore, look, go };
}

type Props = Pick<EveningActs, 'onSee' | 'onToggleDiver'> & { evening: Evening; children: ReactNode };

export const DuskPeople = ({ evening, onSee, onToggleDiver, children }: Props): ReactNode => {
  const left = hoursLeft(evening);
  const { ref, isMore, look, go } = useOnwards(evening.people.length);
  return (
    <div className={styles.strip}>
      <section className={styles.people} data-more={isMore} aria-label={t('dusk.see')}>
        {evening.people.length === 0 && <p className={styles.role}>{t('dusk.see.none')}</p>}
        <ul ref={ref} className={styles.cards} data-more={isMore} onScroll={look}>
          {evening.people.map((person) => (
            <Person key={person.scene} person={person} left={left} onSee={onSee} />
          ))}
        </ul>
        {isMore && (
          <button type="button" className={styles.onwards} aria-label={t('dusk.see.more')} onClick={go}>
            <Icon path={FORWARD} size={1.125} />
          </button>
        )}
      </section>
      {children}
      <Divers evening={evening} onToggleDiver={onToggleDiver} />
    </div>
  );
};
