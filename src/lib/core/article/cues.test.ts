// What the ranker weighs of a question, by the words of its language.
import { expect, it } from 'vitest';
import { cuesOf } from './cues-of.ts';
import { featuresOf } from './features.ts';
import { articleFromText } from './from-text.ts';

function weighed(language: string, question: string, answer: string): readonly string[] {
	const article = articleFromText('Proposal. The proposal of the port.', { language });
	const at = { start: article.text.length - 1, end: article.text.length };
	const features = featuresOf(
		article.text,
		{
			kind: 'claim',
			question,
			answer,
			quote: at,
			claimedBy: null,
			asOf: null,
			worth: 0,
			rule: 'made-up'
		},
		cuesOf(article)
	);
	const WORDS = 'joins pronoun clauses definite what whatDo answerSmall answerDefinite refersBack';
	return WORDS.split(' ').filter((name) => features[name]! > 0);
}

it.each([
	['en', 'Who also opposes the proposal?', '12', ['joins', 'refersBack']],
	['de', 'Wer hat also Recht?', '12', []],
	['de', 'Wer hat still und ohne such gewonnen?', '12', []],
	['de', 'Wer hat auch Recht?', '12', ['joins']],
	['de', 'Was hat sie gesagt?', '12', ['pronoun', 'what', 'whatDo']],
	[
		'de',
		'Die Werft wurde ____, weil der Hafen schloss.',
		'im Norden',
		['clauses', 'definite', 'answerSmall']
	],
	['de', 'Wer opposes the proposal?', 'das Boot', ['answerDefinite']],
	['fr', 'What did it say after the proposal was also beaten?', 'the port', []],
	['fr', 'Was hat sie auch gesagt?', 'im Norden', []]
])('%s: %s %s', (language, question, answer, found) => {
	expect(weighed(language, question, answer)).toEqual(found);
});
