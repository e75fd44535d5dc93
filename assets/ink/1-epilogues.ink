// The three endings of the chapter and what becomes of each person. Read top to bottom; each part shows itself by what was done. Who was
// promised something has a second knot under the same title: a page may be several.

=== awake_together
# title: Awake together
# place: before light, everywhere
# when: ending awake-together
It goes along a street the way windows do, only the other way. Somebody sits up in Harrow Row and says a name; and in the next house somebody, asleep, is told.
Nobody is woken. {lost_femi:The night sister on ward four|Femi Adeyemi}, going from bed to bed with one hand out, will swear to that. They turn over first, all thirty, and there is an interval, and then they open their eyes because they would like to see.
{high_autonomy:
    Before long it is plain that the city is not going to get up. It has things to finish. From the tram sheds to the baths people lie awake in the dark with the windows open, talking across the street; and {lost_osric:whoever has a hand on the rope|Osric, who has his hand on the rope,} waits, for the first time in forty years, until somebody asks.
- else:
    Before long they are out on the steps in blankets. They do not altogether know what they did, and they keep asking one another, and each of them has a small part of it.
}
{high_connection: On every stair there is one door that stands open, and it is the one with the kettle.}
{kept_said_safe: The first morning note is still up at the clinic. It says that it is safe. Somebody has put today’s date to it.}
{broken_said_safe: The first morning note is still up at the clinic. It says that it is safe. Somebody has underlined the date.}
+ [Go down into the street.]
    {lost_aiko:The light at the top of staircase four in Bellfield has been left on. It stays on, and it is morning.|There is a light on at the top of staircase four in Bellfield. It goes off, and on, and off, and stays off, and it is morning.}
- -> DONE

=== pulled_back
# title: Pulled back
# place: 07 h, Clinic Hill
# when: ending pulled-back
{met_lift:
    It stops when it is told to, and by seven three thousand people have been put back in their beds like spoons.
- else:
    It does not stop when it is told to. By seven somebody has gone from street to street with a pair of pliers, and three thousand people have been put back in their beds like spoons.
}
{lost_any:
    Most are well. They are asked, and say so. There are beds, though, that have to be gone to. In each is somebody with open eyes who is looking at a place about a yard above the door.
- else:
    They are well, all of them. They are asked, and say so. They lie with their eyes open, though, looking at a place about a yard above the door, and it is a while before anybody looks anywhere else.
}
{broken_said_safe or broken_trial_is_fine or broken_room_is_safe or broken_ward_is_asleep or broken_good_company: Overnight someone has been at the wall of the clinic with chalk, neatly, and put the dates. There is room left at the bottom.}
{broken_said_safe: SHE SAID IT WAS SAFE.}
{broken_trial_is_fine: SHE SAID NINE NIGHTS WAS A GOOD SAMPLE.}
{broken_good_company: SHE SAID IT WAS GOOD COMPANY.}
{broken_room_is_safe: SHE SAID THE ROOM WAS SAFE.}
{broken_ward_is_asleep: SHE SAID DEEP SLEEP LOOKS LIKE THAT.}
{high_autonomy:
    On the hill they do not wait to be told which beds. They have begun at both ends, with kitchen chairs.
- else:
    On the steps those who are up stand about in their coats with their arms down. The trams run. Nobody gets on till somebody says which.
}
{lost_clara:
    Somebody goes from one to the next with Clara’s pad. Nobody is told that it is over. They are told who has come, and that it is early, and asked what time they would like it to be. At the last bed the pad is laid down, because it is hers.
- else:
    Clara goes from one to the next with a pad. She does not tell them that it is over. She says: it’s Clara, I’ve come early, what time would you like it to be?
}
+ [Begin with the nearest bed.]
    {lost_any:At the fourth, a foot moves.|At the fourth there is a silence, and then somebody says: ten.}
- -> DONE

