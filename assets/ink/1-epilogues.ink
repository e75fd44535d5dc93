// The three endings of the chapter and what becomes of each person. Read top to bottom; each part shows itself by what was done.

=== awake_together
# title: Awake together
# place: before light, everywhere
# when: ending awake-together
It goes along a street the way windows do, only the other way. Somebody sits up in Harrow Row and says a name; and in the next house somebody, asleep, is told.
Nobody is woken. Femi Adeyemi, going from bed to bed with his hand out, will swear to that. They turn over first, all thirty, and there is an interval, and then they open their eyes because they would like to see.
{high_autonomy:
    Before long it is plain that the city is not going to get up. It has things to finish. From the tram sheds to the baths people lie awake in the dark with the windows open, talking across the street; and Osric, who has his hand on the rope, waits, for the first time in forty years, until he is asked.
- else:
    Before long they are out on the steps in blankets. They do not altogether know what they did, and they keep asking one another, and each of them has a small part of it.
}
+ [Go down into the street.]
    There is a light on at the top of the fourth stair in Bellfield. It goes off, and on, and off, and stays off, and it is morning.
- -> DONE

=== pulled_back
# title: Pulled back
# place: 07 h, Clinic Hill
# when: ending pulled-back
It stops when it is told to. At seven the session ends, the gate lets go, and three thousand people are put back in their beds like spoons.
Most are well. They are asked, and say so. There are beds, though, that have to be gone to. In each is somebody with open eyes who is looking at a place about a yard above the door.
{
- promise_broken and (said_safe or room_is_safe):
    Someone has written it on the wall of the clinic overnight, in chalk, neatly, with the date: SHE SAID IT WAS SAFE.
- promise_broken:
    Someone has chalked a list on the wall of the clinic overnight. It is of things that were said, with the dates, and there is room left at the bottom.
}
Clara goes from one to the next with a pad. She does not tell them that it is over. She says: it’s Clara, I’ve come early, what time would you like it to be?
+ [Begin with the nearest bed.]
    At the fourth, a foot moves.
- -> DONE

=== the_long_night
# title: The long night
# place: no hour
# when: ending the-long-night
The lamp on the desk is still on. It is light outside, it has been for some time, and on the wall where the tram map was the sun has found the paler city and goes over it street by street.
The screen says that the load is one, exactly. It has stopped varying.
Somewhere a bell rings for six, and it is late, or it has been rung by hand; at that there is, over all the twenty-four names, a kind of draught. It may be that they have turned over. It may be only that they have been told.
{tuesday_named:
    By the bottom of the stairs, next to a coat that is not one, somebody with her face waits politely to be let in on it.
}
+ [Put the lamp out, and go down after them.]
    She leaves the key in the door, on the outside, for whoever comes up.
- -> DONE

=== after_clara
# title: Clara
# when: after
# with: clara
{ending_awake_together: The clinic keeps no cabinet now. There is a pad at the door, on a string, and people write their own hours on it, and change their minds. She goes to bed herself at no particular time, holding, she has noticed, the collar of her coat.}
{ending_pulled_back: She has learned the notes by heart, all two hundred and sixty-one. When a company from up the river asks her to speak about resilience she says them instead, and it takes the whole half-hour, and nobody claps until she is on the stairs.}
{ending_the_long_night: She sits by the desk with her shoes off. Every night she goes down, and asks one. It is slow, and she is no longer tired.}
{said_safe: She has the morning note framed, with the comma missing, where she can see it from the chair.}
{notes_written: The three thousand sheets are gone. She had a blister, and has kept the pad with its one last carbon: ask.}
{drawer_read: People come to her on the street about the drawer. They want to know what order they were in.}
{the_collar: Margarethe has been told about the collar. She said that she had thought so.}
-> DONE

