import { describe, expect, it } from 'vitest';
import { lemmaOfPast } from './guessed-verbs.ts';

describe('the base form behind a past that no list holds', () => {
	it.each([
		['requested', 'request'],
		['navigated', 'navigate'],
		['co-founded', 'co-found'],
		['questioned', 'question'],
		['besieged', 'besiege'],
		['petitioned', 'petition'],
		['ignored', 'ignore'],
		['scrubbed', 'scrub'],
		['rallied', 'rally'],
		['amassed', 'amass'],
		['hospitalized', 'hospitalize'],
		['tweeted', 'tweet'],
		['rocketed', 'rocket'],
		['sampled', 'sample'],
		['escorted', 'escort']
	])('%s: %s', (past, base) => {
		expect(lemmaOfPast(past)).toBe(base);
	});

	it.each(['hundred', 'armed', 'speed', 'United', 'unlimited', 'three-legged'])(
		'%s is none',
		(word) => {
			expect(lemmaOfPast(word)).toBeNull();
		}
	);
});
