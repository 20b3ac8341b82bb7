// How likely a teacher keeps a card, learnt from judged cards: a logistic model of few weights.
import type { Cues } from './cues.ts';
import { featuresOf, type Weighed } from './features.ts';
import { WEIGHTS } from './ranker-weights.ts';

/** From 0 to 1. `text` is that of the article, the cues are its language's. */
export function keptChance(text: string, draft: Weighed, cues: Cues): number {
	let sum = 0;
	for (const [name, value] of Object.entries(featuresOf(text, draft, cues)))
		sum += value * (WEIGHTS[name] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}
