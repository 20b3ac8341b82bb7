// A server that answers as models do, good and bad, asked passage by passage as the app asks: what comes through.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/from-text.ts';
import { readModelAnswer } from '../../../core/article/model/model-answer.ts';
import { messagesFor, promptPieces } from '../../../core/article/model/model-prompt.ts';
import { suggestionsFromModel } from '../../../core/article/model/model-suggestions.ts';
import { newFacts } from '../../../core/article/new-facts.ts';
import { suggest } from '../../../core/article/suggest.ts';
import { askServer } from './model-request.ts';

const VOTE =
	'The harbour council of Port Alder voted by nine to two on 5 May 2026 to close the old quay.';
const QUAY = 'The new quay cost nearly $6.4 million and has room for 40 ships.';
const UNION = 'According to the Crews Union, 300 workers will lose their jobs.';
const FILLER = 'The band played on the pier until the rain came, and the guests went home. '.repeat(
	14
);
const article = articleFromText(
	['Port Alder votes to close its old quay', VOTE, FILLER, `${QUAY} ${UNION}`].join('\n\n'),
	{ language: 'en' }
);

const card = (
	question: string,
	answer: string,
	quote: string,
	claimedBy: string | null = null
) => ({
	kind: 'statement',
	question,
	answer,
	quote,
	claimedBy,
	asOf: null
});
const GOOD = [
	card(
		'When did the harbour council of Port Alder vote to close the old quay?',
		'5 May 2026',
		VOTE
	),
	card('How many ships does the new quay have room for?', '40 ships', QUAY),
	card('How much did the new quay cost?', '6.4', QUAY),
	card('How many workers will lose their jobs?', '300 workers', UNION)
];
const BAD = [
	card('How many ships does the new quay have room for?', '400 ships', QUAY),
	card(
		'When did the harbour council of Port Alder vote to close the old quay?',
		'5 May 2025',
		VOTE
	),
	card('How many workers have lost their jobs?', '300 workers', UNION),
	card('Why did the council vote to close the old quay?', 'nine to two', VOTE),
	card('¿Cuándo votó el consejo del puerto?', '5 May 2026', VOTE),
	card('How many workers will lose their jobs?', '300 workers', UNION, 'Prime Minister Vash'),
	card('Which minister opened the new quay?', 'Kim Sample', 'Kim Sample opened the new quay.')
];

const json = JSON.stringify;
/** What a model says of the passage, by its name; null where the server refuses. */
const ANSWERS: Readonly<Record<string, (cards: readonly unknown[]) => string>> = {
	bare: (cards) => json(cards),
	fenced: (cards) => `\`\`\`json\n${json(cards)}\n\`\`\``,
	chatty: (cards) => `Sure! Here are your [flashcards]:\n\n${json(cards)}\n\nShall I make more?`,
	object: (cards) => json({ flashcards: cards }),
	thinking: (cards) => `<think>Let me see… [{"question": "no"}]</think>\n${json(cards)}`,
	cut: (cards) => `${json(cards).slice(0, -1)}, {"kind": "figure", "question": "How ma`,
	twice: (cards) => json([...cards, ...cards]),
	paraphrased: (cards) =>
		json(
			cards.map((one) => ({
				...(one as object),
				quote: (one as { quote: string }).quote
					.replace(' and has', ', and it has')
					.replace(/\.$/, '')
			}))
		),
	'wrong passage': () => json(GOOD)
};

let server: Server;
let address = '';
const passages: string[] = [];

beforeAll(async () => {
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => {
			const { model, messages } = JSON.parse(body) as {
				model: string;
				messages: readonly { content: string }[];
			};
			const [, passage = ''] = messages.at(-1)!.content.split('Passage:\n');
			passages.push(messages.at(-1)!.content);
			if (model === 'slow') return;
			if (model === 'busy') return void response.writeHead(503).end('{"error":"model is loading"}');
			const about = (all: readonly { quote: string }[]) =>
				all.filter(
					({ quote }) => passage.includes(quote) || (all === BAD && passage.includes(QUAY))
				);
			const [how = '', which = ''] = model.split('/');
			const cards = which === 'bad' ? about(BAD) : about(GOOD);
			const content = how === 'empty' ? '' : ANSWERS[how]!(cards);
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(json({ choices: [{ message: { role: 'assistant', content } }] }));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** The article asked about passage by passage, as the worker does it. */
async function asked(model: string, seconds = 30) {
	const found = [];
	for (const piece of promptPieces(article)) {
		const said = await askServer(
			{ address, model, key: '', seconds },
			messagesFor(article, piece),
			'http://localhost'
		);
		if (!said.ok) return said.error.kind;
		const answer = readModelAnswer(said.value);
		if (answer) found.push(...suggestionsFromModel(article, piece, answer).suggestions);
	}
	return found;
}

const KEPT = [
	['5 May 2026', null],
	['40 ships', null],
	['nearly $6.4 million', null],
	['300 workers', 'the Crews Union']
];

describe('a model that answers', () => {
	test.each(Object.keys(ANSWERS))(
		'%s: each right card comes through once, and whole',
		async (how) => {
			const found = await asked(`${how}/good`);
			if (typeof found === 'string') throw new Error(found);
			expect(found.map(({ answer, claimedBy }) => [answer, claimedBy]).sort()).toEqual(
				[...KEPT].sort()
			);
			for (const { quote, start, end } of found) expect(article.text.slice(start, end)).toBe(quote);
		}
	);

	test.each(Object.keys(ANSWERS).filter((how) => how !== 'wrong passage'))(
		'%s, with what is not so: nothing of it comes through',
		async (how) => {
			expect(await asked(`${how}/bad`)).toEqual([]);
		}
	);

	test('is told the headline and whom the article has named, and one passage at a time', async () => {
		passages.length = 0;
		await asked('bare/good');
		expect(passages.length).toBeGreaterThan(1);
		expect(passages[0]).toContain(VOTE);
		expect(passages[0]).not.toContain(UNION);
		expect(passages.at(-1)).toContain('Headline: Port Alder votes to close its old quay');
		expect(passages.at(-1)).toContain('Port Alder');
		expect(passages.at(-1)).not.toContain(VOTE);
	});

	test('repeats nothing that the rules have found', async () => {
		const found = await asked('bare/good');
		if (typeof found === 'string') throw new Error(found);
		const rules = suggest(article);
		const more = newFacts(article, found, rules);
		const answers = [...rules, ...more].map(({ answer }) => answer);
		expect(new Set(answers).size).toBe(answers.length);
		expect(more.length).toBeLessThan(found.length);
	});
});

test.each([
	['empty', 30, []],
	['busy', 30, 'server-failed'],
	['slow', 1, 'server-too-slow']
])('a model that answers nothing is no trouble: %s', async (model, seconds, outcome) => {
	expect(await asked(model, seconds)).toEqual(outcome);
});
