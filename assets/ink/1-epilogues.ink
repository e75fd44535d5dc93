// The three endings of the chapter and what becomes of each person. Read top to bottom; each part shows itself by what was done.

=== awake_together
# title: Awake together
# place: 05 h, everywhere
# when: ending awake-together
It goes along a street the way windows do, only the other way. Somebody sits up in Harrow Row and says a name; and in the next house somebody, asleep, is told.
Nobody is woken. Femi Adeyemi, going from bed to bed with his hand out, will swear to that. They turn over first, all thirty, and there is an interval, and then they open their eyes because they would like to see.
{high_autonomy:
    By six it is plain that the city is not going to get up. It has things to finish. From the tram sheds to the baths people lie awake in the dark with the windows open, talking across the street; and Osric, who has his hand on the rope, waits, for the first time in forty years, until he is asked.
- else:
    By six they are out on the steps in coats. They do not altogether know what they did, and they keep asking one another, and each of them has a small part of it.
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
{promise_broken:
    Someone has written it on the wall of the clinic overnight, in chalk, neatly, with the date: SHE SAID IT WAS SAFE.
}
Clara goes from one to the next with a pad. She does not tell them that it is over. She says: it's Clara, I've come early, what time would you like it to be?
+ [Begin with the nearest bed.]
    About the ninth, a foot moves.
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
    It takes the other chair to reach the key.
- -> DONE

=== after_clara
# title: Clara
# when: after
# with: clara
{ending_awake_together: The clinic keeps no cabinet now. There is a pad at the door, on a string, and people write their own hours on it, and change their minds. She goes to bed herself at no particular time, holding, she has noticed, the collar of her coat.}
{ending_pulled_back: She has learned the notes by heart, all four hundred. When a company from up the river asks her to speak about resilience she says them instead, and it takes nine minutes, and nobody claps until she is on the stairs.}
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
{ending_pulled_back: He was offered the new programme, and sent them three wooden steps and a hose. They have put it in the lobby.}
{ending_the_long_night: He draws stairs. They go down from left to right as far as the boiler, and every night there is another foot of paper.}
{profiles_kept: He still knows what each of them goes towards. When he meets them in the street he looks at his shoes.}
{ethans_stairs: The garden is real, it turns out, and let to a dentist. He is allowed to water it on Sundays.}
{our_door: There is a door on sheet twenty-six with a handle on both sides. He has had a letter through it.}
{cards_returned: Now and then somebody comes with an envelope, and corrects it.}
-> DONE

=== after_lena
# title: Lena
# when: after
# with: lena
{ending_awake_together: She says it in daylight, with the light on. Aiko hears her out, and then asks if it can be her turn, and says hers.}
{ending_pulled_back: She has gone back to Thursdays. She no longer asks if they can hear; she tells them something, and watches their faces.}
{ending_the_long_night: She sits on the twenty-ninth stair. When it is dark she counts aloud up to forty-one.}
{lena_linked: The two beds are still pushed together. There is a crack down the middle, and they have given it a name.}
{rope_taught: She asks herself what she came for, going into rooms. So does everyone, but she waits for an answer.}
{stairs_drawn: She takes forty-two stairs in the ordinary way now. Ethan has the paper. It is no good for anything else.}
{half_the_stairs: Nobody has the stairs after nineteen but her.}
{hall_light: The hall light is on all night. They have stopped arguing about the bill.}
-> DONE

=== after_aiko
# title: Aiko
# when: after
# with: aiko
{freed_aiko: She has drawn him at last, from the front. He looks like somebody who has been let in out of the rain. He comes on Tuesdays, and goes.}
{lost_aiko: They have left the wall as it was. In the third row the space is the right size still; it is measured, on Sundays, with a pencil, against the door.}
{not lost_aiko and not freed_aiko: She does the lights for the street now, at ten, with Gideon's pole, going up on her toes for the last one. She is very strict about who is asked.}
{aiko_reads: The lighthouse book is on the sill with eleven pages left. She is saving them.}
{tuesday_comes: There is a third chair at the night desk. It has been reserved, with a border.}
-> DONE

=== after_tomas
# title: Tomas Reyes
# when: after
# with: tomas
{lost_tomas: On the amber line the last tram stops for four minutes between the Quay and the bridge. The new driver does not know why. It is in the timetable.|On the last tram Tomas Reyes turns up the lights at the bridge, and asks who is late.}
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
{lost_hugo: The pool is at twenty-eight degrees. Nobody has liked to turn it down.|On Thursdays there is a man at the baths who floats, with a look of great indignation, on his back.}
{forty_floating: Forty-one people in the city float about on top. They have started to wave.}
-> DONE

=== after_priya
# title: Priya Raman
# when: after
# with: priya
{line_sent: Priya Raman sells nothing to schools. She teaches in one. It is noisy.|Priya's daughter asked her on a Sunday. She wanted to know why you have to tell people things twice.}
{page_read: They have put Priya's page under the tram map, where the desk was, with the folds in.}
{priya_home: There were pancakes.}
{priya_inside: In the building by the river they still say that somebody stood in front of the door for six minutes, asking what it was for.}
-> DONE

=== after_osric
# title: Osric Dunne
# when: after
# with: osric
Osric rings six. It is a little flat. Jonah has stopped mentioning it.
-> DONE

=== after_dorothy
# title: Dorothy Achebe
# when: after
# with: dorothy
{points_open: At the Sidings the bow is still on the ninth lever.|At the Sidings Dorothy Achebe has had the college in. She let them pull it.}
{dorothy_awake: Dorothy has asked for a proper chair.}
-> DONE

=== after_the_city
# title: The city
# when: after
{wants_said: Yusuf and Selin Demir keep separate rooms, and visit.}
{long_walk: On the first of the month forty people walk round by the Quay. There is to be no talk of anything.}
{names_up: The list is up by the chocolate, with the date. It has been added to in many hands.}
In the old control room the tram map is back on its outline. It does not quite cover it.
-> DONE
