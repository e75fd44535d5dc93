/** Shows one waking screen by `?screen=dusk`, `scene`, `scene-after` or `dawn`, with a small evening behind it that answers what is pressed. */
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Transition } from '../../src/waking/components/Transition';
import { type Evening, type LeverKey, type LeverValue, placeOf } from '../../src/waking/evening';
import type { TransitionKind } from '../../src/waking/lightsOut';
import { DawnScreen } from '../../src/waking/screens/DawnScreen';
import { DuskScreen } from '../../src/waking/screens/DuskScreen';
import { SceneScreen } from '../../src/waking/screens/SceneScreen';
import '../../src/waking/styles/fonts.css';
import '../../src/waking/styles/base.css';
import { cssVariables } from '../../src/words/tokens';
import { dawn, evening, fullDawn, fullEvening, fullScene, mandatePreview, quietDawn, sceneAfter, scene as shortScene } from './wakingData';

for (const [name, value] of Object.entries(cssVariables())) document.documentElement.style.setProperty(name, value);
const asked = new URLSearchParams(window.location.search);
const isFull = asked.get('full') !== null;
const first = isFull ? fullEvening : evening;
const scene = isFull ? fullScene : shortScene;
const text = asked.get('text');
if (text !== null) document.documentElement.style.fontSize = `${text}%`;

const spend = (evening: Evening, hours: number, spentOn: string): Evening['hours'] => {
  let left = hours;
  return evening.hours.map((hour) => (hour.spentOn === null && left-- > 0 ? { ...hour, spentOn } : hour));
};
const previewOf = (evening: Evening, lever: LeverKey, value: LeverValue): Evening['preview'] => {
  const { before } = evening.levers.find((other) => other.lever === lever)!;
  const by = placeOf(lever, value) - placeOf(lever, before);
  if (by === 0) return null;
  return {
    ...mandatePreview,
    lever,
    value,
    changes: mandatePreview.changes.map((change) => ({ ...change, after: change.before + ((change.after - change.before) * by) / 3 })),
  };
};

const Dusk = (): ReactNode => {
  const [evening, setEvening] = useState(asked.get('calm') === null ? first : { ...first, preview: null });
  const [past, setPast] = useState<Evening[]>([]);
  const [zone, setZone] = useState<string | null>(null);
  const act = (next: Evening): void => {
    setPast([...past, evening]);
    setEvening({ ...next, canUndo: true });
  };
  return (
    <DuskScreen
      evening={evening}
      zone={zone}
      onZone={setZone}
      onPreview={(lever, value) => setEvening({ ...evening, preview: previewOf(evening, lever, value) })}
      onSign={(lever, value) =>
        act({
          ...evening,
          lastSigned: lever,
          levers: evening.levers.map((other) => (other.lever === lever ? { ...other, signed: value } : other)),
          hours: spend(evening, 1, 'Signed'),
        })
      }
      onUndo={() => {
        const before = past[past.length - 1];
        setPast(past.slice(0, -1));
        setEvening(before ?? { ...evening, preview: null });
      }}
      onSee={(scene) =>
        act({
          ...evening,
          lastSigned: null,
          hours: spend(evening, 1, 'Seen'),
          people: evening.people.map((person) => ({ ...person, seen: person.seen || person.scene === scene })),
        })
      }
      onRitual={(id) =>
        act({
          ...evening,
          lastSigned: null,
          hours: spend(evening, 1, 'The long walk'),
          rituals: evening.rituals.map((ritual) => ({ ...ritual, held: ritual.held || ritual.id === id })),
        })
      }
      onCompose={(zone) =>
        act({
          ...evening,
          lastSigned: null,
          hours: spend(evening, 1, 'Dream'),
          island: { ...evening.island, spots: evening.island.spots.map((spot) => (spot.id === zone ? { ...spot, composed: true, last: 'compose' } : spot)) },
        })
      }
      onReadFiles={(zone) =>
        act({
          ...evening,
          lastSigned: null,
          hours: spend(evening, 1, 'Files'),
          island: { ...evening.island, spots: evening.island.spots.map((spot) => (spot.id === zone ? { ...spot, read: true, last: 'files' } : spot)) },
        })
      }
      onToggleDiver={(id) => act({ ...evening, divers: evening.divers.map((diver) => (diver.person === id ? { ...diver, chosen: !diver.chosen } : diver)) })}
      onLightsOut={() => window.history.replaceState(null, '', '#lights-out')}
    />
  );
};

const mark = (what: string): void => window.history.replaceState(null, '', `#${what}`);
const Scene = ({ isGiven }: { isGiven: boolean }): ReactNode => {
  const [given, setGiven] = useState(isGiven ? 0 : null);
  const view = given === null ? scene : { ...sceneAfter, given };
  return <SceneScreen scene={view} onAnswer={setGiven} onLeave={() => mark('left')} />;
};

/** The city of the evening as the map's middle would have it, under the moment between the worlds. */
const Between = ({ kind }: { kind: TransitionKind }): ReactNode => (
  <main>
    <h1>{kind}</h1>
    <Transition
      kind={kind}
      windows={first.zones.map(({ x, y, homes }) => ({ x: 0.5 + 0.42 * x, y: 0.5 + 0.4 * y, homes, lit: 0.75 }))}
      onDone={() => mark(`done-${window.location.hash.slice(1)}`)}
    />
  </main>
);

const screens: Record<string, () => ReactNode> = {
  'lights-out': () => <Between kind="lights-out" />,
  morning: () => <Between kind="dawn" />,
  dusk: () => <Dusk />,
  scene: () => <Scene isGiven={false} />,
  dawn: () => (
    <DawnScreen
      view={isFull ? fullDawn : asked.get('quiet') === null ? dawn : quietDawn}
      onContinue={() => mark('continue')}
      onWatch={() => mark('watch')}
      onJump={(tick) => mark(`tick-${tick}`)}
    />
  ),
  'scene-after': () => <Scene isGiven={true} />,
};
createRoot(document.getElementById('app')!).render(screens[asked.get('screen') ?? 'dusk']?.());
