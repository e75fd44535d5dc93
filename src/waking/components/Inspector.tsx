/**
 * The inspector, only while something is selected: on the right over a masked blur; on a phone a 64 px peek with its
 * one button, dragged up or tapped open.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { LOOKS } from '../../sim/vocabulary';
import type { NightState, Selection } from '../../stores/nightStore';
import { t } from '../../words/en/inspector';
import { personName } from '../../words/names';
import { zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { lookOf } from '../people';
import { BridgePanel, bridgeName } from './BridgePanel';
import { BeingPanel, CentrePanel, crewName, DiverPanel } from './CrewPanels';
import { Desk, PrimaryOrder } from './Desk';
import styles from './Inspector.module.css';
import { IslandPanel, StateCounts } from './IslandPanel';
import { Icon } from './icons';
import { PersonPanel, personLine } from './PersonPanel';
import { Portrait } from './Portrait';
import { StateGlyph } from './StateGlyph';
import { StillName } from './StillName';
import { CLOSE } from './sheetIcons';

const DRAG_PX = 24;

/** Arrows scroll the inspector while it has the focus; the map behind must not pan as well. */
const keepArrows = (event: KeyboardEvent): void => {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
};

const nameOf = (selection: Selection, city: ReturnType<typeof useCity>, state: NightState): string => {
  if (selection.kind === 'person') return personName(city, selection.sleeper);
  if (selection.kind === 'island') return zoneName(city, selection.zone);
  return selection.kind === 'bridge' ? bridgeName(city, selection.bridge) : crewName(selection, city, state);
};

const Panel = ({ selection }: { selection: Selection }): ReactNode => {
  const city = useCity();
  const person = useNight((state) => state.person);
  if (selection.kind === 'island') return <IslandPanel zone={selection.zone} />;
  if (selection.kind === 'bridge') return <BridgePanel bridge={selection.bridge} />;
  if (selection.kind === 'diver') return <DiverPanel diver={selection.diver} />;
  if (selection.kind === 'being') return <BeingPanel entity={selection.entity} />;
  if (selection.kind === 'centre') return <CentrePanel />;
  if (selection.kind !== 'person') return null;
  if (person === null || person.sleeper !== selection.sleeper) {
    return (
      <h2 className={styles.reading} id="inspector-title">
        {t('person.open', { name: personName(city, selection.sleeper) })}
      </h2>
    );
  }
  return <PersonPanel key={person.sleeper} person={person} />;
};

/** The folded row of a phone: face, name, one line, one button. */
const Peek = ({ selection, open, onToggle }: { selection: Selection; open: boolean; onToggle: (open: boolean) => void }): ReactNode => {
  const city = useCity();
  const { stores } = usePage();
  const person = useNight((state) => state.person);
  const nightMin = useNight((state) => state.nightMin);
  const startY = useRef<number | null>(null);
  const look = selection.kind === 'person' ? (person === null ? lookOf(stores.live.frame, selection.sleeper) : (LOOKS[person.look] ?? 'awake')) : null;
  const drag = (event: PointerEvent): void => {
    if (startY.current === null) return;
    const moved = event.clientY - startY.current;
    if (Math.abs(moved) < DRAG_PX) return;
    startY.current = null;
    onToggle(moved < 0);
  };
  return (
    <div
      className={styles.peek}
      onPointerDown={(event) => {
        startY.current = event.clientY;
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        startY.current = null;
      }}
    >
      <button
        type="button"
        className={styles.grip}
        aria-expanded={open}
        aria-label={t(open ? 'inspector.fold' : 'inspector.open')}
        onClick={() => onToggle(!open)}
      >
        {open && <span className={styles.handle} />}
        {!open && selection.kind === 'person' && look !== null && (
          <span className={styles.face}>
            <Portrait sleeper={selection.sleeper} look={look} label="" />
          </span>
        )}
        {!open && (
          <span className={styles.who}>
            <span className={selection.kind === 'person' ? styles.peekName : styles.peekPlace}>{nameOf(selection, city, stores.night.getState())}</span>
            {look !== null && person !== null && (
              <span className={styles.peekState}>
                <StateGlyph look={look} />
                <span className={styles.peekText}>{personLine(person, nightMin, city)}</span>
              </span>
            )}
            {selection.kind === 'island' && <StateCounts zone={selection.zone} present />}
          </span>
        )}
      </button>
      {!open && <PrimaryOrder selection={selection} />}
    </div>
  );
};

/**
 * The focus follows what is read: with its button gone (another bridge, another person) the panel takes it, and with the inspector
 * gone whatever opened it does, or the row of the list that is nearest to it. A focus that was elsewhere is left where it is.
 */
const useKeptFocus = (selection: Selection, talking: boolean, aside: RefObject<HTMLElement | null>, panel: RefObject<HTMLElement | null>): void => {
  const opener = useRef<Element | null>(null);
  const before = useRef<Selection>(selection);
  const isOpen = selection.kind !== 'none';
  // Looked at before the change is drawn: afterwards a button that went has taken the focus with it.
  const wasInside = aside.current?.contains(document.activeElement) ?? false;
  if (isOpen && !wasInside && selection !== before.current) opener.current = document.activeElement;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection, or the end of an exchange, may have taken the focused button away
  useEffect(() => {
    before.current = selection;
    if (!wasInside || document.activeElement !== document.body) return;
    if (isOpen) panel.current?.focus({ preventScroll: true });
    else {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-pane="people"] [role="option"][tabindex="0"]')?.focus();
    }
  }, [selection, talking]);
};

export const Inspector = (): ReactNode => {
  const { actions, stores } = usePage();
  const city = useCity();
  /** Whose page has come. */
  const read = useNight((state) => state.person?.sleeper ?? -1);
  const selection = useNight((state) => state.selection);
  const open = useNight((state) => state.sheetOpen);
  const talking = useNight((state) => state.talking);
  const setOpen = actions.setSheetOpen;
  const aside = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(selection, talking, aside, panel);
  const kind = selection.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection starts at its top
  useEffect(() => {
    sheet.current?.scrollTo(0, 0);
    panel.current?.scrollTo(0, 0);
  }, [selection, talking]);
  if (kind === 'none') return null;
  return (
    <aside ref={aside} className={styles.inspector} aria-label={t('inspector.label')} data-open={open} data-talking={talking}>
      <Peek selection={selection} open={open} onToggle={setOpen} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps arrow keys from the map while they scroll here */}
      <div className={styles.sheet} ref={sheet} onKeyDown={keepArrows}>
        <button
          type="button"
          className={styles.close}
          aria-label={t('inspector.close')}
          aria-keyshortcuts="Escape"
          onClick={() => actions.select({ kind: 'none' })}
        >
          <Icon path={CLOSE} size={1} />
        </button>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div className={styles.panel} id="inspector-panel" ref={panel} tabIndex={0} role="group" aria-labelledby="inspector-title">
          <StillName name={nameOf(selection, city, stores.night.getState())} of={`${JSON.stringify(selection)}${talking}${read}`} panel={panel} />
          <Panel selection={selection} />
        </div>
        {!talking && <Desk selection={selection} />}
      </div>
    </aside>
  );
};
