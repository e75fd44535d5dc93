/**
 * Answers where the street's thread is known: word has gone from door to door, and whatever is asked, people say what they want
 * outright. One question is enough there.
 */
import type { ByBand, WantWord } from './kinds';

export const THREAD: Readonly<Record<WantWord, { readonly clue: string; readonly lines: ByBand }>> = {
  rest: {
    clue: 'Says it outright: to rest.',
    lines: {
      child: ['I’m tired. Next door said you’d let us just be tired.', 'I don’t want a story. I want to go to sleep inside the sleep.'],
      young: ['Same as them over the road. I want to lie down and be no use to anyone.', 'Honestly? Sleep. Proper sleep, with nothing on.'],
      adult: [
        'What the whole stair wants. To put it down and rest.',
        'I’ll save you the trouble. I am tired, and I want to stop.',
        'Rest. We were saying so on the stairs, all of us.',
        'I’d like to lie down, and have the morning come without me.',
      ],
      old: ['You’ve been next door, so you know. A rest. A long one, with no news in it.', 'I should like to rest, and not be asked how I found it.'],
    },
  },
  company: {
    clue: 'Says it outright: company.',
    lines: {
      child: ['I want somebody to be here. They can do their own thing.', 'Can you stay? Everyone in our street wants someone to stay.'],
      young: ['People. There, I said it. I want some people round.', 'It’s the same all down here. Nobody wants to eat on their own.'],
      adult: [
        'I would like company. It isn’t much to ask, and nobody asks it.',
        'What the others told you. Somebody across the table.',
        'Someone to come by. The kettle has been on in every house here.',
        'I’d like there to be people. That’s what it comes to, in this street.',
      ],
      old: ['I want company, and I’d take yours.', 'Somebody in the other chair. They’ll have said the same at number nine.'],
    },
  },
  solitude: {
    clue: 'Says it outright: to be alone.',
    lines: {
      child: ['I want everybody to go out and me to stay in.', 'I want to be on my own and not be in trouble for it.'],
      young: ['Ask anyone here, it’s the walls. I want to be by myself.', 'On my own. An hour. With a lock.'],
      adult: [
        'An hour alone. The whole terrace would pay for it.',
        'I want them all well, and elsewhere.',
        'A door, and me on one side of it, alone. Ask anybody here.',
        'To be by myself, and nobody hurt by it.',
      ],
      old: ['To be left alone, and I mean it kindly.', 'Peace, with nobody in it. We’re all the same along here.'],
    },
  },
  play: {
    clue: 'Says it outright: to play.',
    lines: {
      child: ['I want to play. They only let us if it’s good for us.', 'Play. Everybody does. We’ve got a ball and we’ve got the wall.'],
      young: ['This is stupid, but I want to play. No points. Just play.', 'What they said downstairs. To mess about and not get better at it.'],
      adult: [
        'I want to play. There, in my good coat.',
        'I would like to play something, and lose, and go in to supper.',
        'A game of something. You’ve seen us all looking at that ball.',
        'To play, as they said. I’d want to go in goal.',
      ],
      old: ['I’d like a game. They told you the same across the way.', 'To play, and be called in, and not go.'],
    },
  },
  forgiveness: {
    clue: 'Says it outright: to be forgiven.',
    lines: {
      child: ['I did something. I want it to be all right again.', 'I want to say sorry and then for it to be finished.'],
      young: ['Same as this whole stairwell. I want to be let off, by one person.', 'I want to be forgiven. I know how it sounds.'],
      adult: [
        'I want to be forgiven. You’ve had the same at every door here.',
        'There’s a thing I did. I would like somebody to tell me it is over.',
        'We’ve each got something, along here. I’d like to be forgiven mine.',
        'To be let off. They tell me you do that.',
      ],
      old: ['Pardon. It’s an old-fashioned thing to want.', 'I want to be forgiven while there is still someone who can do it.'],
    },
  },
  'to-be-heard': {
    clue: 'Says it outright: to be heard.',
    lines: {
      child: ['I want to tell it, and nobody says in a minute.', 'I want someone to listen until I get to the end.'],
      young: ['I want to say it once and have somebody take it in.', 'It’s all of us here. We’d like to be heard. Like, at all.'],
      adult: [
        'I want to be heard out. To the end, without advice.',
        'What they told you all along the row. Somebody to listen.',
        'To be heard. We talk all day in this street, and nobody has been.',
        'Let me tell it, and you listen. It’s all they asked you for at number four.',
      ],
      old: ['I have something to say, and I want it heard. You needn’t write it down.', 'Listen to me, that’s all. You listened to them next door.'],
    },
  },
  'to-make-something': {
    clue: 'Says it outright: to make something.',
    lines: {
      child: ['I want to make something. Not from a kit. Something.', 'We all want to make things here. They keep giving us finished ones.'],
      young: ['I want to make a thing that wasn’t there before. Any thing.', 'Ask the whole floor. We want something to make and no one to mark it.'],
      adult: [
        'I want to make something and have it stand up.',
        'They’ll have told you next door. Give us tools and let us make something.',
        'I want to make a thing with my hands, and then use it.',
        'To make something. There isn’t a house here with a thing in it that we made.',
      ],
      old: ['There’s one more thing I want to make. I have the wood put by.', 'To make something. I never asked to be looked after.'],
    },
  },
  'to-go-home': {
    clue: 'Says it outright: to go home.',
    lines: {
      child: ['I want to go home. My real one, with the step.', 'Everyone on our street wants to go home, and we’re all in our houses.'],
      young: ['Home. I don’t even know which one I mean.', 'I want to go home and have it be there.'],
      adult: [
        'I want to go home. I have been on my way for years.',
        'You know this one by now. Home. The street says it in its sleep.',
        'Home. It’s what you’ll get from all of us, I’m afraid.',
        'I want to go home, and hang my coat where it hangs.',
      ],
      old: ['Home, please. You’ll think I’m there. They all do.', 'I’d like to go home now. It has been very nice.'],
    },
  },
};
