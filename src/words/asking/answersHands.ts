/**
 * Answers to "what are your hands doing" and "what is behind the door".
 * Hands: busy and trying something out; full, with nowhere to set it down; empty and kept very still.
 * Door: an empty room; a great many voices; one person, close by; the open air.
 */
import type { AnswerGroup } from './kinds';

export const HANDS: readonly AnswerGroup[] = [
  {
    wants: ['play', 'to-make-something'],
    clue: 'Busy hands. They are trying something out.',
    lines: {
      child: [
        'Doing knots. I’m going to see what it turns into.',
        'Building up the dam. It keeps getting out round the side.',
        'Folding. If you fold it enough it goes on water.',
        'Sticking the legs on. I don’t know how many it’s meant to have.',
      ],
      young: [
        'Spinning something, a cap, I think. I want to see if it’ll stay up.',
        'Tapping it out on the rail. There’s a bit in five I’ve nearly got.',
        'Taking a radio apart. It’s going back together different.',
        'Drawing on the wall. It’s got out of hand, it’s round the corner now.',
      ],
      adult: [
        'Cutting, turning, laying out. I keep trying it the other way round.',
        'They have found some string and some sticks, and they are well ahead of me.',
        'Whittling. It was going to be a spoon, and it has had another idea.',
        'Rigging something up from what’s in the drawer. It very nearly goes.',
        'Stacking. It has come down twice, and it was better each time.',
        'Bending wire. I want to see if it will hold up its own head.',
      ],
      old: [
        'Cat’s cradle, with a bit of net twine. I had forgotten I knew this one.',
        'They’re in the dough up to the wrist, and it is turning into little men.',
        'Busy, thank you. There’s a kite here wants a tail.',
        'Going up and down the table as if it were a keyboard. It comes out rather well.',
      ],
    },
  },
  {
    wants: ['rest', 'company', 'to-go-home'],
    clue: 'Full hands, and nowhere to put it down.',
    lines: {
      child: [
        'I’ve got all the bags. Mine and everybody’s.',
        'Carrying the cat. She’s too long.',
        'Holding the big suitcase. I have to use my knees as well.',
        'I’ve got my rucksack and my other rucksack.',
      ],
      young: [
        'Two carrier bags each. The handles have gone really thin.',
        'I’ve got a sofa. One end of one. I don’t know about the other end.',
        'Full. If I let go of any of it the lot goes.',
        'Holding a suitcase shut. The lock went ages ago.',
      ],
      adult: [
        'Carrying. I change over at each lamp post, and it gets no lighter.',
        'A box under each arm. I have forgotten since when.',
        'They have a tray. I’ve been looking for somewhere to set it since the first floor.',
        'Full. A lamp, a coat, somebody’s sleeping child.',
        'Luggage, and not all of it mine. I sign for more at every stop.',
        'Up to the elbows in other people’s shopping.',
      ],
      old: [
        'I have both the baskets, and the handles have got into the bone.',
        'The bag, and the hat, and the other bag. I could use a third arm.',
        'There’s a bundle in them. You don’t put a bundle down in the wet.',
        'Carrying up the coal. It was always four flights.',
      ],
    },
  },
  {
    wants: ['solitude', 'forgiveness', 'to-be-heard'],
    clue: 'Empty hands, kept very still.',
    lines: {
      child: [
        'I’m sitting on them.',
        'Behind my back. There isn’t anything in them.',
        'Up my sleeves. They’re staying there.',
        'Flat on the window. It’s cold.',
      ],
      young: [
        'In my pockets. Right down in my pockets.',
        'Nothing. I’m pressing them on the table so they stay put.',
        'One’s over my mouth. I don’t remember putting it there.',
        'Fists. There’s nothing in them, I looked.',
      ],
      adult: [
        'Nothing. I have them flat against a door.',
        'Folded. I’ve not moved them since I sat down.',
        'Up, like this, open. As one does with nothing to show.',
        'Nothing. I’ve put them away under my arms.',
        'On the table, one over the other, as if for a photograph.',
        'At my sides. I’m keeping them from doing anything.',
      ],
      old: [
        'In my lap, the one on top of the other, where I can watch them.',
        'Idle. I was told to keep them on the cloth.',
        'Nothing. I have them behind me, as we were taught.',
        'They are clasped. I can’t get the one to let go of the other.',
      ],
    },
  },
];

