// An article out of text: each paragraph is the text's own, and what it says of itself is there in it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printLooseDate } from '../language/loose-date.ts';
import { paragraphsOf } from './article.ts';
import { articleFromText } from './from-text.ts';
import { findQuote } from './support.ts';

const BODY =
	'The talks between the two ministries ended on Friday without a result, and nobody said when they would go on.';

/** The benchmark's texts that may be looked at. */
const TEXTS = [
	'assembly-election',
	'central-bank-explainer',
	'migration-law-questions',
	'wire-digest',
	'interview-measles',
	'school-reform-list',
	'water-dispute-long',
	'wahlrecht-de',
	'pasted-vaccine',
	'feature-fishing',
	'opinion-tax',
	'explainer-pension',
	'report-merger',
	'live-flood'
];

const benchText = (name: string) =>
	readFileSync(new URL(`../../../../bench/article/texts/${name}`, import.meta.url), 'utf8');

const aboutOf = (...head: readonly string[]) =>
	articleFromText([...head, BODY, BODY].join('\n\n')).about;

describe('what a text says of itself', () => {
	test.each(TEXTS)('is read as its readers read it: %s', (name) => {
		const { title, publisher, author, date, language } = JSON.parse(benchText(`${name}.json`));
		const { about } = articleFromText(benchText(`${name}.txt`));
		expect({ ...about, date: about.date && printLooseDate(about.date) }).toEqual({
			title,
			publisher,
			author,
			date,
			language,
			link: null
		});
	});

	test.each([
		['By Jo Sample', '5 May 2026 · 6 min read', 'Jo Sample', null],
		['Jo Sample | Updated May 5, 2026 6:12 pm', '', 'Jo Sample', null],
		['Varn Ledger • 5 May 2026 • Jo Sample', '', 'Jo Sample', 'Varn Ledger'],
		['Article by Jo Sample | Varn Post | 05 May 2026', '', 'Jo Sample', 'Varn Post'],
		['Jo Sample (now) and Kim Reed (earlier)', 'Tue 5 May 2026', 'Jo Sample and Kim Reed', null],
		['Jo Sample', '@josample', 'Jo Sample', null, 'Published May 5, 2026 | 9:14 AM EDT'],
		['Jo Sample', 'Health correspondent', 'Jo Sample', null, '5 May 2026'],
		['Written by Jo Sample. Published 5 May 2026.', '', 'Jo Sample', null],
		['Posted by Jo Sample on 5 May 2026', '', 'Jo Sample', null],
		['By Jo Sample of The Varn Ledger', '5 May 2026', 'Jo Sample', 'The Varn Ledger'],
		['The Varn Ledger, 5 May 2026', '', null, 'The Varn Ledger'],
		['Published: 5 May 2026 at 6.30am', '', null, null],
		['Published 5 May 2026 · Last updated 6 May 2026', '', null, null],
		['LIVE • Tue 5 May 2026', '', null, null]
	])(
		'is read off the lines under the title: %s / %s',
		(first, second, author, publisher, third = '') => {
			const about = aboutOf('Harbour talks go on as both sides dig in', first, second, third);
			expect({ ...about, date: about.date && printLooseDate(about.date) }).toMatchObject({
				title: 'Harbour talks go on as both sides dig in',
				author,
				publisher,
				date: '2026-05-05'
			});
		}
	);

	test.each(['The Varn Ledger | Politics', 'Business > Banking', '5 May 2026'])(
		'a line over the title is none: %s',
		(line) => {
			const { title } = aboutOf(line, 'Harbour talks go on as both sides dig in');
			expect(title).toBe('Harbour talks go on as both sides dig in');
		}
	);

	test.each([
		[
			'Quellbrück, 5. Mai 2026. Im Hafen liegen 40 Schiffe, und es kommen weitere dazu.',
			'2026-05-05'
		],
		['Port Alder (Varennia), 5 May 2026 – The port has 40 ships at its quays.', '2026-05-05'],
		['Sample wrote on 5 May 2026. The port has 40 ships at its quays, she wrote.', null]
	])('is dated by its dateline, in small letters, too: %s', (first, date) => {
		const about = aboutOf('Harbour talks go on as both sides dig in', first);
		expect(about.date && printLooseDate(about.date)).toBe(date);
	});

	test('takes no name out of a line that says something else', () => {
		const { author, publisher } = aboutOf(
			'Harbour talks go on as both sides dig in',
			'The Varn Post | What the night on the quay was like for one of them'
		);
		expect({ author, publisher }).toEqual({ author: null, publisher: null });
	});

	test('is nothing where it says nothing', () => {
		expect(articleFromText(`${BODY}\n\n${BODY}`).about).toEqual({
			title: null,
			publisher: null,
			author: null,
			date: null,
			link: null,
			language: 'en'
		});
	});

	test.each([
		['By Ann Lee and Bo Ek', 'Ann Lee and Bo Ek'],
		['by Ann Lee, Bo Ek and Cy Oz, in Paris', 'Ann Lee, Bo Ek and Cy Oz'],
		['By Ann Lee | The Harbour Times', 'Ann Lee'],
		['Ann Lee, Staff Writer', 'Ann Lee'],
		['Von Anna Ledermüller, Wien', 'Anna Ledermüller'],
		['Par Jean-Marc d’Orsay', 'Jean-Marc d’Orsay'],
		['By the sea', null],
		['By Monday', null],
		['By Friday Night it was clear that both sides had lost their patience with it', null]
	])('the byline %s names %s', (line, author) => {
		expect(aboutOf('Talks end without a result', line).author).toBe(author);
	});

	test.each([
		['5 May 2026', '2026-05-05'],
		['Tuesday, May 5th, 2026, 6:30 am GMT', '2026-05-05'],
		['Published: 2026-05-05T06:00:00Z', '2026-05-05'],
		['05.05.2026', '2026-05-05'],
		['5 de mayo de 2026', '2026-05-05'],
		['1er mai 2026', '2026-05-01'],
		['September 2026', '2026-09'],
		['KESTREL BAY, 5 May 2026 (Reuters) – The talks ended.', '2026-05-05'],
		['LONDON, Feb. 11 (AP) — The talks ended.', '--02-11'],
		['Updated 6 May 2026', '2026-05-06'],
		['3/4/2026', null],
		['The law comes into force on 1 July 2026', null],
		['31 February 2026', null]
	])('the line “%s” dates it %s', (line, date) => {
		const found = aboutOf('Talks end without a result', line).date;
		expect(found && printLooseDate(found)).toBe(date);
	});

	test('when it was published counts before when it was updated', () => {
		const { date } = aboutOf('Talks end', 'Updated 6 May 2026', 'Published 5 May 2026');
		expect(date && printLooseDate(date)).toBe('2026-05-05');
	});

	test.each([
		['KESTREL BAY (Reuters) - The talks ended without a result.', 'Reuters'],
		['The Harbour Gazette', 'The Harbour Gazette'],
		['The Harbour Gazette | 5 May 2026', 'The Harbour Gazette'],
		['Breaking News', null],
		['The Daily Mail', 'The Daily Mail'],
		['PORTLAND (ME) – The talks ended without a result.', null]
	])('the line “%s” names the publisher %s', (line, publisher) => {
		expect(aboutOf('Talks end without a result', line).publisher).toBe(publisher);
	});

	test('a link is taken where it stands by itself', () => {
		expect(aboutOf('Talks end', 'https://example.org/talks').link).toBe(
			'https://example.org/talks'
		);
		expect(aboutOf('Talks end', 'javascript:alert(1)').link).toBe(null);
	});
});

