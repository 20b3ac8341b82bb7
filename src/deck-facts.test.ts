// What the built-in decks mark: which reports disagree, which fit together, what is only inferred, and when.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDecks } from './build/deck-plugin.ts';
import { MONTHS } from './lib/core/language/calendar-names.ts';
import { printLooseDate } from './lib/core/language/loose-date.ts';
import { printAsOf } from './lib/core/note/as-of.ts';
import { clozePieces } from './lib/core/note/cloze.ts';
import type { Note, PositionNote } from './lib/core/note/note.ts';
import { rivalsOf } from './lib/core/note/rivals.ts';

const folder = fileURLToPath(new URL('../decks/', import.meta.url));
const decks = readDecks(
	readdirSync(folder)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => folder + name)
);
const notes = decks.flatMap((deck) => deck.notes);
const positions = notes.filter((note): note is PositionNote => note.kind === 'position');
const issues = decks.flatMap((deck) => deck.issues);

const DECKS = {
	terms: 'peace-plan-terms',
	people: 'peace-plan-people-and-dates',
	positions: 'peace-plan-positions'
} as const;

/** By the end of its deck's name and its own: "people/cap-us". */
function noteCalled(name: string): Note {
	const [deck = '', own = ''] = name.split('/');
	const id = `${DECKS[deck as keyof typeof DECKS]}/${own}`;
	const note = notes.find((one) => one.id === id);
	if (note) return note;
	throw new Error(`no note ${id}`);
}

describe('where reports disagree, both sides say so:', () => {
	it.each([
		['the cap that was raised', 'people/cap-us', 'people/cap-revised'],
		['the cap in the table', 'positions/army-us-draft', 'people/cap-revised'],
		['the cap in the contrast', 'positions/caps-contrast', 'people/cap-revised'],
		['whether the cap is an obstacle', 'people/cap-less-obstacle', 'positions/army-ukraine'],
		['NATO set aside, or asked for', 'people/rubio-set-aside', 'positions/nato-us-request'],
		['NATO set aside, or revised', 'people/rubio-set-aside', 'positions/points-being-revised'],
		['NATO after Geneva', 'positions/nato-geneva', 'positions/nato-us-request'],
		['barred, or asked to give up', 'positions/nato-us-draft', 'positions/nato-us-request'],
		['Crimea in April and November', 'positions/crimea-us-april', 'positions/crimea-us-draft'],
		['frozen or seized', 'terms/frozen-assets', 'positions/assets-london'],
		['land left or revised', 'positions/order-geneva', 'positions/points-being-revised'],
		['formal or de facto', 'people/formalise-control', 'positions/occupied-us-draft'],
		['what land is the condition of', 'positions/donbas-russia', 'positions/land-condition'],
		[
			'tremendous: Rubio or Trump',
			'people/tremendous-progress',
			'people/tremendous-progress-trump'
		],
		[
			'tremendous: Trump or his administration',
			'people/tremendous-progress-trump',
			'people/tremendous-progress-administration'
		],
		[
			'whose words "not insurmountable" are',
			'people/not-insurmountable-rubio',
			'people/not-insurmountable-officials'
		],
		['veto or influence', 'terms/nato-veto', 'terms/nato-influence'],
		['growth or ambition', 'terms/justification-expansion', 'terms/justification-ambition'],
		['where the talks are stuck', 'people/stuck-explainer', 'people/open-areas-cnn'],
		['what else they are stuck on', 'people/sticking-points-wsj', 'people/open-areas-cnn']
	])('%s', (_, one, other) => {
		const [first, second] = [noteCalled(one), noteCalled(other)];
		expect(rivalsOf(first)).toContain(second.id);
		expect(rivalsOf(second)).toContain(first.id);
	});
});

it('the number of points that has changed is told on both sides', () => {
	const [before, after] = ['people/points-at-first', 'people/points-after-geneva'].map(noteCalled);
	expect(after!.evidence.standing).toMatchObject({ kind: 'changed', was: '28 points' });
	expect(before!.explanation).toContain('19');
});

describe('what fits together is marked so:', () => {
	it.each([
		['army', 'europe-text', 'europeans'],
		['order', 'europe-text', 'europeans'],
		['order', 'geneva', 'europeans'],
		['sanctions', 'us-april', 'us-draft'],
		['sanctions', 'london', 'us-draft'],
		['guarantee', 'london', 'ukraine'],
		['guarantee', 'us-draft', 'geneva'],
		['nato', 'us-draft', 'geneva'],
		['nato', 'geneva', 'europeans']
	])('on %s, %s and %s', (issueId, one, other) => {
		const groups = issues.find(({ id }) => id === issueId)?.alike ?? [];
		expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(true);
	});
});

