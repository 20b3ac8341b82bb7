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
| reviews  | the log. A review: card, grade, moment ("at", ms since 1970), the learner's day        |
|          | (days since 1970), how long it took, the preset. A retraction takes a review back. A   |
|          | call makes a card due once. Never changed, sorted by "id"                              |

When each card is due is not in here: it follows from the log (FSRS-6). A stamp is a time in
milliseconds since 1970 in base 36, a counter, and the device, parted by dashes; stamps sort as text.
There are no pictures or sounds in Dateline; a later version that has them will add a folder "media".
`;