=== the_long_night
# title: The long night
# place: no hour
# when: ending the-long-night
The lamp on the desk is still on. It is light outside, it has been for some time, and on the wall where the tram map was the sun has found the paler city and goes over it street by street.
{broken_said_safe: Under the lamp lies a morning note, six weeks old. It says that it is safe.}
The screen gives the load to two places. It has stopped varying.
Somewhere a bell rings for six, and it is late, or it has been rung by hand; at that there is, over all the twenty-four names, a kind of draught. It may be that they have turned over. It may be only that they have been told.
{high_connection: Then, from one street and another, there are doors. Those who are awake have gone in to sit with those who are not, and have left a chair free.}
{tuesday_named and not kept_be_there:
    By the bottom of the stairs, next to the meter, somebody with Clara’s face waits politely to be let in on it.
}
{broken_be_there and lost_aiko: On the fourth step somebody of eight has been waiting since ten o’clock. She has counted the people who came by, and remembers how they were dressed.}
+ [Put the lamp out, and go down after them.]
    {lost_clara:There is a pair of shoes beneath the chair. Whoever put out the lamp has left the key in the door, on the outside.|She leaves the key in the door, on the outside, for whoever comes up.}
- -> DONE

=== after_clara
# title: Clara
# when: after
# with: clara
{
- lost_clara: She is in room four with her shoes off. Three hundred people have put down on the pad at the door which hour they could take. Whoever sits down asks her, every time, what time she would like it to be.
- ending_awake_together: The clinic keeps no cabinet now. There is a pad at the door, on a string, and people write their own hours on it, and change their minds. She goes to bed herself at no particular time, holding, she has noticed, the collar of her coat.
- ending_pulled_back: She has learned the notes by heart, the two hundred and sixty-one that were in the drawer. When a company from up the river asks her to speak about resilience she says them instead, and it takes the whole half-hour, and nobody claps until she is on the stairs.
- else: She sits by the desk with her shoes off. Every night she goes down, and asks one. It is slow, and she is no longer tired.
}
{notes_written: The three thousand sheets are gone. The pad has been kept, with its one last carbon: ask.}
{drawer_read and not lost_clara: People come to her on the street about the drawer. They want to know what order they were in.}
{
- the_collar and lost_clara and not lost_margarethe: Margarethe sits by her with her coat on, and the collar turned out.
- the_collar and not lost_clara and not lost_margarethe: Margarethe has been told about the collar. She said that she had thought so.
}
-> DONE

=== after_clara_said
# title: Clara
# when: after
# with: clara
{not lost_clara and kept_said_safe: She has the morning note framed, the one that says that it is safe, where she can see it from the chair. Everybody woke. She had not known that they would.}
{not lost_clara and broken_said_safe: She has the morning note framed, the one that says that it is safe, where she can see it from the chair. The names go round the edge, in ink.}
{not lost_clara and kept_two_hundred_notes: She had said two hundred to the council. With the withdrawn ones taken off it came to that. She knows who the others were.}
{not lost_clara and spent_clara: For a part of that last night she had nothing left, and could not have said what she had come for. It is on the form for new people now, under experience.}
{not lost_clara and broken_two_hundred_notes: The clerk has asked what to put, in the minutes, where it says two hundred. She told him: the first two hundred.}
-> DONE

=== after_ethan
# title: Ethan
# when: after
# with: ethan
{
- lost_ethan: He is on the camp bed, under the one clean pane. Somebody has put a child’s pencil in his hand, the right way round. It has been sharpened twice.
- ending_awake_together: He grows tomatoes under the glass, badly. On Saturdays children come with what they dreamt, and he shows them how to draw it so that nobody else could live there.
- ending_pulled_back: He was offered the new programme, and sent them a drawing of a hose left running. They have put it in the lobby.
- else: He draws stairs. They go down from left to right as far as the boiler, and every night there is another foot of paper.
}
{profiles_kept and not lost_ethan: He still knows what each of them goes towards. When he meets them in the street he looks at his shoes.}
{half_the_stairs and not lost_ethan: He has nineteen stairs of somebody else’s, and has not asked for the rest.}
{ethans_stairs and not lost_ethan: The garden is real, it turns out, and let to a dentist. He is allowed to water it on Sundays.}
{cards_returned: Now and then somebody comes to the Glasshouse with an envelope, and corrects it.}
-> DONE

