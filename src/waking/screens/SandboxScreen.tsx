/** A city of one's own: how large, how hard, by which rules. What each rule does is said beside it; nothing is hidden behind a number. */
import { type ReactNode, useState } from 'react';
import type { SandboxRules } from '../../sim/scenario';
import type { Policies } from '../../sim/vocabulary';
import { t } from '../../words/en/title';
import { grouped, nightClockText } from '../../words/numbers';
import { DifficultyLever, keptDifficulty } from '../components/Difficulty';
import { Lever } from '../components/Lever';
import leverStyles from '../components/Lever.module.css';
import type { Doors, NightAsked } from '../doors';
import { LEVER_VALUES, type LeverKey, placeOf } from '../evening';
import { leverPlaceText, policyName } from '../policyText';
import { freshSeed } from '../seeds';
import { useWayBack } from '../useWayBack';
import pages from './pages.module.css';
import styles from './SandboxScreen.module.css';

export const SIZES = [500, 1000, 3000, 10_000, 30_000, 100_000] as const;
const FLAWS: readonly (number | null)[] = [null, 195, 255, 315];
/** Policies that act in a single night. */
const RULES = ['mandate', 'sharing', 'cycles', 'profiling', 'gate', 'intensity'] as const satisfies readonly LeverKey[];
const MAX_SEED = 64;

const FIRST_POLICIES: Policies = {
  mandate: 1,
  sharing: 'all',
  sessionHours: 9,
  cycles: 'one',
  profiling: 'light',
  gate: 'late',
  intensity: 1,
  realitySomnos: 0,
};

const sizeWord = (sleepers: number): string => t(sleepers <= 3000 ? 'sandbox.size.quick' : sleepers <= 30_000 ? 'sandbox.size.some' : 'sandbox.size.long');

/** A rule as a lever with its sentence. Numbers go by their place in the list. */
const Rule = <T extends string>(props: {
  name: string;
  about: string;
  options: readonly { value: T; word: string }[];
  value: T;
  onChange: (value: T) => void;
}) => (
  <div className={styles.rule}>
    <Lever title name={props.name} options={props.options} value={props.value} onChange={props.onChange} />
    <p className={leverStyles.about}>{props.about}</p>
  </div>
);

const CityRules = ({ rules, onRules }: { rules: SandboxRules; onRules: (rules: SandboxRules) => void }): ReactNode => {
  const { sleepers, flawAtMin } = rules;
  const flaw = FLAWS.indexOf(flawAtMin);
  return (
    <>
      <Rule
        name={t('sandbox.size')}
        about={sizeWord(sleepers)}
        options={SIZES.map((one) => ({ value: String(one), word: grouped(one) }))}
        value={String(sleepers)}
        onChange={(value) => onRules({ ...rules, sleepers: Number(value) })}
      />
      <Rule
        name={t('sandbox.crisis')}
        about={flawAtMin === null ? t('sandbox.crisis.none.about') : t('sandbox.crisis.about', { time: nightClockText(flawAtMin) })}
        options={FLAWS.map((one, i) => ({ value: String(i), word: one === null ? t('sandbox.crisis.none') : nightClockText(one) }))}
        value={String(flaw)}
        onChange={(value) => onRules({ ...rules, flawAtMin: FLAWS[Number(value)] ?? null })}
      />
      <div className={styles.rule}>
        <p className={leverStyles.title}>{t('difficulty.group')}</p>
        <DifficultyLever value={rules.difficulty} onChange={(difficulty) => onRules({ ...rules, difficulty })} />
      </div>
    </>
  );
};

const BedRules = ({ policies, onPolicies }: { policies: Policies; onPolicies: (policies: Policies) => void }): ReactNode =>
  RULES.map((rule) => (
    <Rule
      key={rule}
      name={policyName(rule)}
      about={t(`rule.${rule}.about`)}
      options={LEVER_VALUES[rule].map((value, at) => ({ value: String(at), word: leverPlaceText(rule, value) }))}
      value={String(placeOf(rule, policies[rule]))}
      onChange={(at) => onPolicies({ ...policies, [rule]: LEVER_VALUES[rule][Number(at)] })}
    />
  ));

export const SandboxScreen = ({ doors, onOpen, onBack }: { doors: Doors; onOpen: (asked: NightAsked) => void; onBack: () => void }): ReactNode => {
  const head = useWayBack(onBack);
  const [seed, setSeed] = useState(freshSeed);
  const [rules, setRules] = useState<SandboxRules>(() => ({ sleepers: 1000, policies: FIRST_POLICIES, flawAtMin: 255, difficulty: keptDifficulty() }));
  const [failed, setFailed] = useState(false);
  const badSeed = seed.length < 1 || seed.length > MAX_SEED;
  const start = (): void => {
    if (badSeed) return;
    doors
      .sandboxSource(seed, rules)
      .then((source) => onOpen({ kind: 'sandbox', source }))
      .catch(() => setFailed(true));
  };
  return (
    <main className={styles.sandbox}>
      <div className={styles.page}>
        <header className={styles.head}>
          <button type="button" className={pages.back} onClick={onBack}>
            ‹ {t('sandbox.back')}
          </button>
          <h1 ref={head} tabIndex={-1} className={styles.name}>
            {t('sandbox.title')}
          </h1>
          <p>{t('sandbox.about')}</p>
          <p>{t('sandbox.goal')}</p>
        </header>
        <section className={styles.city}>
          <div className={styles.rule}>
            <label className={leverStyles.title} htmlFor="sandbox-seed">
              {t('sandbox.seed')}
            </label>
            <div className={styles.seedRow}>
              <input
                id="sandbox-seed"
                className="mono"
                value={seed}
                maxLength={MAX_SEED}
                spellCheck={false}
                autoComplete="off"
                aria-invalid={badSeed}
                aria-describedby="sandbox-seed-about"
                onChange={(event) => setSeed(event.target.value.trim())}
              />
              <button type="button" className={styles.fresh} onClick={() => setSeed(freshSeed())}>
                {t('sandbox.seed.fresh')}
              </button>
            </div>
            <p id="sandbox-seed-about" className={leverStyles.about}>
              {t(badSeed ? 'sandbox.seed.bad' : 'sandbox.seed.about')}
            </p>
          </div>
          <CityRules rules={rules} onRules={setRules} />
        </section>
        <section className={styles.bed} aria-labelledby="sandbox-rules">
          <h2 id="sandbox-rules" className={styles.subtitle}>
            {t('sandbox.rules')}
          </h2>
          <BedRules policies={rules.policies} onPolicies={(policies) => setRules({ ...rules, policies })} />
        </section>
      </div>
      <div className={styles.foot}>
        <p role="status">{failed ? t('title.failed') : ''}</p>
        <button type="button" className={styles.start} aria-disabled={badSeed} onClick={start}>
          <span>{t('sandbox.start')}</span>
          <span className={`${styles.startTime} mono`}>22:00</span>
        </button>
      </div>
    </main>
  );
};