export const DOOR: readonly AnswerGroup[] = [
  {
    wants: ['rest', 'to-make-something'],
    clue: 'An empty room, with light in it.',
    lines: {
      child: [
        'An empty room. It’s all floor.',
        'A room where nobody’s put anything yet. There’s sun on the boards.',
        'Nothing. A really big clean nothing, with a window.',
        'A tent, just a tent. It’s empty and it’s sort of yellow.',
      ],
      young: [
        'A spare room. White walls, a mattress, a table. Nobody’s claimed it.',
        'Literally a floor. Swept. I’d take it.',
        'An attic with one big window. Nobody’s even hung up a coat.',
        'Space. Someone’s cleared all the stuff out and left the light on.',
      ],
      adult: [
        'A bare room, swept, a table under the window. You could fit a whole week in it.',
        'A loft with nothing in it. I keep measuring it by eye.',
        'White walls, and somebody has left the key in. It hasn’t been used for a thing.',
        'Four walls, a plank floor, north light. No clock.',
        'A room to let. Boards, a tap, a good big window.',
        'Nothing at all. It smells of fresh plaster.',
      ],
      old: [
        'The front room, before there was furniture. You could hear the boards settle.',
        'An empty barn, sweet as a nut. Room for anything, or for nothing.',
        'A clean room, with a cot and a bench, and the window on the yard.',
        'Just a room, whitewashed. I can see what I’d do with it.',
      ],
    },
  },
  {
    wants: ['solitude', 'to-be-heard'],
    clue: 'A great many voices, none giving way.',
    lines: {
      child: [
        'Grown-ups. They’re all talking at the same time.',
        'It’s the dinner hall. You can hear it from here.',
        'A telly and another telly and everybody’s uncle.',
        'Loads of people shouting answers. Nobody’s asked anything.',
      ],
      young: [
        'The group chat, but in person.',
        'Everyone. They’ve been going for hours. There isn’t a gap.',
        'A party where they talk over the music and then over each other.',
        'Voices. I got as far as the handle.',
      ],
      adult: [
        'The whole family at once, on four subjects.',
        'One big office. Two hundred people on the telephone.',
        'A meeting. It was under way when I came, and nobody has drawn breath.',
        'Talk. Look at the door, it moves in and out with it.',
        'A switchboard, by the sound of it, and everybody on it.',
        'The neighbours, upstairs and down, in the one room, going at it.',
      ],
      old: [
        'The committee. They’ve been in there since the flood, all talking.',
        'A long ward, and every bed with its own wireless on.',
        'A wedding breakfast. They are shouting the length of the table.',
        'Jabber. It comes under the door like water.',
      ],
    },
  },
  {
    wants: ['company', 'forgiveness'],
    clue: 'One person, close by, who has not gone.',
    lines: {
      child: [
        'Somebody’s sitting there. You can see their shoes in the gap.',
        'My friend. We had a fight, or they moved. They’re just there.',
        'A person. They’re breathing. I think they know it’s me.',
        'Someone with a light on. Just one someone.',
      ],
      young: [
        'One person. They’ve got their back against it, same as me.',
        'Someone who’s still up. They keep walking to the door and back.',
        'Someone I used to see every day. I know how they stand.',
        'One pair of feet. They haven’t gone away.',
      ],
      adult: [
        'One person, at a table. They have poured two.',
        'Somebody waiting up. They have turned the lamp down and not gone to bed.',
        'One person. One of us would have to say something.',
        'The only one I would knock for.',
        'A lamp, and a pair of glasses folded beside it, and whose they are.',
        'Someone on the stairs. They have been about to come up for years.',
      ],
      old: [
        'Somebody in the other chair. It’s a matter of who gets up first.',
        'Only my cousin, and it is years since.',
        'One set of steps. They come to the door and think better of it.',
        'The one who always sat there. The tea is poured.',
      ],
    },
  },
  {
    wants: ['play', 'to-go-home'],
    clue: 'Out of doors, on ground they know.',
    lines: {
      child: [
        'Outside. It’s still light and the gate’s open.',
        'Our street. It’s got snow on it and no feet yet.',
        'The back lane. You can see our roof if you jump.',
        'A hill you can run right down. That’s our chimney at the bottom.',
      ],
      young: [
        'The shortcut, over the wall. It’s summer on the other side.',
        'Our old road, no cars. Somebody’s left a bike in the middle of it.',
        'The canal path. It’s downhill all the way, if a canal could be.',
        'Outdoors. Evening. Cut grass, and somebody’s dinner on.',
      ],
      adult: [
        'A lane I knew when I was nine, in the hour before we were called in.',
        'The harbour steps, dry, with the tide out. I could be down them in a minute.',
        'Open fields, and the road I came by. There is a lot of evening left.',
        'The back gate, and the orchard, with the ladders still up.',
        'Our street, the year they dug it up. Planks everywhere, and the lamps just lit.',
        'The quay where we used to jump in. You can see the house from there.',
      ],
      old: [
        'The hill behind our house, with the hay down. We used to roll it, the five of us.',
        'Daylight. The lane, and the pump, and the hoops left lying.',
        'The beach below the chapel. I could find the path with my boots off.',
        'Out. The meadow, and past it the smoke of our own chimney.',
      ],
    },
  },
];