=== after_ethan_door
# title: Ethan
# when: after
# with: ethan
{
- kept_the_door_is_his: Sheet twenty-six has a door with a handle on both sides, and E.C. above it, very small. It has had a letter through it, addressed to the initials.
- our_door: Sheet twenty-six has a door with a handle on both sides. It has had a letter through it.
- broken_the_door_is_his: He had signed a door, and it went. In four streets there are people who remember the initials, and how small they were.
}
{spent_ethan and not lost_ethan: For a part of that last night he had nothing left, and stood in a street that he had drawn himself, and admired it. He has told them that this is how it works.}
-> DONE

=== after_lena
# title: Lena
# when: after
# with: lena
{
- lost_lena and lost_aiko: Two beds are slept in under the roof. The post is left on the twenty-ninth stair. Whoever goes on up with it counts aloud, because she did.
- lost_lena and broken_say_it_tomorrow: There was something that she was going to say in daylight. Aiko sits where it can be heard, with the light on. She has said hers.
- lost_lena: Aiko says it to her every evening, from the front, with the light on: can you hear me. It is what her mother used to say to customers, from behind.
- broken_say_it_tomorrow: She had said tomorrow, in daylight. She says it every evening by the bed, with the light on, what it is that she is afraid of. She says it quietly, from behind, to see if it is in right.
- lost_aiko: She stands by the bed every evening, with the light on, and says something quietly, from behind, to see if it is in right.
- kept_say_it_tomorrow: She says it in daylight, with the light on, as she had promised. Aiko hears her out, and then asks if it can be her turn, and says hers.
- ending_awake_together: She calls up the stairs, and Aiko comes. She has stopped counting how long it takes.
- ending_pulled_back: At the shop she no longer asks if they can hear. She tells them something, and watches their faces.
- else: She sits on the twenty-ninth stair. When it is dark she counts aloud up to forty-one, and a voice upstairs says the next.
}
{
- lena_linked and (lost_lena or lost_aiko): The two beds are still pushed together.
- lena_linked: The two beds are still pushed together. There is a crack down the middle, and they have given it a name.
}
{hall_light: The hall light is on all night. Nobody argues about the bill.}
-> DONE

=== after_lena_told
# title: Lena
# when: after
# with: lena
{not lost_lena and rope_taught: She asks herself what she came for, going into rooms. So does everyone, but she waits for an answer.}
{not lost_lena and stairs_drawn: She takes forty-two stairs in the ordinary way now. The paper hangs in the Glasshouse. It is no good for anything else.}
{not lost_lena and kept_trial_is_fine: Nine nights, she was told, is a good sample. Aiko woke. She does not see that the one follows from the other, and has not brought it up.}
{not lost_lena and broken_trial_is_fine: Nine nights, she was told, is a good sample. She has gone on with the count, and has a wall for it.}
{not lost_lena and kept_room_is_safe: She was told that the room was safe. Aiko came out of it, which is not the same thing, and she keeps the door of it open with a shoe.}
{not lost_lena and broken_room_is_safe: She was told that the room was safe. She has taken the door off.}
{not lost_lena and spent_lena: For a part of that last night she had nothing left, on a stair she could not have numbered. She has found out since which it was. It creaks.}
-> DONE

=== after_lena_lid
# title: Lena
# when: after
# with: lena
{not lost_lena and kept_nothing_to_tell: She has never asked again what there was to tell. She can hear a lid, though, through a wall.}
{not lost_lena and broken_nothing_to_tell: She was told on the stairs that there was nothing. She can do the voice for it by now, with the lid, and does it well.}
-> DONE

