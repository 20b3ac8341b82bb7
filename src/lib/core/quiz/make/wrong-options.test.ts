// What is offered as wrong, kind by kind: nothing that shows by itself, or that cannot be.
import { describe, expect, it } from 'vitest';
import { deckFrom, HEAD } from '../../../testing/decks.ts';
import { headOf } from '../../note/deck.ts';
import { askedOf } from './asked.ts';
import { buildFrom } from './build-quiz.ts';
import { poolOf } from './pool.ts';

const note = (
	id: string,
	fields: readonly string[],
	claimedBy = 'The Gazette',
	asOf = '2025-03-04'
) => {
	const lines = [...fields, 'source: gazette 1', `claimed by: ${claimedBy}`, `as of: ${asOf}`];
	return `### ${id}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
};

/** All wrong options that are ever offered for a card, and its context. */
function offered(head: string, notes: readonly string[], card: string) {
	const deck = deckFrom(`${head}\n${notes.join('\n')}`);
	const pool = poolOf(askedOf(deck.notes.map((one) => ({ note: one, head: headOf(deck) }))));
	const wrong = new Set<string>();
	let hasContext = false;
	for (let seed = 1; seed <= 80; seed++) {
		const { questions } = buildFrom(pool, {
			count: 30,
			seed: String(seed),
			kinds: ['choose', 'who']
		});
		for (const { cardIds, context, options } of questions.filter((one) => 'options' in one)) {
			if (cardIds[0] !== `talks/${card}`) continue;
			hasContext ||= context !== null;
			for (const { text, correct } of options) if (!correct) wrong.add(String(text));
		}
	}
	return { wrong: [...wrong].sort(), hasContext };
}

const PARTIES = HEAD.replace(
	/parties:[^]*?---/,
	`parties:
  - {id: ukraine, name: Ukraine (March 2025)}
  - {id: russia, name: Russia (March 2025)}
  - {id: france, name: France (March 2025)}
  - {id: iran, name: Iran (March 2025)}
  - {id: draft, name: the draft of Minsk (May 2024)}
issues:
  - {id: nights, name: night flights}
---`
);
const wants = (party: string, says: string, claimedBy?: string) =>
	note(party, ['position: nights', `party: ${party}`, `says: ${says}`], claimedBy);
const ALL = [
	wants('ukraine', 'none at any time'),
	wants('russia', 'three in a week'),
	wants('france', 'only for fresh food'),
	wants('iran', 'after a vote in autumn'),
	wants('draft', 'nothing before next year')
];
const all = (...changed: readonly string[]) => [
	...ALL.filter((one) => !changed.some((other) => other.split('\n')[0] === one.split('\n')[0])),
	...changed
];

describe('a wrong party or position', () => {
	it('is any that takes another one, and no date stands beside names with a date', () => {
		const { wrong, hasContext } = offered(PARTIES, ALL, 'ukraine#party');
		expect(wrong).toHaveLength(4);
		expect(hasContext).toBe(false);
	});

	it('is none that reports it, or that it reports', () => {
		const notes = all(wants('russia', 'three in a week', 'French officials, in The Gazette'));
		expect(offered(PARTIES, notes, 'russia#party').wrong).not.toContain('France (March 2025)');
		expect(offered(PARTIES, notes, 'france#says').wrong).not.toContain('three in a week');
		expect(offered(PARTIES, notes, 'france#says').wrong).toContain('none at any time');
	});

	it('is none that a text names', () => {
		const notes = all(wants('russia', 'three to Tehran'));
		expect(offered(PARTIES, notes, 'russia#party').wrong).not.toContain('Iran (March 2025)');
		expect(offered(PARTIES, notes, 'iran#says').wrong).not.toContain('three to Tehran');
	});

	it('is not asked for where the text speaks of its party as its own', () => {
		const notes = all(wants('russia', 'three with planes of its own'));
		expect(offered(PARTIES, notes, 'russia#party').wrong).toEqual([]);
		expect(offered(PARTIES, notes, 'iran#says').wrong).not.toContain(
			'three with planes of its own'
		);
	});

	it('is no text where somebody feels, fears or demands', () => {
		const notes = all(wants('russia', 'fears the noise at night'));
		const { wrong } = offered(PARTIES, notes, 'russia#party');
		expect(wrong).toContain('Iran (March 2025)');
		expect(wrong).not.toContain('the draft of Minsk (May 2024)');
	});
});

describe('a wrong term', () => {
	const term = (id: string, name: string, meaning: string, ...more: readonly string[]) =>
		note(id, [`term: ${name}`, `meaning: ${meaning}`, ...more]);
	const TERMS = [
		term('quay', 'quay', 'Where ships lie.', 'wrong: a tower from which pilots watch the sea'),
		term('crane', 'crane', 'What lifts loads.'),
		term('pilot', 'pilot', 'Who knows the water.'),
		term('lock', 'lock', 'A chamber that lifts boats up.'),
		term('tug', 'tug', 'What pulls larger vessels.'),
		term('buffer', 'buffer zone', 'Land between two armies.', 'also: buffer'),
		term('empty', 'empty zone', 'A place without any soldiers.', 'also: empty buffer')
	];

	it('is no meaning, and a wrong meaning looks as the right one does', () => {
		expect(offered(HEAD, TERMS, 'quay#term').wrong).not.toContain(
			'a tower from which pilots watch the sea'
		);
		const long = [
			...TERMS.slice(1),
			term(
				'quay',
				'quay',
				'A wall along which larger ships lie.',
				'wrong: a tower from which pilots watch'
			)
		];
		expect(offered(HEAD, long, 'quay#meaning').wrong).toContain('A tower from which pilots watch.');
	});

	it('is none that another name of either calls the same', () => {
		expect(offered(HEAD, TERMS, 'buffer#term').wrong).not.toContain('empty zone');
		expect(offered(HEAD, TERMS, 'buffer#meaning').wrong).not.toContain(
			'A place without any soldiers.'
		);
	});
});

describe('a wrong figure or date', () => {
	const figure = (question: string, value: string, ...more: readonly string[]) =>
		note('one', [`figure: ${question}`, `value: ${value}`, ...more]);
	const numbers = (fields: string) =>
		offered(HEAD, [fields], 'one#value').wrong.map((text) =>
			Number(/[\d,.]+/.exec(text)![0].replace(',', ''))
		);

	it('is whole where the right one counts', () => {
		const wrong = numbers(figure('How many points has it?', '19 points'));
		expect(wrong.length).toBeGreaterThan(3);
		expect(wrong.filter((number) => !Number.isInteger(number))).toEqual([]);
		expect(wrong.some((number) => number > 28)).toBe(true);
	});

	it('does not lie beyond where the right one came from', () => {
		const fields = figure(
			'How many points has it now?',
			'19 points',
			'was: 28 points',
			'since: 2025-03-01'
		);
		expect(Math.max(...numbers(fields))).toBeLessThan(28);
		const raised = offered(
			HEAD,
			[
				figure('To how many men was it raised?', '800 men'),
				note('two', ['figure: How many men were there?', 'value: 600 men'])
			],
			'one#value'
		).wrong;
		expect(raised.length).toBeGreaterThan(2);
		for (const text of raised)
			expect(Number.parseInt(text.replace(',', ''), 10)).toBeGreaterThan(600);
	});

	it('is not of a time after the report, and keeps the weekday that is named', () => {
		const years = offered(
			HEAD,
			[note('one', ['event: The quay is built', 'date: 2023'])],
			'one#date'
		).wrong;
		expect(years).toContain('2025');
		expect(years.every((year) => Number(year) <= 2025)).toBe(true);
		const sundays = offered(
			HEAD,
			[note('one', ['event: The Sunday of the talks', 'date: 2025-03-02'])],
			'one#date'
		).wrong;
		expect(sundays).toContain('23 February 2025');
		expect(sundays).not.toContain('1 March 2025');
	});
});

describe('a wrong person', () => {
	const said = (id: string, statement: string, speaker: string, also: string) =>
		note(id, [`statement: ${statement}`, `speaker: ${speaker}`, `also: ${also}`]);
	const PEOPLE = [
		said('one', 'It rains.', 'Ann First', 'the president of France'),
		said('two', 'It snows.', 'Bob Second', 'a Kremlin aide'),
		said('three', 'It is “very hot”.', 'Cas Third', 'the Irish mayor'),
		said('four', 'The day was “very hot”.', 'Dan Fourth', 'a Polish mayor'),
		said('five', 'It is cold.', 'Eve Fifth', 'a Danish mayor')
	];

	it('is no president where another office is asked for, nor alone of the side that is named', () => {
		const spokesman = note('six', [
			'question: Who is the Kremlin’s spokesman?',
			'answer: Fay Sixth'
		]);
		const { wrong } = offered(
			HEAD,
			[...PEOPLE, spokesman, said('seven', 'It thaws.', 'Fay Sixth', 'the Kremlin’s spokesman')],
			'six#answer'
		);
		expect(wrong).toContain('Bob Second');
		expect(wrong).not.toContain('Ann First');
	});

	it('is nobody who is quoted with the same words, nor whom the question names', () => {
		expect(offered(HEAD, PEOPLE, 'three#speaker').wrong).not.toContain('Dan Fourth');
		const envoy = note('six', ['question: Who is the envoy of Bob Second?', 'answer: Fay Sixth']);
		expect(offered(HEAD, [...PEOPLE, envoy], 'six#answer').wrong).not.toContain('Bob Second');
	});
});

describe('wrong options beside each other', () => {
	const question = (answer: string, wrong: string) =>
		note('one', ['question: Which forces leave?', `answer: ${answer}`, `wrong: ${wrong}`]);

	it('are not two that leave everything else out', () => {
		expect(
			offered(
				HEAD,
				[question('those of the port', 'only those of the sea; only those of the land')],
				'one#answer'
			).wrong
		).toEqual([]);
		expect(
			offered(
				HEAD,
				[question('only those of the port', 'only those at sea; only the rest')],
				'one#answer'
			).wrong
		).toHaveLength(2);
	});

	it('are not two that say the same, and have the quotation marks of the right one', () => {
		const { wrong } = offered(
			HEAD,
			[question('“harbour police”', 'the coast guard; guards of the coast; sailors')],
			'one#answer'
		);
		expect(wrong).toContain('“sailors”');
		for (const text of wrong) expect(text).toMatch(/^“.*”$/);
	});
});
