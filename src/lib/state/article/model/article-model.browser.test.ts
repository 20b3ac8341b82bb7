// The learner's model at work on an article, here one that stands in for the browser's own.
import { afterEach, describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/from-text.ts';
import { NO_MODEL } from '../../../core/article/model/model-settings.ts';
import { ArticleModel } from './article-model.svelte.ts';
import { keepModelSettings } from './kept-model-settings.ts';

const CARD = {
	kind: 'figure',
	question: 'How many ships has the new quay room for?',
	answer: '40 ships',
	quote: 'The new quay has room for 40 ships.'
};
const article = articleFromText(`Council closes quay\n\n${CARD.quote}`);
const long = articleFromText(`${CARD.quote}\n\n`.repeat(400));

type Prompt = (text: string, signal: AbortSignal) => Promise<string>;

let destroyed = 0;

function withModel(prompt: Prompt): ArticleModel {
	destroyed = 0;
	Object.assign(globalThis, {
		LanguageModel: {
			availability: async () => 'available',
			create: async () => ({
				prompt: (text: string, { signal }: { signal: AbortSignal }) => prompt(text, signal),
				destroy: () => (destroyed += 1)
			})
		}
	});
	keepModelSettings({ ...NO_MODEL, use: 'browser' });
	return new ArticleModel();
}

afterEach(() => {
	Reflect.deleteProperty(globalThis, 'LanguageModel');
	keepModelSettings(NO_MODEL);
});

const forever: Prompt = (_text, signal) =>
	new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('a model', () => {
	test('is there only where the learner chose one', async () => {
		const model = withModel(async () => '[]');
		await model.look();
		expect(model.available).toBe(true);
		keepModelSettings(NO_MODEL);
		await model.look();
		expect(model.available).toBe(false);
	});

	test('gives what the text bears out, and says how much was dropped', async () => {
		const model = withModel(async () => JSON.stringify([CARD, { ...CARD, answer: '50 ships' }]));
		const suggestions = await model.run(article);
		expect(suggestions.map(({ answer }) => answer)).toEqual(['40 ships']);
		expect(model.found).toMatchObject({ dropped: 1, notice: null });
		expect([model.problem, model.progress, destroyed]).toEqual([null, null, 1]);
	});

	test('that answers part of a long article keeps that part, and says so', async () => {
		let asked = 0;
		const model = withModel(async () => {
			asked += 1;
			return asked === 2 ? 'No.' : JSON.stringify([CARD]);
		});
		expect((await model.run(long)).length).toBeGreaterThan(1);
		expect(model.problem).toMatchObject({
			kind: 'partly-read',
			unread: 1,
			why: { kind: 'no-cards' }
		});
	});

	test('that gives up on the first part is not asked again, and says why', async () => {
		const model = withModel(() => Promise.reject(new Error('out of memory')));
		expect(await model.run(long)).toEqual([]);
		expect(model.problem).toEqual({ kind: 'browser-gave-up', why: 'Error: out of memory' });
	});

	test('is called off at once, and nothing is left of the run', async () => {
		const model = withModel(forever);
		const running = model.run(article);
		expect(model.progress).toBe(0);
		model.cancel();
		expect(await running).toEqual([]);
		expect([model.problem, model.progress, model.found]).toEqual([null, null, null]);
	});

	test('that takes too long is given up', async () => {
		const model = withModel(forever);
		keepModelSettings({ use: 'browser', server: { ...NO_MODEL.server, seconds: 1 } });
		await model.run(article);
		expect(model.problem).toEqual({ kind: 'browser-too-slow', seconds: 1 });
	});
});
