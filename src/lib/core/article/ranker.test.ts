// How likely a card is kept: the weights and what is weighed belong together.
import { describe, expect, it } from 'vitest';
import { articleFromText } from './from-text.ts';
import { ENGLISH_CUES } from './english/cues.ts';
import { featuresOf } from './features.ts';
import { candidatesOf } from './rank.ts';
import { keptChance } from './ranker.ts';
import { WEIGHTS } from './ranker-weights.ts';
import { draftsOf } from './suggest.ts';

const TEXT = `Harbour talks go on

By Kim Sample
PORT SAMPLE, March 9, 2026 — The port and the union met for the third time on Monday, officials of both sides said. The Port Authority handled 4.2 million containers in 2025, the statistics office said.

“We will not sign this,” Jo Specimen, the head of the Harbour Union, said on Sunday. He wants to end all night work, because it makes people ill. A lighter – a flat boat that carries goods – sank in the storm.`;

const article = articleFromText(TEXT, { language: 'en' });
const drafts = draftsOf(article);

describe('the chance that a card is kept', () => {
	it('lies between 0 and 1, and is what the order goes by', () => {
		const all = candidatesOf(article, drafts);
		expect(all.length).toBeGreaterThan(4);
		for (const { chance } of all) {
			expect(chance).toBeGreaterThan(0);
			expect(chance).toBeLessThan(1);
		}
	});

	it('falls where the question is asked about nobody in particular', () => {
		const draft = drafts.find(({ answer }) => answer === '4.2 million')!;
		const vague = { ...draft, question: 'How many did they handle?' };
		const chance = (one: typeof draft) => keptChance(TEXT, one, ENGLISH_CUES);
		expect(chance(vague)).toBeLessThan(chance(draft));
	});

	it('weighs small numbers only, of which most have a weight', () => {
		const names = new Set<string>();
		for (const draft of drafts) {
			for (const [name, value] of Object.entries(featuresOf(article.text, draft, ENGLISH_CUES))) {
				names.add(name);
				expect(Math.abs(value), name).toBeLessThanOrEqual(3);
			}
		}
		const without = [...names].filter((name) => !Object.hasOwn(WEIGHTS, name));
		expect(without.length).toBeLessThan(names.size / 4);
	});
});
