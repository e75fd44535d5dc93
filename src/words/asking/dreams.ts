/**
 * What a diver sees of a fear, in the dreamer's own voice: one or two sentences, at most 110 characters. The fear is shown and
 * never named. `alone` and `together` are for grown people, by who else lives in the house.
 */
import type { Band, FearWord } from './kinds';

export interface DreamImages extends Readonly<Record<Band, readonly string[]>> {
  /** Under ten words, for the journal. */
  readonly clue: string;
  readonly alone: readonly string[];
  readonly together: readonly string[];
}

export const DREAMS: Readonly<Record<FearWord, DreamImages>> = {
  abandonment: {
    clue: 'The others leave, and do not look back.',
    child: [
      'Everyone gets off at the pool. The doors close and I’ve still got my shoes in my hand.',
      'I count to a hundred with my eyes shut. When I look, the street lamps are on.',
      'Mum said wait by the fish stall. They’ve packed it up and they’re hosing the ground.',
      'The coach goes by with my whole class in it. My lunch is on my seat.',
    ],
    young: [
      'They’ve all moved to the other table. Somebody’s scarf is still on the chair next to mine.',
      'I come back from the toilets and the band has packed. There’s wet oil where the van was.',
      'I ring them. I can hear it ringing in their pockets, further up the hill each time.',
      'Last ferry. They wave from the rail as if I’d chosen to stay.',
    ],
    adult: [
      'The flat is swept. One glove on the sill, mine, and nothing written under new address.',
      'I have everybody’s tickets. The train goes through with everybody on it.',
      'The removal men ask whether I come with the house.',
      'Half the wardrobe is bare hangers. They are still moving.',
    ],
    old: [
      'They put me by the window with a blanket and say ten minutes. The tea has a skin on it.',
      'I have laid six places. The soup has been on since Arthur was alive.',
      'Every name in the address book has a line through it. The pen is in my hand.',
      'The nurse says my son is parking the car. It has been snowing in the corridor since noon.',
    ],
    alone: [
      'Two toothbrushes in the glass. One has been dry so long that it rattles.',
      'I leave the hall light on for somebody. The bulb goes. I change it, and it goes.',
    ],
    together: [
      'I hear them packing. They are doing it in whispers, so as not to wake me.',
      'The car is loaded and running. They count heads, and the count comes out right.',
    ],
  },
  failure: {
    clue: 'Something was put in their hands, and it fails.',
    child: [
      'Everybody turns their paper over. Mine’s a picture of a horse and I have to spell it.',
      'I’m the tree in the show. I’ve got one line, and it’s the longest one.',
      'Miss reads out the marks. She gets to me and puts her coat on.',
      'I’m holding the jug with two hands. It was full when they gave it to me.',
    ],
    young: [
      'I’ve studied the wrong river. The examiner is very nice about the bridge.',
      'First day. They give me the keys, and the whole queue breathes in.',
      'I have to land the plane. The manual’s in my writing, from when I was nine.',
      'Third jump. They’ve been kind and put the bar on the grass. I take a long run at it.',
    ],
    adult: [
      'The scale reads true for everyone. I set my work on it and it asks me to step off.',
      'I sign for the bridge. Downstream they are already pulling out the cars.',
      'The ward is waiting. I open the case and it is full of cutlery.',
      'I have forty covers and one egg.',
    ],
    old: [
      'They open the clock I mended as a boy. Everyone agrees it is only a little late.',
      'My grown children bring in their school reports. They are addressed to me.',
      'I am shown my own apprentice piece. They ask who let this through.',
      'The medal is for somebody else. I have worn it the length of the hall.',
    ],
    alone: ['The sink is full of every plate I ever meant to do.', 'I am late with one page. The page is the size of the floor.'],
    together: ['They are eating what I cooked, and nobody looks at anybody.', 'I promised them the sea. I have driven all day and it is a car park.'],
  },
  'losing-control': {
    clue: 'It moves by itself, whatever their hands do.',
    child: [
      'I’m driving the tram and my feet don’t reach. People say thank you when they get off.',
      'The swing’s going right round the top. It doesn’t stop to let me off.',
      'I’ve got the dog on the lead. He’s bigger every time I look.',
      'I press four in the lift. It says no, guess again.',
    ],
    young: [
      'My mouth is giving the speech. I’m at the back, trying to get through to it.',
      'The handlebars have come off. I’m holding them very straight, in case.',
      'My thumbs are sending it. I watch it go, to everyone, with that little swoosh.',
      'The stairs have started without me. I’m running to stay on the same one.',
    ],
    adult: [
      'The brake lever comes away like a spoon out of soup. The hill has only begun.',
      'I sign one form, and it signs the others.',
      'I turn the valve and turn it. The needle has gone round to where it started.',
      'I am steering from the back seat, with two lengths of string.',
    ],
    old: [
      'They have moved the taps. Water comes when it likes, and I stand ready with pans.',
      'The stair chair takes me down past my own floor, and past the street.',
      'My own voice is selling the house. I tap on the glass. It is in good form.',
      'The boat has slipped. I have the rope still, a good deal of rope, all going out.',
    ],
    alone: [
      'Every drawer in the flat is open by one finger. I shut them, I count them, I shut them.',
      'The gas is on, or it is off. I have been to look so often that the floor is worn.',
    ],
    together: ['The whole family is in the car, and the car is choosing.', 'I have my back against the door, and they keep handing me things to hold.'],
  },
  'being-unseen': {
    clue: 'Nobody leaves. They stay, and look past.',
    child: [
      'They say who’s next, who’s next. I’m standing right on the mark.',
      'There’s a gap in the class photo. I’m smiling in it as hard as I can.',
      'I found the best hiding place. They’re eating the cake now.',
      'I wave at the boat, and the boat waves to somebody behind me.',
    ],
    young: [
      'The automatic doors don’t open for me. I get in behind a dog.',
      'I say the funny thing. Then somebody else says it, and the whole table’s crying.',
      'It’s my party. They ask if I could take the coats.',
      'The mirror in the lift is running late. It’s still showing the people before.',
    ],
    adult: [
      'The tram is full and I call the stops. Nobody looks up.',
      'The waiter lays two coats over me and asks whether this chair is taken.',
      'My name badge is blank on both sides. They read it, and nod.',
      'I speak at the meeting. The minutes say: a pause.',
    ],
    old: [
      'The doctor asks my daughter how I slept. I tell him, and he asks her again.',
      'I stand at the counter until they shut. They turn the lights off round me.',
      'They hang a picture on me. A little to the left, somebody says.',
      'The queue closes up. I am still in it, inside somebody’s overcoat.',
    ],
    alone: [
      'I have had this door nine years. The postman asks me whether I know who lives here.',
      'They are showing my flat. They step round me and admire the light.',
    ],
    together: [
      'They count us for supper and begin again, because it comes to one too many.',
      'I come in soaked to the skin. They look at the floor and ask who spilled that.',
    ],
  },
  'losing-someone': {
    clue: 'Somebody was here a moment ago.',
    child: [
      'I’ve got Mum’s hand. I look up and it’s only the glove.',
      'He went under for the coin. The rings on the water have nearly gone.',
      'Gran’s slippers are coming down the stairs. They’ve come on their own.',
      'The cat’s on the boat and I’m on the steps. She’s washing. She hasn’t noticed.',
    ],
    young: [
      'We swim out together. I talk the whole way, and then I look round.',
      'Her bike’s chained up outside. There’s ivy through the wheel and the saddle’s warm.',
      'He got off to buy water. I’ve got his jacket. The train pulls out so smoothly.',
      'They’re reading names at the gate. I know how this one starts, and a lorry goes by.',
    ],
    adult: [
      'The other side of the bed is warm. The window is open and the sheet goes out of it.',
      'I am running with the pram. It has been too light since the corner.',
      'The ambulance is for next door. The man on the step is reading out our number.',
      'The tide is on the step. I am counting life jackets and somebody keeps moving them.',
    ],
    old: [
      'His hat goes by on the river, at an even pace, as he would walk.',
      'I hurry round to tell her who has died. Her blinds are down.',
      'I have the telephone to my ear. It is breathing, then sea, then the tone.',
      'We are dancing. I turn, and I am leading a coat.',
    ],
    alone: ['There is a dent in the other cushion. I feel it every hour, and it is cooler.', 'I put two eggs on to boil. I take out one.'],
    together: ['I look in on them all, and the last bed is made.', 'Four of us in the boat. I have baled since dark and not looked round.'],
  },
  'the-dark-unfinished': {
    clue: 'It is drawn so far, then the dark begins.',
    child: [
      'The stairs are coloured in as far as six. After six nobody’s done them.',
      'It’s a picture of a dog but it stops at the collar. The white bit’s breathing.',
      'My night light goes all round the room. There’s one corner it doesn’t do.',
      'The street’s not finished. A man says mind the edge, and he’s not finished either.',
    ],
    young: [
      'I’m through to the next level. It’s grey, and what walks there hasn’t got a picture yet.',
      'They dug the tunnel this far. There’s a helmet on the ground with its lamp on, pointing in.',
      'I tear off the last page. Behind it the pad goes back a long way, black.',
      'The film stops. The screen stays dark and everyone goes on watching it.',
    ],
    adult: [
      'I have drawn the whole house. I left the cellar blank, and there are steps to it.',
      'The bridge is built as far as the middle. My shift is the other half.',
      'I log every star but one. Where it should be, the black is a different black.',
      'One room has no wall yet. I have hung a sheet there, and the sheet breathes.',
    ],
    old: [
      'The lamps are lit as far as the chapel. I carry more out, one by one, and they do not keep.',
      'A letter on the desk, in my hand. It breaks off at the word because.',
      'The well was never capped. Each night I let down a line, and each night I add line.',
      'My eyes go at the edges. Somebody has sat down there, past where the table ends.',
    ],
    alone: ['The lodger’s room is shut. I never had a lodger, and I never put a bulb in.', 'One wall of the bedroom is not there at night. I sleep facing it.'],
    together: [
      'The others have gone down ahead with the torch. It is fine, they call, from too far down.',
      'We are counting off in the dark. Somebody says five, and there are four of us.',
    ],
  },
  'being-replaced': {
    clue: 'Somebody else has the place, and does well.',
    child: [
      'There’s someone in my place at breakfast. They’ve eaten the crusts as well.',
      'Miss calls my name, and somebody says here.',
      'The baby’s got my room. It’s got my drawings up and it’s signed them.',
      'Dad’s pushing the swing. I’m behind the tree, and the swing is laughing.',
    ],
    young: [
      'They’ve cast my part again. The new one’s good. The new one’s got my cough.',
      'My coat gets up and goes out with my friends.',
      'I log in as me. Somebody’s already typing.',
      'The understudy’s been on since spring. They let me in to see it, half price.',
    ],
    adult: [
      'There is a plant on my desk. It has picked everything up, they say, in no time.',
      'A machine stands where I stood. They have given it my apron.',
      'The man on the gate holds my face up against my face. One is out of date.',
      'I come back to the right house. The key is stiff, and they are at ease in there.',
    ],
    old: [
      'They have put somebody else in my chair. The cat has no objection.',
      'A young man is explaining my trade to me. He has my father’s hammer.',
      'I am told the bells are a recording now. It is a recording that tells me.',
      'They drink my health by name. A lady by the fire stands up and thanks them.',
    ],
    alone: ['My flat is in the agent’s window, with my dressing-gown on the door.', 'Someone has been answering my post. The answers are warmer than mine.'],
    together: [
      'They are laughing at something I said this morning. I was not up this morning.',
      'My side of the bed is kept warm by someone very like me, only younger.',
    ],
  },
  'the-body': {
    clue: 'Something of their own has come loose.',
    child: [
      'My tooth comes out. The next one says it’s coming too.',
      'I’m under the water and I’ve used up my count.',
      'My legs are in the other room. I can hear them running about.',
      'I shout and it’s bubbles. Mum says lovely.',
    ],
    young: [
      'I’m on the starting block. My heart’s on the outside and everyone can see it’s slow.',
      'My hands have grown again in the night. I can’t do up anything I own.',
      'I peel off the plaster. There’s another one, and then a zip.',
      'They weigh us in front of everyone. The needle comes round and points at me.',
    ],
    adult: [
      'The scan is up on the light box. It is a plan of the drains, and there is a leak.',
      'I cough, and a screw drops in the basin. I feel about for where it goes.',
      'A card from the library. My knees are overdue.',
      'There is a lump in the dough. It is mine, and I go on kneading it in.',
    ],
    old: [
      'My hands are on the keys. The tune has gone on a little ahead of them.',
      'The surgeon is a boy from the choir. He holds it up and asks me where it goes.',
      'I put my teeth in the glass, and my ears beside them, and go on taking things off.',
      'There is a floor more than there was. My heart is sitting on the fourth, getting its breath.',
    ],
    alone: ['I am on the floor by the bath. I hear the milk come, and come again.', 'I feel for my own pulse and get the engaged tone.'],
    together: ['They are carrying me up to bed in parts, and minding the lamp.', 'They hold my hand. It comes away, and they go on holding it.'],
  },
};
