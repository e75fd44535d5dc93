/**
 * The lever sheet: one policy at a time, with what it moves before and after, who gains and who pays, and what it costs somebody
 * later. Moving a lever only shows; signing spends; undo puts back this lever, and is
 * there only while it was the last thing done, so that it never takes back a visit.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { t } from '../../words/en/dusk';
import { changeText, demandText, isOver, isSigned, laterCost, leverValueText, placesOf, priceText, stakeAmount, stakeText } from '../duskText';
import { hundredthText, signedText, toneOf, wayOf } from '../effectText';
import { type Evening, type EveningActs, hoursLeft, LEVERS, type Lever, type LeverKey, type LeverValue, placeOf, type VariableChange } from '../evening';
import { inSentence, leverPlaceText, policyName } from '../policyText';
import { ChangeGlyph, ToGlyph, WindowGlyph } from './DuskGlyphs';
import styles from './DuskLever.module.css';
import { LEVER_ICONS, UNDO } from './duskIcons';
import { Icon } from './icons';
import tabStyles from './LeverTabs.module.css';
import { LitFace } from './LitFace';

const Tabs = ({ open, evening, panel, onOpen }: { open: LeverKey; evening: Evening; panel: string; onOpen: (lever: LeverKey) => void }): ReactNode => {
  const tabs = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? LEVERS.length - 1 : step === undefined ? null : LEVERS.indexOf(open) + step;
    if (to === null) return;
    event.preventDefault();
    const at = (to + LEVERS.length) % LEVERS.length;
    onOpen(LEVERS[at]!);
    tabs.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div ref={tabs} className={tabStyles.tabs} role="tablist" aria-label={t('dusk.sheet')} onKeyDown={onKeyDown}>
      {LEVERS.map((lever) => {
        const state = evening.levers.find((other) => other.lever === lever);
        const isMoved = state !== undefined && state.signed !== state.before;
        return (
          <button
            key={lever}
            type="button"
            role="tab"
            className={tabStyles.tab}
            aria-selected={lever === open}
            aria-controls={panel}
            tabIndex={lever === open ? 0 : -1}
            data-moved={isMoved}
            onClick={() => onOpen(lever)}
          >
            <Icon path={LEVER_ICONS[lever]} size={1.375} />
            <span data-name={policyName(lever)}>{policyName(lever)}</span>
          </button>
        );
      })}
    </div>
  );
};

const noteOf = (lever: Lever, value: LeverValue, asked: LeverValue | null): string => {
  const at = placeOf(lever.lever, value);
  if (at === placeOf(lever.lever, lever.signed) && lever.signed !== lever.before) return t('dusk.sheet.tonight');
  if (at === placeOf(lever.lever, lever.before)) return t(lever.signed === lever.before ? 'dusk.sheet.stands' : 'dusk.sheet.before');
  if (!isSigned(lever, value)) return t('dusk.sheet.closed');
  return asked !== null && at === placeOf(lever.lever, asked) ? t('dusk.sheet.asked') : '';
};

const Stops = ({
  lever,
  value,
  asked,
  onPreview,
}: {
  lever: Lever;
  value: LeverValue;
  asked: LeverValue | null;
  onPreview: EveningActs['onPreview'];
}): ReactNode => {
  const name = useId();
  const places = placesOf(lever.lever);
  const at = placeOf(lever.lever, value);
  const from = placeOf(lever.lever, lever.before);
  const share = (place: number): number => (place / (places.length - 1)) * 100;
  return (
    <fieldset className={styles.stops} data-count={places.length}>
      <legend className="unseen">{policyName(lever.lever)}</legend>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.moved} style={{ left: `${share(Math.min(at, from))}%`, width: `${share(Math.abs(at - from))}%` }} />
      </span>
      {places.map((place, index) => (
        <label key={String(place)} className={styles.stop} data-before={index === from}>
          <input type="radio" name={name} checked={index === at} disabled={!isSigned(lever, place)} onChange={() => onPreview(lever.lever, place)} />
          <span className={styles.knob} aria-hidden="true" />
          <span className={styles.stopName}>{leverPlaceText(lever.lever, place)}</span>
          <span className={styles.stopNote}>{noteOf(lever, place, asked)}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Change = ({ change }: { change: VariableChange }): ReactNode => {
  const { variable, before, after, limit, better } = change;
  const most = change.most ?? 1;
  const share = (value: number): number => 4 + Math.min(1, Math.max(0, value / most)) * 92;
  const by = after - before;
  const tone = isOver(change) ? 'worse' : toneOf(by, better);
  const symbol = t(`variable.${variable}.symbol`);
  return (
    <li className={styles.change} data-tone={tone}>
      <span className="unseen">{changeText(change)}</span>
      <span className={styles.variable} aria-hidden="true">
        {t(`variable.${variable}`)}
        {symbol !== '' && <i className={styles.symbol}> {symbol}</i>}
      </span>
      <svg className={styles.axis} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className={styles.rail} d="M4 8H96" />
        {limit !== null && <path className={styles.limit} d={`M${share(limit)} 2V14`} />}
        <path className={styles.run} d={`M${share(before)} 8H${share(after)}`} />
      </svg>
      <span className={styles.dots} aria-hidden="true">
        <span className={styles.dotBefore} style={{ left: `${share(before)}%` }} />
        <span className={styles.dotAfter} style={{ left: `${share(after)}%` }} />
      </span>
      <span className={`${styles.figures} mono`} aria-hidden="true">
        {hundredthText(before)} <ToGlyph /> <b>{hundredthText(after)}</b>
      </span>
      <span className={`${styles.by} mono`} aria-hidden="true">
        {by !== 0 && <ChangeGlyph way={wayOf(by)} />} {signedText(by)}
      </span>
    </li>
  );
};

const Shown = ({ evening, asks, lever, value }: { evening: Evening; asks: readonly string[]; lever: Lever; value: LeverValue }): ReactNode => {
  const { preview } = evening;
  if (preview === null || preview.lever !== lever.lever || preview.value !== value) {
    const { demand } = evening;
    return (
      <div className={styles.same}>
        {demand?.lever === lever.lever && <p className={styles.asked}>{demandText(demand, lever.signed)}</p>}
        <p>{t(lever.signed === lever.before ? 'dusk.sheet.same' : 'dusk.sheet.sameSigned')}</p>
        {asks.length > 0 && (
          <section className={styles.tonight} aria-labelledby="dusk-asks">
            <h3 id="dusk-asks" className={styles.partName}>
              {t('dusk.asks')}
            </h3>
            {asks.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        )}
      </div>
    );
  }
  const later = laterCost(lever.lever, lever.before, value);
  const face = later === null ? undefined : evening.faces[later.person];
  return (
    <>
      <div className={styles.part}>
        <h3 className={styles.partName}>
          {t('dusk.sheet.changes')}
          <span className={styles.key} aria-hidden="true">
            {t('dusk.sheet.before')} <i data-key="before" /> {t('dusk.sheet.after')} <i data-key="after" /> {t('dusk.sheet.limit')} <i data-key="limit" />
          </span>
        </h3>
        <ul>
          {preview.changes.map((change) => (
            <Change key={change.variable} change={change} />
          ))}
        </ul>
        {preview.changes.some((change) => change.variable === 'load' && isOver(change)) && <p className={styles.warned}>{t('dusk.sheet.overload')}</p>}
      </div>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('dusk.sheet.stakes')}</h3>
        <ul>
          {preview.stakes.map((stake) => {
            const { party, what } = stakeText(stake);
            return (
              <li key={`${stake.party}/${stake.stake}`} className={styles.stake} data-gains={stake.gains}>
                <span className={styles.stakeWay}>
                  <span className="unseen">{t(stake.gains ? 'dusk.sheet.gains' : 'dusk.sheet.pays')}</span>
                  <svg viewBox="0 0 12 14" width="0.7rem" height="0.85rem" aria-hidden="true" focusable="false">
                    <path d={stake.gains ? 'M6 13V1.5M1.5 6L6 1.5L10.5 6' : 'M6 1V12.5M1.5 8L6 12.5L10.5 8'} />
                  </svg>
                </span>
                <span>
                  <b>{party}</b>, {what}
                </span>
                <span className="mono">{stakeAmount(stake)}</span>
              </li>
            );
          })}
        </ul>
      </div>
      {later !== null && (
        <div className={styles.later}>
          {face !== undefined && <LitFace face={face} />}
          <div>
            <h3 className={styles.laterName}>{t('dusk.sheet.later')}</h3>
            <p className={styles.laterText}>{later.text}</p>
          </div>
        </div>
      )}
    </>
  );
};

interface Props extends Pick<EveningActs, 'onPreview' | 'onSign' | 'onUndo'> {
  evening: Evening;
  asks: readonly string[];
  open: LeverKey;
  onOpen: (lever: LeverKey) => void;
}

export const DuskLever = ({ evening, asks, open, onOpen, onPreview, onSign, onUndo }: Props): ReactNode => {
  const panel = useId();
  const lever = evening.levers.find((other) => other.lever === open);
  if (lever === undefined) return null;
  const value = evening.preview?.lever === open ? evening.preview.value : lever.signed;
  const asked = evening.demand?.lever === open ? evening.demand.value : null;
  const least = placesOf(open).some((place) => !isSigned(lever, place)) ? lever.least : undefined;
  const left = hoursLeft(evening);
  const canSign = value !== lever.signed && lever.hours <= left;
  const short =
    left === 0 ? t('dusk.sheet.short', { price: priceText(lever.hours) }) : t('dusk.sheet.shortSome', { price: priceText(lever.hours), left: priceText(left) });
  return (
    <div className={styles.sheet}>
      <Tabs open={open} evening={evening} panel={panel} onOpen={onOpen} />
      <div id={panel} role="tabpanel" className={styles.panel} aria-labelledby={`${panel}-name`}>
        <div className={styles.scroll}>
          <div className={styles.head}>
            <h2 id={`${panel}-name`} className={styles.name}>
              {policyName(open)}
            </h2>
            <span className={`${styles.model} mono`} aria-hidden="true">
              {t(`lever.${open}.symbol`)} {leverValueText(open, lever.before)}
              {value !== lever.before && (
                <>
                  {' '}
                  <ToGlyph /> {leverValueText(open, value)}
                </>
              )}
            </span>
          </div>
          <p className={styles.about}>{t(`lever.${open}.about`)}</p>
          <Stops lever={lever} value={value} asked={asked} onPreview={onPreview} />
          {lever.imposed && <p className={styles.about}>{t('dusk.sheet.imposed')}</p>}
          {least !== undefined && <p className={styles.about}>{t('dusk.sheet.least', { value: leverPlaceText(open, least) })}</p>}
          <Shown evening={evening} asks={asks} lever={lever} value={value} />
        </div>
        <div className={styles.acts}>
          <button
            type="button"
            className={styles.sign}
            aria-disabled={!canSign}
            onClick={() => {
              if (canSign) onSign(open, value);
            }}
          >
            <span>
              {value !== lever.signed
                ? t('dusk.sheet.sign', { value: inSentence(leverPlaceText(open, value)) })
                : t(lever.signed === lever.before ? 'dusk.sheet.unmoved' : 'dusk.sheet.signed')}
            </span>
            {value !== lever.signed && (
              <span className={`${styles.price} mono`}>
                {lever.hours > 0 && <WindowGlyph lit={false} />} {priceText(lever.hours)}
              </span>
            )}
          </button>
          {evening.canUndo && evening.lastSigned === open && (
            <button type="button" className={styles.undo} onClick={onUndo}>
              <Icon path={UNDO} size={1.125} /> {t('dusk.sheet.undo')}
            </button>
          )}
          <p className={styles.hint}>{value !== lever.signed && lever.hours > left ? short : t('dusk.sheet.nothing')}</p>
        </div>
      </div>
    </div>
  );
};
