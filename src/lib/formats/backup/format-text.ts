// The description that every backup carries, for whoever opens one in ten years without Dateline.

export const FORMAT_MD = `# A backup of Dateline

This file is a zip archive. It holds all that a learner has in Dateline, as lines of JSON in UTF-8,
one record a line. manifest.json lists the files with their number of records, their size and the
SHA-256 of their content; "schema" is the version of the records, "lastChange" the newest stamp.

| folder   | a record is                                                                            |
| -------- | -------------------------------------------------------------------------------------- |
| settings | the learner's choices                                                                  |
| presets  | scheduling choices that reviews were made under                                        |
| decks    | a deck without its notes: title, version, sources, the learner's limits                |
| notes    | a note as the learner sees it ("note"), as its deck has it ("shipped", where that      |
|          | differs), and what is the learner's ("own": edits, tags, flag)                         |
| cards    | a card: its note, its part, whether it is suspended, buried, a leech or retired        |
| updates  | an update of a deck, with what takes it back                                           |
| classes  | a class to be ready for: its times as a clock on the wall shows them, its decks       |
| forecasts| what was expected of one meeting of a class, and what a quiz after it showed           |
| articles | a text that cards were made from: what it says of itself ("about"), and what became of  |
|          | each suggestion ("decisions": the note made of it, or none where it was rejected)       |
| log      | the log, in segments of up to a thousand entries that one device took in: its name,    |
|          | the segment's number, the "hash" of the one before, the entries as a "text" of JSON    |

In that text, "what" has a letter for each entry: 1 to 4 for a review (again, hard, good, easy), c for
a call, which makes a card due once, r for a retraction, which takes a review or a call back, d for a
redating: the clock was ahead when a review or a call was saved, and it counts as given at this moment,
of several redatings at the earliest.
The lists have a number for each: "card" (an index into "cards"), "ms" (the stamp's milliseconds, as the
difference from the entry before), "counter" and "device" (of the stamp; where missing, 0); for reviews,
calls and redatings "day" (the learner's day, days since 1970, as a difference); for reviews and
redatings "at" (the moment less the stamp's; where missing, 0); for reviews "took" (ms) and "preset" (an
index; where missing, 0); for retractions and redatings "back" (the stamp of what is taken back, or
dated anew). "hash" is the SHA-256, in hex, of device, number, before (or nothing), sealed, count,
first, last and text, each on a line of its own.

When each card is due is not in here: it follows from the log (FSRS-6). A stamp is a time in
milliseconds since 1970 in base 36, a counter, and the device, parted by dashes; stamps sort as text.
There are no pictures or sounds in Dateline; a later version that has them will add a folder "media".
`;
