// Mornings: what the night did, at somebody's table. `when: dawn n`.

=== first_rolls
# title: First rolls
# place: 07 h, Harrow Row, the ovens
# when: dawn 1
# with: pilar, noe
{
- asked_harrow_row or woke_harrow_row:
    The street is standing in Pilar Reyes’s yard in its slippers, comparing.
- won_1:
    The street is standing in Pilar Reyes’s yard in its slippers, talking about another street.
- else:
    The street is standing in Pilar Reyes’s yard in its slippers, not talking much.
}
{not lost_noe: NOÉ: “There was a 114. I was driving, and you were on it, and you.” He points round the yard with a roll. “And nobody had a ticket.”}
{lost_noe: Noé’s list of trams lies on the flour bin with the pencil across it, as he left it last night. Pilar has baked round it.}
{freed_tomas: TOMAS: “I wasn’t driving.” He tries out the fact. “I sat in the back, and knew where I wanted to get off.”}
{lost_tomas: PILAR: “Tomas is still in bed. He’s all right. He’s looking at the ceiling like it’s got stops on it.”}
{
- lost_bea:
    At number three the dish of sweets is on the step, and nobody has taken one.
- stair_met:
    From number three they have come down all six flats together, with the chairs, and Bea Lindqvist has the good one.
- else:
    Bea Lindqvist stands a little to one side, at her own door, and lets the rest of them tell it.
}
{good_company and not lost_bea: BEA: “It was good company,” she says, when she is asked. “Nobody stopped for breakfast, I notice.”}
Somebody has brought a kettle down, and there are not enough cups. The tram goes by at the end of the Row, with nobody in it, slowly, and everyone turns round to look.
PILAR: “You look terrible.” She hands Clara something that is still too hot to hold.
{
- asked_harrow_row:
    PILAR: “I was in it, and then there was bread. They say somebody came to the door and asked what they wanted. Was that you?”
- woke_harrow_row:
    PILAR: “I was in it, and then there was bread. They say next door told them, in their sleep, and next door had it from the next. Was that you?”
- won_1:
    PILAR: “They say there’s a street over there that woke up by itself, lamps and all. Not ours. Was that you?”
- else:
    PILAR: “They say there was somebody about with a lamp. Nobody here got asked a thing they could say yes to. Was that you?”
}
+ [{asked_harrow_row or woke_harrow_row or won_1:“That was theirs. I only asked.”|“It was. I’ll knock.”} # about: What happens on the Row is the Row’s. # do: zone harrow-row A +.04 # do: trust +.02]
    “Well, they’re in,” says Pilar. “Most nights.”
+ [“Sleep is our business.” # about: They are glad of it. # do: zone harrow-row D +.04 # do: trust +.04]
    She has heard somebody say it on the radio. It sounds warmer there.
- -> DONE

=== by_the_stairs
# title: Who went down the stairs
# place: 08 h, Bellfield, staircase four, under the roof
# when: dawn 1
# with: lena, aiko
{
- lost_aiko:
    Lena has put out two cups. Aiko was carried to the table twenty minutes ago, and sits as she was put, with her eyes on the further one.
    AIKO: “You’re early,” she says, slowly, and to neither of them.
    LENA: “Who’s early, love?”
- friend_eased:
    Aiko has put out two cups, and has drunk hers.
    AIKO: “He looked up when I came in. You two were talking. He went down properly, he did all forty-two. He said nobody’d ever asked.”
    LENA: “Who did, love?”
- friend_left:
    Aiko has put out two cups. She has moved hers round to the far side, so that the other one can have the window.
    AIKO: “He looked up when I came in. You two were talking. You don’t have to talk to him. He’s only sitting.”
    LENA: “There’s nobody there, love.”
- else:
    Aiko has put out two cups, and has drunk hers, and is looking at the other.
    AIKO: “He didn’t come. It was too light, everybody was up. He looks up, when I come in. He’ll think I forgot.”
    LENA: “Who will, love?”
}
{
- lost_aiko:
- lena_beside:
    AIKO: “You were in the next bed.” She means it kindly. “But you only looked at me. You didn’t look at anybody else, so you can’t say.”
- else:
    AIKO: “It’s daytime now.” She means it kindly. “You weren’t there, so you can’t say.”
}
{freed_aiko: “I knew it was a dream. I did the light, and it wouldn’t, so I knew. And I stayed and had a look.” It is the best thing that has happened to her this year, and she tells it to the cup.}
Lena is dressed for work. She looks at Clara over the child’s head, and it is plain what she would like: one sentence, in an ordinary voice, that she could take down the stairs with her.
+ [{friend_eased:“She’s lonely. Last night it came in a coat, and was asked its name.”|{friend_left:“He was there. I knew it, and I let him sit.”|“She’s lonely. Nobody came, and she was sorry.”}} # about: Lena carries it all day. # do: lena.A +.06 # do: lena.F +.03 # do: trust +.02]
    Lena takes her time with the strap. “Thank you,” she says. “I’ll know what I’m listening for.”
+ [“She had a good night.” # about: She did not ask what kind. # do: lena.F -.04 # do: aiko.D +.04]
    “Good,” says Lena. On the stairs she stops, and they can hear her not going down.
+ [{friend_left or lost_aiko:Sit down in the other chair, and drink what is in the cup.|Ask Aiko to sit in the other chair.} # about: His place is taken. # do: aiko.D -.05 # do: aiko.F +.02 # do: tie clara aiko x2]
    {lost_aiko:It is water. Her eyes stay where he was, and so are on Clara.|{friend_left:It is water. “That was his,” says Aiko. Then, with interest: “Did you think it would be tea?”|She sits in it, with her feet a long way up. “It’s all right,” she reports. “You can see Mum better.”}}
- -> DONE

=== thirty_one
# title: The thirty-first
# place: 07 h, Clinic Hill, the corridor outside ward four
# when: dawn 2
# with: femi
Femi Adeyemi has filled a page, both sides, and has turned it and gone on across the first lines the other way.
{ward_off: FEMI: “Four was dreadful, thanks to you. Coughing, swearing, one of them sang. So about two I went across to five, to compare.”}
{femi_watches: FEMI: “You said write down the time, so. I have got a lot of times.”}
{ward_is_asleep: FEMI: “You said deep sleep looks like that. I wrote that at the top.”}
{woke_clinic_hill:
    FEMI: “Thirty beds, like a photo. I walked up and down touching feet, I felt like a milkman. And then the hill came to in it, and they shifted, all thirty, one after the next. I couldn’t keep up.” He breathes on his fingers.
    CLARA: “Who was first?”
    FEMI: “Nineteen. She said, in her sleep, quite cross: not yet. I could have kissed her.”
- else:
    FEMI: “That’s when they shift. You see where it stops. Thirty beds. From ten past two I was just walking up and down touching feet. I felt like a milkman.”
    CLARA: “What happened at ten past two?”
    FEMI: “Nothing did. That’s my point. It’s very good, it’s like a photo.” He breathes on his fingers.
    FEMI: “There’s one who shifted. Bed nineteen. I went by and she said, in her sleep, quite cross: not yet. I could have kissed her.”
}
{won_2: FEMI: “You’ll get your certificate. They’ve been round already, with a tin of biscuits, for the figures.”}
{not met_nightmares_at_most: FEMI: “And down the hall they were screaming half the night, and I could hear it from a ward like that.”}
+ [Move bed nineteen to the middle of the ward. # about: One who holds on. # do: zone clinic-hill A +.05 # do: zone clinic-hill F +.01]
    She is a retired bus conductor. It is a great success with everyone but her.
+ [Take the page to the company. # about: They will thank you, and keep it. # do: trust +.02 # do: pressure -.03 # do: femi.A -.05]
    They have it copied on to better paper, with the crossings-out made good.
+ [Put the page up in the waiting room. # about: People read it. Some go home and try it. # do: city.A +.01 # do: pressure +.04 # do: connection +.02]
    By noon somebody has added a thirty-first line at the foot in biro: 4.40, my husband, left leg.
- -> DONE

=== in_the_paper
# title: In the paper
# place: 08 h, Mercer Yard, the kiosk
# when: dawn 2
# with: priya
{
- lost_any:
    There are names in the paper, in a box, small, under the weather. Somebody has taken the trouble to put them in the order of the alphabet.
- won_2:
    There is nothing in the paper. It says so, in a headline: A QUIET NIGHT. Under the weather stand the council’s two numbers, side by side, like a score: how many were afraid at once, and how long they slept. How many were afraid is not asked.
- else:
    The council’s two numbers are in the paper, under the weather. {met_nightmares_at_most or met_sleep_at_least:One of them is in red, and a little crooked.|They are in red, and a little crooked.} Somebody at the press was tired.
}
PRIYA: “It’s not a story till it’s a number, the editor told me.” She is buying gum. “I said, you’ve printed {lost_any:names|two}. He said, a number of people. He thought about it. He said, fifty.”
CLARA: “Is he on?”
PRIYA: “They’re all on. He told me that he’s never slept better. Clara, he said it twice, and it was the same.” She does it for her: the small lift of the chin, the breath, the words; and then again.
A tram comes in, amber. A man with a hat gets down, smiling, and buys the paper without looking at what it says.
{ward_off: Under the weather it says, too, that ward four has had thirty bad nights, and that nobody has complained.}
{chidi_reported: On page six is a photograph of six handsets on a scale, and a boy’s sleeve.}
+ [{won_2:Write to the editor what the quiet cost.|Write to the editor that the night was yours to keep.} # about: Sixty words, with your own name. # do: trust +.05 # do: pressure +.05 # do: clara.A +.03]
    He prints it under one about dogs. It has lost an adverb, and is better.
+ [{lost_any:Ask the kiosk to put the names up large.|Ask the kiosk to put up that nobody is lost, with the date.} # about: A sheet at eye level, by the chocolate. # do: connection +.03 # do: city.F +.01 # do: flag names_up]
    {lost_any:The woman takes the chocolate down a shelf to make room, and writes them out herself, and asks how two of them are spelt.|“That isn’t news,” says the woman. “No,” says Clara. “Leave room under it.”}
- -> DONE

=== eight_of_twelve
# title: Along the tiles
# place: 07 h, Old Baths, the shallow end
# when: dawn 3
# with: hugo, ola
{freed_hugo:
    Hugo Lassalle is in the water up to his chest in a vest, and is shouting at the ceiling.
    OLA: “I think he’s happy, you know. He’s calling his wife every name there is. She left the washing in the machine, the day she went in. He’s only just let himself be furious.”
- else:
    Hugo Lassalle sits on the edge with his trousers rolled, and his feet, which are blue, in the warm water.
    OLA: “He says good morning, if you say it first. I’ve been saying it since six. It’s always just as nice.”
}
Ola Zielny has the towels over her arm. She teaches grown men to float, and says that there is only one thing to teach: they must stop holding the air as though someone were going to take it.
OLA: “And what about the others? There’ll have been others.”
{
- back_all:
    Clara counts them along the tiles, with her shoe. She gets to the end, and is not left with anybody.
- won_3:
    Clara counts along the tiles, with her shoe, those who are back. At the eighth there is a crack, and she is past it before she slows down, for the ones who are not.
- back_any:
    Clara counts along the tiles, with her shoe, those who are back. She runs out of people before she runs out of wall.
- else:
    Clara looks along the tiles. She had meant to count on them, and has nobody to begin with.
}
{twelve_known: Five she had by street, from somebody who counts dots.}
{hugo_follows: OLA: {freed_hugo:“He did follow her, with the washing. He got as far as the line.”|“He started to say where she was taking it. Then he said good morning.”}}
{hugo_left: OLA: “He said that you’d told him he was all right.” She does not mean to be unkind.}
+ [{back_all:Ask them to sit together this morning.|{back_any:Ask the ones who came back to sit with the others.|Ask Ola’s grown men to sit with them.}} # about: It helps. It tires whoever sits. # do: city.D -.01 # do: connection +.04 # do: hugo.A +.05 # do: hugo.L +.05]
    They come, and do not know what to say, so somebody brings a deck of cards with a queen missing.
+ [{back_all:Let them rest, and sit with them yourself.|{back_any:Let those who are back rest, and sit with the others yourself.|Send Ola’s men home, and sit with them yourself.}} # about: Nobody else pays. # do: clara.L +.06 # do: trust +.03]
    By noon Clara has said good morning a great many times.
- -> DONE

=== sheet_twenty_six
# title: Sheet twenty-six
# place: 08 h, Glasshouse, under the glass
# when: dawn 3
# with: ethan
Ethan has slept. There is the print of a seed tray on his face.
ETHAN: “I had one, after you sent me home. A dream. It was terrible, nothing joined on. I was in my gran’s garden with a hose, and it went on for hours, and at the end I’d watered everything. I woke up and I wanted to draw it, and I thought, no you don’t.”
{profiles_kept: ETHAN: “I had all their cards by heart, down there. I knew every one of them before they spoke, and they could tell, Clara. They came up to me like people come up to a till.”}
{profiles_stripped: ETHAN: “They kept stopping at the windows, and there’s nothing in them now. You could see them wonder what they’d wanted to see. It was the best thing I’ve ever not done.”}
{back_any:
    ETHAN: “They walked out past me. {door_out:One asked whether there used to be water.|One looked at the sea, and said it was a bit much.}”
- else:
    ETHAN: “I kept thinking I’d see somebody come out past me. I’d lit it for them. {door_out:All that was left of it.|The sea, the lot.}”
}
{freed_aiko: ETHAN: “The little girl stopped. She told me my stairs were wrong, there has to be one you jump. I’ve put it in.”}
{door_out:He has pegged the sheets up again in order, and where he cut there is no gap. A sheet twenty-six hangs in it that he did not hang, whole, with no door on it, and a little newer than the rest.|He has pegged the forty sheets up again in order. There was a door on sheet twenty-six that nobody drew. It is gone. It has not been cut; the paper there is whole, and a little newer than the rest.}
+ [Draw a door there. Ours. # about: It opens from inside. # do: zone glasshouse A +.03 # do: ethan.A +.06 # do: flag our_door]
    He does it in ink. “With a handle on both sides,” he says, doing them.
+ [Leave the sheet as it is. # about: He sleeps again tonight. # do: ethan.F -.06 # do: ethan.T -.04]
    “Where did it go, though?” says Ethan, with his palm against the paper. “If it isn’t here.”
- -> DONE