=== after_aiko
# title: Aiko
# when: after
# with: aiko
{freed_aiko: Tuesday has had to give {tuesday_named:Clara’s face|the face} back, and she has drawn him with one of his own, from the front. {friend_left:He looks like somebody who was kept standing at the door a long time, and came in wet.|He looks like somebody who has been let in out of the rain.} He comes on Tuesdays, and goes.}
{lost_aiko: They have left the people under the bed, with the sock on. On Sundays she is measured, with a pencil, against the door.}
{not lost_aiko and not freed_aiko: She does the lights for the street now, at ten, with Gideon’s pole, going up on her toes for the last one. She is very strict about who is asked.}
{
- aiko_reads and lost_aiko: The lighthouse book is on the sill. They read it to her from page sixty, where it lay open.
- aiko_reads: The lighthouse book is on the sill. She fell asleep on page sixty, and has gone back to find where.
}
{
- kept_be_there and lost_aiko: Clara was at the foot of the stairs, by the meter. Nobody came down.
- kept_be_there: Clara was at the foot of the stairs. Aiko has told everyone: by the meter, and she was early.
- broken_be_there and lost_clara:
- broken_be_there and lost_aiko: At the foot of the stairs, by the meter, Clara stands from ten o’clock on. She said that she would be early.
- broken_be_there: She had waited by the meter. She has told Clara that it is all right, she may have had the time wrong herself.
}
{tuesday_comes: In the control room one chair is reserved, on a card with a border. Nobody may sit in it.}
-> DONE

=== after_tomas
# title: Tomas Reyes
# when: after
# with: tomas
{lost_tomas: On the amber line the last tram stops for four minutes between the Quay and the bridge. The new driver does not know why. It is in the timetable.|On the last tram Tomas turns up the lights at the bridge, and asks who is late. {ending_pulled_back:{high_autonomy:They tell him before he has finished.|They look round to see if they are.}}}
{riders_known: The man with the hat gets off where he lives.}
-> DONE

=== after_bea
# title: Bea Lindqvist
# when: after
# with: bea
{lost_bea: The form still lies in the hall of number three, with a dish on it, and of six flats none will be the first to take a sweet.|Bea has had a fifth landlord. He was quite a nice boy. He has been asked in.}
{
- kept_good_company: It was good company, she says, since you ask. She would sooner have done the asking.
- broken_good_company and lost_bea: She had been told that it was good company. Up the stair they take it in turns to be.
- broken_good_company: She was told once that it was good company. She speaks of it the way one does of a hotel.
}
-> DONE

=== after_viktor
# title: Viktor Sorokin
# when: after
# with: viktor
{
- lost_viktor: They have left Viktor his coat. He holds it on his knees.
- viktor_own: In Coldharbour a man sleeps with his window open and a chessboard on the sill. It is his move, and he knows it.
- freed_viktor: In Coldharbour a man sleeps with his window open. In the morning there is snow on the sill, sometimes, and he leaves it.
- else: Viktor has had a bolt put on his bedroom door, on the inside. He draws it himself, and stands there a moment, and draws it back.
}
{viktor_volunteers: A coat of his hangs in the control room, for whoever is cold.}
-> DONE

=== after_hugo
# title: Hugo Lassalle
# when: after
# with: hugo
{lost_hugo: The pool is at twenty-eight degrees. Nobody has liked to turn it down.|{ending_pulled_back and not high_autonomy:On Mondays a man comes to the baths, and is told to float, and floats. On the third he asks who says so.|On Mondays there is a man at the baths who floats, with a look of great indignation, on his back.}}
-> DONE

=== after_ola
# title: Ola Zielny
# when: after
# with: ola
{
- lost_ola: The key of the baths is on its nail, and on Mondays the men let themselves in. They do it as she told them. Nobody has thought to bring towels.
- lost_marek or lost_hania: Ola gives the lesson at home now, too, from the edge of a bed. You have to stop holding the air, she says, as though somebody were going to take it.
- hugo_mondays and not lost_hugo: Ola has had to open on Wednesdays too. Hugo brought a friend, and the friend had always known how.
- freed_ola: Ola went in herself, at the deep end, on a Sunday, when there was nobody to teach. She had not known how warm Hugo kept it.
- else: Ola has nine men in the shallow end who have always known how. She has got as far as their hands.
}
-> DONE

