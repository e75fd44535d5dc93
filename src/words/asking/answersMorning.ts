/** Answers to "what happens in the morning": a day in which nothing is owed, or one thing left undone that will be done. */
import type { AnswerGroup } from './kinds';

export const MORNING: readonly AnswerGroup[] = [
  {
    wants: ['rest', 'company', 'solitude', 'play'],
    clue: 'A free day. Nothing is owed in it.',
    lines: {
      child: [
        'It’s Saturday. It’s Saturday all day.',
        'Nothing. There’s pancakes.',
        'We don’t have to be anywhere. Nobody’s got shoes on.',
        'It snowed and they’ve shut the school.',
      ],
      young: [
        'Nothing. The alarm’s broken and it wasn’t me.',
        'It just starts. I haven’t got to bring anything.',
        'Nobody’s put anything in it. The whole day’s blank.',
        'Late breakfast. Then a later one.',
      ],
      adult: [
        'Nothing is due. I look in the diary, and it’s all paper.',
        'I put the coffee on, and that is the end of the plan.',
        'It turns out to be a holiday. Nobody had told me.',
        'It gets light. I have no errand in it.',
        'I wake up ahead of the alarm, and there isn’t one.',
        'Somebody has cancelled everything. I lie there and count it.',
      ],
      old: [
        'What should happen? The sun comes round to the chair.',
        'Nothing wants doing. I have looked.',
        'I take the paper in. The day can please itself.',
        'It is washing day, and there is no washing.',
      ],
    },
  },
  {
    wants: ['forgiveness', 'to-be-heard', 'to-make-something', 'to-go-home'],
    clue: 'One thing left undone, and it gets done.',
    lines: {
      child: [
        'I’ve got to do the thing. I’ve been saying tomorrow for ages.',
        'I get up before anyone, and I go and do it.',
        'There’s something I never finished. I’m going to.',
        'It’s the day I said I would.',
      ],
      young: [
        'I do it. I’ve put it off so long it’s had a birthday.',
        'There’s one thing. I get that done, then I can eat.',
        'First bus. There’s something I left half done and I know where.',
        'Either I go through with it or I can’t say tomorrow again.',
      ],
      adult: [
        'I do what I should have done in March. It takes an hour, if that.',
        'I have my coat on by six. There is a thing I left half done.',
        'The same errand I set out on yesterday. It is still on the hall table.',
        'One matter, and it won’t keep. I’ve kept it long enough.',
        'I get it over with. Then I’ll have my breakfast.',
        'There is a piece of business. I’ve dressed for it twice and sat down again.',
      ],
      old: [
        'I see it done. I have said so every night since the funeral.',
        'I get up and see to it, before there’s anybody to tell me I’m too old.',
        'There is one thing outstanding. I should like to cross it off in my own hand.',
        'I start early, while I still can. It has waited on me all these years.',
      ],
    },
  },
];
