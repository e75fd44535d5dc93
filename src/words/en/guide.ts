/** English, the guided first night: Clara speaks, in as few words as will do. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { mindWords } from './mind';
import './mind';
import type { nightWords } from './night';
import './night';

export const guideWords = {
  'guide.label': 'First night, step {{step}} of {{of}}',
  'guide.clara': 'Clara',
  'guide.skip': 'Skip this',
  'guide.end': 'End the guide',
  'guide.keys': 'Keys',

  'guide.goal.title': 'What a night is for',
  'guide.goal': 'I am Clara. I go down into the dream they share; you say where. Time stands until you put out the lights.',
  'guide.goal.won':
    'The crisis night is won once Lucidity has held at 40 for ten minutes and two divers have shared their fear at the Centre: {{cost}} resolve each, so keep that much.',
  'guide.goal.lost': 'It is lost when half of all in bed are trapped, or dawn finds the Protocol unlifted.',
  'guide.goal.tonight': 'Tonight is practice and cannot be lost. Your goal: nobody in {{zone}} in nightmare, and some there lucid.',
  'guide.goal.begin': 'Put out the lights',
  'guide.goal.keys': 'Tab to the button, then Enter.',

  'guide.tonight': 'Tonight’s goal: free {{zone}}. {{nightmare}} in nightmare there, {{lucid}} lucid.',
  'guide.tonight.met': 'Tonight’s goal is reached: nobody in {{zone}} is in nightmare, and {{lucid}} are lucid.',

  'guide.lights.title': 'Lights out',
  'guide.lights': 'They are going to bed. At 23:50 time stands again, and you begin.',
  'guide.lights.keys': 'Nothing to press yet.',

  'guide.read.title': 'Read the map',
  'guide.read': 'Each light is one sleeper. A red burst is a nightmare, and {{zone}} has {{count}}. Select that island.',
  'guide.read.keys': 'L for the list, arrows to {{zone}}, then Enter.',

  'guide.person.title': 'Read one person',
  'guide.person': 'Press {{zone}} twice to come near, and select somebody in nightmare. On the right: how they sleep, and whom it came from.',
  'guide.person.keys': 'In the list, Enter on a name.',

  'guide.ground.title': 'Ground',
  'guide.ground': 'Where I stand, no new nightmare begins. Choose me below, select {{zone}}, and press Ground.',
  'guide.ground.keys': 'D until I am chosen, then 2 with {{zone}} or somebody there selected.',

  'guide.run.title': 'Let time run',
  'guide.run': 'An order waits until time runs. Press play: I stop it again for the next card, and you can whenever you like.',
  'guide.run.keys': 'Space.',

  'guide.ask.title': 'Ask',
  'guide.ask':
    'This is the heart of it. With somebody in nightmare selected, press Ask. Put a question or two, choose a want that still fits, and offer it: the right one frees the whole house.',
  'guide.ask.keys': '3 with somebody selected, then Tab through questions and wants.',

  'guide.wrong':
    'I offered {{want}}, and that is not what {{name}} wants: the house is more afraid now. Select {{name}} or another, ask first what fits, and offer one that is not struck out.',

  'guide.answer.title': 'See what it does',
  'guide.answer': 'Let time run until I have been there. If it is what they want, everybody asleep in the house is free, and lucid: gold.',
  'guide.answer.keys': 'Space, and 2 or 3 to go faster when nobody is chosen.',

  'guide.weave.title': 'Weave',
  'guide.weave':
    'Select a bridge from {{zone}}, press Weave, then Widen: it carries twice as much all night, gold and red, so widen where gold stands at one end.',
  'guide.weave.keys': 'In the list: Enter on {{zone}}, then one of its bridges. 4, then 1.',

  'guide.face.title': 'Face',
  'guide.face': 'A hole in the light stands on {{zone}}: {{being}}. Select it, read what it wants, and press Face.',
  'guide.face.none': 'Something gathers where fear is left lying. Let time run until it stands somewhere, or skip this.',
  'guide.face.keys': 'In the list it stands under the zones. Then 5.',

  'guide.watch.title': 'Watch',
  'guide.watch': 'Let time run, and watch me work through the plan. Gold is lucidity. It goes from neighbour to neighbour, and it stays.',
  'guide.watch.keys': 'Space, and 2 or 3 to go faster when nobody is chosen.',

  'guide.over.title': 'That is a night',
  'guide.over':
    'Time stands. Read, ground, ask, weave, face: that is all there is. On the crisis night there are 3,000, the gate fails at 02:15, and two of us must say what we fear at the Centre.',
  'guide.over.keys': 'Tab to a button.',
  'guide.over.play': 'Play the crisis night',
  'guide.over.stay': 'Stay here',
} as const;

export const t = speak<typeof guideWords & typeof mindWords & typeof nightWords & typeof baseWords>(guideWords);
