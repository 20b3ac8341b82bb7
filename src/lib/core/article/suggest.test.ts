// What English and other articles suggest: each sentence of news gives the cards a teacher would make of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from './from-text.ts';
import { ruleLanguage } from './rule-languages.ts';
import { suggest, suggestAll } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';
import { checkSupport } from './support.ts';

const FRAME = `Harbour talks go on

By Kim Sample
PORT SAMPLE, March 9, 2026 — The port and the union met in the old customs house for the third time on Monday, officials of both sides said in the evening.`;

/** What the rules find in a text behind a first paragraph that says when and where, offered at once or not. */
const of = (text: string): readonly Suggestion[] =>
	suggestAll(articleFromText(`${FRAME}\n\n${text}`, { language: 'en' }));

const pairs = (text: string): readonly string[] =>
	of(text).map(({ question, answer }) => `${question} | ${answer}`);

describe('definitions', () => {
	it.each([
		[
			'Demurrage is a fee that a shipper pays for idle containers.',
			'What does “demurrage” mean? | a fee that a shipper pays for idle containers'
		],
		[
			'The talks are about berthing, the practice of giving ships a place at the quay.',
			'What does “berthing” mean? | the practice of giving ships a place at the quay'
		],
		[
			'A lighter – a flat boat that carries goods from ship to shore – sank in the storm.',
			'What does “lighter” mean? | a flat boat that carries goods from ship to shore'
		],
		[
			'Key term, dwell time: the number of hours that a container stands on the quay.',
			'What does “dwell time” mean? | the number of hours that a container stands on the quay'
		],
		[
			'The Harbour Workers Federation (HWF) called for a strike.',
			'What does HWF stand for? | Harbour Workers Federation'
		]
	])('%s', (text, card) => {
		expect(pairs(text)).toContain(card);
	});

	it('takes no “X, the agency said” for one', () => {
		expect(pairs('Traffic fell in the spring, the statistics office said.')).toEqual(
			expect.not.arrayContaining([expect.stringContaining('mean?')])
		);
	});
});

describe('figures and dates', () => {
	it.each([
		[
			'The Port Authority handled 4.2 million containers in 2025.',
			'How many containers did the Port Authority handle in 2025? | 4.2 million'
		],
		[
			'The share of rail rose from 12 percent to 31 percent.',
			'The share of rail rose ____ (from what to what?). | from 12 percent to 31 percent'
		],
		[
			'The Night Work Act comes into force on 1 July 2026.',
			'When does the Night Work Act come into force? | 1 July 2026'
		],
		[
			'A berth in Sample costs about $480 a day.',
			'A berth in Sample costs ____ (how much?). | about $480 a day'
		],
		[
			'Since 2019 no ship has moored in Old Dock, which closed after 61 of the 120 workers left.',
			'____ | 61 of the 120'
		]
	])('%s', (text, card) => {
		const [question, answer] = card.split(' | ');
		const found = of(text).filter((one) => one.answer === answer);
		expect(found.length).toBeGreaterThan(0);
		if (question !== '____')
			expect(found.some((one) => one.question.endsWith(question!))).toBe(true);
	});

	it('asks for no age, no paragraph and no part of a name', () => {
		const answers = of(
			'Jo Specimen, 44, head of the union, quoted paragraph 12 of Plan 3 in Sample.'
		).map(({ answer }) => answer);
		expect(answers.filter((answer) => /^(?:44|12|3)$/.test(answer))).toEqual([]);
	});
});

describe('people, rules and sides', () => {
	it.each([
		[
			'Jo Specimen, chief negotiator of the port, left early.',
			'Who is Jo Specimen? | chief negotiator of the port'
		],
		[
			'The transport minister, Lee Example, opened the talks.',
			'Who is Lee Example? | the transport minister'
		],
		[
			'If no deal is reached in June, the ministry must appoint a mediator.',
			'What must the ministry do if no deal is reached in June? | appoint a mediator'
		],
		[
			'The Harbour Union rejected the offer of the port.',
			'Who rejected the offer of the port? | The Harbour Union'
		],
		[
			'The Harbour Union wants to end all night work.',
			'What does the Harbour Union want to do? | end all night work'
		],
		[
			'Why is the quay closed?\n\nThere are two reasons. First, the quay is too short. Second, the cranes are too old.',
			'two reasons | the quay is too short; the cranes are too old'
		]
	])('%s', (text, card) => {
		const [question = '', answer = ''] = card.split(' | ');
		const found = of(text).find((one) => one.answer === answer);
		expect(found?.question).toContain(question);
	});

	it('says what a place is', () => {
		const found = of(
			'The river crosses the border at Twin Fords, a town of 9,000 people on both banks.'
		);
		expect(found).toContainEqual(
			expect.objectContaining({
				kind: 'place',
				question: 'What is Twin Fords?',
				answer: 'a town of 9,000 people on both banks'
			})
		);
	});

	it('takes no subject behind a comma for what a body is', () => {
		const found = of(
			'Under the Harbour Plan, the army of Sample may have no more than 600,000 soldiers.'
		);
		expect(found.map(({ question }) => question)).not.toContain('What is the Harbour Plan?');
	});

	it('says who claims what, and asks in their name', () => {
		const [one] = of(
			'The strike cost 2.3 million crowns, the Port Authority said on Monday.'
		).filter(({ answer }) => answer === '2.3 million crowns');
		expect(one).toMatchObject({ claimedBy: 'the Port Authority' });
		expect(one!.question).toMatch(/^According to the Port Authority, /);
	});
});

