/** English, what the first screen needs: the title, the opening, faults, and what an address may ask for. */
import { speak } from '../catalogue';

export const baseWords = {
  'app.title': 'Nightmare Protocol',

  'ending.awake-together': 'Awake together',
  'ending.pulled-back': 'Pulled back',
  'ending.the-long-night': 'The long night',

  'key.space': 'Space',
  'key.comma': 'Comma',
  'key.period': 'Period',

  'opening.title': 'Lights out',
  'opening.city': 'Laying out the city and its links.',
  'opening.dream': 'Opening the dream.',
  'opening.long': 'A large city takes up to 15 seconds.',

  'canvas.region': 'The dreamscape',
  'canvas.label': 'The dreamscape. Press L for the same city as a list.',
  'canvas.failed': 'The dreamscape could not be drawn on this device. The list has everything: press L.',
  'canvas.failedAction': 'Open the list',

  'fault.title.bad-scenario': 'This scenario cannot be opened',
  'fault.title.unknown-scenario': 'There is no such scenario',
  'fault.title.bad-source': 'This night cannot be opened',
  'fault.title.bad-snapshot': 'The kept moment cannot be opened',
  'fault.title.crashed': 'The night stopped',
  'fault.title.worker-lost': 'The night stopped',
  'fault.title.not-fetched': 'The night could not be fetched',
  'fault.title.unknown': 'Something went wrong',
  'fault.body.bad-scenario': 'The scenario was read and something in it does not fit. Nothing was started.',
  'fault.body.unknown-scenario': 'The address asks for a scenario that is not built in. Nothing was started.',
  'fault.body.bad-source': 'The address asks for something that cannot be run. Nothing was started.',
  'fault.body.bad-snapshot': 'What was kept of the night does not fit this version. It can be started from the beginning.',
  'fault.body.crashed': 'The simulation met a state that should not be and stopped before it could go wrong. It can go on from the last kept moment.',
  'fault.body.worker-lost': 'The part of the page that runs the city went away. It can go on from the last kept moment.',
  'fault.body.not-fetched': 'Part of the game did not arrive. Check the connection, then go back to the title and open the night again.',
  'fault.body.unknown': 'The page met something it did not expect. Open the night again.',
  'fault.restart': 'Go on from the last kept moment',
  'fault.default': 'Back to the title',

  'source.scenario': 'scenario: “{{value}}” is not a scenario name. Use lower-case letters, digits and hyphens, at most 64.',
  'source.seed': 'seed: must be 1 to 64 characters.',
  'source.sleepers': 'sleepers: “{{value}}” is not a whole number from {{min}} to {{max}}.',
  'source.night': 'night: “{{value}}” is not a whole number from 1 to {{max}}.',
  'source.difficulty': 'difficulty: “{{value}}” is not one of gentle, normal, hard, nightmare.',
  'source.twice': '{{key}}: given more than once. Give it once.',
} as const;

export const t = speak<typeof baseWords>(baseWords);
