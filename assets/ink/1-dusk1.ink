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
PRIYA: “I know. I typed the answer.” She lays a door key on the desk. “The switch you wanted, there isn’t one. There’s a gate. It lets people wake by themselves, and it has never failed.”
CLARA: “How many nights has it had, with a city on it?”
PRIYA: “The trial’s had nine. With a city on it, tonight.” She finds her gloves. “What would you do, if it weren’t your desk?”
CLARA: “Go to bed when I was tired.”
PRIYA: “I have to put something in the morning note. Head of sleep, quote. People opt in if somebody sounds sure.”
Under the lamp is a note in capitals: MY DAUGHTER SAYS IT’S ONLY GOOD. I’D LIKE SOMEBODY TO LOOK AT ME WHILE THEY TELL ME IT’S SAFE. L. MORI, BELLFIELD, FORTY-TWO STAIRS.
+ [“Write that I’m not sure, and that I’ll be here.” # about: People go to bed knowing that. So does the company. # do: city.A +.03 # do: trust +.03 # do: pressure +.04 # do: flag not_sure]
    Priya types with two thumbs, and leaves the comma out, so that it sounds like one thing.
+ [“Write that it is safe.” # about: Everyone will remember who said it. # do: trust +.08 # do: pressure -.05 # do: promise said_safe unless lost_any]
    “Lovely,” says Priya, and sends it, and for a moment neither of them looks at the screen.
+ [“Put another chair in the note.” # about: A small thing, asked for in public. # do: pressure +.02 # do: clara.F -.05 # do: flag second_chair]
    A chair comes at half past nine, carried by two men who ask where the trams went.
- -> DONE

=== people_without_faces
# title: People without faces
# place: Bellfield, staircase four, under the roof
# when: dusk 1
# with: lena, aiko
# hours: 1
The kitchen table is covered with one long sheet of wallpaper, pattern down. On the back of it stand nine people in coats, with nothing above the collar.
AIKO: “They look round when I come in. All of them. At school you’ve got to put your hand up first. You can’t do faces till you know them. It’s rude.”
LENA: “She’s been in the trial nine nights. I call her in the mornings and she comes. It’s just a bit longer every time, before she does. I fit hearing aids, I know what that is. I’ve said it to the school, I’ve said it to a machine. I’m saying it to you.”
Aiko looks from one to the other as if they were speaking across her in a shop. “I’m not stopping. It’s only got good.”
+ [Ask Aiko what time she would go to bed if nobody knew. # about: She answers for herself. # do: aiko.A +.10 # do: lena.F -.03 # do: flag aiko_asked]
    “When the light’s gone off the water tower. But in summer that’s late.” Clara writes it in the file.
+ [Ask Lena to go under beside her tonight. # about: It carries gold both ways, and fear. # do: tie lena aiko x2 # do: lena.F +.04 # do: flag lena_beside]
    “I haven’t dreamt since she was born,” Lena says. “I don’t know what’s in there.”
+ [Say that nine nights is a good sample. # about: Lena will keep it. # do: trust +.02 # do: aiko.D +.04 # do: promise trial_is_fine unless lost_aiko]
    Lena nods the way her customers do, when they have not heard.
- -> DONE

=== too_warm
# title: Too warm
# place: Clinic Hill, room 4
# when: dusk 1
# with: viktor
# hours: 1
Viktor Sorokin guards a cold store from eight till four. He has taken his coat off because Clara asked, and holds it on his knees like a dog that may bite.
VIKTOR: “Minus eighteen, I’m fine. Home it’s twenty-one degrees and I lie there and listen to it.”
CLARA: “To what?”
VIKTOR: “Twenty-one degrees.”
He has slept thirteen hours since Thursday. Under what he is afraid of he has put a small neat dash.
VIKTOR: “They say it puts you under like a hand on the head. It lets me lie there, I’m only on the list. My foreman’s on the sessions. He says you don’t even choose.” He turns the coat over. “That’d be the thing. Not choosing.”
+ [Write him a note for his own hours, window open. # about: The depot will complain. # do: viktor.A +.15 # do: viktor.L -.10 # do: pressure +.03 # do: flag viktor_own]
    “Window open,” he says. “It says that here. As a prescription.” He folds it into the coat.
+ [Put him down for a session, at eleven. # about: Asleep by eleven, and no questions. # do: viktor.L -.15 # do: viktor.A -.10 # do: viktor.D +.10 # do: pressure -.02 # do: flag viktor_synced]
    “Like a hand,” says Viktor, and for the first time he leans back in the chair.
+ [Ask what happened in the warm. # about: He may not come back. # do: viktor.F -.10 # do: viktor.T -.08 # do: clara.resolve -5 # do: flag viktor_told]
    He tells the coat. It is about a boiler room, and a door that opens inwards, and a man who had the other key.
- -> DONE

=== corridor
# title: A door I never drew
# place: Glasshouse, under the glass
# when: dusk 1
# with: ethan
# hours: 1
Ethan Calloway works in a greenhouse with the plants still in it. Tonight’s dream hangs along the staging from clothes pegs, forty sheets: a street, a stair, a corridor, a sea.
ETHAN: “It’s a street everybody has been late in. Then it forgives you.” At sheet twenty-six he stops. “That one isn’t mine.”
The corridor has nine doors. On his sketch, underneath, there are eight.
ETHAN: “The compiler tidies things. It has never given anyone a door. I don’t like it having ideas.”
CLARA: “What do you dream yourself?”
ETHAN: “This. Since March. I’d swap the lot for one bad one that was mine. Don’t tell the test audience.”
ETHAN: “I could take it out. It would cost me the sea, they share a foundation. It’s a good sea.”
+ [“Take it out. Lose the sea.” # about: Nothing in it that nobody made. # do: policy intensity -.15 # do: ethan.F -.04 # do: pressure +.03 # do: flag door_out]
    He does it with scissors. “It’s shorter,” he says. “People might notice they’re asleep.”
+ [“Leave it, and put your name on it.” # about: What comes through is his. # do: ethan.A +.06 # do: promise the_door_is_his if our_door # do: flag door_named]
    He writes E.C. above the lintel, very small, and a date. “Now it’s a bug with an author.”
+ [“Show me how you’d lock it.” # about: Nobody has wanted his time in a while. # do: ethan.D -.05 # do: tie clara ethan x2 # do: flag door_locked]
    It turns out that you cannot lock a door in a dream; you can only give people a reason to go past. They give them a cat on the next sill.
- -> DONE

=== last_tram
# title: The 114
# place: on the tram, Harrow Row to the Sidings
# when: dusk 1
# with: tomas
# hours: 1
Tomas Reyes drives with two fingers and talks to the windscreen, which answers in the shape of whoever stands behind him.
TOMAS: “Row’s going under tonight, half of it. Pilar till four, then she’s at the ovens. Noé wants to, because of the tram dream. I said there’s no tram dream. He said it’s got a 114 in it.”
CLARA: “This is the 114.”
TOMAS: “It’s the last week. They’re numbering by colour. There’s five ride to the end and back. They’re not cold. They’ve just got no one that says, you’re late. If you’re in their heads tonight anyway. Would it say? That they’re late?”
In the mirror there are four, and a girl with a notebook who is moving her lips.
+ [“Give me their names.” # about: Five people who were on no list. # do: zone sidings A +.04 # do: tomas.F -.05 # do: flag riders_known]
    He knows three, and where the other two get off. He writes them on a transfer, and punches it, so that it counts.
+ [“Turn the lights up and ask them yourself.” # about: He would rather drive. # do: zone harrow-row A +.03 # do: tomas.A +.08 # do: connection +.02 # do: flag tomas_asks]
    Before the bridge Tomas Reyes stops the tram, stands in the aisle with his cap in his hand, and asks who would like the heater on. It takes four minutes. He makes up three of them.
+ [“The programme has company in it. They’ll be all right.” # about: He will not ask again. # do: zone sidings D +.05 # do: zone sidings F -.04 # do: flag riders_synced]
    “Well,” says Tomas. “That’s good, then.” He drives the rest with both hands.
- -> DONE

=== number_three
# title: Number three
# place: Harrow Row 3
# when: dusk 1
# with: bea
# hours: 1
Bea Lindqvist has laid the opt-in form under a dish of boiled sweets, so that anyone who wants to read it must take one.
BEA: “I’ve had four landlords through that door. They all brought a form. The second one was quite a nice boy.”
CLARA: “You don’t have to sign.”
BEA: “I know I don’t. That’s what it says on the front. I was wondering what it says on the back in a year.”
BEA: “The company pays a bit off the heating if the house is on. The whole house. So there’s six flats up this stair who are very kind to me all of a sudden. I don’t mind people in my sleep, dear. I only like to be asked in, or to do the asking.”
+ [Sit on the stair with her and ask all six flats in. # about: The stair sleeps as people who have met. # do: zone harrow-row R -.05 # do: zone harrow-row F -.05 # do: connection +.03 # do: flag stair_met]
    There are only four chairs, so people stand, and because they stand they talk. The man from the top flat has brought his own cup.
+ [Sign her refusal yourself, as her doctor. # about: The house pays for its own heat. # do: bea.A +.08 # do: zone harrow-row F +.03 # do: pressure +.02 # do: flag bea_out]
    “Doctor’s orders,” says Bea, very loud, to the stairwell. Then, not loud: “They’ll still have to carry my coal.”
+ [Tell her the dream is good company. # about: She takes you at your word. # do: bea.D +.06 # do: bea.F -.03 # do: promise good_company unless lost_bea]
    She signs it with her maiden name, to see if anyone checks.
- -> DONE

=== page_turner
# title: The breath before
# place: Clinic Hill, the Voss flat
# when: dusk 1
# with: margarethe
# hours: 1
Margarethe Voss turns pages for the radio. There is a concert on, and her right hand, on the tablecloth, lifts a little before each place where it would be needed.
MARGARETHE: “You’ve come to see if I’m in bed.”
CLARA: “I’ve come for the other scarf.”
MARGARETHE: “Then you might sit down to look for it.” The hand lifts. “You used to fall asleep under the piano. I’d drive home with you over my shoulder. You had such a say in it. You’d hold on to my collar till you’d decided.”
CLARA: “I’m putting three thousand people out tonight, Mama.”
MARGARETHE: “I know. It was on before the Schubert.” She draws the breath, and on the radio somebody who cannot see her turns the page.
+ [Ask her to sleep off the network tonight, and say so at the desk. # about: Your own mother stays out. It is noticed. # do: margarethe.A +.06 # do: trust -.02 # do: clara.F -.06 # do: flag mother_out]
    “I was going to anyway,” says Margarethe. “But it’s nice to be asked to do what one was going to.”
+ [Stay till the end of the concert. # about: Nothing in it but this. # do: clara.resolve +10 # do: clara.F -.04 # do: tie clara margarethe x2]
    There is an encore. The scarf turns out to be on the hook.
+ [Ask what it was like, holding the collar. # about: Something to take down with you. # do: clara.A +.05 # do: margarethe.F -.05 # do: flag the_collar]
    “From my side?” She considers it through eight bars. “As if you were climbing down something, and had asked me not to look.”
- -> DONE
