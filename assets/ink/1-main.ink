// Chapter 1, The Nightmare Protocol. Scenes are knots; their tags say where, when, with whom, and what each answer does.
// The compiler declares every fact a line may ask about; see src/narrative/README.md.
INCLUDE 1-dusk1.ink
INCLUDE 1-dusk2.ink
INCLUDE 1-dusk3.ink
INCLUDE 1-dusk4.ink
INCLUDE 1-mornings.ink
INCLUDE 1-epilogues.ink