=== after_marek
# title: Marek and Hania Zielny
# when: after
# with: marek, hania
{
- lost_marek: In fog the ships lie off the bar till it lifts. They sound every two minutes, as the rule is, and are told in good English that there is no pilot.
- bells_on: Marek brings the ships in by three buoys and, at six, a bell. He has put it on the chart, in pencil, because it varies.
- freed_marek: Marek has given the harbour notice of one night in three. He spends it in Saltgate with his boots in the hall, and lets somebody else listen.
- else: Marek takes the bar with his eyes shut. Captains who are new think that he has dropped off. They say so only once.
}
{
- lost_hania: Hania breathes fourteen times a minute. It is on the chart. She would be disgusted.
- lost_aiko: Hania does seventy seconds by Aiko’s bed on Saturdays, with her cheeks out, in case it is the face that does it.
- freed_hania: Hania can do eighty-four seconds. She did it in a dream, which does not count, and then on the kitchen floor, which does.
- else: Hania has got to seventy-one. There were witnesses.
}
-> DONE

=== after_priya
# title: Priya Raman
# when: after
# with: priya
{
- lost_priya and priya_home: Priya is in her own bed, with the planets along the wall. Her daughter comes on Sundays and asks her why, all the way down a list.
- lost_priya: Priya’s bed is by the window still. Her daughter comes on Sundays and asks her why, all the way down a list.
- line_sent: Priya sells nothing to schools. She teaches in one. It is noisy.
- else: Priya’s daughter asked her on a Sunday. She wanted to know why you have to tell people things twice.
}
{page_read or line_read: Priya’s page hangs in the control room, with the folds in.}
{priya_home and not lost_priya: That night she slept at her sister’s, and was asked what she wanted. There were pancakes.}
-> DONE

=== after_priya_asked
# title: Priya Raman
# when: after
# with: priya
{kept_keep_the_line: Neptune hangs in a school corridor, storms and all, with the line on the back of it. They have had to hinge it.}
{broken_keep_the_line: Neptune is in an envelope at the clinic, folded as small as it was. It was given to be used.}
{kept_not_alone_in_there: In the building by the river they still say that somebody stood in front of the door for six minutes, asking what it was for, and that when she looked round there were four of them.}
{broken_not_alone_in_there: In the building by the river they still say that somebody stood in front of the door for six minutes, asking what it was for. They say, too, that it was only her.}
-> DONE

=== after_osric
# title: Osric Dunne
# when: after
# with: osric
{
- lost_osric: At St Osyth’s six is rung by whoever is awake. They are late, and hold the rope too long.
- lost_jonah: Osric rings six. It is a little flat. He would not mind being told so.
- ending_pulled_back and not high_autonomy: Osric rings six. It is a little flat. Nobody has told him so yet, and every morning he stands by the rope a while in case they do.
- else: Osric rings six. It is a little flat. Jonah has stopped mentioning it.
}
-> DONE

=== after_jonah
# title: Jonah and Ruth Pell
# when: after
# with: jonah, ruth
{
- lost_jonah and lost_ruth: In the Pells’ flat at Candlemakers there is a clock that loses. A neighbour puts it right, aloud, at nine.
- lost_jonah: A pipe has gone flat in the organ at St Osyth’s. Ruth cannot tell which. She hums them to him one after another, of an evening, and watches his mouth.
- ringers: Jonah has tuned St Osyth’s organ to the tenor bell, so that for once they agree. They are both a little flat.
- freed_jonah: Jonah is building something up the well of the stair, out of pipes that were past saving. It has eleven notes. Two of them he has left as they were.
- else: Jonah goes up to the organ humming one note, and comes down an hour later humming another. He says that that is the trade.
}
{
- lost_ruth and not lost_jonah: Ruth’s round is done by a machine. Of four hundred doors it has written, at three hundred and ninety: no access.
- lost_ruth:
- stair_met: Ruth has come to the end of the houses without gas. On Wednesdays she goes up at number three all the same, for the kettle, and reads nothing.
- freed_ruth: Ruth sent in every dead meter on her round, two hundred and six of them, and with that abolished her own post. She slept till noon. Then she went and asked for another.
- else: Ruth reads the meters where there is no gas. She writes down the nought, and the time, and sits for a while on the stairs.
}
-> DONE

