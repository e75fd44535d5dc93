// The third evening, day 28: the calm. Nothing is wrong with anyone.

=== the_drawer
# title: The drawer with his name on
# place: 17 h, Glasshouse, under the glass
# when: dusk 3
# with: ethan
# opens
It is on the staging among the seed trays, the whole drawer. He has wheeled it home from the company’s building on a handcart, through the streets.
ETHAN: “I thought somebody should have to carry it. There’s a card for everyone. It isn’t me that fills them in, it’s the street. They slow up at a window, they cross over from a dog. It’s the best thing I’ve done, Clara, it’s a questionnaire.”
He pulls one out and reads it without any expression. “Woman, seventy-eight. Goes towards: voices through a door. Recommended: laughter next flat, do not open.” He has to look for its place. “Do not open. They like it best just before.”
{drawer_open: ETHAN: “You said open it. I want that written down somewhere nice.”}
{met_at_door: ETHAN: “Those seven aren’t in it any more. Somebody sat down next to them. I’m told it spoils the data.”}
{won_2: ETHAN: “Thirty at once at the most, the council said, and so it was. It wasn’t only you at the desk, Clara. It was these.”}
ETHAN: “They keep people calm. I’ve looked. That’s honestly all they do.”
+ [{won_2:“Keep them. They held it to thirty. If it breaks, I’ll need them.”|“Keep them. If it breaks, I’ll need to know what people are afraid of.”} # about: Every dream is read for you. Everyone pays. # do: policy profiling deep # do: city.A -.05 # do: ethan.A -.05 # do: flag profiles_kept]
    “I hoped you’d say burn them,” says Ethan. He squares the front card with his thumb.
+ [“Strip it. Windows that don’t look back.” # about: You have what people tell you. # do: policy profiling none # do: city.A +.02 # do: ethan.A +.08 # do: pressure +.05 # do: flag profiles_stripped]
    It takes a stove, and most of an evening, because he reads each name before he puts it in.
+ [“Give each of them their own.” # about: Three thousand envelopes. # do: policy profiling light # do: city.A +.03 # do: city.F +.02 # do: trust -.04 # do: clara.resolve -5 # do: flag cards_returned]
    Noé Reyes does Harrow Row for a tram ticket. Bea Lindqvist reads hers on the step. “Laughter next flat,” she says. “Well, that’s true enough.”
- -> DONE

=== part_of_the_time
# title: Part of the time
# place: Bellfield, on the roof by the water tower
# when: dusk 3
# with: aiko
# hours: 1
Aiko has asked for an appointment. It says so on a card with a border, and Clara has brought the card, in case it is needed at the door.
AIKO: “It’s private from Mum. It isn’t bad, it’s just private.” Her coat is buttoned over her chin. “Can a person be real part of the time?”
AIKO: “You know Tuesday, that’s got no face. In the day he’s nobody, so he waits. But then it’s the night and he’s very.” She looks for the word and lets it go. “And I’m sort of the other way round. At school I put my hand up and then it’s been up so long it’s stopped being up. He said, we could take turns.”
{friend_eased: AIKO: “You saw him to the stairs, the first time. He waves at you now. You can’t tell, because of the sleeve.”}
{friend_left: AIKO: “He was still there in the morning, the first time. Nobody had told him.”}
{space_filled: AIKO: “Dad’s moved up. Tuesday can’t see past.”}
{daniel_stays: AIKO: “It was quieter when Dad was in. He talks to the wall, in his sleep. He says, you’re all right.”}
{the_space:
    CLARA: “Is that what the space is for?”
    AIKO: “It was for him. But he says it’s my size.”
}
+ [Tell her people can be real all the time, and it is tiring. # about: She believes you, and is lonelier. # do: aiko.A +.10 # do: aiko.D -.06 # do: aiko.F +.03 # do: flag told_tiring]
    “How tiring?” “Quite. You get to lie down, though.” Aiko undoes the top button, to consider this.
+ [Ask her to introduce you. # about: Tonight he will expect you. # do: flag tuesday_named # do: tie clara aiko x2 # do: clara.resolve -5]
    “You can’t do his face, then, either,” Aiko warns her. “Not till he says.” They shake hands on it, through a sleeve.
+ [Tell Lena. # about: A mother who knows. # do: lena.F +.06 # do: tie lena aiko x2 # do: aiko.A -.06 # do: flag told_lena]
    Clara tells it in the doorway, with her coat on, and when she has finished the light under the other door goes off, and on.
- -> DONE

=== warm_water
# title: The water is warm
# place: the Old Baths, boiler room
# when: dusk 3
# with: hugo
# hours: 1
The pool has been shut to the public for two winters. There is Ola’s class on Mondays; for the rest there is Hugo Lassalle, who keeps it at twenty-eight degrees. He shows Clara the dial.
HUGO: “I know what you’ll say. I don’t swim, myself. I like it ready.”
{rolls_at_eight: On the boiler is a paper bag with two of Pilar’s rolls in it, from the day before, and the day before that.}
CLARA: “Ola says you’ve stopped coming to Mondays.”
HUGO: “Ola’s good. Ola’s always got a towel for you.”
HUGO: “I go down early now. You can, if you’re over fifty. My wife’s there. Not like a ghost, nothing silly; she’s cross with me. She’s got her arms full, she says, Hugo, the door.”
CLARA: “And you open it.”
HUGO: “Every night. She goes past me with the washing.” He has a very clean collar, a little loose. “I’m just not that bothered about the afternoons.”
+ [Ask for his Mondays back. # about: He will resent it. # do: hugo.D -.12 # do: hugo.R -.10 # do: hugo.F +.05 # do: tie hugo ola x2 # do: flag hugo_mondays]
    He says he will see. On Monday there is a man in the water in his vest, holding the rail.
+ [Ask him what she is carrying the washing to. # about: He may not like the room. # do: hugo.A +.12 # do: hugo.T -.05 # do: hugo.F +.06 # do: flag hugo_follows]
    Hugo opens his mouth, and shuts it. It is some time before he sees what the dial says.
+ [Let him be. He is fifty-five, and calm. # about: The calm ones sleep very deep. # do: hugo.D +.10 # do: hugo.R +.08 # do: pressure -.02 # do: flag hugo_left]
    “You’re very thin yourself, Doctor,” says Hugo, at the door, meaning it.
- -> DONE

=== hecklers
# title: Hecklers
# place: on the amber line, which was the 114
# when: dusk 3
# with: nadia, tomas
# hours: 1
Nadia Haddad is standing at the front of the tram, facing the seats.
NADIA: “So a man walks into a dream, and it’s his own kitchen, and he thinks, oh good, they’ve done it up.”
Six people laugh. They laugh when she breathes in, and it is over exactly when she is ready to go on. In the cab mirror Tomas Reyes shakes his head.
NADIA: “You saw that. I did four minutes on my aunt’s funeral, just the bill. I used to get a bloke here who’d say, is there much more of this? I’d have married him.”
TOMAS: “It’s him by the door. With the hat.”
{riders_synced: TOMAS: “You know him, Doctor. He’s one of my five. He’s got company now.”}
The man with the hat smiles at them. The smile was there before they had turned round.
NADIA: “I’m killing, and there’s nobody in.”
+ [Get her a night at the Quay, with people who are off the network. # about: They will boo. # do: nadia.A +.10 # do: nadia.D -.08 # do: zone quay R -.05 # do: connection +.03 # do: pressure +.03 # do: flag nadia_booed]
    They boo from the second minute. She comes off shaking and asks if they do Fridays.
+ [Sit by the man with the hat till the end of the line. # about: He may be one who is held. # do: zone sidings D -.05 # do: zone sidings A +.05 # do: clara.resolve -5 # do: flag hat_man]
    At the Sidings the smile stops. He asks Clara, politely, whether she knows where he lives. {riders_known:She does. It is on the transfer Tomas punched.|She does not. Tomas does, from the cab, without turning round.}
+ [Laugh at the aunt. # about: It costs nothing. She will know. # do: nadia.F -.03 # do: nadia.D +.05]
    It is a long bill. There is an item for parking. Nadia, who has an ear, turns to the window.
- -> DONE

=== her_own_name
# title: Her own name
# place: Mercer Yard, the Raman kitchen
# when: dusk 3
# with: priya
# hours: 1
Priya has two screens on the ironing board, because the table is full of her daughter’s planets, as they were left on Sunday.
PRIYA: “I sign the school figures. Me, not the firm. I thought if it’s a person’s name they’ll check it twice. Attendance, lovely. Attention, lovely. Then there’s one I put in myself, for the brochure. How many times a day a child asks why. They’ve got it off the microphones.”
The line starts at eighty and ends at four, and it does not fall anywhere; it only goes down.
PRIYA: “I rang the woman who does the model. She said it’s within tolerance. I said, what of? She said, of why.” She laughs, and it stops. “My own one’s at her father’s till the weekend. She was here a whole Sunday and didn’t ask me a thing. I kept leaving doors open.”
{gallery_asked: PRIYA: “I keep thinking of that hearing. You said ask them, and there was that horrible silence. And then tea.”}
PRIYA: “It goes at midnight. It goes with my name.”
+ [“Send it with the line in.” # about: She may lose the post. # do: priya.A +.15 # do: priya.F +.08 # do: pressure +.08 # do: trust +.06 # do: flag line_sent]
    She does it standing up. Then she rings her daughter and says, in an odd high voice, that there will be pancakes, and waits to be asked why.
+ [“Take your name off.” # about: It goes as usual. She sleeps. # do: priya.A -.05 # do: priya.F -.05 # do: pressure -.04 # do: flag name_off]
    Without it the page looks finished. “Isn’t that horrible,” says Priya.
+ [“Give the line to me.” # about: It will be late. # do: tie clara priya x2 # do: priya.F -.04 # do: promise keep_the_line if line_read # do: flag line_kept]
    She prints it, on the back of a planet. It is Neptune. It fits in a pocket if you fold the storms in.
- -> DONE

=== no_average
# title: What the average did
# place: the Observatory, the lower gallery
# when: dusk 3
# with: wen
# hours: 1
Wen Lihua writes down one star a night, by hand, and will not be hurried; Clara waits in the cold with a torch that has red paper over it.
WEN: “There. Eight point one. It will not be eight point one tomorrow, that is its charm.”
WEN: “You sent me the means of your sleepers. I used the rest.”
On the squared paper are twenty-eight columns of dots, one for each night. The first is a cloud. The last could be covered by a coin.
WEN: “The mean has hardly moved. Everybody is exactly as well as they were. Only nobody is anything else. When a star stops varying, there are two explanations. One is that it has become very stable.”
CLARA: “And the other?”
{bells_on: Down in the town it strikes the hour, by hand; Wen lifts a finger. “That one varies,” she says.}
WEN: “That the instrument has stuck.”
+ [Take the paper to the council. # about: They can see it. # do: trust +.04 # do: pressure +.05 # do: wen.A +.04 # do: flag paper_shown]
    They hold it the wrong way up, and it is still plain. “It’s narrower,” someone says. “Is narrow bad?”
+ [Ask her which dots are stuck. # about: Five streets to listen to tonight. # do: city.D -.01 # do: clara.resolve -5 # do: tie clara wen x2 # do: flag twelve_known]
    She gives five, as column and height, and then relents: Bellfield, Mercer Yard, the Old Baths, Halfmoon Court, the Ferry Stairs. For the rest she will not swear.
+ [Ask how she sleeps. # about: Nobody does. # do: wen.F -.06 # do: wen.R -.05 # do: connection +.02 # do: clara.resolve +8]
    “At nine in the morning, in my socks. At ten at night I lie down for your network, and think of something else. I believe I am the control.”
- -> DONE

=== forty_two_stairs
# title: Forty-two stairs
# place: Bellfield, staircase four
# when: dusk 3
# with: lena
# hours: 1
Lena Mori is sitting on the twenty-ninth stair with a case of hearing aids. Clara stops, and sits down on the twenty-seventh.
LENA: “I fit them, and then I say something quietly, behind the person, to see if it’s in right. You know what I say? I say, can you hear me. If they can’t they don’t answer, and if they can they feel got at.” She turns the case. “So I’m going to say this to your back.”
Clara looks at the stairs going down.
{told_lena: LENA: “You came and told me about the turns. You told me in your coat.”}
{lena_beside: LENA: “I’ve been in it. Don’t tell me what it’s like.”}
{room_is_safe: LENA: “You told me that room was safe.”}
LENA: “There’s something you’re not telling me. You’ve got a voice for it. It goes up at the end, like a lid.”
CLARA: “I don’t know that there’s anything.”
LENA: “There.”
+ [Tell her about the notes you did not write. # about: Four hundred have asked; half of them have one. # do: lena.F +.05 # do: lena.A +.10 # do: clara.F -.08 # do: tie clara lena x2 # do: flag lena_knows]
    It takes four stairs to say. At the end Lena says, still to the back, that she would like to learn to go down properly, then, with a rope.
+ [Tell her what Ethan found. # about: True, and about somebody else. # do: lena.A +.05 # do: lena.F +.04 # do: trust -.02 # do: flag lena_knows_cards]
    “{profiles_stripped:There was|There’s} a card for her,” says Lena. “With what she goes towards. Is it me?”
+ [“There’s nothing, Lena.” # about: The lid. # do: lena.F -.02 # do: lena.R +.05 # do: promise nothing_to_tell unless lost_aiko drawer_read]
    “Thirty, thirty-one,” says Lena, getting up.
- -> DONE

=== the_coat_again
# title: The coat again
# place: Clinic Hill, room 4
# when: dusk 3
# with: viktor
# hours: 1
{viktor_own:
    Viktor Sorokin has hung his coat on the hook. It is the first thing he shows her.
    VIKTOR: “Six hours and ten. Window open. The neighbours put a note through about the draught, so I wrote back. They came up. There’s a fellow who plays chess.”
    VIKTOR: “Only the depot’s changed the rule. It’s sessions for everyone or it’s the door, from the first. They gave me it on good paper.”
- else:
    Viktor Sorokin guards a cold store, and used to wear its coat indoors. He has come without it, rosy, rested, and looks at the radiator.
    VIKTOR: “Eight hours. Eight, eight, eight. No, I’ve no complaints.”
    VIKTOR: “It’s just that they found the door of number three store standing open. I’d shut it, I’ve got it in the log. I’d gone round and opened it again, and written that down, too, same hand. I wanted to let the warm out. It’s minus eighteen in there.”
}
{viktor_told: VIKTOR: “I told you about the boiler room. I’ve not been back there since. I mean asleep.”}
{viktor_synced: VIKTOR: “You said eleven o’clock, and I was. I don’t remember agreeing to it. I remember you saying it.”}
VIKTOR: “Is it me that’s asleep, Doctor, or is it just that someone is?”
+ [Ring the depot and be unreasonable. # about: You use up a favour. # do: viktor.A +.15 # do: viktor.D -.06 # do: pressure +.06]
    She has never been unreasonable on the telephone before, and finds that she has a gift for it. Viktor listens standing up.
+ [Ask him to dive with you. # about: A man who knows doors. # do: viktor.A +.08 # do: viktor.F +.05 # do: flag viktor_volunteers # do: diver viktor]
    “Is it cold?” he says. She tells him that it can be.
+ [Tell him that nobody chooses it, ever. It comes. # about: True of sleep. # do: viktor.F -.05 # do: viktor.A -.10 # do: viktor.R +.05]
    “Like a hand,” says Viktor Sorokin. “I’ll tell them that, at the depot.”
- -> DONE
