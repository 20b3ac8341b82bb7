// Chromium's LevelDB keeps all databases of a site in one journal, and goes on in the last one after it
// was killed. A kill in the middle of a write leaves half an entry at its end; what is written behind that
// cannot be read at the next start, and then everything the site has stored is thrown away. Deleting a
// database makes it begin a new journal, without the torn one. Other engines lose nothing, nor does
// Chromium where it keeps databases in SQLite, to which it is moving: a page cannot tell which it has.
// Firefox, killed while it creates a database, opens none of the site's any more: it is spared. The kill
// campaign found both. The cost: a small database is made and deleted at each start, and the first write
// waits for it, as does what is read meanwhile. A second kill before that is done still loses everything,
// which is why copies stand in files.

/** By then the first screen is there. */
const LATER_MS = 1500;
/** Where the browser does not make or delete it, nobody waits for longer. */
const PATIENCE_MS = 1000;

let begun: Promise<unknown> | null = null;

/** To be called at each opening: nothing is read the later for it, and what is written waits for it. */
export function newJournalToBegin(): void {
	begun = null;
	setTimeout(() => void newJournal(), LATER_MS);
}

/** Begins it where that was not done since the last opening; who writes waits. Takes some milliseconds. */
export function newJournal(): Promise<unknown> {
	const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
	// Where it fails, the journal is as it was.
	return (begun ??= Promise.race([begin().catch(() => {}), patience()]));
}

const begin = async (): Promise<void> => (await import('./begin-journal.ts')).beginJournal();