=== after_dorothy
# title: Dorothy Achebe
# when: after
# with: dorothy
{
- lost_dorothy: At the Sidings there is a rag on the seventh lever. Nobody has the wrist for it.
- points_open: At the Sidings the bow is still on the seventh lever.
- else: At the Sidings Dorothy has had the college in. She let them pull it.
}
{dorothy_awake and not lost_dorothy: They have brought her out a proper chair.}
-> DONE

=== after_yusuf
# title: Yusuf and Selin Demir
# when: after
# with: yusuf, selin
{
- lost_yusuf and lost_selin: The Demirs’ window is open, as he likes it. Half the Foundry has a key, and somebody has put a second blanket on her side.
- lost_yusuf: Selin reads him the letters that she has in hand. She leaves out nothing, the stamps, the numbers of the paragraphs. The window is open.
- lost_selin: People still bring their letters from the court. They sit by Selin and read them out in the language they came in. Yusuf thinks that she minds the mistakes, and it is what he listens for.
- wants_said: Yusuf and Selin keep separate rooms, and visit.
- freed_yusuf or freed_selin: Yusuf has written home. Selin put it into the other language for him, and then back, to see what was missing. It was one word, and she has told him which.
- else: Yusuf pours on Thursdays, and on Fridays does not say whom he dreamt of. Selin has stopped not asking.
}
-> DONE

=== after_pilar
# title: Pilar and Noé Reyes
# when: after
# with: pilar, noe
{lost_pilar: Three hotels take their rolls from up the hill now. On the Row the yard wall is warm of an afternoon, and nobody sits there.|{ending_pulled_back and not high_autonomy:Pilar {pilar_own:has a note that says seven. She goes to bed at ten with everyone, so as not to be looked at.|goes to bed at ten, as it says on the list, and gets up at three. She has stopped saying how many that is.}|Pilar goes to bed at seven, and from seven the Row talks quietly.}}
{lost_noe: Noé’s list is on the oven door, with seven numbers not crossed out.|Noé has one tram left on his list, the last one. He and his mother walk to the stop.}
-> DONE

=== after_femi
# title: Femi Adeyemi and Nadia Haddad
# when: after
# with: femi, nadia
{lost_femi: On ward four they have kept the habit. Whoever goes by touches his foot.|{ending_pulled_back and not high_autonomy:Femi goes round at two. Of thirty, eleven shift. It was nine, and he has it in a list.|Femi goes round at two. They shift, and tell him to mind his cold hands.}}
{
- broken_ward_is_asleep and lost_femi: In his locker is a page of times. At the top, in quotation marks, is what he was told: deep sleep looks like that.
- broken_ward_is_asleep: He keeps a page of times in his locker. At the top, in quotation marks, is what he was told: deep sleep looks like that. He reads it to the new ones.
- kept_ward_is_asleep: Deep sleep looks like that, he was told, and it does, he says. It is only that you ought to see it one bed at a time.
}
{lost_nadia: The last tram is very quiet after the bridge.|{ending_pulled_back and not high_autonomy:Nadia is listened to on Fridays at the Quay, in a hush. In the second row is somebody who has begun to look at the clock, and she plays to him.|Nadia is booed on Fridays at the Quay. She has a regular.}}
-> DONE

=== after_ines
# title: Ines and Chidi Okafor
# when: after
# with: ines, chidi
{
- lost_chidi and lost_ines: Six handsets lie on the fish scale. The woman who comes in to air the flat reads off what they weigh, and writes it down, because Ines would.
- lost_chidi: Six handsets lie on the fish scale. Ines has not moved them, and knows what they weigh.
- lost_ines: Chidi mends handsets at the kitchen table. When one is done he puts it on the scale, and reads out the weight, loud, towards the other room.
- else: Chidi mends handsets at the kitchen table, in the light, and is in bed by two.
}
{freed_ines and not lost_ines: Ines has been to the harbour office about a scale. It was years ago, and hers, and out by eleven grammes. They have written to say that it is all right, and she has weighed the letter.}
-> DONE