describe('paragraphs', () => {
	const paragraphs = (text: string) => articleFromText(text).text.split('\n\n');

	test('of a text broken by width are put together again, points of a list stay apart', () => {
		const wrapped = `The talks between the two ministries ended on Friday without
a result, and nobody said when they would go on. Both sides
had asked for three things that the other could not give:
1. a longer stop of the fighting along the river, and all
that goes with it
2. money`;
		expect(paragraphs(wrapped)).toEqual([
			'The talks between the two ministries ended on Friday without a result, and nobody said when they would go on. Both sides had asked for three things that the other could not give:',
			'1. a longer stop of the fighting along the river, and all that goes with it',
			'2. money'
		]);
	});

	test('in lines of their own stay as they are', () => {
		expect(paragraphs(`Yield: what a bond pays.\nGilt: a bond.\n${BODY}\n${BODY}`)).toHaveLength(4);
	});

	test('lose odd spaces and unseen signs, and no word', () => {
		expect(paragraphs('\u00a0One\u00ad\u2009two\u202e three\u0000\r\n \t\r\nfour')).toEqual([
			'One two three',
			'four'
		]);
	});

	test('are found in the text as it was given, whatever the text', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 300 }),
			fc
				.array(
					fc.constantFrom('word ', 'Long-', '\n', '\n\n', '• ', '2. ', '\u00a0', 'Ende.', '\t'),
					{
						maxLength: 120
					}
				)
				.map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const article = articleFromText(text);
				for (const { text: paragraph, start, end } of paragraphsOf(article)) {
					expect(article.text.slice(start, end)).toBe(paragraph);
					expect(paragraph).not.toMatch(/[\n\r]| {2}|^ | $/);
					const squeezed = (one: string) => one.replace(/[\s\p{C}]+/gu, '');
					expect(squeezed(text)).toContain(squeezed(paragraph));
				}
			})
		);
	});

	test('hold every quote of the benchmark', () => {
		for (const name of TEXTS) {
			const { facts } = JSON.parse(benchText(`${name}.json`)) as { facts: { quote: string }[] };
			const article = articleFromText(benchText(`${name}.txt`));
			expect(facts.filter(({ quote }) => !findQuote(article.text, quote))).toEqual([]);
		}
	});

	test('of one endless line are one, and read in a moment', () => {
		const line = 'word and '.repeat(110_000);
		expect(articleFromText(line).text).toBe(line.trim());
	});
});

