/**
 * The six beings of the dream as the journal tells them. An entry fills in three steps: seen from the desk, met by a diver,
 * answered. What it says a being does is what the simulation does; no figures, because difficulty and scenarios change them.
 */
export type BeingWord = 'faceless-friend' | 'specter' | 'dark-self' | 'companion' | 'collective-shadow' | 'rogue-code';
export type BeingStep = 'seen' | 'met' | 'answered';

export interface BeingWords {
  readonly name: string;
  /** One line each: what it is, what it comes from. */
  readonly what: string;
  readonly from: string;
  /** The verb on Face's button, and what doing it takes and gives. */
  readonly answer: string;
  readonly effect: string;
  readonly journal: Readonly<Record<BeingStep, string>>;
}

export const BEINGS: Readonly<Record<BeingWord, BeingWords>> = {
  'faceless-friend': {
    name: 'Faceless friend',
    what: 'Sits with one lonely sleeper, and has no face.',
    from: 'Comes to whoever leans on the dream and has nobody in it with them.',
    answer: 'Name it',
    effect: 'Say who it is standing in for. Its sleeper is free, and it stays here as a guide.',
    journal: {
      seen: 'Somebody is sitting on the end of a bed. They have a collar, a parting, two patient hands. Between the collar and the parting it is smooth.',
      met: 'It is very good at sitting. Fear goes down while it is there, and each minute the sleeper needs it a little more. Left by itself under the Protocol, it gets up, and then it is something else.',
      answered:
        'It had been waiting to be called something. It goes about the island now, knocking at windows, and where it has knocked people turn lucid more easily. It has a face. Nobody can agree whose.',
    },
  },
  specter: {
    name: 'Specter',
    what: 'A hole in the light, about as tall as a door.',
    from: 'Fear that an island has had and not spent.',
    answer: 'Outlast it',
    effect: 'Stay until it runs out. Unspent fear goes with it, and some here come out of their nightmares.',
    journal: {
      seen: 'There is a place on the island where the lights do not show. It was over by the steps earlier.',
      met: 'It does not chase anyone. It stands, and near it nightmares begin sooner and the ground wears thin. Now and then it goes across a bridge, always to wherever it is worse.',
      answered:
        'You stay, and keep looking at it, and it has nothing more to do than that. Towards the end it is the size of a cupboard, then of a hat. The island’s fear is spent.',
    },
  },
  'dark-self': {
    name: 'Dark self',
    what: 'A sleeper’s own figure, standing guard over them.',
    from: 'Old hurt, in someone who has let waking life go.',
    answer: 'Accept it',
    effect: 'Frees a sleeper who has some say left, or practice at being lucid. It hurts one who has neither.',
    journal: {
      seen: 'Someone in the sleeper’s coat is standing in front of the sleeper with both arms out, as people do at a crossing.',
      met: 'It is keeping everybody off, and it has your name on the list. No question gets past. It tires of nothing, and the hurt it stands on grows while it stands there.',
      answered:
        'Asked in, it does not know where to put itself. Then it hangs up the coat. The hurt is still there, a good deal smaller, and it has stopped answering the door.',
    },
  },
  companion: {
    name: 'Companion',
    what: 'A designed character who never has to leave.',
    from: 'Written into the programme, for whoever depends on it most.',
    answer: 'Let it go',
    effect: 'They say goodbye. The sleeper is free, and depends on the dream half as much.',
    journal: {
      seen: 'Two on a bench, laughing. One of them laughs a quarter of a second before the joke.',
      met: 'It knows every story this person has told, and asks for the next. No fear comes anywhere near the bench. Nobody else does either.',
      answered:
        'They say goodbye properly, and it takes a while. The companion waves until somebody tells it that it may stop. The sleeper stays on the bench, and after a time looks round to see who else is about.',
    },
  },
  'collective-shadow': {
    name: 'Collective shadow',
    what: 'Everyone’s nightmares at once, on their feet at the Centre.',
    from: 'Every nightmare in the city; it takes form when the Centre is open.',
    answer: 'Face it together',
    effect: 'While it stands, it is harder for anyone to turn lucid. Faced, it has to gather again from nothing.',
    journal: {
      seen: 'At the Centre something has got up off the floor. It has a great many elbows, and you know some of them.',
      met: 'It does nothing to anybody. It is only there, at the edge of every dream in the city, and it is hard to come to yourself with that in the corner.',
      answered: 'Everybody takes back what is theirs: a glove, a school report, a tram stop in the rain. What is left over when they have done is weather.',
    },
  },
  'rogue-code': {
    name: 'Rogue code',
    what: 'A scrap of dream programme that goes on running.',
    from: 'Dream programmes set each other off when load is high. Some is left behind.',
    answer: 'Patch it',
    effect: 'It stops, and nightmares here begin no sooner than elsewhere.',
    journal: {
      seen: 'A staircase with a cat on it. The cat goes up, and goes up, and goes up.',
      met: 'It is a piece of somebody’s tidy work, still doing as it was told, and it copies itself a little wrong. Wherever it runs, nightmares begin more easily.',
      answered: 'One line had lost its end. You write the end. The cat comes to the top step, sits down, and begins to wash.',
    },
  },
};