describe('what somebody wants, rules or is for', () => {
	it.each([
		[
			'The Harbour Union wants the new cranes tested by its own engineers.',
			'What does the Harbour Union want? | the new cranes tested by its own engineers'
		],
		[
			'The Harbour Union called on the Port Authority to publish the accounts of the quay.',
			'What did the Harbour Union call on the Port Authority to do? | publish the accounts of the quay'
		],
		[
			'The Maritime Court ruled that the port had broken its contract with the workers.',
			'What did the Maritime Court rule? | that the port had broken its contract with the workers'
		],
		[
			'Jo Specimen, the mayor, leads the inquiry into the Night Work Act. It was quiet.',
			'Who leads the inquiry into the Night Work Act? | Jo Specimen'
		],
		[
			'The Harbour Pension Fund (HPF), which was set up in 1957, pays 2,400 people.',
			'In which year was the Harbour Pension Fund set up? | 1957'
		],
		[
			'A candidate for the Harbour Board needs a quarter of the votes to win.',
			'(what share?) | a quarter of the votes'
		],
		['The Harbour Act is to be reviewed by the end of June.', 'by ____ (when?). | the end of June'],
		[
			'“We lose 38 percent of our water before it reaches a tap,” said Jo Specimen, the mayor.',
			'Jo Specimen said: “We lose ____ (what share?) of our water before it reaches a tap.” | 38 percent'
		]
	])('%s', (text, card) => {
		const [question = '', answer = ''] = card.split(' | ');
		const questions = of(text).filter((one) => one.answer === answer);
		expect(questions.map((one) => one.question).join('\n')).toContain(question);
	});

	it('asks for no hour, no number of a few, and no half of a quotation', () => {
		const answers = of(
			'The four unions met at past nine on the two quays of Sample. The port had “a plan B, and a plan C as well,” Jo Specimen, the mayor, said.'
		).map(({ answer }) => answer);
		expect(answers.filter((answer) => /^(?:four|nine|two)$|^“[^”]*$/.test(answer))).toEqual([]);
	});

	it('takes what describes the source out with the source', () => {
		const [one] = of(
			'The water has dropped by 1.3 metres, according to Sample Water, which owns the lake.'
		).filter(({ answer }) => answer === '1.3 metres');
		expect(one!.question).not.toContain('owns');
		expect(one!.claimedBy).toBe('Sample Water');
	});
});

describe('a question stands by itself', () => {
	it('knows by a title or a word beside the name whose pronoun it is', () => {
		const text =
			'Lee Example, the minister, lost her seat in 2025. There will be an inquiry, led by Sir Jo Specimen, a judge. She wants to end all night work.';
		expect(of(text).map(({ question }) => question)).toContain('What does Lee Example want to do?');
		expect(
			of(text.replace('lost her seat', 'lost a seat')).map(({ question }) => question)
		).toContain('What does Lee Example want to do?');
		expect(
			of(text.replace('lost her seat', 'lost a seat').replace('Sir Jo', 'Jo')).map(
				({ question }) => question
			)
		).not.toContain('What does Jo Specimen want to do?');
	});

	it('looks past a person for what “it” is, and past one thing for what “they” are', () => {
		const found = of(
			'The Harbour Union has 610 members. Jo Specimen, 44, leads it. It wants to end all night work.'
		);
		expect(found.map(({ question }) => question)).toContain(
			'What does the Harbour Union want to do?'
		);
	});

	it('widens the passage where the sentence alone does not name who is meant', () => {
		const found = of(
			'The Harbour Union has 610 members. Its president, Jo Specimen, left early.'
		).find(({ question }) => question === 'Who is Jo Specimen?');
		expect(found).toMatchObject({ answer: 'the Harbour Union’s president' });
		expect(found!.quote).toMatch(/^The Harbour Union has 610 members\./);
	});

	it('puts the name for a pronoun where one only comes into question', () => {
		const found = of('Jo Specimen, 44, leads the Harbour Union. She wants to end all night work.');
		expect(found.map(({ question }) => question)).toContain('What does Jo Specimen want to do?');
	});

	it('drops what points elsewhere', () => {
		expect(of('This cost them 40 million crowns.').map(({ answer }) => answer)).not.toContain(
			'40 million crowns'
		);
		expect(of('We counted 214 of those cases here.').map(({ answer }) => answer)).not.toContain(
			'214'
		);
	});

	it('puts the day for a weekday, and the year for “last year”', () => {
		const found = of('Sample Port earned 812 million crowns last year.');
		expect(found.find(({ answer }) => answer === '812 million crowns')?.question).toContain('2025');
	});
});