describe('the language', () => {
	const said = {
		de: 'Der Landtag hat am Donnerstag mit 84 zu 61 Stimmen ein neues Gesetz beschlossen, das für die Wahl gilt.',
		fr: 'Le parlement a voté jeudi une loi qui doit entrer en vigueur dans les deux ans, et le pays attend.',
		es: 'El parlamento aprobó el jueves una ley que entra en vigor en los próximos dos años, según el gobierno.',
		it: 'Il parlamento ha approvato giovedì una legge che entra in vigore nei prossimi due anni, come dice il governo.',
		pt: 'O parlamento aprovou na quinta-feira uma lei que entra em vigor nos próximos dois anos, como diz o governo.',
		nl: 'Het parlement heeft donderdag een wet aangenomen die in de komende twee jaar van kracht wordt, zegt de regering.'
	};

	test.each(Object.entries(said))('is seen: %s', (language, text) => {
		expect(articleFromText(text).about.language).toBe(language);
	});

	test('of a mixed text is none', () => {
		expect(articleFromText(`${said.fr}\n\n${BODY}\n\n${said.fr}\n\n${BODY}`).about.language).toBe(
			null
		);
	});

	test('of a few words is none', () => {
		expect(articleFromText('Merci beaucoup').about.language).toBe(null);
	});
});

test('takes the date that stands behind the names of a byline', () => {
	const { about } = articleFromText(
		`Votes for younger people\n\nBy Jo Sample, 4 June 2026\n\n${'The parliament talked about it for a whole day and half a night. '.repeat(3)}`
	);
	expect(about.author).toBe('Jo Sample');
	expect(about.date).toMatchObject({ year: 2026, month: 6, day: 4 });
});
