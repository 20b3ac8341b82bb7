// The built-in decks say who claims what, where and as of when, and say it in their own words.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDecks } from './build/deck-plugin.ts';
import { isUndated } from './lib/core/note/as-of.ts';
import { clozePieces } from './lib/core/note/cloze.ts';
import { coverageOf, coverageProblems } from './lib/core/deck/check/coverage.ts';
import { ownIdOf } from './lib/core/note/ids.ts';
import type { Note } from './lib/core/note/note.ts';
import { printQuantity } from './lib/core/language/quantity.ts';

const folder = fileURLToPath(new URL('../decks/', import.meta.url));
const decks = readDecks(
	readdirSync(folder)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => folder + name)
);
const notes = decks.flatMap((deck) => deck.notes);

describe('the built-in decks', () => {
	// What a teacher missed came to the 240 that there were.
	it('hold between 150 and 300 notes that are studied', () => {
		const studied = notes.filter(({ retired }) => retired === null).length;
		expect(studied).toBeGreaterThanOrEqual(150);
		expect(studied).toBeLessThanOrEqual(300);
	});

	it('forget no paragraph of a document: each has a note, or a reason why it has none', () => {
		const coverage = coverageOf(decks);
		expect(coverage.every(({ paragraphs }) => paragraphs !== null)).toBe(true);
		expect(coverageProblems(coverage)).toEqual([]);
	});

	it('say of every note who claims it, where and as of when, or that it is common knowledge', () => {
		const bare = notes.filter(
			({ evidence: { citations, claimedBy, asOf } }) =>
				(claimedBy !== null && (citations.length === 0 || claimedBy === '')) ||
				isUndated(asOf) ||
				(asOf.year === null && asOf.month === null)
		);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	it('call common knowledge only what no document says: where places lie, what names stand for', () => {
		const common = notes.filter(({ evidence }) => evidence.claimedBy === null);
		expect(common.map(({ id }) => ownIdOf(id)).sort()).toEqual([
			'crimea-place',
			'donbas-provinces',
			'kherson-zaporizhzhia-place',
			'nato-name',
			'zelensky-transliterations'
		]);
	});

	it('cite all five documents', () => {
		const cited = notes.flatMap(({ evidence }) =>
			evidence.citations.map(({ sourceId }) => sourceId)
		);
		expect([...new Set(cited)].sort()).toEqual(
			['cnn-official', 'explainer', 'reuters-texts', 'three-issues', 'wsj'].sort()
		);
	});

	it('describe a document alike wherever it is cited', () => {
		// Why a paragraph has no note is said in one of them.
		const sources = decks
			.flatMap((deck) => deck.sources)
			.map(({ leftOut: _leftOut, ...source }) => source);
		for (const source of sources) {
			expect(source).toEqual(sources.find(({ id }) => id === source.id));
		}
	});

	it.each([
		['the demilitarised zone', /demilitari[sz]ed zone/i, /troops/i],
		["NATO's consensus rule", /NATO.*consensus rule/i, /every|all|unanim|single/i],
		[
			'the constitutional course towards NATO and the EU',
			/constitutional course/i,
			/NATO.*EU|EU.*NATO/i
		]
	])('have the term of %s', (_, name, meaning) => {
		const terms = notes.filter((note) => note.kind === 'term' && name.test(note.term));
		expect(terms.some((note) => meaning.test(textsOf(note).join(' ')))).toBe(true);
	});

	it('have the figure of roughly $300 billion of frozen Russian assets', () => {
		const figures = notes.filter(
			(note) =>
				note.kind === 'figure' &&
				printQuantity(note.value) === 'roughly $300 billion' &&
				/frozen|immobili[sz]ed/i.test(note.question) &&
				/Russia/.test(note.question)
		);
		expect(figures.length).toBeGreaterThan(0);
	});
});

const documents = fileURLToPath(new URL('../../shared/sources/', import.meta.url));

describe.skipIf(!existsSync(documents))('beside the documents, the built-in decks', () => {
	const sources = decks.flatMap((deck) => deck.sources);
	const paragraphsOf = (sourceId: string): readonly string[] => {
		const file = sources.find(({ id }) => id === sourceId)?.file;
		if (!file) return [];
		return readFileSync(documents + file, 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '');
	};

	it('know how many paragraphs each has', () => {
		for (const { id, paragraphs } of sources) expect(paragraphs, id).toBe(paragraphsOf(id).length);
	});

	it('quote literally, from the paragraph they cite, and at most twelve words', () => {
		const wrong = notes.flatMap(({ id, evidence }) =>
			evidence.citations
				.filter(({ sourceId, paragraph, quote }) => {
					if (quote === null) return false;
					const text = paragraphsOf(sourceId)[paragraph - 1] ?? '';
					return !text.includes(quote) || quote.split(/\s+/).length > 12;
				})
				.map(({ sourceId, paragraph, quote }) => `${id}: ${sourceId} ${paragraph} "${quote}"`)
		);
		expect(wrong).toEqual([]);
	});

	it('put nothing in quotation marks that does not stand in a document, nor over twelve words', () => {
		const documentWords = [...new Set(sources.map(({ id }) => id))].map((id) =>
			sayPlainly(paragraphsOf(id).join(' '))
		);
		const wrong = notes.flatMap((note) =>
			textsOf(note)
				.flatMap((text) => [...text.matchAll(/“([^“”]+)”|"([^"]+)"/g)])
				.map((match) => match[1] ?? match[2] ?? '')
				.filter((quoted) => {
					const words = sayPlainly(quoted);
					// At the beginning of a document's sentence stands a capital.
					const forms = [words, words[0]?.toUpperCase() + words.slice(1)];
					return (
						words.split(/\s+/).length > 12 ||
						!documentWords.some((text) => forms.some((form) => text.includes(form)))
					);
				})
				.map((quoted) => `${note.id}: “${quoted}”`)
		);
		expect(wrong).toEqual([]);
	});

	it('share no eight words in a row with them, outside quotation marks', () => {
		const runs = new Set(
			[...new Set(sources.map(({ id }) => id))].flatMap((id) =>
				runsOfEight(wordsOf(paragraphsOf(id).join(' ')))
			)
		);
		expect(runs.size).toBeGreaterThan(1000);
		const copied = notes.flatMap((note) =>
			textsOf(note)
				.flatMap((text) => text.split(/[“"][^“”"]*[”"]/))
				.flatMap((part) => runsOfEight(wordsOf(part)))
				.filter((run) => runs.has(run))
				.map((run) => `${note.id}: ${run}`)
		);
		expect(copied).toEqual([]);
	});
});

/** Curly and straight marks alike; a comma or full stop at a quotation's end is the sentence's. */
const sayPlainly = (text: string): string =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[,.?!;]$/, '');

/** Lower-case words without punctuation. */
const wordsOf = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.split(/\s+/)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
		.filter((word) => word !== '');

const runsOfEight = (words: readonly string[]): readonly string[] =>
	words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));

/** All that a learner may read of a note, and its sentence without the marks of its gaps. */
function textsOf(note: Note): readonly string[] {
	const { evidence, explanation, decoys, tags, topic } = note;
	const was = evidence.standing.kind === 'changed' ? [evidence.standing.was] : [];
	const shared = [topic, explanation ?? '', ...decoys, ...tags, evidence.claimedBy ?? '', ...was];
	switch (note.kind) {
		case 'term':
			return [...shared, note.term, note.meaning, ...note.also];
		case 'question':
			return [...shared, note.question, note.answer, ...note.also];
		case 'cloze': {
			const pieces = clozePieces(note.text);
			const hints = pieces.flatMap((piece) => (piece.kind === 'gap' ? [piece.hint] : []));
			const filled = pieces.map((piece) => (piece.kind === 'gap' ? piece.answer : piece.text));
			return [...shared, filled.join(''), ...hints];
		}
		case 'figure':
			return [...shared, note.question];
		case 'event':
			return [...shared, note.event];
		case 'statement':
			return [...shared, note.statement, note.speaker, note.about ?? '', ...note.also];
		case 'position':
			return [...shared, note.says];
	}
}
