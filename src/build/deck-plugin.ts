// Compiles decks/*.md into the app: a list of what there is, and each deck as a chunk of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cardsOf } from '../lib/core/card/card.ts';
import type { Deck } from '../lib/core/deck/deck.ts';
import { nameOfSource } from '../lib/core/deck/evidence.ts';
import { parseDeck } from '../lib/core/deck/parse/parse-deck.ts';
import { sayProblem, type Problem } from '../lib/core/deck/problem.ts';

/** What the list of built-in decks says of each; the deck itself is loaded when it is needed. */
export interface ShelfEntry {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly version: number;
	readonly notes: number;
	readonly cards: number;
	readonly sources: readonly string[];
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
	const decks: Deck[] = [];
	const problems: Problem[] = [];
	const pathById = new Map<string, string>();
	for (const path of paths) {
		const parsed = parseDeck(readFileSync(path, 'utf8'), path);
		problems.push(...parsed.problems);
		if (!parsed.deck) continue;
		const first = pathById.get(parsed.deck.id);
		if (first !== undefined) {
			const message = `The deck id "${parsed.deck.id}" is taken by ${first}: give this deck its own.`;
			problems.push({ file: path, line: 2, column: 1, message });
		}
		pathById.set(parsed.deck.id, path);
		decks.push(parsed.deck);
	}
	problems.push(...missingRivals(decks, pathById));
	if (problems.length > 0) {
		throw new Error(`The decks are not right:\n${problems.map(sayProblem).join('\n')}`);
	}
	return decks;
}

/** Rivals may stand in another deck, so only all decks together can tell whether they are there. */
function missingRivals(
	decks: readonly Deck[],
	pathById: ReadonlyMap<string, string>
): readonly Problem[] {
	const known = new Set(decks.flatMap((deck) => deck.notes.map((note) => note.id)));
	return decks.flatMap((deck) =>
		deck.notes.flatMap((note) => {
			const { standing } = note.evidence;
			const rivals = standing.kind === 'disputed' ? standing.rivals : [];
			return rivals
				.filter((rival) => !known.has(rival))
				.map((rival) => ({
					file: pathById.get(deck.id) ?? deck.id,
					line: 1,
					column: 1,
					message: `The note "${note.id}" is disputed by "${rival}", which is no note of these decks: correct the id.`
				}));
		})
	);
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
			sources: deck.sources.map(nameOfSource)
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
