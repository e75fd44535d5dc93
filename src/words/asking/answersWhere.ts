/**
 * Answers to "where are you" and "who is here". Each group is true evidence for its wants and for no others, and names none.
 * Where: a small shut place where nothing goes on; a busy place; a place where one stands up and waits to be called.
 * Who: one person in particular; nobody in particular, and nobody missed.
 */
import type { AnswerGroup } from './kinds';

export const WHERE: readonly AnswerGroup[] = [
  {
    wants: ['rest', 'solitude', 'to-go-home'],
    clue: 'A small shut place, and nothing going on.',
    lines: {
      child: [
        'In the cupboard with the coats. It’s shut and it smells like our hall.',
        'Under the table. The cloth comes right down to the floor.',
        'In my bed, but it’s in a boat. The boat’s tied up.',
        'Behind the sofa. It’s exactly as big as me.',
      ],
      young: [
        'In a bath with no water in it, door bolted. It’s fine. It’s warm.',
        'Top bunk. The ceiling’s right there and nothing’s on.',
        'In the back of a parked car. It’s raining on the roof. That’s it, that’s everything.',
        'Some little room, curtains shut. It’s like someone’s turned the city off.',
      ],
      adult: [
        'A signalman’s hut with a stove. They closed the line years ago.',
        'In the pantry, with the door pulled to. There’s a clock, and that is all there is.',
        'A cabin on the river, tied up, blinds down. Nothing goes by.',
        'The landing, the one with the carpet. Every door is shut and it is quiet.',
        'The cab of a crane, with the ladder pulled up. It’s out of the wind.',
        'A linen cupboard. It is warm, and there’s room to sit.',
      ],
      old: [
        'In a box bed, with the shutters to. You did well to find it.',
        'The little room over the shop. Nothing has been moved and nothing is going on.',
        'In the vestry, after. They have locked up and gone.',
        'A back kitchen, the range still warm, the street door bolted.',
      ],
    },
  },
  {
    wants: ['company', 'play', 'to-make-something'],
    clue: 'A busy place, with plenty going on.',
    lines: {
      child: [
        'A big yard. There’s ropes and tyres and everybody’s brought something.',
        'The school hall, but the tables are all shoved together and there’s paint.',
        'On the sand. They’ve started a wall and there’s loads of buckets.',
        'The big steps at the market. It’s dead noisy and there’s a cart with wheels.',
      ],
      young: [
        'The old depot. There’s music, there’s paint, somebody’s got the lights to work.',
        'A kitchen at a party. Everyone’s in here and something’s boiling over.',
        'Our roof. People have dragged up sofas and planks and half a boat.',
        'A basement. Everyone’s brought a lead and an amp and nothing’s in tune yet.',
      ],
      adult: [
        'A workshop with the doors up. Benches, a radio, half the street coming through.',
        'The field, the night before the fair. It is all in pieces and people are arriving.',
        'A long kitchen at full tilt. Six pans on, and someone singing flat.',
        'The boatyard on launching day. Flags, ladders, children under everything.',
        'The printworks, late. Ink everywhere, sheets on the line, everybody shouting sizes.',
        'A hall with the chairs pushed back. There’s a box of hats, and someone up a ladder.',
      ],
      old: [
        'The parish hall with the trestles out. Crates to unpack, and the piano going.',
        'The yard behind the forge, of a Saturday. You never saw so much in one yard.',
        'The green, on regatta day. Half of it isn’t ready and nobody minds.',
        'In the big barn, at harvest. A fiddle, and a job for every pair of hands.',
      ],
    },
  },
  {
    wants: ['forgiveness', 'to-be-heard'],
    clue: 'Standing up in front, waiting to be called.',
    lines: {
      child: [
        'On the bench outside the head’s office. The clock’s really loud.',
        'On the stage, at the front. They’re all there and I haven’t said it yet.',
        'In the corridor. They said stand there until somebody comes.',
        'By the teacher’s desk, facing everyone. Nobody’s said sit down.',
      ],
      young: [
        'A corridor with numbers. I’ve got a ticket. They keep skipping mine.',
        'In front of a desk. There’s a lamp on me and nobody’s started.',
        'A court, but a small one. I’m in the bit with the rail.',
        'At a microphone. It’s on. They’re waiting, and not in a nice way.',
      ],
      adult: [
        'At a counter with the blind down. I have been next for some time.',
        'The dock, I suppose, though it is carpeted. They are turning over papers.',
        'Outside my father’s study. I am far too old for it, and I have not knocked.',
        'A committee room. One chair this side, nine on that.',
        'The front of a long room. They have all sat down, so it must be me.',
        'On the mat by a desk. The clerk has my file and is turning it the right way up.',
      ],
      old: [
        'The front pew, with the whole parish behind me and the pulpit empty.',
        'At the witness table. They gave me water and went on without me.',
        'Matron’s office. You stood on the line in the lino until she looked up.',
        'At the foot of the big stairs. One was sent for, and one stood there.',
      ],
    },
  },
];

export const WHO: readonly AnswerGroup[] = [
  {
    wants: ['company', 'forgiveness', 'to-be-heard', 'to-go-home'],
    clue: 'One person in particular, not yet face to face.',
    lines: {
      child: [
        'Grandad. He’s got his back to me, doing his boots.',
        'Somebody I know. I know the coat.',
        'My friend from before we moved. She’s right over there.',
        'Mum. She’s the other side of the glass.',
      ],
      young: [
        'One person. You wouldn’t know them. I’d know them anywhere.',
        'My sister’s here somewhere. That’s her bag.',
        'It’s a crowd, but it’s really one face. I keep losing which.',
        'Someone from school. I only ever see the back of his neck.',
      ],
      adult: [
        'One person. All the others are furniture.',
        'My brother. We haven’t spoken yet. He is reading the timetable.',
        'Somebody is meant to be. Their coat is on the hook.',
        'It is Marta, I think. I’d have to see her face.',
        'One man, on the other bank. I know the cap.',
        'Her, three seats down, with her gloves on.',
      ],
      old: [
        'My father, in the good suit, younger than I am. He hasn’t turned round.',
        'Just the one, by the stove. I could tell you the day we met.',
        'Someone I knew well. The name will come. I know the walk.',
        'My sister. She was always first on the platform, and there she is.',
      ],
    },
  },
  {
    wants: ['rest', 'solitude', 'play', 'to-make-something'],
    clue: 'Nobody in particular, and nobody missed.',
    lines: {
      child: [
        'Nobody. It’s okay. There’s plenty of room.',
        'Just me and a beetle. The beetle’s busy.',
        'Some people. They’re not anybody.',
        'Only me. I don’t need anyone for this.',
      ],
      young: [
        'No one. It’s fine, actually. I hadn’t looked.',
        'People, in the background. I couldn’t tell you one of them.',
        'Nobody I know, and nobody’s missing. I checked.',
        'Just me. I’m not looking for anybody, if that’s what you mean.',
      ],
      adult: [
        'Nobody, and I hadn’t wondered about it until you asked.',
        'Passers-by. I couldn’t pick one out again.',
        'No one in particular. There is space, mostly.',
        'Only me, and I’m not short of anyone.',
        'I looked in all the rooms. Nobody, and I went on whistling.',
        'Some extras. They come and go, and I don’t turn round.',
      ],
      old: [
        'Not a soul, and none expected.',
        'A few strangers, over there. I’ve no business with them, nor they with me.',
        'Only next door’s dog, and he is no trouble.',
        'Nobody at all. I haven’t been calling for anyone, either.',
      ],
    },
  },
];
