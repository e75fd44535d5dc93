/**
 * The five questions as a diver puts them, and how people turn away from the one they will not answer. A question never
 * supposes its answer; an evasion tells nothing of the want, only that this was the wrong door to knock at.
 */
import type { ByBand, QuestionWord, ToSomeone } from './kinds';

export const QUESTION_LINES: Readonly<Record<QuestionWord, ToSomeone>> = {
  where: {
    grown: [
      'Where are you?',
      'Tell me where this is.',
      'What would you call this place?',
      'If I had to find you again, what should I look for?',
      'Look about you. Where have you got to?',
      'What can you see from where you are?',
      'I came by a roundabout way. Where have I found you?',
    ],
    child: ['Where have we got to?', 'Can you show me where we are?', 'Is this somewhere you know?', 'What’s the first thing you can see?'],
  },
  who: {
    grown: [
      'Who is here?',
      'Who else is with you?',
      'Is there anyone you keep looking at?',
      'Who would notice if you sat down?',
      'Is somebody there, behind you?',
      'Who is about, if anyone is?',
    ],
    child: ['Who’s here with you?', 'Did anybody come too?', 'Is it just you, or is there someone?', 'Is anybody about?'],
  },
  hands: {
    grown: [
      'What are your hands doing?',
      'Look down. What are they at, your hands?',
      'And your hands?',
      'May I see your hands?',
      'Where have you put your hands?',
      'Tell me about your hands. Never mind your face.',
    ],
    child: ['What are your hands up to?', 'Can I see your hands?', 'Where did your hands go?', 'Look at your hands a minute. What are they doing?'],
  },
  door: {
    grown: [
      'What is behind the door?',
      'There is a door. What do they keep in there?',
      'If that door opened, what would I see?',
      'You keep looking at the door. What is on the other side?',
      'Suppose I opened that for you. What is in there?',
      'Put your ear to that door. What do you think it is?',
    ],
    child: ['What’s behind that door?', 'If we looked through the keyhole, what’s there?', 'Shall I open it? What will I see?', 'Do you know what’s in there?'],
  },
  morning: {
    grown: [
      'What happens in the morning?',
      'And when it gets light?',
      'Say it is seven o’clock. What then?',
      'What is the first thing you do when you are up?',
      'The night ends. What comes after it?',
      'Tell me about tomorrow. The first hour will do.',
    ],
    child: ['What happens when it’s morning?', 'What will you do when you wake up?', 'When it gets light, what’s first?', 'What’s tomorrow going to be like?'],
  },
};

/** For the question itself, whoever is asked. */
export const EVASIONS_OF: Readonly<Record<QuestionWord, readonly string[]>> = {
  where: ['Somewhere. What does it matter which.', 'You got in, didn’t you. You tell me.'],
  who: ['I’d sooner leave other people out of it.', 'Names, is it? No.'],
  hands: ['Never mind what they’re doing.', 'I don’t look at them.'],
  door: ['What door.', 'I never said there was a door.'],
  morning: ['It isn’t morning, though, is it.', 'Let’s see if there is one.'],
};

export const EVASIONS: ByBand = {
  child: ['Don’t know.', 'I’m not telling you that one.', 'Can you ask a different one?', 'That’s a boring question.'],
  young: ['Pass.', 'Can we not?', 'Is this being recorded?', 'Next.'],
  adult: ['I would rather you asked me something else.', 'Is that any business of yours?', 'We’ll leave that one.', 'You first.'],
  old: [
    'You’ll have to speak up.',
    'That’s going back a bit. Ask me another.',
    'I’ve been asked that by better dressed people.',
    'We don’t discuss that in our family.',
  ],
};

/** What the journal keeps of a question turned away from. */
export const EVASION_CLUES: Readonly<Record<QuestionWord, string>> = {
  where: 'Would not say where.',
  who: 'Would not say who.',
  hands: 'Would not speak of their hands.',
  door: 'Would not look at the door.',
  morning: 'Would not talk about the morning.',
};
