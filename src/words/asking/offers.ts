/**
 * The eight wants as a diver offers them, and what comes back. `right`: it was this. `wrong`: this was offered and it is not
 * this; it never says what it would have been.
 */
import type { ByBand, ToSomeone, WantWord } from './kinds';

export interface Offer {
  readonly offer: ToSomeone;
  readonly right: ByBand;
  readonly wrong: ByBand;
}

export const OFFERS: Readonly<Record<WantWord, Offer>> = {
  rest: {
    offer: {
      grown: [
        'Sit. Nothing in this house needs you until seven.',
        'You can put it down now. I’ll see that nobody trips on it.',
        'Sleep. I have turned off everything with a light on it.',
        'There is nothing to get through tonight. You can lie there.',
        'Somebody else has the night shift. You are off it.',
        'Shut your eyes again, properly this time, with nothing on.',
      ],
      child: [
        'You don’t have to do the dream. You can just sleep.',
        'Lie down. I’ll keep your place.',
        'Nobody’s going to ask you to be brave. You can be asleep.',
      ],
    },
    right: {
      child: ['Is that allowed? Oh. All right.', 'I’m going to go on my front, then.'],
      young: ['Wait. Nothing? I can do nothing.', 'Okay. Wake me when it’s over. Or don’t.'],
      adult: [
        'That is all it was. Look, my hands have stopped.',
        'Yes. Turn round a moment, I’m taking my shoes off.',
        'Then I needn’t hold my face up either. Good.',
        'Listen to that. Nothing. Good night.',
      ],
      old: ['Well. Nobody has said that to me since my mother.', 'Then I’ll put the lamp out myself, if it’s all the same to you.'],
    },
    wrong: {
      child: ['I’m not tired. Everyone always says I’m tired.', 'If I lie down I’ll still be here.'],
      young: ['I sleep all the time. That’s not it.', 'You sound like the app.'],
      adult: [
        'I have been lying down for hours. Look where it got me.',
        'Do I look as if I could?',
        'And who would do it all, while I was lying there?',
        'I’m not tired. I wish people would stop saying tired.',
      ],
      old: ['I’ll have rest enough presently, thank you.', 'That’s what they say when they want you out of the way.'],
    },
  },
  company: {
    offer: {
      grown: [
        'I’m in no hurry. Shall I stay?',
        'There is room at this table. Move up, I’ve brought the neighbours.',
        'The light is on at number six. They have asked after you.',
        'You needn’t entertain us. We’ll just be in the room.',
        'Come and do the potatoes with us. You can talk or not.',
        'I’ll walk with you. We needn’t be going anywhere.',
      ],
      child: ['I’ll sit here. Or you say where I sit.', 'There’s two of us now. Do you want three?', 'Budge up. I’m stopping.'],
    },
    right: {
      child: ['You can have the blue chair.', 'Don’t go in a minute. Go in loads of minutes.'],
      young: ['Yeah. Stay. You don’t have to talk.', 'Hello. Sorry, it’s a mess. Hello.'],
      adult: [
        'Then I had better put more water in.',
        'You might have come sooner. Sit, sit.',
        'Mind the chair, it’s the cat’s. No, take it, take it.',
        'I’d begun to lay one place. Wait, I’ll get another.',
      ],
      old: ['I’ll get the good cups. They’re only for people.', 'There. Now the clock isn’t so loud.'],
    },
    wrong: {
      child: ['There’s already too many.', 'I don’t know you, though.'],
      young: ['You’ll sit there and look at your phone.', 'It’s not people. I’ve got people.'],
      adult: [
        'I’m sure you mean well. It isn’t that.',
        'You’d be one more to see to.',
        'I can have a houseful whenever I like. It isn’t that.',
        'You’d want talking to.',
      ],
      old: ['I have been sat with. I’ve been sat with all year.', 'And what should we talk about, you and I?'],
    },
  },
  solitude: {
    offer: {
      grown: [
        'I’ll go, and I’ll shut the door quietly after me.',
        'This hour is yours. Nobody has the other key.',
        'You don’t owe anyone a face tonight.',
        'I’ve asked them to keep off the stairs. Take as long as you like.',
        'They will manage. Go and be by yourself.',
        'I’ve taken your name off the link. You’ll be the only one in there.',
      ],
      child: [
        'You can have the den to yourself. I’ll say you’re busy.',
        'Nobody’s cross. You can be on your own as long as you want.',
        'I’ll guard the door, and I won’t look.',
      ],
    },
    right: {
      child: ['You have to go now. Bye. Thank you.', 'And you’ll tell them I’m busy? Say busy.'],
      young: ['You’re actually going? Nobody ever actually goes.', 'Thanks. Pull it till it clicks.'],
      adult: [
        'I can hear myself breathe. I’d wondered where that went.',
        'Leave the window. Yes. That is the whole of it.',
        'Thank you. You’re the first to offer me less.',
        'Yes. And the curtain, if you would. Good.',
      ],
      old: ['You are a civil person. Mind the step on your way.', 'Ah. There it is. Quiet, with me in it.'],
    },
    wrong: {
      child: ['No, don’t go. Why are you going?', 'But then there’s only me.'],
      young: ['Great. Everyone does that.', 'I’ve got that already, it’s called my room.'],
      adult: [
        'I’ve had the night to myself. Is that your advice?',
        'If you go, the light goes with you.',
        'You’re all very quick to leave me to it.',
        'I know what a shut door is like, thank you.',
      ],
      old: ['A shut door? I have one at each end already.', 'Off you go, then. They do.'],
    },
  },
  play: {
    offer: {
      grown: [
        'Leave that. Come out, the lane is dry.',
        'I’ll race you to the pump. There’s nothing riding on it.',
        'Nobody is keeping score. Throw it.',
        'You’ve been sensible long enough. What shall we ruin?',
        'There’s a ball on the wash-house roof. I can give you a leg up.',
        'We’ll do it for no reason at all. You start.',
      ],
      child: ['Do you want to play? You say the rules.', 'Bet you can’t get over there without touching the floor.', 'You’re it.'],
    },
    right: {
      child: ['You’re it now. No returns.', 'Can we start again from the top? Can we?'],
      young: ['Oh, you’re going down. Wait, my lace.', 'Nobody’s filming, right? Okay. Go.'],
      adult: [
        'Give me that. No, further back. Further.',
        'I’ve torn my sleeve. Look at that. Both sleeves.',
        'I warn you, I cheat.',
        'One round. Well, the best of three.',
      ],
      old: ['I was county champion at this. I wasn’t, but stand back.', 'Hold my stick.'],
    },
    wrong: {
      child: ['I don’t feel like it.', 'You’re doing it wrong. It isn’t a game.'],
      young: ['What am I, six?', 'You’d only be letting me win.'],
      adult: [
        'With all this to see to?',
        'You are talking to me as one does to a child.',
        'I’ve no time for that, and it wouldn’t help.',
        'Put that away before somebody falls over it.',
      ],
      old: ['I put those things in the attic.', 'My dear, look at me.'],
    },
  },
  forgiveness: {
    offer: {
      grown: [
        'Whatever it was, it is paid. You can stop paying.',
        'I know what happened. I’m still sitting here.',
        'I’d have done the same, that day, that tired. Let it be over.',
        'Nobody in this house is keeping that account any more.',
        'It was a bad night, and it was you, and it’s finished.',
        'If you want it said aloud, I’ll say it. You are forgiven.',
      ],
      child: [
        'I know about it. You’re not in trouble.',
        'It’s finished. You don’t have to be sorry in your sleep as well.',
        'Nobody’s cross any more. I asked.',
      ],
    },
    right: {
      child: ['Even the window? Even the other window?', 'So it’s gone? Where did it go?'],
      young: ['You know what it was, and you’re still here. Okay. Okay.', 'I had a whole speech. I don’t think I need it.'],
      adult: [
        'Say it once more. I wasn’t ready the first time.',
        'I’ve carried that so long I’d put a handle on it.',
        'You might have told me in March. No. Thank you.',
        'Is that all it weighs, once it’s off?',
      ],
      old: ['I shall have to find something else to lie awake with.', 'I’d have said the same to anyone else. Fancy.'],
    },
    wrong: {
      child: ['I didn’t do anything.', 'What did they say I did?'],
      young: ['For what? What have you been told?', 'Okay, but I didn’t do it.'],
      adult: [
        'Who sent you? I have nothing on my conscience.',
        'So you think it was my fault as well.',
        'I never asked for that. What has she told you?',
        'You have the wrong house. That was him.',
      ],
      old: ['I settled that before you were born.', 'You might keep that for someone who needs it.'],
    },
  },
  'to-be-heard': {
    offer: {
      grown: [
        'Tell me. I won’t say a word until you have stopped.',
        'From the beginning, then. I have nothing else tonight.',
        'Say it again, the part they talked over.',
        'I won’t mend it and I won’t write it down. Go on.',
        'They’ve put down their forks. They are waiting for you.',
        'I’m listening. Start wherever it starts.',
      ],
      child: ['I want the whole story, even the boring bits.', 'Go on. And then what?', 'Say it as loud as you like. I’ve got good ears.'],
    },
    right: {
      child: ['And then the dog came in, and then, no, that’s the end.', 'You did listen. You did the face.'],
      young: ['That’s it, that’s all of it. You didn’t even look at the time.', 'Huh. It’s shorter out loud.'],
      adult: [
        'There. I have never got as far as the end of that.',
        'You let me finish. I don’t know what people do next.',
        'Yes. That’s what I said, and that’s how I said it.',
        'And you never told me what I ought to have done. Well.',
      ],
      old: ['Forty years I’ve been getting to that sentence.', 'Good. Now there’s two of us know it, and I can stop.'],
    },
    wrong: {
      child: ['I don’t want to say it.', 'There isn’t a story.'],
      young: ['I’ve talked about it. I’ve done all the talking.', 'You want me to share. Everyone wants me to share.'],
      adult: [
        'I have nothing to tell you.',
        'It’s been said. Saying it was never the trouble.',
        'I’d only bore you, and it would still be there.',
        'I have a whole office that listens. Try again.',
      ],
      old: ['I’ve told it so often I couldn’t swear to it now.', 'You listen very nicely. It doesn’t help.'],
    },
  },
  'to-make-something': {
    offer: {
      grown: [
        'Here’s a bench, and here’s a drawer of odds and ends. What will it be?',
        'Nobody has ordered anything. Make what you like.',
        'I can hold the other end while the glue sets.',
        'It may come out crooked. Begin anyway.',
        'There’s time to start it tonight. I’ll sharpen the pencils.',
        'You’ve had other people’s dreams all year. Put up one of your own.',
      ],
      child: ['Here’s some string and a box. What’s it going to be?', 'You can use the real scissors.', 'There’s no picture to copy. You just begin.'],
    },
    right: {
      child: ['It’s a bird. No, it’s a boat. It’s a bird’s boat.', 'Hold this bit. Not that bit. This bit.'],
      young: ['Don’t look yet. Okay. Look.', 'It’s wonky. It’s so wonky. I’m keeping it.'],
      adult: [
        'Pass me the small one. I know what it wants.',
        'It stands. See that? By itself.',
        'Hold it to the light. No, leave the crack, I like the crack.',
        'Is it morning? I’ve only just got the lid on.',
      ],
      old: ['My hands knew. I needn’t have come.', 'I’ll want a longer table, and a better light.'],
    },
    wrong: {
      child: ['You’ll only stick it on the fridge.', 'I can’t think of one. I can’t think of anything.'],
      young: ['So it’s homework.', 'And then what? It just sits there.'],
      adult: [
        'I make things all day. They come back with a number on.',
        'One more thing to dust.',
        'I’ve a cupboard full of half done things. You may have it.',
        'I’m all thumbs, and it’s late.',
      ],
      old: ['Give that to the young ones.', 'I’ve made enough. Look round, who is to have it all?'],
    },
  },
  'to-go-home': {
    offer: {
      grown: [
        'Get your coat. I know the way from here.',
        'You can leave. You don’t have to wait until it ends.',
        'It’s four stops, and I have the fare. Come on.',
        'The step is still worn where you used to sit. Shall we go and see?',
        'They’ve kept your key on the hook. We could be there by seven.',
        'You have stayed long enough. I’ll see you to your own door.',
      ],
      child: [
        'Shall we go home? I’ll go at your speed.',
        'I know which house. It’s got the light on.',
        'We can go now. You don’t have to say goodbye to anybody.',
      ],
    },
    right: {
      child: ['That’s my gate. It sticks. You have to kick it.', 'I can do the last bit by myself.'],
      young: ['That’s the smell. Those are the actual stairs.', 'They kept my bike. It’s just there in the hall.'],
      adult: [
        'The key turns. I’d been trying it upside down.',
        'That’s our landing light. I won’t need you past here.',
        'They never changed the lock. All that time.',
        'Four stops. I could have walked it.',
      ],
      old: ['There’s the step. Somebody has scrubbed it.', 'I know where I am now. You may let go of my arm.'],
    },
    wrong: {
      child: ['This is home. Isn’t it?', 'I’m already in my bed.'],
      young: ['What’s there? No, go on, what’s there?', 'I spent years getting out of that place.'],
      adult: [
        'I am in my own bed. You can check.',
        'And do what? Sit in it?',
        'I can see it from here. It isn’t that.',
        'I’ve had that house up for sale for a year.',
      ],
      old: ['They pulled it down, dear.', 'I never left. That is rather the point.'],
    },
  },
};
