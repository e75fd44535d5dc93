// The second evening, day 14: the mandate has been signed. What people asked for, they now have to ask off.

=== hearing
# title: Item nine
# place: 17 h, Mercer Yard, the council chamber
# when: dusk 2
# with: priya
# opens
Between the two evenings the mandate has become law: everyone is on the network, whatever was signed at the desk. Item nine, on the exceptions, is between the drains and the swimming pool. Priya Raman answers for the company in a grey jacket with a pin, and when a councillor asks whether people can still say no she turns to the head of sleep, smiling, with her whole chair.
PRIYA: “Dr. Voss has the desk. I’d rather she said.”
{won_1:
    The chairwoman declares an interest: she was in a street that woke. She is not quite able to stop smiling.
- else:
    The chairwoman asks whether anything was meant to wake, the first night, and where it says so.
}
{not_sure: Somebody in the gallery has the morning note of two weeks ago, cut out. Clara can read the large type: NOT SURE.}
{mother_out: One of the councillors asks, quite audibly, whether it is true about the mother.}
CLARA: “They can be late. Up to twenty minutes.”
PRIYA: “And there’s a form for the sick notes. I designed it, it’s got a box.”
COUNCIL: “How many notes would you expect to write, Doctor? Roughly. So that it’s in the minutes.”
The clerk has his pen over the paper, and whatever she says will be a ceiling by Thursday.
+ [“As many as people ask me for.” # about: The council wanted a number. # do: city.A +.03 # do: pressure +.10 # do: trust +.03 # do: flag notes_open]
    The clerk writes: as required. From the gallery comes one clap, a big one, from a man who has heard half the sentence.
+ [“Two hundred.” # about: Four hundred need one. # do: pressure -.05 # do: city.A -.01 # do: promise two_hundred_notes unless notes_written]
    “Two hundred,” the clerk repeats, kindly, to show her how easy it was.
+ [“Ask the gallery.” # about: A full gallery learns that it may speak. # do: trust +.06 # do: pressure +.05 # do: connection +.03 # do: flag gallery_asked]
    Nobody says anything for so long that the chair reaches for item ten. Then a man comes back with two cups of tea and says, what have I missed, and everybody tells him.
- -> DONE

=== plate_for_nobody
# title: A plate for nobody
# place: Bellfield, staircase four, under the roof
# when: dusk 2
# with: lena
# hours: 1
The kettle has clicked off and neither of them gets up for it. The wallpaper is on the wall now, back to front, because of the people. There are twenty-three in coats.
LENA: “She laid for him. Fork and everything. I thought, it’s a game. She said, he’s not hungry, he just wants to be in on it.”
CLARA: “Has he got a name?”
LENA: “Tuesday. He came on one.”
LENA: “Daniel’s meant to be Fridays. So that’s two men she lays for by days of the week.”
{
- lena_beside and (friend_eased or friend_left):
    LENA: “I was under beside her, that night. I didn’t see him. I saw her seeing him, and laughing. I haven’t got that laugh, I don’t know where she keeps it.”
- lena_beside:
    LENA: “I was under beside her, that night, and nobody came. She’d kept a place. She kept turning round to look if it was taken.”
- else:
    LENA: “I look in to see if she’s frightened, and she isn’t. You get twenty minutes to be late in. I have them in that doorway.”
}
{friend_eased: LENA: “She says he left by the stairs, that first night. So why is he back?”}
{friend_left: LENA: “She woke up that first morning and said good night to somebody. I heard her.”}
{trial_is_fine: LENA: “It’s twenty-three nights now. Is that a better sample?”}
{aiko_asked: On the hall door somebody has written, in chalk, at the height of eight years: WATER TOWER TIME ONLY.}
Down the hall a light goes on, and off, and on. “She’s practising,” says Lena. “You can’t do that in a dream, apparently.”
+ [“I’ll write her down for her own hours.” # about: Aiko can wake herself. # do: aiko.A +.12 # do: pressure +.04 # do: flag aiko_own]
    The form has a box for the reason. Clara writes: water tower.
+ [“Stay home from the late clinic. Go under linked.” # about: What reaches one reaches both. # do: tie lena aiko x2 # do: lena.L +.10 # do: lena.A +.04 # do: flag lena_linked]
    “They’ll give my Thursdays to the boy from Larkfield. He shouts at people.” She is already moving the bed.
+ [{friend_left:“I let him sit there. The room is safe, Lena.”|“The room is safe, Lena.”} # about: You are guessing, and she will remember. # do: lena.F -.06 # do: trust +.02 # do: promise room_is_safe unless lost_aiko]
    “All right,” says Lena. She pours the water, which is not hot any more, on to the tea.
- -> DONE

=== four_oclock
# title: Four o’clock
# place: Harrow Row, the yard behind the ovens
# when: dusk 2
# with: pilar
# hours: 1
Pilar Reyes is on her way to bed, and has got as far as a flour bin. She sits on it with her eyes shut.
PILAR: “In bed before the news, up at three. I’ve never had an alarm clock, I’ve had a bread. Now it’s lights out at ten, like for a prison, so how many is that?”
CLARA: “Five. If you sleep at once.”
PILAR: “You could put me down sick. But I’m not.” She opens one eye. “You’re looking at the only well person on the Row.”
Noé comes out, six, with a list of trams. “They took the 4 off,” he reports, and crosses it out, slowly and well.
PILAR: “He’s got seven left. He wants to know what happens when he’s crossed them all out. I said, then we walk.”
{stair_met: PILAR: “They still have the kettle at number three. Wednesdays. Someone fixed the light.”}
{bea_out: PILAR: “Bea’s heating’s been put up. She’s got the bill pinned on the door, with your signature next to it. She’s as proud as anything.”}
+ [Put her down for her own hours, as well. # about: The reason given is: well. # do: pilar.A +.14 # do: pilar.L -.12 # do: zone harrow-row A +.02 # do: pressure +.03 # do: flag pilar_own]
    In the box Clara writes “bread”. By Monday there are a dozen from the Row with one word in the box: ferry, twins, lathe, owl.
+ [Ask the hotels to take their rolls at eight. # about: Three hotels to walk to. # do: pilar.L -.08 # do: zone harrow-row R -.04 # do: connection +.02 # do: clara.resolve -5 # do: flag rolls_at_eight]
    The second hotel says yes because the first did. The third asks what is wrong with ten.
+ [“Try it a week. People adjust.” # about: It costs her the sleep. # do: pilar.L +.15 # do: pilar.A -.08 # do: pressure -.03 # do: flag pilar_tries]
    “Adjust,” says Pilar, and rubs it between her fingers.
- -> DONE

=== six_bells
# title: Six o’clock in the morning
# place: St Osyth’s, the ringing chamber
# when: dusk 2
# with: osric
# hours: 1
Osric Dunne’s tower has sixty-five steps; he is sixty-three, and says he is allowed two of them free.
OSRIC: “Have a look at that. Recorded delivery.” The letter is nailed to the bell frame with a very large nail. “They would be obliged if six could be rung at seven. Bells are an uncontrolled stimulus.”
CLARA: “They are, in a way.”
OSRIC: “I should hope so. There was one rung for the flood. You’d not have wanted that controlled.” He stands with his deaf side to her, which is how he stands with people he trusts to speak up. “It doesn’t wake them, I’ve asked. They say, I heard it was six, and I thought, grand, and turned over. That’s not woken. That’s been told.”
He puts her hand flat against the tenor, which is cold and not quite still.
+ [“Ring six.” # about: Some will turn over by choice. # do: zone st-osyths A +.06 # do: zone larkfield A +.03 # do: pressure +.05 # do: flag bells_on]
    He rings a quarter now, to show her. On the way down she finds that all the steps were free.
+ [“Ring it at seven, and leave the nail in.” # about: A quieter city. # do: pressure -.04 # do: osric.A -.06 # do: zone st-osyths F -.03]
    “I’ll set the clock in my wrist,” he says at last. “It’ll not like it.”
+ [Ask him to teach six people to ring. # about: They know each other by Sunday. # do: connection +.04 # do: tie osric jonah x2 # do: zone st-osyths R -.05 # do: flag ringers]
    “Jonah’d come,” says Osric. “He’s forever telling me it’s flat.”
- -> DONE

=== breakfast_at_seven
# title: Breakfast, standing
# place: Halfmoon Court 12
# when: dusk 2
# with: femi, nadia
# hours: 1
Femi Adeyemi eats porridge at the window with his shoes on. It is his morning. Across the table Nadia Haddad, whose evening it is, writes on her own arm.
FEMI: “Ward four’s gone over. So have we, between rounds, in the linen room. It’s so quiet I’ve started tidying.”
NADIA: “He alphabetised the drips.”
FEMI: “The thing is I check them at two. You go round, you touch a foot, they shift. You don’t wake them, they just sort of know you’ve been. And now they don’t shift.”
FEMI: “Numbers are lovely. I’d just got used to being known about.”
NADIA: “I’ve got a bit about that. It isn’t funny yet.”
{tomas_asks: NADIA: “Tomas has started asking people. On the tram. It’s ruined my act, they’ve begun to answer.”}
+ [Give him day hours, and have him keep touching feet. # about: Someone will see it first. # do: femi.A +.12 # do: femi.L -.12 # do: pressure +.03 # do: flag femi_watches]
    “And do what, when they don’t?” “Write down the time.” He finds a pen, on Nadia.
+ [Have ward four taken off the network for two weeks. # about: Thirty people sleep badly, and shift. # do: zone clinic-hill A +.06 # do: zone clinic-hill L +.05 # do: pressure +.06 # do: trust +.02 # do: flag ward_off]
    Femi puts down the spoon, and sits. Nadia moves her arm to make room for his elbows.
+ [Tell him deep sleep looks like that. # about: It does. So does something else. # do: femi.F -.04 # do: femi.A -.06 # do: promise ward_is_asleep unless lost_any]
    “Right,” says Femi. “No, of course.” Nadia has stopped writing and is looking at Clara with interest.
- -> DONE

=== behind_the_door
# title: Behind the door
# place: Glasshouse, under the glass
# when: dusk 2
# with: ethan
# hours: 1
There is a chair on the staging where the tomatoes were, and Ethan sits in it with his feet off the ground.
{
- door_out:
    ETHAN: “I took it out. You were here, I used scissors. Last night seven people went through it.”
- door_named or door_locked:
    ETHAN: “Seven people went through our door last night. There’s no data for about a minute, and they come out and go home.”
- else:
    ETHAN: “There’s a door on sheet twenty-six that I never drew. Last night seven people went through it.”
}
CLARA: “What do they say is there?”
ETHAN: “Nothing, nobody remembers. But I had a look at what they’d got in common.” He swings a foot. “You know how you order shoes, and there’s a chart? They’re all the same size, of something. I don’t measure anyone. I draw a street. Who it’s for is another floor.”
{door_named: ETHAN: “They all stop and read the initials, by the way. I wish I’d had nicer handwriting.”}
{door_locked: ETHAN: “Fourteen went past, because of the cat. I could tell you them by name. It’s a good cat.”}
ETHAN: “I could find out who does. It’s a question of looking in a drawer that’s got my name on.”
+ [“Open the drawer.” # about: He will know. So will his employer. # do: ethan.A +.08 # do: ethan.F +.06 # do: pressure +.04 # do: flag drawer_open]
    He goes at once, before he can ask what is in it.
+ [“Not tonight. Draw them something to come out to.” # about: The drawer waits. # do: zone glasshouse F -.05 # do: ethan.D -.04 # do: clara.resolve +5 # do: flag met_at_door]
    “A bench,” says Ethan. “No. Someone else just sitting down on one.” He has a pencil in each hand.
+ [“Send me through it.” # about: It will see you, too. # do: clara.T +.05 # do: clara.A +.05 # do: clara.resolve -10 # do: flag clara_through]
    She goes there and then, on the camp bed, with Ethan counting. It is a room with her own handwriting on the walls. She is halfway home before she knows what it said.
- -> DONE

=== under_the_blanket
# title: Under the blanket
# place: Quay, the Okafor flat
# when: dusk 2
# with: ines, chidi
# hours: 1
The scale in Ines Okafor’s kitchen is for fish and is never wrong. On it lie six handsets with their backs off.
INES: “He says they’re for people.”
CHIDI: “They are for people.” Chidi is seventeen and speaks to the oven door. “You take out one bit. It still says you’re on. You just don’t go down with everyone. You sort of float about on top.”
CLARA: “How many?”
CHIDI: “Forty. Forty-one.”
INES: “I told him. When a scale lies, it isn’t the fisherman who pays. There’s somebody down the line who gets the difference.” Each has a name on it on a strip of tape: Rory K., Mrs. Pell, me.
CHIDI: “They just want to not.”
{riders_known: One of the names Clara has, too, on a punched transfer in her purse.}
+ [Let the forty stand, and have him write you the list. # about: Nobody else will know where they are. # do: chidi.A +.12 # do: zone quay A +.05 # do: trust -.02 # do: flag forty_floating]
    He writes it in capitals. Under forty-one he adds a 42, and beside it, not looking at his mother: Mum?
+ [Have them put right, one by one, and ask each why. # about: It takes him all week. # do: zone quay A +.03 # do: connection +.03 # do: chidi.D -.05 # do: pressure -.02 # do: flag chidi_asks]
    “What if they say they don’t know?” says Chidi. “Then you’ll have something in common,” says his mother.
+ [Take them to the company as they are. # about: The flaw is reported. So is the boy. # do: pressure -.08 # do: trust +.03 # do: chidi.A -.12 # do: chidi.F +.08 # do: flag chidi_reported]
    Ines weighs them first. It is what she does with anything that leaves the house: one kilo two hundred, six.
- -> DONE

=== home_on_tuesday
# title: Home on a Tuesday
# place: Bellfield, staircase four
# when: dusk 2
# with: daniel, aiko
# hours: 1
Daniel Mori inspects river walls, and is home on Fridays. It is Tuesday. He has mud to the knee and stands on the newspaper, as told, while his daughter shows him her friends.
DANIEL: “And what’s this gentleman called?”
AIKO: “That’s only his back.”
DANIEL: “He stands well.” He bends to it with his hands behind him. “You know how you find a bad place? You don’t look for a hole. You look where it’s been mended nicely.”
AIKO: “There’s nothing mended.”
DANIEL: “No.” He has seen what Clara has seen: in the whole long crowd there is one space, in the third row, and people stand round it politely. It is about the height of a girl of eight.
AIKO: “That’s for later.”
{aiko_own: On the sill her note for her own hours is drying, in a frame of macaroni.}
+ [Ask him to stay the week. # about: Somebody else walks the wall. # do: aiko.F -.08 # do: aiko.R -.06 # do: tie daniel aiko x2 # do: daniel.A +.05 # do: flag daniel_stays]
    He rings the depot from the stair. They hear him say that it’s not an emergency, and then, after listening, that yes, it is.
+ [Ask Aiko who the space is for. # about: She may stop showing you. # do: aiko.A +.06 # do: aiko.F +.04 # do: flag the_space]
    “It’s where you go when you’ve done all the others,” says Aiko, patiently, and yawns, and shows every tooth she has.
+ [Draw somebody in the space. # about: A person with a face, badly. # do: aiko.D -.06 # do: connection +.02 # do: clara.resolve +5 # do: flag space_filled]
    Daniel does it: mud to the knee, hands behind. “He can stand there for now,” says Aiko. “But he’s got to move up.”
- -> DONE
