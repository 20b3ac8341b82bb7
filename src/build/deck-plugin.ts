// Compiles decks/*.md into the app: a list of what there is, and each deck as a chunk of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cardsOf } from '../lib/core/note/card.ts';
import type { Deck } from '../lib/core/note/deck.ts';
import { parseDecks } from '../lib/core/deck/text/parse-decks.ts';
import { withoutPlaces } from '../lib/core/deck/text/placed-deck.ts';
import { sayProblem } from '../lib/words/say-deck-fault.ts';

/** What the list of built-in decks says of each; the deck itself is loaded when it is needed. */
export interface ShelfEntry {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly version: number;
	readonly notes: number;
	readonly cards: number;
	/** How many there are; their names are with the deck. */
	readonly sources: number;
	readonly topics: number;
	/** Of those that something is said for. */
	readonly parties: number;
}

const SHELF = 'virtual:dateline/shelf';
const DECK = 'virtual:dateline/deck/';

export function compileDecks(folder: string): Plugin {
	const paths = () =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.md') && name !== 'README.md')
			.sort()
			.map((name) => join(folder, name));
	return {
		name: 'dateline-decks',
		resolveId: (id) => (id === SHELF || id.startsWith(DECK) ? `\0${id}` : null),
		load(id) {
			if (!id.startsWith('\0virtual:dateline/')) return null;
			paths().forEach((path) => this.addWatchFile(path));
			const decks = readDecks(paths());
			if (id === `\0${SHELF}`) return shelfModule(decks);
			const deck = decks.find((one) => id === `\0${DECK}${one.id}`);
			return deck ? `export default JSON.parse(${JSON.stringify(JSON.stringify(deck))});` : null;
		}
	};
}

/** Reads deck files; throws with every problem of every file, so that a bad deck stops the build. */
export function readDecks(paths: readonly string[]): readonly Deck[] {
	const files = paths.map((path) => ({ file: path, text: readFileSync(path, 'utf8') }));
	const { decks, problems, strays } = parseDecks(files);
	const all = [...problems, ...strays];
	if (all.length > 0) {
		throw new Error(`The decks are not right:\n${all.map(sayProblem).join('\n')}`);
	}
	return decks.map(withoutPlaces);
}

function shelfModule(decks: readonly Deck[]): string {
	const entries = decks.map((deck): ShelfEntry => {
		const studied = deck.notes.filter((note) => note.retired === null);
		return {
			id: deck.id,
			title: deck.title,
			description: deck.description,
			version: deck.version,
			notes: studied.length,
			cards: studied.flatMap(cardsOf).length,
			sources: deck.sources.length,
			topics: new Set(studied.map(({ topic }) => topic).filter((topic) => topic !== '')).size,
			parties: new Set(studied.flatMap((note) => (note.kind === 'position' ? [note.partyId] : [])))
				.size
		};
	});
	const loaders = decks.map(
		({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(DECK + id)})`
	);
	return (
		`export const shelf = ${JSON.stringify(entries)};\n` +
		`export const loaders = { ${loaders.join(', ')} };\n`
	);
}