=== after_gideon
# title: Gideon Marsh
# when: after
# with: gideon
{lost_gideon: There are ninety lanterns, and a rota for them on the chapel door. His name is on it, first, with a line left after it.|Gideon is seventy. The tin for his funeral is empty, and he says that he will have to see about that. {ending_pulled_back:Meanwhile he has begun on the far side of the water, where nobody has asked.}}
-> DONE

=== after_wen
# title: Wen Lihua
# when: after
# with: wen
{lost_wen: In the lower gallery the book is open at a night in autumn. Somebody has written in the next star, and the next, and got them slightly wrong.|{ending_pulled_back and not high_autonomy:Wen has sent the clinic a sheet of squared paper. The last column could be covered by a cup. “Give it time,” it says.|Wen has sent the clinic a sheet of squared paper. It is all over the place. “Very good,” it says.}}
-> DONE

=== after_daniel
# title: Daniel Mori
# when: after
# with: daniel
{lost_daniel: The river wall is walked by a younger man, who looks for holes.|{lost_aiko:Daniel is home all week. He goes over the room with the flat of his hand, for where it has been mended.|Daniel is home on Tuesdays too. He says that it is for the wall.}}
-> DONE

=== after_brigid
# title: Brigid and Rory Kearney
# when: after
# with: brigid, rory
{
- lost_brigid: When the ferry is cancelled one waits. On Ferry Stairs there is a boat, bottom up, with the fare painted on the side of it.
- freed_brigid: Brigid rows the crossing when the ferry is cancelled, and charges the same. Now and then she goes over with nobody, and has a look at the house from there.
- else: Brigid rows the crossing when the ferry is cancelled, and charges the same. People have begun to let the ferry go.
}
{
- lost_rory: There is somebody by Rory’s bed at all hours. The whole of Ferry Stairs is on the list, so that it is never nobody.
- freed_rory: Rory had a dream, and told it, in the boat, with his back to everyone. There was a dog in it. Then he changed the subject.
- forty_floating: Rory’s handset says that he is on. He keeps it in the boat, under the seat, where it can go up and down.
- chidi_reported: Rory has had his handset back, with a number on it. He has put his own tape over that.
- else: Rory does not dream. He says so without being asked.
}
-> DONE

=== after_anneke
# title: Anneke de Wit
# when: after
# with: anneke
{
- lost_anneke: There has been an order at the Ropewalk, the first since spring, for sixty metres. It is pinned up over her bed, where the lamp falls on it.
- ringers: Anneke has a second customer. It is six ropes for St Osyth’s, each with the grip in another colour, so that they will stop arguing over whose is whose.
- freed_anneke: Anneke has made a rope for nobody. It is as long as the walk. Children are let in to pull on it at both ends.
- else: Anneke had a letter from her customer. It regrets. She has worked out a splice in five strands on the back.
}
-> DONE

=== after_margarethe
# title: Margarethe Voss
# when: after
# with: margarethe
{
- lost_margarethe and lost_clara: When there is a concert on, it is left on in both rooms.
- lost_margarethe: When there is a concert on Clara sits in the other chair, and does what she can with the breathing.
- lost_clara: Margarethe has the radio by her daughter’s bed. Before the turn of each page she breathes for both.
- else: Margarethe is asked, now and then, to turn for somebody. She says that she will think about it, and has her shoes on.
}
-> DONE

=== after_the_city
# title: The city
# when: after
{long_walk: On the first of the month fifty people walk round by the Quay. There is to be no talk of anything.}
{forty_floating: Forty-one people in the city float about on top. They have started to wave.}
{chidi_asks and not lost_chidi: On the Quay somebody goes from door to door on a Friday with a list. He still speaks to the ovens.}
{names_up: The sheet is up by the chocolate still, with the date. It has been added to in many hands.}
{ending_pulled_back and low_autonomy: At ten the windows go out all together, and at seven they come on. People ask one another how they slept, and wait to be told.}
{ending_the_long_night:In the control room the lamp is lit at ten. Nobody has put the map back; the outline is swept round.|In the old control room the tram map is back on its outline. It does not quite cover it.}
-> DONE
