// The fourth evening, day 42. Everybody can feel it; nobody has a word for it but the trade name.

=== sixty_one
# title: Sixty-one
# place: 17 h, Clinic Hill, the files
# when: dusk 4
# with: clara
# opens
It is a grey cabinet with a plant on it. In the top drawer are the notes for people’s own hours, a carbon of each, and since nobody else has the key nobody else knows how thin it is.
In the first week there are a hundred and ten. Windows, water towers, bread. In the second, ninety, and the handwriting is faster. Then a letter from the company is clipped in, which thanks the clinic for its restraint. After that there are sixty-one, in two weeks, and on most of them is a tick in the box marked: patient withdrew request.
She did not make that box. She did not make them withdraw, either. She was tired, and it was late, and she had said: you could try it for a week. People adjust.
{pilar_tries:
    Reyes, P. Withdrew request. The carbon smells of bread.
}
{two_hundred_notes:
    The two-hundredth has a ring round its number, in her own ink. It had only been something for the minutes.
}
{notes_open:
    As required, the minutes say. Nobody had stopped her.
}
{viktor_own:
    Sorokin, V. Window open. That one is still good.
}
Under the last carbon there is a pad, and it has never been used. Somebody has printed it in spring, when there was money: three thousand sheets.
+ [Write them. As many as the evening holds. # about: All of it, tonight, by hand. You go down with nothing left. # hours: 1 # do: city.A +.02 # do: clara.resolve -20 # do: clara.F -.08 # do: flag notes_written]
    After the fortieth she stops looking up the hours and puts: when you are tired. After the hundredth she puts: ask.
+ [Take the drawer to the desk and read it out, tonight, to whoever is in it. # about: The people you let go. You will know their streets. # do: city.A +.01 # do: trust +.04 # do: clara.A +.08 # do: flag drawer_read]
    She carries it against her chest, through the streets, behind a man with a handcart who does not turn round. There is a good deal of furniture about this autumn.
+ [Close it. There is a night to run. # about: Clara dives rested, and alone with it. # do: clara.resolve +10 # do: clara.F +.08]
    The plant is plastic. She has watered it for six years.
- -> DONE

=== a_way_down
# title: A way down
# place: 18 h, Glasshouse, under the glass
# when: dusk 4
# with: ethan, lena
# hours: 1
The forty sheets are down. In their place hangs one long strip of lining paper, blank, from the door to the boiler.
ETHAN: “If it goes, the streets go. Anything I’ve drawn is theirs by now, it knows how it was made. So the way down can’t be one of mine.” He is holding a child’s pencil, by the wrong end. “It has to be made of something that’s been walked. A lot. By someone who wasn’t looking.”
LENA: “Forty-two stairs,” Lena says from the door.
ETHAN: “Say them.”
{clara_through: CLARA: “There was my handwriting, in that room. It said: you could try it for a week.” Nobody looks at her, out of kindness.}
LENA: “What do you mean, say them. You go up.” But she has put down her case. “The first one’s stone, it’s got a dip. Two and three are the same. Four, I always think there’s a coat there, it’s the meter. You breathe at nine. There’s a smell, at twelve, there’s a family that fries.” She has shut her eyes. “Nineteen’s loose. She jumps it.”
{our_door:
    One sheet is still up, the twenty-sixth. Its door has a handle on this side, and through the paper one can see the other.
    ETHAN: “That stays. It’s the only thing here they can open from their end.”
}
He draws, not looking either. On the paper there begins to be a line that goes up from left to right, until one sees it from the other end.
+ [Let her say all forty-two. # about: The way is real from top to bottom. Lena will be standing in it. # do: ethan.A +.06 # do: lena.F +.04 # do: resolve ethan +10 # do: flag stairs_drawn]
    At forty-one she cannot go on, so Clara says it for her: mat. At forty-two there is a door, and Ethan does not draw the door.
+ [Stop at nineteen. Keep the rest for her. # about: The way is shorter. What she loves is not in it. # do: lena.A +.08 # do: resolve lena +10 # do: flag half_the_stairs]
    “Nineteen’s good,” says Ethan, and scores it twice, so that he will remember to jump.
+ [Ask Ethan for his own stairs. # about: Something that nobody tested. He would sooner draw anyone else’s. # do: ethan.F +.08 # do: ethan.A +.12 # do: ethan.T -.06 # do: flag ethans_stairs]
    It takes so long that Lena makes tea with the boiler. They are three wooden steps, in the end, down to a garden, and at the bottom somebody has left a hose running.
- -> DONE

=== the_moulds
# title: Say something quietly
# place: 19 h, Bellfield, the hearing shop
# when: dusk 4
# with: lena
# hours: 1
Six hundred ears hang on the wall of the shop, in pink and brown and clear, each with a name. Lena has turned the sign to closed and then, on reflection, the key.
LENA: “Right. What happens to me down there?”
{lena_knows: LENA: “And don’t do the voice.”}
{nothing_to_tell: LENA: “Last time there was nothing. So tell me the nothing.”}
{freed_aiko: LENA: “She woke up by herself, after that last one. Came through, got in with me. Feet like ice, and not a word about him.”}
{lena_knows_cards: LENA: “I’ve seen her card, by the way. I asked Ethan. Goes towards: the chair by the door. That’s mine, that chair.”}
CLARA: “You’ll be standing somewhere you know. There’ll be something you don’t want to look at. If you don’t, it gets nearer.”
LENA: “And if I do?”
CLARA: “You have to say it. What it is. To somebody.”
LENA: “Out loud.” She takes an ear down and blows the dust from it. “I’ve done it with the wall. They’re very good. I say it’s not that she’ll die, I could be sorry for myself then. It’s that she’ll be perfectly all right. She’ll be in there, and happy, and she won’t hear me, and she’ll be right not to.” She hangs it back by its name. “So now I’ve said it to six hundred people.”
CLARA: “Six hundred and one.”
LENA: “You’ve got a cold, you can’t hear a thing.”
+ [Have her say it again tomorrow to Aiko. # about: A promise. She dives with it in her pocket. # do: lena.A +.10 # do: lena.F -.06 # do: promise say_it_tomorrow unless lost_aiko lost_lena # do: diver lena]
    “In daylight,” says Lena. “With the light on. So she knows it’s me.”
+ [Teach her the rope. # about: An hour of practice. She will last longer. # do: resolve lena +15 # do: lena.L +.05 # do: diver lena # do: flag rope_taught]
    It is only a question one asks oneself, over and over, on the way: what did I come for? By eight she can do it walking backwards.
+ [Ask her to stay up, and keep the light on in the hall. # about: Lena does not dive. Someone is awake in that house. # do: aiko.F -.10 # do: aiko.A +.08 # do: bench lena # do: flag hall_light]
    She looks relieved, and then, when she has noticed that she looks relieved, she looks for her keys.
- -> DONE

=== stay_up
# title: What time is it really
# place: 20 h, Bellfield, the fourth stair, under the roof
# when: dusk 4
# with: aiko
# hours: 1
All the people are off the wall. They have been rolled up and put under the bed, and a sock has been put over the end.
AIKO: “I’ve finished,” says Aiko. She is in her pyjamas, and her shoes. “It’s all right. I just don’t need to go tonight. I’ve got reading.”
CLARA: “Did something happen?”
{freed_aiko:
    AIKO: “No.” She turns a page. “You know Tuesday. I sent him out till he’d thought of a face. Well, he’s thought of one.”
- else:
    AIKO: “No.” She turns a page. “You know Tuesday, that never had a face? He’s got one.”
}
{told_tiring: AIKO: “I did try it,” she says. “Being real all day. You’re right, it is.”}
{tuesday_named:
    CLARA: “Whose?”
    AIKO: “He says you’ll see. He said you shook on it.”
- else:
    CLARA: “Is it a nice face?”
    AIKO: “It’s mine,” says Aiko. “It isn’t even a bit wrong.”
}
It is ten past eight. In two hours a man in a building by the river, who is good at his work, will put the city out, and the child’s bed is on the list, over her mother’s signature, and Clara’s.
AIKO: “What time is it really?” says Aiko. “Not what time do I have to.”
+ [Let her stay up. All night, reading. # about: She holds out until her eyes shut, and that will be her own doing. It is against the mandate, and will be seen. # do: aiko.A +.15 # do: aiko.L +.08 # do: pressure +.08 # do: trust +.02 # do: flag aiko_reads]
    They move the lamp. It is a book about a lighthouse, and it has four hundred pages, and she looks at the thickness of them, and is satisfied.
+ [{freed_aiko:Tell her where you will be standing, this time.|Tell her where you will be standing.} # about: She goes under knowing it. You have to be there. # do: aiko.F -.10 # do: aiko.A +.06 # do: tie clara aiko x2 # do: promise be_there if freed_aiko]
    “At the bottom of the stairs, by the coat that isn’t one.” “All night?” “I’ll be early,” says Clara.
+ [Ask her to bring him to the desk. # about: For once she tells him where to go. Mercer Yard sleeps less easily for it. # do: flag tuesday_comes # do: aiko.A +.05 # do: aiko.F +.06 # do: zone mercer-yard F +.03]
    “He’s not a dog,” says Aiko. But she gets the sock off, and unrolls a little of the wall, to leave a note.
- -> DONE

=== by_hand
# title: By hand
# place: 18 h, the Sidings, the ground frame
# when: dusk 4
# with: dorothy
# hours: 1
There are nine levers and they come up to Dorothy Achebe’s ribs. Eight are red and go nowhere. The ninth has a rag round it, and moves the one set of points in the city that the plan forgot.
DOROTHY: “They come to see it in the summer. From the college. They say, and what’s your error rate? I say, well, it’s an old lever, you know when it’s wrong. It comes back at you.” She lets Clara take the rag. “You’ve come about the bridges.”
CLARA: “Ethan says that the lines between the zones were laid along the tram plan. All but one.”
DOROTHY: “This one.”
{hat_man: DOROTHY: “Your man with the hat comes and watches. He found his house, he says. He’s thinking of going in.”}
CLARA: “Will they hear it, from their beds? Which way it lies?”
DOROTHY: “Everyone in the Sidings goes to sleep by it. They’d sit up if I didn’t throw it.”
Dorothy considers the rails, which are wet, and where they divide. “What do you want it to do?” she says. “You’ll have to want something, mind. It doesn’t do both.”
+ [Have it open, whatever happens. # about: The Sidings go to sleep knowing that there is a way out. # do: zone sidings A +.05 # do: flag points_open # do: tie dorothy tomas x2]
    She throws it, drops the catch and ties the rag on it in a bow. “There. Now it’s a decision,” says Dorothy.
+ [Have it shut. # about: They will sleep sounder, and further from everyone. # do: zone sidings F -.06 # do: zone sidings R +.04]
    The rails come together with a sound that she waits for, with her head on one side, and gets.
+ [Ask her to stand by it. # about: Somebody awake, all night, who will do as she thinks best. # do: dorothy.A +.10 # do: dorothy.L +.08 # do: connection +.02 # do: flag dorothy_awake]
    “What’s it pay?” “Nothing.” “I’ll fetch my chair,” says Dorothy.
- -> DONE

=== lanterns
# title: The long walk
# place: 20 h, from Lamplighters round by the Quay
# when: dusk 4
# with: gideon
# hours: 1
The city stopped paying for the lanterns in spring. Gideon Marsh, sixty-nine, has kept all ninety lit since then out of the tin for his funeral, and says that it has improved both.
GIDEON: “You take the pole. It goes up and round. You’ll feel it bite.” He has brought some forty people; they were promised a walk, and no talk of anything. “Margarethe, you’re to tell them when to breathe.”
At each post somebody else takes the pole. Yusuf Demir lifts it in one hand and Noé Reyes in two and a shoulder. Priya’s daughter asks why it’s gas, and then why gas is, and then, all down Ferry Stairs, why.
By the water they stop, since everyone in front has stopped. On the far side the windows are going dark for the session, street by street, quite fast now; and on this side there is a row of small uneven lights with people under it, moving about.
GIDEON: “That’s all it’s for,” says Gideon. “You can’t read by it. It’s so as to see there’s someone.”
{hugo_mondays or freed_hugo: Hugo Lassalle is at the back, with wet hair, carrying a towel that is not his.}
{ringers: From over the water comes a bell, and another, and four more, none of them quite after the one before.}
{chidi_asks: Chidi Okafor has the list with him, and by each name now, in his capitals, is a reason. He walks down the row and gives people theirs back.}
{nadia_booed: NADIA: “Is there much more of this?” shouts Nadia happily, in the dark.}
+ [Walk them home by the longest way. # about: Forty people go to bed tired, and in step. # do: city.F -.02 # do: zone lamplighters F -.08 # do: zone ferry-stairs F -.06 # do: connection +.05 # do: flag long_walk]
    They are late for the session, all forty, by twenty minutes, as permitted. At the last post Noé is asleep, on his feet, holding the pole.
+ [Ask each of them what they would want, if someone asked tonight. # about: They will have the answer ready. It is not always one they like. # do: zone lamplighters A +.06 # do: zone quay A +.06 # do: zone ferry-stairs A +.04 # do: trust +.03 # do: flag wants_said]
    “To be left alone,” says Yusuf Demir at once, and looks alarmed, and looks at Selin, who is holding his other hand. “Well, thank God,” she says.
- -> DONE

=== the_fine_print
# title: The fine print
# place: 21 h, Mercer Yard, the control room
# when: dusk 4
# with: priya
# hours: 1
Priya Raman has let herself in with her own key, which she is not supposed to have, and is sitting in the chair with her coat on.
{second_chair:
    There are two chairs. She has left Clara the good one.
}
PRIYA: “There’s a protocol,” she says. “I thought that you should have it from someone who’s read it. It’s got a name that somebody must have thought was funny. If the load’s over for twenty minutes, it protects the network. That’s all it does. It can’t tell what people are. It sees where the current’s coming from, and it keeps that in.”
CLARA: “Keeps what in?”
PRIYA: “Whoever’s frightened. They pull the most. It’ll keep them under till they stop. It shuts the gate so they can’t trip it.” She puts a page on the desk, folded very small. “The test was on four people. They did stop.”
{line_kept:
    CLARA: “I’ve still got Neptune,” says Clara. Priya begins to laugh, and has to be given the cuff of a sleeve.
}
PRIYA: “I’m on tonight, too. We all are, it’s in the contract. I’ve got a bed by the window.”
{name_off: PRIYA: “I took my name off those figures. You can’t imagine how well I’ve slept.” She looks at her hands.}
{paper_shown: PRIYA: “Somebody on the council keeps a picture of dots in his desk. He takes it out in meetings and turns it the right way up.”}
+ [“Then go home and be asked something.” # about: Priya sleeps as herself. One voice fewer in the company’s building. # do: priya.A +.12 # do: priya.F -.06 # do: tie clara priya x2 # do: flag priya_home]
    She gives up her key. It is ordinary, with a paper tag, and on the tag is Clara’s name.
+ [“Stay in the building. When it starts, somebody must be asked to stop it.” # about: Somebody says it aloud, in that building. They will know who it was. # do: priya.F +.10 # do: pressure +.04 # do: promise not_alone_in_there unless lost_priya]
    “They’ll say it’s doing what it’s for,” says Priya. “Yes,” says Clara. “Ask them what.”
+ [Read the page to the city at lights-out. # about: Everyone goes to sleep knowing it. Some will be more afraid, and choose. # do: city.A +.01 # do: city.F +.04 # do: trust +.08 # do: pressure +.12 # do: flag page_read]
    She reads it in the same voice as the time and the weather. For a moment no windows go out at all.
+ [Read the page, and Neptune after it. # about: The city hears how often its children ask why. The company hears whose line it is. # needs: line_kept # do: city.A +.01 # do: city.F +.04 # do: trust +.10 # do: pressure +.14 # do: priya.F +.04 # do: flag line_read]
    Ninety, she reads, and seventy, and so on down. At four a window goes up across the street, and a child asks what comes next.
- -> DONE
