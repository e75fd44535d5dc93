/** Data for names.ts: order is part of a saved city's look, so new names go at the end. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const GIVEN_NAMES = words(`
Tomas Ines Aiko Noé Pilar Marek Amina Jonas Leila Kofi Greta Ravi Sofia Emeka Hana Luca Yara Piotr Mei Samir
Astrid Diego Farah Oskar Nadia Kwame Elif Bruno Saoirse Tariq Lotte Anjali Mateo Zofia Ibrahim Freya Hugo Thandi Kenji Rosa
Anton Layla Pavel Chidi Maren Omar Beatriz Stellan Priya Declan Naomi Youssef Ilse Rafael Adaeze Emil Sunniva Arjun Carmen Dmitri
Wren Salma Otto Imani Joaquim Linnea Hassan Nuria Callum Yuki Vera Bashir Marta Tobias Ngozi Aldo Rukmini Finn Zeynep Andrei
Oluwaseun Clémence Henrik Samira Tadeo Ayesha Gwen Mikkel Lucía Jun Petra Malik Eszter Rohan Ingrid Sipho Paloma Viktor Noor Elias
Fatou Gustav Renata Kamal Sigrid Enzo Chiara Abdul Matilde Rune Deepa Florian Zainab Casper Odile Hiro Ewa Mustafa Branwen Silvio
Tamsin Idris Katya Lorenz Amara Sven Juana Bilal Élise Torben Meera Ciaran Halima Janek Isaura Kazuo Birgit Dawit Nerea Ludo
Sanaa Edgar Milena Kiran Solveig Rui Adele Yusuf Teodora Nils Rania Gaspard Onyeka Frida Vikram Alma Jorge Selin Axel Mina
Baptiste Wangari Ludvik Parisa Owen Esra Simone Thabo Agnes Kaito Dalia Rasmus Uma Felix Nadège Ismail Tove Radek Kemi Arlo
Marisol Bogdan Asha Leopold Hye Sabine Chen Orla Mirko Zuri Fabian Lale Gregor Nia Tuan Helga Rashid Ximena Ivo Ayodele
`);

export const FAMILY_NAMES = words(`
Reyes Okafor Tanaka Lindqvist Moreau Haddad Novak Mensah Castellano Byrne Iyer Petrov Alvarez Osei Bergström Rahman Duarte Kowalski Nakamura Fontaine
Achterberg Mbeki Silva Horvath Singh O'Connell Demir Vargas Larsen Adeyemi Weiss Chowdhury Marchetti Sørensen Fofanah Kaplan Quispe Ivanov Murray Santos
Eklund Bose Ferreira Habibi Jansen Obi Rousseau Yamada Pereira Kelly Aydin Zielinski Banerjee Cortez Thorsen Nwosu Keller Rossi Farouk Lefebvre
Mishra Andersen Delgado Popescu Sato Traoré Holm Gallagher Aziz Cabrera Vogel Nkosi Barros Sharma Karlsson Mancini Boateng Dubois Halloran Erdem
Watanabe Salazar Kruger Balogun Nyström Pillai Ricci Hoffman Ouedraogo Vidal Mikkelsen Jha Brannigan Sesay Laurent Kozlov Medina Saleh Winther Conti
Abara Fischer Quintero Rao Nilsen Sokolov Bianchi Toure Hughes Matsuda Estrada Wolff Igwe Gupta Lund Marín Khalil Beaumont Jovanovic Asante
Romano Verma Dahl Acosta Mahmoud Szabo Kiplagat Peeters Greco Ishikawa Solano Brandt Eze Menon Hagen Roux Yilmaz Costa Kamara Doyle
Navarro Joshi Aalto Ferri Diallo Kimura Maguire Stoltz Pinto Usman Gerhardt Bhatt Ocampo Falk Moretti Sow Ueda Tierney Brekke Almeida
Zaman Nagy Paredes Kone Schultz Desai Strand Caruso Anyanwu Mori Sweeney Bakker Rocha Kapoor Vik Serrano Hussein Blanc Dimitrov Addo
Luna Rosen Patil Hjelm Bellini Camara Endo Flynn Maas Queiroz Chaudhry Soto Engel Amadi Nair Ravn Leclerc Tekin Varela Coulibaly
`);
