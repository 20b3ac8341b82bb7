// What a model makes of a passage: what is right stays, with what it dropped put back; each way to turn the fact
// into another one is refused for its own reason.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../from-text.ts';
import type { ModelCard } from '../model-answer.ts';
import { judged } from './judge.ts';

const ENGLISH = articleFromText(
	[
		'Port Alder votes to close its old quay',
		'The harbour council of Port Alder voted by nine to two on 5 May 2026 to close the old quay. The former mayor Nils Arden had opposed the plan, and the crews may strike in June.',
		'The new quay cost nearly $6.4 million and has room for 40 ships and 70 barges. It did not open in 2025, because a crane collapsed. “The old quay is a danger to everybody who works on it,” said Mira Fold, the harbour captain.',
		'According to the Crews Union, 300 workers will lose their jobs. The Tide Society reportedly paid for the study.',
		'Sarn closed its quay in 2019. Sarn is the second largest port in Varennia.'
	].join('\n\n'),
	{ language: 'en', date: { year: 2026, month: 5, day: 6, inferred: false } }
);
const GERMAN = articleFromText(
	[
		'Musterstadt schließt den alten Kai',
		'Der Hafenrat von Musterstadt hat am 5. Mai 2026 beschlossen, den alten Kai zu schließen. Der frühere Bürgermeister Nils Arden lehnte den Plan ab.',
		'Der neue Kai kostete rund 6,4 Millionen Euro. Laut Gewerkschaft verlieren 300 Menschen ihre Arbeit.'
	].join('\n\n'),
	{ language: 'de', date: { year: 2026, month: 5, day: 6, inferred: false } }
);

const of = (card: Partial<ModelCard>, article = ENGLISH) =>
	judged(
		article,
		{ start: 0, end: article.text.length },
		{ kind: 'claim', question: '', answer: '', quote: '', claimedBy: null, asOf: null, ...card }
	);

const VOTE = 'voted by nine to two on 5 May 2026 to close the old quay';
const QUAY = 'The new quay cost nearly $6.4 million and has room for 40 ships and 70 barges.';
const UNION = 'According to the Crews Union, 300 workers will lose their jobs.';

describe('what is right', () => {
	test.each([
		['When did the harbour council vote to close the old quay?', '5 May 2026', VOTE],
		['How many ships does the new quay have room for?', '40 ships', QUAY],
		[
			'Why did the new quay not open in 2025?',
			'because a crane collapsed',
			'It did not open in 2025, because a crane collapsed.'
		],
		['In which year did Sarn close its quay?', '2019', 'Sarn closed its quay in 2019.'],
		['Who is Mira Fold?', 'the harbour captain', 'said Mira Fold, the harbour captain'],
		['What may the crews do in June?', 'strike', 'the crews may strike in June']
	])('stays: %s %s', (question, answer, quote) => {
		expect(of({ question, answer, quote })).toMatchObject({ question, answer, claimedBy: null });
	});

	test('gets back what belongs to its number', () => {
		const card = { question: 'How much did the new quay cost?', answer: '6.4', quote: QUAY };
		expect(of(card)).toMatchObject({ answer: 'nearly $6.4 million' });
		expect(
			of(
				{
					question: 'Wie viel kostete der neue Kai?',
					answer: '6,4 Millionen',
					quote: 'Der neue Kai kostete rund 6,4 Millionen Euro.'
				},
				GERMAN
			)
		).toMatchObject({
			answer: 'rund 6,4 Millionen Euro'
		});
	});

	test('gets its claimant out of the sentence, where the model forgot who says so', () => {
		const card = {
			question: 'How many workers will lose their jobs?',
			answer: '300 workers',
			quote: UNION
		};
		expect(of(card)).toMatchObject({ claimedBy: 'the Crews Union' });
		expect(
			of(
				{
					question: 'Wie viele Menschen verlieren ihre Arbeit?',
					answer: '300 Menschen',
					quote: 'Laut Gewerkschaft verlieren 300 Menschen ihre Arbeit.'
				},
				GERMAN
			)
		).toMatchObject({
			claimedBy: 'Gewerkschaft'
		});
	});

	test('is found though the model did not copy the sentence well', () => {
		const found = of({
			question: 'How many ships does the new quay have room for?',
			answer: '40 ships',
			quote: 'The new quay cost nearly $6.4 million, and it has room for 40 ships and 70 barges'
		});
		const { quote } = found as Exclude<typeof found, string>;
		expect(ENGLISH.text.slice(quote.start, quote.end)).toBe(QUAY);
	});
});

