// Questions without the documents in which they stand; whoever speaks there stays.
import { describe, expect, it } from 'vitest';
import { withoutSourceInEnglish } from './without-source.ts';

const shortest = (text: string): string =>
	withoutSourceInEnglish(text, ['The Gazette', 'Harbour talks']).at(-1) ?? text;

describe('a text without its source', () => {
	it.each([
		['Who chairs the talks, according to The Gazette?', 'Who chairs the talks?'],
		['According to the explainer, who chairs?', 'Who chairs?'],
		['According to Harbour talks, Kim chairs.', 'Kim chairs.'],
		[
			'What must a deal contain, according to the Gazette, for Kim to sign?',
			'What must a deal contain for Kim to sign?'
		],
		[
			'This is where they meet, according to the article on the U.S. plan: in the hall.',
			'This is where they meet: in the hall.'
		],
		['What was missing, Kim said according to the explainer?', 'What was missing, Kim said?'],
		['What is barred under the plan as The Gazette reports it?', 'What is barred under the plan?']
	])('“%s”', (text, shorter) => {
		expect(shortest(text)).toBe(shorter);
	});

	it('keeps who speaks in it', () => {
		expect(shortest('What was missing, according to Kim, in the article on the quay?')).toBe(
			'What was missing, according to Kim?'
		);
		expect(shortest('What would it mean, argue the dockers in the report on the quay?')).toBe(
			'What would it mean, argue the dockers?'
		);
	});

	it.each([
		'To how many points was it cut, according to European diplomats?',
		'According to both sides, who has to approve it?',
		'What did Kim say in the hall?'
	])('has nothing to leave out: “%s”', (text) => {
		expect(withoutSourceInEnglish(text, ['The Gazette'])).toEqual([]);
	});
});