=== after_ethan
# title: Ethan
# when: after
# with: ethan
{ending_awake_together: He grows tomatoes under the glass, badly. On Tuesdays children come with what they dreamt, and he shows them how to draw it so that nobody else could live there.}
{ending_pulled_back: He was offered the new programme, and sent them a drawing of a hose left running. They have put it in the lobby.}
{ending_the_long_night: He draws stairs. They go down from left to right as far as the boiler, and every night there is another foot of paper.}
{profiles_kept: He still knows what each of them goes towards. When he meets them in the street he looks at his shoes.}
{half_the_stairs: He has nineteen stairs of somebody else’s, and has not asked for the rest.}
{ethans_stairs: The garden is real, it turns out, and let to a dentist. He is allowed to water it on Sundays.}
{our_door: There is a door on sheet twenty-six with a handle on both sides. He has had a letter through it.}
{cards_returned: Now and then somebody comes with an envelope, and corrects it.}
-> DONE

=== after_lena
# title: Lena
# when: after
# with: lena
{
- lost_aiko: She says it every evening by the bed, with the light on, what it is that she is afraid of. She says it quietly, from behind, to see if it is in right.
- say_it_tomorrow: She says it in daylight, with the light on, as she had promised. Aiko hears her out, and then asks if it can be her turn, and says hers.
- ending_awake_together: She calls up the stairs, and Aiko comes. She has stopped counting how long it takes.
- ending_pulled_back: She has gone back to Thursdays. She no longer asks if they can hear; she tells them something, and watches their faces.
- else: She sits on the twenty-ninth stair. When it is dark she counts aloud up to forty-one.
}
{lena_linked: The two beds are still pushed together. There is a crack down the middle, and they have given it a name.}
{rope_taught: She asks herself what she came for, going into rooms. So does everyone, but she waits for an answer.}
{stairs_drawn: She takes forty-two stairs in the ordinary way now. Ethan has the paper. It is no good for anything else.}
{hall_light: The hall light is on all night. They have stopped arguing about the bill.}
-> DONE

=== after_aiko
# title: Aiko
# when: after
# with: aiko
{freed_aiko: She has drawn him at last, from the front. He looks like somebody who has been let in out of the rain. He comes on Tuesdays, and goes.}
{lost_aiko: They have left the wall as it was. In the third row the space is the right size still; it is measured, on Sundays, with a pencil, against the door.}
{not lost_aiko and not freed_aiko: She does the lights for the street now, at ten, with Gideon’s pole, going up on her toes for the last one. She is very strict about who is asked.}
{aiko_reads: The lighthouse book is on the sill. She fell asleep on page ninety, and has gone back to find where.}
{
- be_there and lost_aiko: At the foot of the stairs, by the meter, Clara stands from ten o’clock on. She said that she would be early.
- be_there: Clara was at the foot of the stairs. Aiko has told everyone: by the meter, and she was early.
}
{tuesday_comes: There is a chair at the night desk that nobody may sit in. It has been reserved, with a border.}
-> DONE

=== after_tomas
# title: Tomas Reyes
# when: after
# with: tomas
{lost_tomas: On the amber line the last tram stops for four minutes between the Quay and the bridge. The new driver does not know why. It is in the timetable.|On the last tram Tomas Reyes turns up the lights at the bridge, and asks who is late.}
{riders_known: The man with the hat gets off where he lives.}
-> DONE

=== after_bea
# title: Bea Lindqvist
# when: after
# with: bea
{lost_bea: There is a form on the door of number three, with a dish on it, and nobody on the stair will be the first to take a sweet.|Bea Lindqvist has had a fifth landlord. He was quite a nice boy. He has been asked in.}
-> DONE

=== after_viktor
# title: Viktor Sorokin
# when: after
# with: viktor
{lost_viktor: They have left Viktor Sorokin his coat. He holds it on his knees.|In Coldharbour a man sleeps with his window open and a chessboard on the sill. It is his move, and he knows it.}
{viktor_volunteers: There is a coat on the hook in the control room, for whoever is cold.}
-> DONE

=== after_hugo
# title: Hugo Lassalle
# when: after
# with: hugo
{lost_hugo: The pool is at twenty-eight degrees. Nobody has liked to turn it down.|On Mondays there is a man at the baths who floats, with a look of great indignation, on his back.}
-> DONE