describe('whatever the text', () => {
	const WORDS = [
		'The',
		'port',
		'of',
		'Sample',
		'said',
		'12',
		'percent',
		'in',
		'2025',
		',',
		'.',
		'“',
		'”',
		'which',
		'is',
		'a',
		'fee',
		'–',
		'(SPA)',
		'Jo',
		'from',
		'to',
		'must',
		'not',
		'\n\n',
		'?',
		'$',
		'it'
	];
	const texts = fc
		.array(fc.constantFrom(...WORDS), { maxLength: 120 })
		.map((words) => words.join(' '));

	it('each quote is literally there, and bears its answer out', () => {
		fc.assert(
			fc.property(
				fc.oneof(texts, fc.string({ maxLength: 400 })),
				fc.constantFrom('en', 'de', 'fr', null),
				(text, language) => {
					const article = articleFromText(text, { language });
					for (const { quote, start, end, answer } of suggestAll(article)) {
						expect(article.text.slice(start, end)).toBe(quote);
						expect(checkSupport(article, quote, answer).kind).toBe('supported');
					}
				}
			),
			{ numRuns: 300 }
		);
	});

	it('no two suggestions have one id, and the same text has the same ones', () => {
		const text =
			'Sample has 12 cranes. Sample has 14 quays. Old Dock has 12 cranes and opened on 3 May 1971.';
		const [first, second] = [of(text), of(text)];
		expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
		expect(second).toEqual(first);
	});

	it('what is sure is offered at once, what is less sure stands behind it, the best first in both', () => {
		const text =
			'The Port Authority handled 4.2 million containers in 2025. Demurrage is a fee that a shipper pays for idle containers.\n\nThe Harbour Union wants to end all night work. It called on the Port Authority to publish the accounts of the quay.';
		const all = of(text);
		const sure = suggest(articleFromText(`${FRAME}\n\n${text}`, { language: 'en' }));
		expect(all.slice(0, sure.length)).toEqual(sure);
		expect(sure.map(({ answer }) => answer)).toEqual(
			expect.arrayContaining(['4.2 million', 'a fee that a shipper pays for idle containers'])
		);
		const behind = all.slice(sure.length);
		expect(behind.map(({ answer }) => answer)).toContain('publish the accounts of the quay');
		for (const part of [sure, behind]) {
			const scores = part.map(({ score }) => score);
			expect(scores).toEqual([...scores].sort((a, b) => b - a));
		}
	});

	it('the best stands first', () => {
		const scores = of(
			'Demurrage is a fee that a shipper pays. Sample has 12 cranes and opened in 1971.'
		).map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
	});
});

describe('a language without rules', () => {
	it('gives numbers, dates, acronyms and glossary lines', () => {
		const article = articleFromText(
			'Le conseil a adopté la loi le 12 mars 2026 par 84 voix, et 61 membres ont voté contre.\n\nLa Liste Civique Libre (LCL) veut saisir la cour, et le dit aussi.\n\nQuorum : le nombre de voix qui sont nécessaires pour une décision.',
			{ language: 'fr' }
		);
		const answers = suggest(article).map(({ answer }) => answer);
		expect(answers).toContain('84 voix');
		expect(answers).toContain('Liste Civique Libre');
		expect(answers).toContain('le nombre de voix qui sont nécessaires pour une décision');
		expect(ruleLanguage('fr')).toBeNull();
		expect([ruleLanguage('en-GB'), ruleLanguage('de-AT')]).toEqual(['en', 'de']);
	});
});

describe('a sentence that points back', () => {
	it('is asked together with the one before it, and its passage holds both', () => {
		const text =
			'In May the port published a plan for the quay and hired a builder. It is 212 metres long and cost 51 million crowns.';
		const card = of(text).find(({ answer }) => answer === '51 million crowns');
		expect(card?.question).toBe(
			'In May the port published a plan for the quay and hired a builder. It is 212 metres long and cost ____ (how much?).'
		);
		expect(card?.quote).toBe(text);
	});

	it('is dropped where the one before does not stand alone either', () => {
		expect(pairs('They had told nobody of it. It cost them 51 million crowns.')).toEqual(
			expect.not.arrayContaining([expect.stringContaining('51 million')])
		);
	});

	it('is dropped where “they” is one thing in the paragraph above', () => {
		expect(
			pairs(
				'The ruling was published in Port Sample at noon.\n\nThey were fined 6.4 million crowns.'
			)
		).toEqual(expect.not.arrayContaining([expect.stringContaining('6.4 million')]));
	});

	it('takes no sentence that speaks of “us”', () => {
		expect(
			pairs('The quay is 212 metres long. We paid 51 million crowns for it, and you did too.')
		).toEqual(expect.not.arrayContaining([expect.stringContaining('51 million')]));
	});
});

