// Each reason not to ask for a figure, by a sentence of its own; the figure stands in <>.
import { describe, expect, it } from 'vitest';
import { read } from './examples.ts';
import { NOT_ASKED, whyNotAsked, type NotAsked } from './figures-not-asked.ts';

const EXAMPLES: Readonly<Record<NotAsked, string>> = {
	quoted: '“We have waited <nine years> for a quay,” she said.',
	aged: 'A deckhand aged <14> fell overboard.',
	isSoOld: 'The cook, who is <51>, stayed on board.',
	ageAside: 'Jo Specimen, <44>, heads the guild.',
	underAge: 'Children <under five> pay nothing.',
	converted: 'The fine of 400 crowns, <about $38>, is paid at once.',
	partOfName: 'Dock <3> is closed.',
	factor: 'The deck measures <30> times 12 metres.',
	inBrackets: 'The bridge (for <40> lorries) is shut.',
	ago: 'The dock burnt down <12 years> ago.',
	ordinal: 'They sailed to <a third> port.',
	hour: 'The gates shut at <8> on Sundays.',
	hourInWords: 'The gates shut at <nine>.',
	known: 'It is told by the <four> pilots.',
	timesInWords: 'The pump failed <four> times.',
	minutesPast: 'It sank at <ten minutes> past six on Friday.',
	andAHalf: 'It takes two years and <a half>.',
	supposed: 'A fee of <$40> would have been enough.',
	few: 'The yard lost <two> cranes.',
	oneMore: '<Another 20> welders left.',
	numbered: 'The yard must pay under article <3–1>.'
};

const ASKED = [
	'The yard employs <340> welders.',
	'A ferry takes <45> cars at most.',
	'It shuts at <45> ports.',
	'Of the crews, <nine> are on strike.',
	'Repairs took <12 years>.'
];

function reasonsFor(marked: string): readonly NotAsked[] {
	const [before = '', text = ''] = marked.split(/[<>]/);
	const [said] = read(marked.replace(/[<>]/g, '')).said;
	const amount = said?.amounts.find(
		({ start, end }) => start < before.length + text.length && end > before.length
	);
	if (!said || !amount) throw new Error(`No figure is found in “${marked}”.`);
	expect(amount.text).toBe(text);
	return whyNotAsked(amount, said.sentence.text);
}

describe('a figure is not asked for', () => {
	it.each(NOT_ASKED.map((reason) => [reason, EXAMPLES[reason]] as const))(
		'%s: %s',
		(reason, sentence) => {
			expect(reasonsFor(sentence)).toContain(reason);
		}
	);
});

describe('a figure is asked for', () => {
	it.each(ASKED)('%s', (sentence) => {
		expect(reasonsFor(sentence)).toEqual([]);
	});
});
