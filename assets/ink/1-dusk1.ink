// The first evening, day 0: opt-in, autonomy about .8. Everyone is still asking.

=== night_desk
# title: The night desk
# place: 17 h, Mercer Yard, the old tram control room
# when: dusk 1
# with: priya
# opens
Somebody has taken the tram map down and left its outline on the wall, a paler city. Below it stands the desk: one lamp, one chair, a screen with twenty-four names.
PRIYA: “Three thousand people and one of you. I’d have asked for a second chair.”
CLARA: “I asked.”
PRIYA: “I know. I typed the answer.” Priya lays a key on the desk. It is an ordinary door key with a paper tag. “This opens the room. The other thing you wanted, the switch, there isn’t one. There’s a gate. It lets people wake by themselves, and it has never failed.”
CLARA: “How many nights has it had, with a city on it?”
PRIYA: “Including tonight?” She finds her gloves. “You look as if you’d been up.”
CLARA: “I don’t lie awake over it going wrong. I lie awake over having signed for it.”
Under the lamp are two notes and a drawing. One is in pencil: There is a door on sheet twenty-six, and I didn’t draw it, and I draw everything. E. Calloway, Glasshouse. The other is in capitals: MY DAUGHTER SAYS IT’S ONLY GOOD. I’D LIKE SOMEBODY TO LOOK AT ME WHILE THEY TELL ME IT’S SAFE. L. MORI, BELLFIELD, FORTY-TWO STAIRS. The drawing is of a room full of people in coats, turned to the edge of the paper. There is an arrow there, and: this is where I come in.
PRIYA: “I have to put something in the morning note. Head of sleep, on the desk, quote. People opt in if somebody sounds sure.”
Outside, a tram goes by that is not on the map any more.
+ [“Write that I’m not sure, and that I’ll be here.” # about: People go to bed knowing that much. The company knows it too. # do: city.A +.03 # do: trust +.03 # do: pressure +.04 # do: flag not_sure]
    Priya types with two thumbs and reads it back without the comma. She leaves the comma out on purpose, Clara thinks, so that it sounds like one thing.
+ [“Write that it is safe.” # about: You do not know that. Everyone will remember who said it. # do: trust +.08 # do: pressure -.05 # do: promise said_safe unless lost_any]
    “Lovely,” says Priya, and sends it, and for a moment neither of them looks at the screen.
+ [“Put another chair in the note.” # about: A small thing asked for in public. # do: pressure +.02 # do: clara.F -.05 # do: flag second_chair]
    “That’s not a quote.” But she writes it down. A chair comes at half past nine, carried by two men who ask where the trams went.
- -> DONE

=== people_without_faces
# title: People without faces
# place: 18 h, Bellfield, fourth stair, under the roof
# when: dusk 1
# with: lena, aiko
# hours: 1
The kitchen table is covered with one long sheet of wallpaper, face down. On it stand eleven people in coats. None of them has anything above the collar.
AIKO: “That’s the tall one, that’s the one who hums. That one’s new.”
CLARA: “What do they do?”
AIKO: “They look round when I come in. All of them. At school you’ve got to put your hand up first.” She draws a twelfth without lifting the pencil. “You can’t do faces till you know them. It’s rude.”
LENA: “She’s been in the trial nine nights,” says Lena from the stairs door. She has not quite come in. “I call her in the mornings and she comes. It’s just a bit longer every time, before she does. I fit hearing aids, I know what that is.”
CLARA: “You can take her off it.”
LENA: “I’ve said so. I’ve said it to the school, I’ve said it to a machine. I’m saying it to you.”
Aiko looks from one to the other as if they were speaking across her in a shop. “I’m not stopping,” she says. “It’s only got good.”
+ [Ask Aiko what time she would go to bed if nobody knew. # about: She answers for herself, and is written down for it. # do: aiko.A +.10 # do: lena.F -.03 # do: flag aiko_asked]
    Aiko thinks about it honestly. “When the light’s gone off the water tower. But in summer that’s late.” Clara writes it in the file: water tower. In summer, late.
+ [Ask Lena to go under beside her tonight. # about: A tie that carries gold both ways, and fear. # do: tie lena aiko x2 # do: lena.F +.04 # do: flag lena_beside]
    “In the next bed.” “In the same dream.” Lena counts something on her fingers, stairs perhaps. “I haven’t dreamt since she was born,” she says. “I don’t know what’s in there.”
+ [Say that nine nights is a good sample. # about: It closes the matter. Lena will keep it. # do: trust +.02 # do: aiko.D +.04 # do: promise trial_is_fine unless lost_aiko]
    Lena nods the way her customers do, when they have not heard.
- -> DONE

=== too_warm
# title: Too warm
# place: 18 h, Clinic Hill, room 4
# when: dusk 1
# with: viktor
# hours: 1
Viktor Sorokin has taken his coat off because Clara asked, and holds it on his knees like a dog that may bite.
VIKTOR: “Minus eighteen, I’m fine. I walk round, I read the dials. Home it’s twenty-one degrees and I lie there and listen to it.”
CLARA: “To what?”
VIKTOR: “Twenty-one degrees.”
He guards a cold store in Coldharbour from eight till four. He has slept, by his own account, thirteen hours since Sunday. On the form, under what he is afraid of, he has put a small neat dash.
VIKTOR: “They say the network puts you under like a hand on the head. My foreman sleeps on it. He says you don’t even choose.” He turns the coat over. “That’d be the thing. Not choosing.”
CLARA: “You go to bed at five in the morning. The programme starts at ten at night.”
VIKTOR: “So I’ll change shift.”
CLARA: “Do you want to?”
The radiator ticks. Viktor looks at it until it stops.
+ [Write him a note for his own hours, window open. # about: He sleeps when his body does. The depot will complain. # do: viktor.A +.15 # do: viktor.L -.10 # do: pressure +.03 # do: flag viktor_own]
    He reads the note twice. “Window open,” he says. “It says that here. As a prescription.” He folds it into the coat.
+ [Put him on the network tonight. # about: He will be asleep by eleven, and will not ask how. # do: viktor.L -.15 # do: viktor.A -.10 # do: viktor.D +.10 # do: pressure -.02 # do: flag viktor_synced]
    “Like a hand,” says Viktor, and for the first time he leans back in the chair.
+ [Ask what happened in the warm. # about: It takes the hour, and he may not come back. # do: viktor.F -.10 # do: viktor.T -.08 # do: clara.resolve -5 # do: flag viktor_told]
    He tells the coat. It is about a boiler room, and a door that opens inwards, and a man who had the other key. When he has finished he asks whether that goes in the file, and she says no, and it does not.
- -> DONE

=== corridor
# title: A door I never drew
# place: 19 h, Glasshouse, under the glass
# when: dusk 1
# with: ethan
# hours: 1
Ethan Calloway works in a greenhouse with the plants still in it. He has pinned tonight’s dream along the staging with clothes pegs, forty sheets: a street, a stair, a corridor, a sea.
ETHAN: “Start here. It’s a street everybody has been late in. Then it forgives you.”
CLARA: “Who decided it should?”
ETHAN: “Test audience.” He walks her along it. At sheet twenty-six he stops. “That one isn’t mine.”
The corridor on sheet twenty-six has nine doors. On his sketch, underneath, there are eight.
ETHAN: “The compiler tidies things. It makes a wall straight, it closes a hole. It has never given anyone a door. I don’t like it having ideas.”
CLARA: “What do you dream yourself?”
ETHAN: “This. Since March. I go to bed and it’s the office.” He looks along the forty sheets. “I’d swap the lot for one bad one that was mine. Don’t tell the test audience.”
CLARA: “And where does it go?”
ETHAN: “It doesn’t. It’s a door on a drawing.” He unpegs the sheet and pegs it again, a little to the left. “I could take it out. It would cost me the sea, they share a foundation. It’s a good sea.”
+ [“Take it out. Lose the sea.” # about: A plainer dream. Nothing in it that nobody made. # do: policy intensity -.15 # do: ethan.F -.04 # do: pressure +.03 # do: flag door_out]
    He does it with scissors. What is left ends at a corridor, lit, with people in it, going home. “It’s shorter,” he says. “People might notice they’re asleep.”
+ [“Leave it, and put your name on it.” # about: The sea stays. If anything comes through, it is his. # do: ethan.A +.06 # do: promise the_door_is_his if our_door # do: flag door_named]
    He writes E.C. above the lintel, very small, and a date. “Now it’s a bug with an author,” says Ethan.
+ [“Show me how you’d lock it.” # about: An hour of Ethan’s, which he has not had from anyone in a while. # do: ethan.D -.05 # do: tie clara ethan x2 # do: flag door_locked]
    It takes the whole hour, and it turns out that you cannot lock a door in a dream; you can only give people a reason to go past. They give them a cat on the next sill.
- -> DONE

=== last_tram
# title: The last tram
# place: 21 h, on the 114, Harrow Row to the Sidings
# when: dusk 1
# with: tomas
# hours: 1
Tomas Reyes drives with two fingers and talks to the windscreen, which answers in the shape of whoever stands behind him.
TOMAS: “Row’s going under tonight, half of it. Pilar has to be at the ovens at four, so not her. Noé wants to, because of the tram dream. I said there’s no tram dream. He said it’s got a 114 in it.”
CLARA: “This is the 114.”
TOMAS: “It’s the last week. They’re numbering by colour.” The bell, twice, for nobody. “There’s five ride to the end and back. You’d think they were going somewhere. I know because of how they sit. They’re not cold. They’ve just got no one that says, you’re late.”
In the mirror there are four, and a girl with a notebook who is moving her lips.
TOMAS: “If you’re in their heads tonight anyway. Would it say? That they’re late?”
+ [“Give me their names.” # about: Five people who were on no list. You will know where they sleep. # do: zone sidings A +.04 # do: tomas.F -.05 # do: flag riders_known]
    He knows three names, and where the other two get off. He writes them on a transfer, and punches it, so that it counts.
+ [“Turn the lights up and ask them yourself.” # about: He would rather drive. # do: zone harrow-row A +.03 # do: tomas.A +.08 # do: connection +.02 # do: flag tomas_asks]
    Between the Quay and the bridge Tomas Reyes stops the last tram, gets out of his cab, stands in the aisle with his cap in his hand and asks who would like the heater on. It takes four minutes. He makes up three of them.
+ [“The programme has company in it. They’ll be all right.” # about: They will sleep with somebody. He will not ask again. # do: zone sidings D +.05 # do: zone sidings F -.04 # do: flag riders_synced]
    “Well,” says Tomas. “That’s good, then.” He drives the rest with both hands.
- -> DONE

=== number_three
# title: Number three
# place: 19 h, Harrow Row 3
# when: dusk 1
# with: bea
# hours: 1
Bea Lindqvist has laid the opt-in form under a dish of boiled sweets, so that anyone who wants to read it must take one.
BEA: “I’ve had four landlords through that door. They all brought a form. The second one was quite a nice boy.”
CLARA: “You don’t have to sign.”
BEA: “I know I don’t. That’s what it says on the front. I was wondering what it says on the back in a year.” She moves the dish an inch. “Ruth reads the meter next door. She told me the company pays a bit off the heating if the house is on. The whole house. So there’s six flats up this stair who are very kind to me all of a sudden.”
A door opens somewhere above; somebody listens, and shuts it.
BEA: “I don’t mind people in my sleep, dear. I’ve been on my own sixteen years. I only like to be asked in, or to do the asking.”
+ [Sit on the stair with her and ask all six flats in. # about: One evening, one kettle. The stair sleeps as people who have met. # do: zone harrow-row R -.05 # do: zone harrow-row F -.05 # do: connection +.03 # do: flag stair_met]
    There are only four chairs, so people stand, and because they stand they talk. The man from the top flat has lived over Bea for six years. He has brought his own cup.
+ [Sign her refusal yourself, as her doctor. # about: She stays out. The house pays for its own heat, and knows why. # do: bea.A +.08 # do: zone harrow-row F +.03 # do: pressure +.02 # do: flag bea_out]
    “Doctor’s orders,” says Bea, very loud, to the stairwell. Then, not loud: “They’ll still have to carry my coal.”
+ [Tell her the dream is good company. # about: She takes you at your word, and goes in. # do: bea.D +.06 # do: bea.F -.03 # do: promise good_company unless lost_bea]
    She takes the dish off the form and signs it with her maiden name, to see if anyone checks.
- -> DONE

=== page_turner
# title: The breath before
# place: 20 h, Clinic Hill, the Voss flat
# when: dusk 1
# with: margarethe
# hours: 1
Margarethe Voss turns pages for the radio. There is no pianist and no page: there is a concert on, and her right hand, on the tablecloth, lifts a little before each place where it would be needed.
MARGARETHE: “You’ve come to see if I’m in bed.”
CLARA: “I’ve come for the other scarf.”
MARGARETHE: “Then you might sit down to look for it.” The hand lifts. “You used to fall asleep under the piano. I’d drive home with you over my shoulder, and I’d think, who is it that’s asleep, is it her, or have they just put her out like a lamp. You had such a say in it. You’d hold on to my collar till you’d decided.”
CLARA: “I’m putting half the city out tonight, Mama.”
MARGARETHE: “I know. It was on before the Schubert.” She listens. Clara has forgotten what comes next in this one; her mother has not, and draws the breath, and on the radio somebody who cannot see her turns the page.
+ [Ask her to sleep off the network tonight, and say so at the desk. # about: The head of sleep’s own mother stays out. It will be noticed. # do: margarethe.A +.06 # do: trust -.02 # do: clara.F -.06 # do: flag mother_out]
    “I was going to anyway,” says Margarethe. “But it’s nice to be asked to do what one was going to.”
+ [Stay till the end of the concert. # about: Clara will dive rested. # do: clara.resolve +10 # do: clara.F -.04 # do: tie clara margarethe x2]
    There is an encore. The scarf turns out to be on the hook.
+ [Ask what it was like, holding the collar. # about: A question to take down with you tonight. # do: clara.A +.05 # do: margarethe.F -.05 # do: flag the_collar]
    “From my side?” She considers it through eight bars. “As if you were climbing down something, and had asked me not to look.”
- -> DONE