describe('who says so', () => {
	it.each([
		[
			'Its chair, Tobias Wren, says the port has lost 3.8 million crowns since May.',
			'Tobias Wren',
			'3.8 million crowns'
		],
		[
			'Ines Calloway, a lawyer of the crew, said the port had paid an average of 2,100 crowns.',
			'Ines Calloway',
			'2,100 crowns'
		],
		[
			'According to the harbour board there are 6,100 berths in Port Sample.',
			'the harbour board',
			'6,100'
		]
	])('%s', (text, claimedBy, answer) => {
		const found = of(`The Harbour Office met on Monday. ${text}`);
		expect(found.find((one) => one.answer.includes(answer))?.claimedBy).toBe(claimedBy);
	});

	it.each([
		[
			'The Seamen Union left the talks, arguing that the bridge would drive the trade away.',
			'What did the Seamen Union argue? | that the bridge would drive the trade away'
		],
		[
			'The inquiry blamed the delay on a quarrel between two offices, a thing that nobody had foreseen.',
			'On what did the inquiry blame the delay? | a quarrel between two offices'
		],
		[
			'President Ilka Dorn has until 14 November to sign the bill or send it back.',
			'President Ilka Dorn has until 14 November to ____ (to do what?). | sign the bill or send it back'
		]
	])('%s', (text, card) => {
		expect(pairs(text).map((one) => one.replace(/^[^:?]+: /, ''))).toContain(card);
	});
});

describe('what only looks like an explanation', () => {
	it.each([
		'The port must keep one counter today, a promise that runs until the end of 2031.',
		'They quarrelled over the evacuation, a question that a law of 2014 had settled.'
	])('%s', (text) => {
		expect(of(text).filter(({ question }) => question.includes('mean?'))).toEqual([]);
	});

	it('ends a role where the sentence goes on', () => {
		expect(
			pairs('For the manager, Bastian Werle, the timing could scarcely be worse.').filter((one) =>
				one.includes('Who is')
			)
		).toEqual(expect.not.arrayContaining([expect.stringContaining('timing')]));
	});
});

describe('a lead without a comma', () => {
	it.each([
		[
			'In the winter of 2005 a measles outbreak killed 9,000 children in Port Sample, while doses lay in a warehouse.',
			'In the winter of 2005, how many children did a measles outbreak kill in Port Sample? | 9,000'
		],
		[
			'In 1974, when inflation was running at 19%, the Port Council fixed rents at 40 crowns.',
			'In 1974, when inflation was running at 19%, the Port Council fixed rents at ____ (how much?). | 40 crowns'
		]
	])('%s', (text, card) => {
		expect(pairs(text)).toContain(card);
	});
});

describe('reasons, further deeds and quotations', () => {
	it.each([
		[
			'The Port Museum has stayed open because its director does not know where else the guests would go.',
			'Why has the Port Museum stayed open? | because its director does not know where else the guests would go'
		],
		[
			'The Kessari Union has suspended Zambara and ordered the closure of its land borders.',
			'What has the Kessari Union suspended? | Zambara'
		],
		[
			'The Kessari Union has suspended Zambara and ordered the closure of its land borders.',
			'What has the Kessari Union ordered? | the closure of its land borders'
		],
		[
			'“The ruling protects nobody on the quay,” said Marcus Oyelaran, the head of the crews.',
			'What does Marcus Oyelaran, the head of the crews, say about the ruling? | the ruling protects nobody on the quay'
		],
		[
			'“We asked ourselves whether it could be done,” said Ingram Sellwyck, who has led the Harbour Office since 2023.',
			'Who has led the Harbour Office since 2023? | Ingram Sellwyck'
		]
	])('%s', (text, card) => {
		expect(pairs(text).map((one) => one.replace(/^[^:?]+: (?=\p{Lu}(?!.*“))/u, ''))).toContain(
			card
		);
	});

	it('asks for no quotation that says nothing by itself', () => {
		expect(
			pairs('“I have told you so from the beginning,” said Marcus Oyelaran, the head of the crews.')
		).toEqual(expect.not.arrayContaining([expect.stringContaining('Who said:')]));
	});
});
