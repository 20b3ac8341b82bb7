// Questions and answers as one statement: each form, and what is left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declareInEnglish } from './declare.ts';

const said = (question: string, answer: string, ...others: readonly string[]): string | null =>
	declareInEnglish(question, [answer, ...others])?.(answer) ?? null;

describe('an English question with its answer', () => {
	it.each([
		['Who chairs the talks?', 'Kim Sample', 'Kim Sample chairs the talks.'],
		[
			'Who was the port’s spokesman in May 2025?',
			'Kim Sample',
			'Kim Sample was the port’s spokesman in May 2025.'
		],
		[
			'According to the leaflet, who said that the quay is “full”?',
			'Lee',
			'According to the leaflet, Lee said that the quay is “full”.'
		],
		[
			'Which three ports prepared the text, according to the leaflet?',
			'Ghent, Delft and Bonn',
			'Ghent, Delft and Bonn prepared the text, according to the leaflet.'
		],
		['Which areas still divided them?', 'pay and pensions', 'Pay and pensions still divided them.'],
		[
			'Which issues had been set aside, said Kim?',
			'those that involve NATO',
			'The issues that involve NATO had been set aside, said Kim.'
		],
		['Which document forbids it?', 'the Charter', 'The Charter forbids it.']
	])('“%s” is a sentence with the answer in its place', (question, answer, statement) => {
		expect(said(question, answer)).toBe(statement);
	});

	it.each([
		['Where do both sides meet?', 'in the hall', 'This is where both sides meet: in the hall.'],
		[
			'What did European diplomats fear in April?',
			'a rushed deal',
			'This is what European diplomats feared in April: a rushed deal.'
		],
		[
			'What does Kyiv argue against a ceiling, according to the leaflet?',
			'it needs more',
			'This is what Kyiv argues against a ceiling, according to the leaflet: it needs more.'
		],
		[
			'With what has Moscow long justified its actions, says the leaflet?',
			'with the ambition to join',
			'This is what Moscow has long justified its actions with, says the leaflet: the ambition to join.'
		],
		[
			'Which of the two texts of April 2025 is more assertive?',
			'the London text',
			'This is the one of the two texts of April 2025 that is more assertive: the London text.'
		],
		['In which city did they meet?', 'Ghent', 'This is the city in which they met: Ghent.'],
		[
			'On which country’s guarantee does the plan hinge?',
			'the United States',
			'This is the country on whose guarantee the plan hinges: the United States.'
		],
		[
			'Which two matters does Kyiv describe as red lines?',
			'land and arms',
			'These are the two matters that Kyiv describes as red lines: land and arms.'
		],
		[
			'What cap does the U.S. plan of May put on the port?',
			'none',
			'This is the cap that the U.S. plan of May puts on the port: none.'
		],
		[
			'At how many people would the plan cap the army?',
			'600,000 personnel',
			'This is the number of people at which the plan would cap the army: 600,000 personnel.'
		],
		[
			'How many points did the proposal have at first?',
			'28 points',
			'This is how many points the proposal had at first: 28 points.'
		],
		[
			'Where are most of the assets, according to Kim?',
			'in the EU',
			'This is where most of the assets are, according to Kim: in the EU.'
		],
		[
			'A cap had been discussed in May 2025. What was still missing?',
			'further changes, before any deal',
			'A cap had been discussed in May 2025. This is what was still missing: further changes, before any deal.'
		],
		[
			'What may happen to eased sanctions?',
			'they may be imposed again',
			'This is what may happen to eased sanctions: they may be imposed again.'
		],
		[
			'What did the union not accept?',
			'the offer',
			'This is what the union did not accept: the offer.'
		]
	])('“%s” says of what the answer speaks', (question, answer, statement) => {
		expect(said(question, answer)).toBe(statement);
	});

	it('has one form for the right and the wrong answer, which tells nothing', () => {
		const question = 'Which document forbids taking land?';
		expect(said(question, 'the Charter', 'the Geneva Conventions')).toBe(
			'This is the document that forbids taking land: the Charter.'
		);
		expect(said(question, 'the Geneva Conventions', 'the Charter')).toBe(
			'This is the document that forbids taking land: the Geneva Conventions.'
		);
	});

	it.each([
		'Officials from which countries warned against it?',
		'Kyiv’s points mirror three demands, says the leaflet. Which?',
		'Which concern of Ukraine is the guarantee to answer?',
		'For what is territory a condition?',
		'Is the harbour open?',
		'Name the port.',
		''
	])('“%s” is left alone: no statement is safe', (question) => {
		expect(said(question, 'the Charter')).toBeNull();
	});

	it('holds the answer, begins with a capital, ends with a stop and asks nothing, whatever it is', () => {
		const word = fc.constantFrom(
			...'who what which whose where when how many the port union did does would is was has of in that not plan meet sign Kim Ghent , “far”'.split(
				' '
			)
		);
		const question = fc
			.array(word, { minLength: 2, maxLength: 9 })
			.map((all) => `${all.join(' ')}?`);
		fc.assert(
			fc.property(question, fc.constantFrom('Kim', 'in the hall', 'two ports'), (asked, answer) => {
				const whole = said(
					asked.replace(/^./, (first) => first.toUpperCase()),
					answer
				);
				if (whole === null) return;
				expect(whole).toMatch(/^[^\p{Ll}].*[.!…][”"’']?$/su);
				expect(whole).not.toContain('?');
				expect(whole.toLowerCase()).toContain(answer.replace(/^in /, '').toLowerCase());
			})
		);
	});
});