describe('refused for', () => {
	test.each<[string, Partial<ModelCard>]>([
		[
			'no such passage',
			{
				question: 'How many cranes does Port Alder have?',
				answer: '12 cranes',
				quote: 'Port Alder has 12 cranes and two tugs of its own.'
			}
		],
		[
			'number',
			{
				question: 'How many ships does the new quay have room for?',
				answer: '50 ships',
				quote: QUAY
			}
		],
		[
			'number',
			{ question: 'How much did the new quay cost?', answer: '$6.4 billion', quote: QUAY }
		],
		[
			'another place in it',
			{ question: 'How many ships does the new quay have room for?', answer: '70', quote: QUAY }
		],
		[
			'date',
			{
				question: 'What did Sarn close in 2021?',
				answer: 'its quay',
				quote: 'Sarn closed its quay in 2019.'
			}
		],
		[
			'name',
			{
				question: 'Who is the harbour captain?',
				answer: 'Kim Sample',
				quote: 'said Mira Fold, the harbour captain'
			}
		],
		[
			'name',
			{
				question: 'What did Lindfold close in 2019?',
				answer: 'its quay',
				quote: 'Sarn closed its quay in 2019.'
			}
		],
		[
			'another passage',
			{
				question: 'In which year did Port Alder hire new pilots?',
				answer: '2019',
				quote: 'Sarn closed its quay in 2019.'
			}
		],
		[
			'other words',
			{
				question: 'What did the harbour council of Port Alder vote to close?',
				answer: 'storms and floods',
				quote: VOTE
			}
		],
		[
			'denial',
			{
				question: 'When a crane collapsed, in which year did the new quay open?',
				answer: '2025',
				quote: 'It did not open in 2025, because a crane collapsed.'
			}
		],
		[
			'denial',
			{
				question: 'Who did not vote to close the old quay?',
				answer: 'The harbour council',
				quote: `The harbour council of Port Alder ${VOTE}`
			}
		],
		[
			'claim as a fact',
			{
				question: 'What is the old quay to everybody who works on it?',
				answer: 'a danger',
				quote: '“The old quay is a danger to everybody who works on it,” he said.'
			}
		],
		[
			'made-up claimant',
			{
				question: 'How many workers will lose their jobs?',
				answer: '300 workers',
				quote: UNION,
				claimedBy: 'Prime Minister Vash'
			}
		],
		[
			'made-up claimant',
			{
				question: 'How many workers will lose their jobs?',
				answer: '300 workers',
				quote: UNION,
				claimedBy: 'Nils Arden'
			}
		],
		[
			'doubt dropped',
			{
				question: 'What do the crews do in June?',
				answer: 'strike',
				quote: 'the crews may strike in June'
			}
		],
		[
			'doubt dropped',
			{
				question: 'For what did the Tide Society pay?',
				answer: 'the study',
				quote: 'The Tide Society reportedly paid for the study.'
			}
		],
		[
			'doubt dropped',
			{
				question: 'How many workers have lost their jobs?',
				answer: '300 workers',
				quote: UNION,
				claimedBy: 'Crews Union'
			}
		],
		[
			'former dropped',
			{
				question: 'Which mayor had opposed the plan?',
				answer: 'Nils Arden',
				quote: 'The former mayor Nils Arden had opposed the plan'
			}
		],
		[
			'made-up cause',
			{
				question: 'Why did Sarn close its quay?',
				answer: '2019',
				quote: 'Sarn closed its quay in 2019.'
			}
		],
		[
			'superlative',
			{
				question: 'Which was the first port to close its quay?',
				answer: 'Sarn',
				quote: 'Sarn closed its quay in 2019.'
			}
		],
		[
			'superlative',
			{
				question: 'Which is the largest port in Varennia?',
				answer: 'Sarn',
				quote: 'Sarn is the second largest port in Varennia.'
			}
		],
		[
			'scope',
			{ question: 'How many ships does every quay have room for?', answer: '40 ships', quote: QUAY }
		],
		[
			'another language',
			{
				question: 'Wann beschloss der Hafenrat, den Kai zu schließen?',
				answer: '5 May 2026',
				quote: VOTE
			}
		],
		['no question', { question: 'When did it vote?', answer: '5 May 2026', quote: VOTE }],
		[
			'no question',
			{ question: 'What is this article about?', answer: 'the old quay', quote: VOTE }
		],
		[
			'no question',
			{
				question: 'Did the harbour council vote to close the old quay?',
				answer: 'Yes',
				quote: VOTE
			}
		],
		[
			'no question',
			{ question: 'Which old quay did the harbour council close?', answer: 'old quay', quote: VOTE }
		]
	])('%s: %o', (reason, card) => {
		const text = ENGLISH.text.includes('he said')
			? ENGLISH
			: {
					...ENGLISH,
					text: `${ENGLISH.text}\n\n“The old quay is a danger to everybody who works on it,” he said.`
				};
		expect(of(card, text)).toBe(reason);
	});

	test.each<[string, Partial<ModelCard>]>([
		[
			'number',
			{
				question: 'Wie viele Menschen verlieren ihre Arbeit?',
				answer: '400 Menschen',
				quote: 'Laut Gewerkschaft verlieren 300 Menschen ihre Arbeit.'
			}
		],
		[
			'denial',
			{
				question: 'Welchem Plan stimmte der frühere Bürgermeister Nils Arden zu?',
				answer: 'den Plan',
				quote: 'Der frühere Bürgermeister Nils Arden lehnte den Plan ab.'
			}
		],
		[
			'former dropped',
			{
				question: 'Welcher Bürgermeister lehnte den Plan ab?',
				answer: 'Nils Arden',
				quote: 'Der frühere Bürgermeister Nils Arden lehnte den Plan ab.'
			}
		],
		[
			'another language',
			{
				question: 'How much did the new quay cost?',
				answer: '6,4 Millionen Euro',
				quote: 'Der neue Kai kostete rund 6,4 Millionen Euro.'
			}
		]
	])('%s, in German: %o', (reason, card) => {
		expect(of(card, GERMAN)).toBe(reason);
	});
});