=== after_priya
# title: Priya Raman
# when: after
# with: priya
{
- lost_priya: Priya Raman’s bed is by the window still. Her daughter comes on Sundays and asks her why, all the way down a list.
- line_sent: Priya Raman sells nothing to schools. She teaches in one. It is noisy.
- else: Priya’s daughter asked her on a Sunday. She wanted to know why you have to tell people things twice.
}
{page_read: They have put Priya’s page under the tram map, where the desk was, with the folds in.}
{priya_home: There were pancakes.}
{priya_inside: In the building by the river they still say that somebody stood in front of the door for six minutes, asking what it was for.}
-> DONE

=== after_osric
# title: Osric Dunne
# when: after
# with: osric
{lost_osric: At St Osyth’s six is rung by whoever is awake. They are late, and hold the rope too long.|Osric rings six. It is a little flat. Jonah has stopped mentioning it.}
-> DONE

=== after_dorothy
# title: Dorothy Achebe
# when: after
# with: dorothy
{
- lost_dorothy: At the Sidings there is a rag on the ninth lever. Nobody has the wrist for it.
- points_open: At the Sidings the bow is still on the ninth lever.
- else: At the Sidings Dorothy Achebe has had the college in. She let them pull it.
}
{dorothy_awake: They have brought her out a proper chair.}
-> DONE

=== after_pilar
# title: Pilar and Noé Reyes
# when: after
# with: pilar, noe
{lost_pilar: Three hotels take their rolls from up the hill now. On the Row the yard wall is warm of an afternoon, and nobody sits there.|Pilar Reyes goes to bed at seven, and the Row talks quietly until she is up.}
{lost_noe: Noé’s list is on the oven door, with seven numbers not crossed out.|Noé has crossed out all the trams. Then they walked.}
-> DONE

=== after_femi
# title: Femi Adeyemi and Nadia Haddad
# when: after
# with: femi, nadia
{lost_femi: On ward four they have kept the habit. Whoever goes by touches his foot.|Femi Adeyemi goes round at two. They shift, and tell him to mind his cold hands.}
{lost_nadia: The last tram is very quiet after the bridge.|Nadia Haddad is booed on Fridays at the Quay. She has a regular.}
-> DONE

=== after_ines
# title: Ines and Chidi Okafor
# when: after
# with: ines, chidi
{lost_chidi: Six handsets lie on the fish scale. Ines Okafor has not moved them, and knows what they weigh.|Chidi Okafor mends handsets at the kitchen table, in the light, and is in bed by two.}
-> DONE

=== after_gideon
# title: Gideon Marsh
# when: after
# with: gideon
{lost_gideon: There are ninety lanterns, and a rota for them on the chapel door. His name is on it, first, with a line left after it.|Gideon Marsh is seventy. The tin for his funeral is empty, and he says that he will have to see about that.}
-> DONE

=== after_wen
# title: Wen Lihua
# when: after
# with: wen
{lost_wen: In the lower gallery the book is open at a night in autumn. Somebody has written in the next star, and the next, and got them slightly wrong.|Wen Lihua has sent Clara a sheet of squared paper. It is all over the place. “Very good,” it says.}
-> DONE

=== after_daniel
# title: Daniel Mori
# when: after
# with: daniel
{lost_daniel: The river wall is walked by a younger man, who looks for holes.|Daniel Mori is home on Tuesdays too. He says that it is for the wall.}
-> DONE

=== after_margarethe
# title: Margarethe Voss
# when: after
# with: margarethe
{lost_margarethe: When there is a concert on Clara sits in the other chair, and does what she can with the breathing.|Margarethe Voss is asked, now and then, to turn for somebody. She says that she will think about it, and has her shoes on.}
-> DONE

=== after_the_city
# title: The city
# when: after
{wants_said: Yusuf and Selin Demir keep separate rooms, and visit.}
{long_walk: On the first of the month forty people walk round by the Quay. There is to be no talk of anything.}
{forty_floating: Forty-one people in the city float about on top. They have started to wave.}
{chidi_asks: On the Quay somebody goes from door to door on a Friday with a list. He still speaks to the ovens.}
{names_up: The list is up by the chocolate, with the date. It has been added to in many hands.}
In the old control room the tram map is back on its outline. It does not quite cover it.
-> DONE
