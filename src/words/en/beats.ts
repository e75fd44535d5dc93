/** English, what is said as the nights of chapter 1 go, one line at a time; scenarios name these by their keys. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const beatsWords = {
  'beat.label': 'Said tonight',
  'beat.show': 'Show {{where}}',
  'beat.close': 'Put it away',
  'beat.open': 'Read all of it',
  'beat.fold': 'Fold it',
  'beat.said': '{{name}}: {{line}}',

  'beat.1.asked': '“They were told that they may say no. So I would knock first, and I would sit down second.”',
  'beat.1.tram': 'Harrow Row: the last tram comes in with its lights on, and comes in again. Tomas Reyes counts who gets off.',
  'beat.1.right': '“It was lying ready. It only wanted asking for. The whole house has sat up.”',
  'beat.1.wrong': '“No. I answered what I would have wanted. Look at what is in the room, and at what is missing from it.”',
  'beat.1.landing': 'Across the landing somebody has heard voices, and has gone to the door to listen, and not to lock it.',
  'beat.1.friend': '“That’s the new one. He came to see. You don’t have to do anything, he’s only sitting.”',
  'beat.1.stairs': 'On the fourth stair the light goes on under a door. There are forty-two steps, and somebody is counting them.',
  'beat.1.eased': '“He went down properly, by the stairs. He said thank you for asking what he’s called.”',
  'beat.1.three': '“Three o’clock. They dream longest now. It is when they are most afraid, and when they wake in it best.”',
  'beat.1.bell': 'St Osyth’s: the bell rope moves by a hand. It is ten to six, and nobody has hold of it.',

  'beat.2.numbers': '“The council wants two numbers at seven. How many in nightmare at once, and how long they slept. In that order.”',
  'beat.2.terms': '“Thirty at once, and six and a half hours in the mean. What I shut for the first comes out of the second.”',
  'beat.2.handset': 'On the Quay something glows under a blanket. Chidi Okafor is down on the sheet as asleep.',
  'beat.2.fifteen': '“Fifteen. It goes where the crowd goes, over the bridges. One could be narrowed. Say which.”',
  'beat.2.window': '“It is always so warm in here. If somebody would open the window I could get up.”',
  'beat.2.twentyfive': '“Twenty-five. If a street is to be shut, it is now. And somebody has to remember to open it.”',
  'beat.2.wave': '“They all go under at the same minute because we put them to bed at the same minute. I drew that. It looked tidy.”',
  'beat.2.bread': 'Harrow Row: the ovens are lit for four o’clock, in the dream. It is a quarter to, and Pilar Reyes has not come down.',
  'beat.2.half': '“If a door is shut yet, this is the time to open it. Behind it they rest by half, and tomorrow the stairs will be long.”',

  'beat.3.nothing': '“There is nothing on the board. I would be proud of it if I didn’t know how it’s done.”',
  'beat.3.twelve': '“Twelve at least are being kept company. Listen to a street, or go and stand in it. Then look for who isn’t afraid at all.”',
  'beat.3.water': 'The Old Baths: the water is at twenty-eight degrees. A woman goes past with the washing, and a man holds the door.',
  'beat.3.first': '“So that is what it looks like. You ask how they are and they have the smile out before you have finished.”',
  'beat.3.laugh': '“Listen to them. I haven’t said it yet and they’re laughing.”',
  'beat.3.window': '“They come in by my windows. The dog, the light under the door. Wherever I gave people something to stop at.”',
  'beat.3.rory': '“I don’t dream,” says Rory Kearney, at the Ferry Stairs, to a boy who has nothing to say it with.',
  'beat.3.hugo': '“She was cross with me. Then there was only the door, and me holding it. It’s a heavy door.”',
  'beat.3.turns': '“We take turns. It’s his turn now, so I’m being nobody. It’s quite restful.”',
  'beat.3.aiko': '“He’s waiting outside. I said he can come back in when he’s thought of a face.”',
  'beat.3.four': '“Four o’clock. You could count on your hands who has cried out. Femi says a ward like that wants its feet touched.”',

  'beat.4.stairs': '“She’s in bed, I’ve looked, I’ve looked twice. If it’s her, I want to hear it from you and not from a screen.”',
  'beat.4.under': '“There’s a place underneath that I never drew. Whatever nobody wanted to keep went there. It’s most of the city.”',
  'beat.4.flaw': 'Bellfield, Harrow Row, the Sidings: three streets breathe in together, and half of them do not breathe out.',
  'beat.4.names': '“There’s one for when Mum’s late, and one for school. The big one hasn’t got a name. It’s looking for me.”',
  'beat.4.files': '“I wrote it in the files. Own hours, from next week. There have been four next weeks.”',
  'beat.4.ask': '“I used to guess what they wanted. I was very good at it. Ask them.”',
  'beat.4.first': 'At the bottom of it all somebody has said what they are afraid of, aloud, and is still standing there.',
  'beat.4.second': '“That’s two. It doesn’t know what to do with that. All it has ever had from us is lying still.”',
  'beat.4.mum': '“If you can hear stairs, that’s me. I’m not counting them.”',
  'beat.4.gold': '“Don’t wake them. Let them wake each other. Look, it goes faster.”',
} as const;

export const t = speak<typeof beatsWords & typeof baseWords>(beatsWords);
