// The fourth evening, day 42. Everybody can feel it; nobody has a word for it but the trade name.

=== sixty_one
# title: Sixty-one
# place: 17 h, Clinic Hill, the files
# when: dusk 4
# with: clara
# opens
In the top drawer of a grey cabinet are the notes for people’s own hours, a carbon of each. Nobody else has the key, so nobody else knows how thin it is.
In the first week there are a hundred and ten. Coughs, night feeds, an old dog. In the second, ninety. Then a letter from the company thanks the clinic for its restraint. After that there are sixty-one, in two weeks, and each has a tick in a box: patient withdrew request.
She did not make that box. {pilar_tries:She had only said: you could try it for a week. People adjust.|She had only signed underneath it.}
{pilar_tries: Reyes, P. Withdrew request. The carbon smells of bread.}
{two_hundred_notes: The two-hundredth has a ring round its number, in her own ink. It had only been something for the minutes.}
{notes_open: As required, the minutes say. Nobody had stopped her.}
{viktor_own: Sorokin, V. Window open. That one is still good.}
On top lies this week’s letter: from tonight the gate opens late, so that fewer are disturbed, and the programmes are back at their full strength. Whoever signed it wishes her a good night.
Under the last carbon is a pad that has never been used, printed in spring, when there was money: three thousand sheets.
+ [Write them. As many as the evening holds. # about: By hand. You go down with less. # hours: 1 # do: city.A +.02 # do: clara.resolve -20 # do: clara.F -.08 # do: flag notes_written]
    After the thirtieth she stops looking up the hours and puts: when you are tired. After the hundredth she puts: ask.
+ [Take the drawer to the desk and read it out to whoever is in it. # about: The people you let go. # do: city.A +.01 # do: trust +.04 # do: clara.A +.08 # do: flag drawer_read]
    She carries it against her chest, through the streets. There is a good deal of furniture about this autumn.
+ [Close it. There is a night to run. # about: You go down alone with it. # do: clara.resolve +10 # do: clara.F +.08]
    She turns the key, and tries the drawer, to hear that it holds.
- -> DONE

=== a_way_down
# title: A way down
# place: Glasshouse, under the glass
# when: dusk 4
# with: ethan, lena
# hours: 1
The forty sheets are down. In their place hangs one long strip of lining paper, blank, from the door to the boiler.
ETHAN: “If it goes, the streets go. The way down can’t be one of mine.” He is holding a child’s pencil, by the wrong end. “It has to be something that’s been walked. A lot. By someone who wasn’t looking.”
LENA: “Forty-two stairs.” She is standing in the door.
ETHAN: “Say them.”
{clara_through: CLARA: “There was my handwriting, in that room. It said: own hours, from next week. All four walls.” Nobody looks at her, out of kindness.}
LENA: “The first one’s stone, it’s got a dip. Two and three are the same. Four, I always think there’s a coat there, it’s the meter. You breathe at nine.” She has shut her eyes. “Nineteen’s loose. She jumps it.”
{our_door: ETHAN: “Twenty-six stays up. The door with a handle on both sides. It’s the only thing here they can open from their end.”}
He draws, not looking either. On the paper a line begins to go up from left to right, until one sees it from the other end.
+ [Let her say all forty-two. # about: Lena stands in it. # do: ethan.A +.06 # do: lena.F +.04 # do: resolve ethan +10 # do: flag stairs_drawn]
    At forty-one she cannot go on, so Clara says it for her: mat. At forty-two there is a door, and Ethan does not draw the door.
+ [Stop at nineteen. Keep the rest for her. # about: What she loves is not in it. # do: lena.A +.08 # do: resolve lena +10 # do: flag half_the_stairs]
    “Nineteen’s good,” says Ethan, and scores it twice, so that he will remember to jump.
+ [Ask Ethan for his own stairs. # about: He would sooner draw anyone else’s. # do: ethan.F +.08 # do: ethan.A +.12 # do: ethan.T -.06 # do: flag ethans_stairs]
    They are three wooden steps, in the end, down to a garden, and at the bottom somebody has left a hose running.
- -> DONE

=== the_moulds
# title: Say something quietly
# place: Bellfield, the hearing shop
# when: dusk 4
# with: lena
# hours: 1
Six hundred ears hang on the wall of the shop, each with a name. Lena has turned the sign to closed and then, on reflection, the key.
LENA: “I’m coming down with you tonight. I’ve told Ethan, so it’s settled. What happens to me?”
{lena_knows: LENA: “And don’t do the voice.”}
{nothing_to_tell: LENA: “Last time there was nothing. So tell me the nothing.”}
{freed_aiko: LENA: “Two weeks ago she woke by herself, before it was light. Got in with me. Feet like ice, and not a word about him.”}
{
- lena_knows_cards and profiles_stripped:
    LENA: “He burned her card, by the way. I’d have liked one look, to see if I was on it.”
- lena_knows_cards:
    LENA: “I’ve seen her card, by the way. Goes towards: the chair by the door. That’s mine, that chair.”
}
CLARA: “There’ll be something you don’t want to look at. If you don’t, it gets nearer. You have to say what it is. To somebody.”
LENA: “Out loud.” She takes an ear down and blows the dust from it. “I’ve done it with the wall. They’re very good. I say it’s not that she’ll die. It’s that she’ll be in there, and happy, and she won’t hear me, and she’ll be right not to.” She hangs it back. “So now I’ve said it to six hundred people.”
CLARA: “Six hundred and one.”
+ [Have her say it again tomorrow to Aiko. # about: She dives with it in her pocket. # do: lena.A +.10 # do: lena.F -.06 # do: promise say_it_tomorrow unless lost_aiko lost_lena # do: diver lena]
    “In daylight,” says Lena. “With the light on. So she knows it’s me.”
+ [Teach her the rope. # about: A question to hold on to. # do: resolve lena +15 # do: lena.L +.05 # do: diver lena # do: flag rope_taught]
    It is only something one asks oneself, over and over, on the way: what did I come for? By the second time round the shop she asks it of the till.
+ [Ask her to stay up, and keep the light on in the hall. # about: Someone is awake in that house. # do: aiko.F -.10 # do: aiko.A +.08 # do: bench lena # do: flag hall_light]
    She looks relieved, and then, when she has noticed that she looks relieved, she looks for her keys.
- -> DONE

=== stay_up
# title: What time is it really
# place: Bellfield, staircase four, under the roof
# when: dusk 4
# with: aiko
# hours: 1
All the people are off the wall. They have been rolled up and put under the bed, and a sock has been put over the end.
AIKO: “I’ve finished.” She is in her pyjamas, and her shoes. “I just don’t need to go tonight. I’ve got reading.”
CLARA: “Did something happen?”
{freed_aiko:
    AIKO: “No.” She turns a page. “You know Tuesday. I sent him out till he’d thought of a face. Well, he’s thought of one.”
- else:
    AIKO: “No.” She turns a page. “You know Tuesday, that never had a face? He’s got one.”
}
{told_tiring: AIKO: “I did try it. Being real all day. You’re right, it is.”}
{tuesday_named:
    CLARA: “Whose?”
    AIKO: “He says you’ll see. He said you shook on it.”
- else:
    CLARA: “Is it a nice face?”
    AIKO: “It’s mine. It isn’t even a bit wrong.”
}
{aiko_own:By her note she may wake when she likes. Whether she goes is another list: her bed is on tonight’s, over her mother’s signature, and Clara’s.|Her bed is on tonight’s list, over her mother’s signature, and Clara’s.}
AIKO: “What time is it really? Not what time do I have to.”
+ [Let her stay up. All night, reading. # about: Till her eyes shut, by her own doing. # do: aiko.A +.15 # do: aiko.L +.08 # do: pressure +.08 # do: trust +.02 # do: flag aiko_reads]
    It is a book about a lighthouse, and it has four hundred pages, and she looks at the thickness of them, and is satisfied.
+ [{freed_aiko:Tell her where you will be standing, this time.|Tell her where you will be standing.} # about: Clara has to stand in Bellfield tonight. # do: aiko.F -.10 # do: aiko.A +.06 # do: tie clara aiko x2 # do: promise be_there if stood_clara_bellfield]
    “At the bottom of the stairs, by the meter you think is a coat.” “All night?” “I’ll be early,” says Clara.
+ [Ask her to bring him to the desk. # about: For once she tells him where to go. # do: flag tuesday_comes # do: aiko.A +.05 # do: aiko.F +.06 # do: zone mercer-yard F +.03]
    “He’s not a dog,” says Aiko. But she gets the sock off, and unrolls a little of the wall, to leave a note.
- -> DONE

=== by_hand
# title: By hand
# place: the Sidings, the ground frame
# when: dusk 4
# with: dorothy
# hours: 1
There are seven levers and they come up to Dorothy Achebe’s ribs. Six are red and go nowhere. The seventh has a rag round it, and moves the one set of points in the city that the plan forgot.
DOROTHY: “The college comes to see it. They say, and what’s your error rate? I say, you know when it’s wrong. It comes back at you.” She lets Clara take the rag. “You’ve come about the bridges.”
CLARA: “Ethan says that the lines between the zones were laid along the tram plan. All but one.”
DOROTHY: “This one. Everyone in the Sidings goes to sleep by it. They’d sit up if I didn’t throw it.”
{hat_man: DOROTHY: “Your man with the hat comes and watches. He found his house, he says. He’s thinking of going in.”}
DOROTHY: “What do you want it to do? You’ll have to want something, mind. It doesn’t do both.”
+ [Have it open, whatever happens. # about: They sleep knowing the way out. # do: zone sidings A +.05 # do: flag points_open # do: tie dorothy tomas x2]
    She throws it, drops the catch and ties the rag on it in a bow. “There. Now it’s a decision.”
+ [Have it shut. # about: Sounder, and further from everyone. # do: zone sidings F -.06 # do: zone sidings R +.04]
    The rails come together with a sound that she waits for, with her head on one side, and gets.
+ [Ask her to stand by it. # about: Somebody awake, all night. # do: dorothy.A +.10 # do: dorothy.L +.08 # do: connection +.02 # do: flag dorothy_awake]
    “What’s it pay?” “Nothing.” “I’ll fetch my chair,” says Dorothy.
- -> DONE

=== lanterns
# title: The long walk
# place: from Lamplighters round by the Quay
# when: dusk 4
# with: gideon
# hours: 1
The city stopped paying for the lanterns in spring. Gideon Marsh, sixty-nine, has kept all ninety lit since then out of the tin for his funeral, and says that it has improved both.
GIDEON: “You take the pole. It goes up and round. You’ll feel it bite.” He has brought some fifty people; they were promised a walk, and no talk of anything.
At each post somebody else takes it, Noé Reyes in two hands and a shoulder. Hania Zielny, nine, holds her breath from one post to the next, and, all down Ferry Stairs, from that to the one after.
By the water they stop. On the far side the windows are going dark, street by street, early, as the company’s letter advised; and on this side is a row of small uneven lights with people under it, moving about.
GIDEON: “That’s all it’s for. You can’t read by it. It’s so as to see there’s someone.”
{hugo_mondays or freed_hugo: Hugo Lassalle is at the back, with wet hair, carrying a towel that is not his.}
{ringers: From over the water comes a bell, and another, and four more, none of them quite after the one before.}
{chidi_asks: Chidi Okafor walks down the row with his list, and by each name now is a reason. He gives people theirs back.}
{nadia_booed: NADIA: “Is there much more of this?” It comes from the dark, and sounds happy.}
+ [Walk them home by the longest way. # about: Fifty people, tired and in step. # do: city.F -.02 # do: zone lamplighters F -.08 # do: zone ferry-stairs F -.06 # do: connection +.05 # do: flag long_walk]
    At the last post Noé is asleep, on his feet, holding the pole.
+ [Ask each of them what they would want, if someone asked tonight. # about: They will have the answer ready. # do: zone lamplighters A +.06 # do: zone quay A +.06 # do: zone ferry-stairs A +.04 # do: trust +.03 # do: flag wants_said]
    “To be left alone,” says Yusuf Demir at once, and looks alarmed, and looks at Selin, who is holding his other hand. “Well, thank God,” she says.
- -> DONE

=== the_fine_print
# title: The fine print
# place: Mercer Yard, the control room
# when: dusk 4
# with: priya
# hours: 1
Priya Raman has let herself in with her own key, which she is not supposed to have, and is sitting in the chair with her gloves on.
{second_chair: There are two chairs. She has left Clara the good one.}
PRIYA: “There’s a protocol. You should have it from someone who’s read it. If the load’s over for twenty minutes, it protects the network. It can’t tell what people are. It keeps in whatever pulls.”
CLARA: “What pulls?”
PRIYA: “Whoever’s frightened. It’ll keep them under till they stop, and it shuts the gate so they can’t trip it.” She puts a page on the desk, folded very small. “The test was on four people. They did stop.”
{freed_priya: PRIYA: “I had company, last month. I didn’t mind anything. That’s how you know.”}
{
- line_sent: PRIYA: “They’re keeping me till the quarter’s out. It would look odd otherwise.”
- line_kept: CLARA: “I’ve still got Neptune.” Priya begins to laugh, and has to be given the cuff of a sleeve.
- name_off: PRIYA: “I took my name off those figures. You can’t imagine how well I’ve slept.” She looks at her hands.
}
{paper_shown: PRIYA: “There’s a councillor with a picture of dots in his desk. In meetings he turns it the right way up.”}
PRIYA: “I’m on tonight, too. It’s in the contract. I’ve got a bed by the window.”
+ [“Then don’t. Go where you’ll be asked something.” # about: One voice fewer in that building. # do: priya.A +.12 # do: priya.F -.06 # do: tie clara priya x2 # do: flag priya_home]
    She gives up her key. It is ordinary, with a paper tag, and on the tag is Clara’s name.
+ [“Stay in the building. When it starts, somebody must be asked to stop it.” # about: They will know who said it. # do: priya.F +.10 # do: pressure +.04 # do: promise not_alone_in_there unless lost_priya]
    “They’ll say it’s doing what it’s for,” says Priya. “Yes,” says Clara. “Ask them what.”
+ [Read the page to the city at lights-out. # about: Everyone goes to sleep knowing it. # do: city.A +.01 # do: city.F +.04 # do: trust +.08 # do: pressure +.12 # do: flag page_read]
    At ten she reads it in the same voice as the time and the weather. For a moment no windows go out at all.
+ [Read the page, and Neptune after it. # about: How often its children ask why. # needs: line_kept # do: city.A +.01 # do: city.F +.04 # do: trust +.10 # do: pressure +.14 # do: priya.F +.04 # do: flag line_read]
    Eighty, she reads, and sixty, and so on down. At four a window goes up across the street, and a child asks what comes next.
- -> DONE