describe('what only follows is not said as a fact:', () => {
	it('that a report of "the U.S. plan" is one of the 28-point draft', () => {
		const ofOneReport = positions.filter(
			({ partyId, evidence }) =>
				partyId === 'us-draft' && evidence.citations.every(({ sourceId }) => sourceId === 'wsj')
		);
		expect(ofOneReport.length).toBeGreaterThan(3);
		for (const { id, evidence } of ofOneReport)
			expect(evidence.claimedBy, id).toContain('inferred');
	});

	it('what an answer was before, where no document says it', () => {
		const { standing } = noteCalled('people/territory-to-presidents').evidence;
		expect(standing).toMatchObject({ kind: 'changed', was: expect.stringContaining('(inferred)') });
	});
});

describe('no question is answered by what stands beside it:', () => {
	it('no date is that of one party’s positions alone', () => {
		const partiesByDate = new Map<string, Set<string>>();
		for (const { partyId, evidence } of positions) {
			const date = printAsOf(evidence.asOf);
			partiesByDate.set(date, (partiesByDate.get(date) ?? new Set()).add(partyId));
		}
		expect([...partiesByDate].filter(([, parties]) => parties.size === 1)).toEqual([]);
	});
});

describe('each text is plain by itself:', () => {
	it('a month has its year, in questions, answers and explanations', () => {
		const months = MONTHS.filter((name) => name !== 'May').join('|');
		const bare = new RegExp(`\\b(?:${months})\\b(?! \\d{4})`);
		const wrong = notes.flatMap((note) =>
			textsOf(note)
				.filter((text) => bare.test(text))
				.map((text) => `${note.id}: ${text}`)
		);
		expect(wrong).toEqual([]);
	});

	it('a term’s meaning is what it means: who did what with it, and when, stands below', () => {
		const wrong = notes.filter(
			(note) =>
				note.kind === 'term' &&
				note.topic !== 'The plans and the documents' &&
				/\d/.test(note.meaning)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it('what Zelensky calls the main problem of the plan cites where he says so', () => {
		expect(noteCalled('terms/legal-recognition').evidence.citations).toContainEqual({
			sourceId: 'wsj',
			paragraph: 18,
			quote: null
		});
	});
});

const documents = fileURLToPath(new URL('../../shared/sources/', import.meta.url));

describe.skipIf(!existsSync(documents))('beside the documents', () => {
	const sources = decks.flatMap((deck) => deck.sources);
	const paragraph = (sourceId: string, number: number): string => {
		const file = sources.find(({ id }) => id === sourceId)?.file ?? '';
		const lines = readFileSync(documents + file, 'utf8').split('\n');
		return lines.filter((line) => line.trim() !== '')[number - 1] ?? '';
	};

	it('what a statement has in quotation marks, a document has in them too', () => {
		const wrong = notes.flatMap((note) => {
			if (note.kind !== 'statement') return [];
			const quoted = note.evidence.citations
				.flatMap(({ sourceId, paragraph: number }) => [
					...paragraph(sourceId, number).matchAll(/“([^“”]+)[”“]?|"([^"]+)"/g)
				])
				.map((match) => plain(match[1] ?? match[2] ?? ''));
			return [...note.statement.matchAll(/“([^“”]+)”/g)]
				.map((match) => plain(match[1] ?? ''))
				.filter((words) => !quoted.some((one) => one.includes(words)))
				.map((words) => `${note.id}: ${words}`);
		});
		expect(wrong).toEqual([]);
	});
});

/** Without regard to the first letter, the marks' form and a stop at the end. */
const plain = (text: string): string =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[,.?!;]$/, '')
		.toLowerCase();

/** What a learner reads of a note before and below its answer. */
function textsOf(note: Note): readonly string[] {
	const { explanation, evidence } = note;
	const shared = [explanation ?? '', evidence.claimedBy ?? ''];
	switch (note.kind) {
		case 'term':
			return [...shared, note.term, note.meaning];
		case 'question':
			return [...shared, note.question, note.answer];
		case 'cloze':
			return [
				...shared,
				clozePieces(note.text)
					.map((piece) => (piece.kind === 'gap' ? piece.answer : piece.text))
					.join('')
			];
		case 'figure':
			return [...shared, note.question];
		case 'event':
			return [...shared, note.event];
		case 'statement':
			return [...shared, note.statement, note.speaker, note.about ?? ''];
		case 'position':
			return [...shared, note.says];
	}
}
