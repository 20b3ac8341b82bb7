// Moodle's questions as a deck: each kind, each escape, what cannot be taken, and what is broken.
import { words as ofGiftDeck } from '../../words/gift-deck.ts';
import { sayFault } from '../../words/say-deck-fault.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckFrom, notesText } from '../../testing/decks.ts';
import { latestOf } from '../../core/note/as-of.ts';
import { headOf, type Deck } from '../../core/note/deck.ts';
import { ownIdOf } from '../../core/note/ids.ts';
import { parseLooseDate } from '../../core/language/loose-date.ts';
import type { Note } from '../../core/note/note.ts';
import { parseDeck } from '../../core/deck/text/parse-deck.ts';
import { printDeck } from '../../core/deck/text/print-deck.ts';
import { comparable } from '../../core/language/fold.ts';
import { buildQuiz } from '../../core/quiz/make/build-quiz.ts';
import type { Question, QuestionKind } from '../../core/quiz/question.ts';
import { words } from '../../words/question.ts';
import { sayAnswer, sayOption, sayQuestion } from '../../words/say-question.ts';
import { printGift } from './print-gift.ts';
import { withFirstDates } from './first-dates.ts';
import { isGift, readGift } from './read-gift.ts';

const giftDeck = ofGiftDeck.deck;
const DAY = parseLooseDate('2026-11-21')!;
const read = (text: string, file = 'harbour.gift') => readGift(text, file, DAY, giftDeck);

/** The notes of a file that has no other questions in it; throws otherwise. */
function notesOf(text: string): readonly Note[] {
	const { deck, problems, leftOut } = read(text);
	const questions = leftOut.filter(({ fault }) => !('texts' in fault));
	if (!deck || questions.length > 0) throw new Error(JSON.stringify([...problems, ...leftOut]));
	return deck.notes;
}

/** Its one note, with what it says itself. */
const noteOf = (text: string) => {
	const [note, second] = notesOf(text);
	expect(second).toBeUndefined();
	return note!;
};

/** What is wrong, or left out: "line sentence". */
const saidOf = (text: string) => {
	const { problems, leftOut } = read(text);
	return [...problems, ...leftOut].map(({ line, fault }) => `${line} ${sayFault(fault)}`);
};

describe('a question of GIFT', () => {
	it('with one right answer is a question with wrong options', () => {
		expect(
			noteOf(
				'::Grant:: Who is buried in the tomb?{=no one#Right! ~Grant#He lies beside it. ~nobody yet}'
			)
		).toMatchObject({
			id: 'gift-harbour/grant',
			kind: 'question',
			question: 'Who is buried in the tomb?',
			answer: 'no one',
			also: [],
			decoys: ['Grant', 'nobody yet'],
			explanation: 'Right! “Grant”: He lies beside it.'
		});
	});

	it('has no answer that is right in part, and takes a weight of 100 for right', () => {
		expect(noteOf('Where?{~%100%in Ghent ~%50%in Flanders ~%-10%in Delft ~in Bonn}')).toMatchObject(
			{ answer: 'in Ghent', decoys: ['in Delft', 'in Bonn'] }
		);
	});

	it.each([
		[
			'Where?{~%100%in Ghent ~%50%in Flanders ~%25%in Belgium}',
			'1 Its card is without “in Flanders”, “in Belgium”, which are right in part: an answer of a card is right or wrong.'
		],
		[
			'Two plus two equals?{=four =%50%five}',
			'1 Its card is without “five”, which is right in part: an answer of a card is right or wrong.'
		],
		[
			'When?{#=1822:0 =%50%1822:2}',
			'1 Its card is without “1822:2”, which is right in part: an answer of a card is right or wrong.'
		],
		[
			'Who?{=Kim Sample =Kim* =%0%*#No.}',
			'1 Its card is without “Kim*”: a star stands for any letters, and a card needs the answer itself.'
		],
		['Which two?{~%50%Ghent ~%50%Ostend ~%-50%Delft}', undefined]
	])('says which answers its card is without: %s', (text, said) => {
		expect(saidOf(text)).toEqual(said === undefined ? [] : [said]);
		expect(notesOf(text)).toHaveLength(1);
	});

	it('whose answers are right together wants them all, in any order', () => {
		expect(
			noteOf('Which two ports are in Belgium?{~%50%Ghent ~%50%Ostend ~%-50%Delft ~%-50%Bonn}')
		).toMatchObject({
			question: 'Which two ports are in Belgium? (2 answers)',
			answer: 'Ghent; Ostend',
			also: ['Ostend; Ghent'],
			decoys: ['Delft; Ostend', 'Ghent; Bonn']
		});
	});

	it.each([
		['TRUE', 'True'],
		['T', 'True'],
		['FALSE#No, it is not.', 'False'],
		['F', 'False']
	])('of true or false, {%s}, is asked as such', (written, answer) => {
		const note = noteOf(`The harbour is open.{${written}}`);
		expect(note).toMatchObject({ kind: 'question', answer, also: [] });
		const head = headOf(read(`The harbour is open.{${written}}`).deck!);
		const { questions } = buildQuiz([{ note, head }], { count: 5, seed: '1' });
		expect(questions).toMatchObject([
			{ kind: 'true-false', prompt: 'Does this hold? The harbour is open.', answer }
		]);
	});

	it('that is typed has other answers', () => {
		expect(noteOf('Two plus two equals?{=four =4 =%50%five}')).toMatchObject({
			kind: 'question',
			answer: 'four',
			also: ['4'],
			decoys: []
		});
		expect(noteOf('Who chairs?{Kim}')).toMatchObject({ answer: 'Kim' });
		expect(noteOf('How is it rated?{=4\\* =5* =%0%*#No.}')).toMatchObject({
			answer: '4*',
			also: []
		});
	});

	it.each([
		['#1822:5', 1822, 0.275],
		['#3.14159:0.0005', 3.14159, 0.016],
		['#3.1..3.3', 3.2, 3.125],
		['#300:30', 300, 10],
		['#=1822:0#Right =%50%1822:2', 1822, 0],
		['#7', 7, 0]
	])('for a number, {%s}, has its tolerance in percent', (written, number, tolerancePercent) => {
		expect(noteOf(`When, or how much?{${written}}`)).toMatchObject({
			kind: 'figure',
			value: { number, unit: '', scale: null, currency: null },
			tolerancePercent
		});
	});

	it('for a number below zero, or for one of several, takes it as it is typed', () => {
		expect(noteOf('How cold was it?{#-5}')).toMatchObject({ kind: 'question', answer: '-5' });
		expect(noteOf('Which are prime?{#=3 =5}')).toMatchObject({ answer: '3', also: ['5'] });
		expect(saidOf('How cold was it?{#-5:1}').join()).toContain('below zero');
	});

	it('to match is a question for each pair, with the other right sides as wrong options', () => {
		const notes = notesOf(
			'::Capitals:: Match each country with its capital. {\n=Canada -> Ottawa\n=Italy -> Rome\n=Japan -> Tokyo\n= -> Delhi\n}'
		);
		expect(notes.map(({ id }) => ownIdOf(id))).toEqual([
			'capitals-canada',
			'capitals-italy',
			'capitals-japan'
		]);
		expect(notes[0]).toMatchObject({
			kind: 'question',
			question: 'Match each country with its capital. Canada',
			answer: 'Ottawa',
			decoys: ['Rome', 'Tokyo', 'Delhi']
		});
	});

	it('to match terms with what they mean is a term for each', () => {
		expect(
			notesOf('Match the terms{=quay -> where ships lie =pilot -> who steers them in}')
		).toMatchObject([
			{ kind: 'term', term: 'quay', meaning: 'where ships lie' },
			{ kind: 'term', term: 'pilot', meaning: 'who steers them in' }
		]);
	});

	it('with a missing word is a sentence with a gap', () => {
		expect(noteOf('The talks are in {=the hall =the town hall ~a tent}, at noon.')).toMatchObject({
			kind: 'cloze',
			text: 'The talks are in {{gap::the hall; the town hall}}, at noon.',
			decoys: ['a tent']
		});
		expect(noteOf('It costs {#300} in all.')).toMatchObject({
			kind: 'figure',
			question: 'It costs ____ in all.'
		});
	});

	it('keeps what is escaped, and breaks no line', () => {
		expect(
			noteOf('::a\\:b:: Is 5 \\= \\{5\\} \\~ \\#1 \\: a\\\\b\\nor not?{=a\\=b\\~c\\#d\\}e ~no}')
		).toMatchObject({
			question: 'Is 5 = {5} ~ #1 : a\\b or not?',
			answer: 'a=b~c#d}e',
			decoys: ['no']
		});
	});

	it.each([
		['[html]<p>Where do <b>they</b> meet&nbsp;&amp; why?</p>', 'Where do they meet & why?'],
		['[html]10<sup>6</sup> of what?<script>alert(1)</script>', '10^6 of what?'],
		['Is a<b and c>d?<br>Say so', 'Is a'],
		['Is 3 < 5 & 5 > 3?', 'Is 3 < 5 & 5 > 3?'],
		['[plain]What does <p> mean?', 'What does <p> mean?'],
		[
			'[markdown]What is **bold** and `x`, says [this](https\\://a.example)?',
			'What is bold and x, says this?'
		],
		['[html]&lt;img src\\=x onerror\\=alert(1)&gt;?', '<img src=x onerror=alert(1)>?']
	])('has its text as plain words: %s', (written, plain) => {
		const note = noteOf(`${written} {=yes, it is =so}`);
		expect(note.kind === 'question' && note.question).toContain(plain);
	});

	it('has what is said of all answers in its explanation', () => {
		expect(noteOf('Who chairs?{=Kim#Yes. =K. Sample ####Elected in March.}')).toMatchObject({
			explanation: 'Elected in March. Yes.'
		});
	});
});

describe('a file of GIFT', () => {
	const FILE = `// a remark
$CATEGORY: $course$/top/Harbour/Night work

// and one before a question
::Chair::Who chairs
the talks?{
	=Kim
	~Lee
}

::Hall::Where do they meet?{=in the hall}
$CATEGORY: $course$/top/Harbour/Pay//bonus

How much is it?{#300:30}
`;

	it('is a deck of its own, which says honestly what it does not know', () => {
		const { deck } = read(FILE);
		expect(deck).toMatchObject({
			id: 'gift-harbour',
			title: 'harbour',
			language: 'en',
			version: 1,
			sources: [{ title: null, date: null }]
		});
		expect(deck!.sources[0]!.about).toMatch(/^the GIFT file “.+”, which names no date$/);
		expect(deck!.notes.map(({ topic }) => topic)).toEqual([
			'Night work',
			'Night work',
			'Pay/bonus'
		]);
		expect(deck!.notes.map(({ evidence }) => evidence)).toMatchObject(
			[1, 2, 3].map((paragraph) => ({
				citations: [{ paragraph }],
				claimedBy: 'harbour',
				asOf: { opened: { year: 2026, month: 11, day: 21 } }
			}))
		);
	});

	it('has the name of its only category', () => {
		expect(read('$CATEGORY: Dateline/Harbour talks\n\nWho chairs?{=Kim}').deck).toMatchObject({
			id: 'gift-harbour',
			title: 'Harbour talks'
		});
	});

	it('keeps its id and those of its notes when it is exported or loaded once more', () => {
		const first = read(FILE, 'harbour-20260101-0930.txt').deck!;
		const again = read(
			`Is it new?{=yes, quite}\n\n${FILE}`,
			'harbour-20260301-1015 (2).gift.txt'
		).deck!;
		expect(again.id).toBe(first.id);
		const ids = new Set(again.notes.map(({ id }) => id));
		expect(first.notes.filter(({ id }) => !ids.has(id))).toEqual([]);
	});

	it('has an id for each note, also where titles are alike, missing or in other letters', () => {
		const { deck } = read(
			'::Q::Who chairs?{=Kim}\n\n::Q::Who speaks?{=Lee}\n\n::Вопрос 1::Кто говорит?{=Ким}\n\n::Ответ 1::Кто молчит?{=Ли}\n\nКто спит?{=Ян}\n\nКто ест?{=Ив}'
		);
		const ids = deck!.notes.map(({ id }) => ownIdOf(id));
		expect(new Set(ids).size).toBe(6);
		expect(ids.slice(0, 2)).toEqual(['q', 'q-2']);
	});

	it('is in English where it reads like it, and else in a language that nobody knows', () => {
		const languageOf = (text: string) => read(text).deck!.language;
		expect(languageOf('Where do they meet, and who is the chair?{=Kim}')).toBe('en');
		expect(languageOf('Wo treffen sie sich, und was ist das?{=hier}')).toBe('und');
		expect(languageOf('Waar is de haven van de stad?{=daar}')).toBe('und');
		expect(languageOf('Кто говорит?{=Ким}')).toBe('und');
	});

	it('taken again on another day, keeps the date of what is as it was', () => {
		const kept = read(FILE).deck!;
		const later = readGift(
			FILE.replace('=Kim', '=Max'),
			'harbour.gift',
			{ ...DAY, year: 2027 },
			giftDeck
		).deck!;
		expect(
			withFirstDates(later, kept.notes).notes.map(({ evidence }) => latestOf(evidence.asOf).year)
		).toEqual([2027, 2026, 2026]);
		const same = readGift(FILE, 'harbour.gift', { ...DAY, year: 2027 }, giftDeck).deck!;
		expect(withFirstDates(same, kept.notes)).toEqual(kept);
	});

	it('leaves out what no card can ask, each with its line and the reason', () => {
		expect(
			saidOf(
				[
					'Write an essay.{}',
					'Only a text, nothing is asked.',
					'[html]What is this? <img src\\="@@PLUGINFILE@@/a.png">{=a ship ~a quay}',
					'Which is right?{~a ~b}',
					'Who spoke?{=K*}',
					'Where in Ghent do they meet?{=Ghent ~Delft}',
					'Who chairs the talks?{=Kim}',
					'Who chairs the talks?{=Lee}',
					'What is left?{=this}'
				].join('\n\n')
			)
		).toEqual([
			'1 It wants an essay, and nobody but a teacher can tell what is right.',
			'3 It is a text without a question.',
			'5 It shows a picture or plays something, and a card is of words alone.',
			'7 No answer of it is right in full.',
			'9 Its right answers hold a star, which stands for any letters: a card needs the answer itself.',
			'11 The answer stands in the question, so that its card would give itself away.',
			'15 An earlier question of the file asks the same and has another answer.'
		]);
	});

	it('leaves out what has more answers than a deck can list', () => {
		const many = (answer: string) => `Which?{${`${answer} `.repeat(101)}}`;
		for (const text of [many('~a'), many('=a'), many('=a -> b'), `Which?{#${'=1 '.repeat(101)}}`]) {
			expect(saidOf(text).at(-1)).toBe('1 It has more than 100 answers: make several of it.');
		}
	});

	it('of thousands that ask the same keeps the first, and lists the rest as far as anybody reads', () => {
		const text = Array.from({ length: 1500 }, (_, place) => `Where?{=at dock ${place}}`);
		const { deck, leftOut } = read(text.join('\n\n'));
		expect(deck!.notes.map(({ evidence }) => evidence.citations[0]!.paragraph)).toEqual([1]);
		expect(leftOut).toHaveLength(1000);
		expect(sayFault(leftOut.at(-1)!.fault)).toContain('more problems');
	});

	it('that is broken is refused as a whole, with all its problems and their lines', () => {
		const { deck, problems } = read(
			'Who?{=Kim\n\n::Title Where?{=here}\n\nWhen?=now}\n\nHow much?{#some}\n\nWhich {=a} or {=b}?\n\nMatch{=a -> b =c}\n\nWhat?{= ~b}\n\nFine?{=yes, it is}'
		);
		expect(deck).toBeNull();
		expect(problems.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9, 11, 13]);
		for (const { fault } of problems) expect(sayFault(fault)).toMatch(/^[^\n]{20,260}[.?]$/);
	});

	it('of which nothing can be taken says why of each', () => {
		const { deck, problems } = read('Write.{}\n\nOnly a text.');
		expect(deck).toBeNull();
		expect(problems.map(({ line }) => line)).toEqual([1, 1, 3]);
	});

	it.each([
		['characters', 'a'.repeat(10_000_001), 'split it'],
		['questions', 'Who?{=a}\n\n'.repeat(10_000), 'split it'],
		['a question', `Who?{=${'a'.repeat(50_000)}}`, 'make several of it'],
		['what is not seen', 'Who?{=a\u202eb}', 'not seen']
	])('that holds too much or what it must not is refused: %s', (_what, text, said) => {
		const { deck, problems } = read(text);
		expect(deck).toBeNull();
		expect(sayFault(problems[0]!.fault)).toContain(said);
	});

	it('is known by its name, or as a text that is no deck', () => {
		expect(isGift('a.gift', '')).toBe(true);
		expect(isGift('a.txt', 'Who?{=Kim}')).toBe(true);
		expect(isGift('a.txt', printDeck(deckFrom(notesText({}))))).toBe(false);
		expect(isGift('a.md', 'Who?{=Kim}')).toBe(false);
	});
});

/** Any text, with much that GIFT reads. */
const arbitraryGift = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...[
					'{',
					'}',
					'=',
					'~',
					'#',
					'####',
					'::',
					'->',
					'%50%',
					'\\',
					'\n',
					'\n\n',
					'//',
					'..',
					':'
				],
				...['$CATEGORY: a/b\n\n', '[html]', '[plain]', '<b>', '<script>', '&amp;', '{T}', '{#3:1}'],
				...['{=a ~b}', '::Q:: Who?{=a ~b}\n\n', '{=a -> b =c -> d}', '{{gap::x}}', '"', '---', ';']
			),
			fc.string({ unit: 'grapheme' }),
			fc.lorem({ maxCount: 3 })
		),
		{ maxLength: 30 }
	)
	.map((parts) => parts.join(''));

describe('whatever a file holds', () => {
	it('it is a deck that its own print gives back, or has problems with their lines', () => {
		fc.assert(
			fc.property(arbitraryGift, (text) => {
				const { deck, problems, leftOut } = read(text);
				expect(deck === null).toBe(problems.length > 0);
				const lines = text.split(/\r\n|\r|\n/).length;
				for (const { line, fault } of [...problems, ...leftOut]) {
					const message = sayFault(fault);
					expect(line).toBeGreaterThan(0);
					expect(line).toBeLessThanOrEqual(lines);
					expect(message).not.toBe('');
				}
				if (deck) expect(parseDeck(printDeck(deck), 'deck.md').deck).toEqual(deck);
			})
		);
	});
});

const KINDS: readonly QuestionKind[] = ['choose', 'true-false', 'type', 'number', 'match'];

function exported(deck: Deck, seed: string) {
	const notes = deck.notes.map((note) => ({ note, head: headOf(deck) }));
	const { questions } = buildQuiz(notes, { count: 20, seed, kinds: KINDS });
	const noteOf = ({ noteId }: Question) => notes.find(({ note }) => note.id === noteId) ?? null;
	return { questions, text: printGift(deck.title, questions.map(sayQuestion), noteOf, words.gift) };
}

/** What is right for a question, as its notes say it. */
function rightIn(notes: readonly Note[]): readonly string[] {
	return notes.map((note) => {
		if (note.kind === 'term') return `${note.term} -> ${note.meaning}`;
		if (note.kind === 'figure') return String(note.value.number);
		return note.kind === 'question' ? note.answer : note.kind;
	});
}

const rightOf = (question: Question): readonly string[] => {
	switch (question.kind) {
		case 'choose':
		case 'true-false':
			return question.options.filter(({ correct }) => correct).map(sayOption);
		case 'number':
			return [String(question.value.number)];
		case 'match':
			return question.pairs.map(({ left, right }) =>
				typeof question.prompt !== 'string' && question.prompt.kind === 'which-meaning'
					? `${left} -> ${right}`
					: right
			);
		default:
			return [sayAnswer(question.answer)];
	}
};

describe('a quiz that Dateline has exported', () => {
	/** GIFT has no arrow in an answer; and where "true" stands in the question, yes and no stand for it. */
	const written = ({ kind }: Question, text: string) => {
		const said = comparable(text.replaceAll('->', '→'));
		return kind === 'true-false' ? said.replace('yes', 'true').replace('no', 'false') : said;
	};

	it('comes back with the same right answers, or says why a question does not', () => {
		fc.assert(
			fc.property(arbitraryDeck, fc.string(), (deck, seed) => {
				const { questions, text } = exported(deck, seed);
				const { deck: back, problems, leftOut } = read(text);
				const left = new Set([...problems, ...leftOut].map(({ line }) => line));
				const lineOf = (index: number) =>
					text.split('\n').findIndex((line) => line.startsWith(`::${index + 1} `)) + 1;
				for (const [index, question] of questions.entries()) {
					if (left.has(lineOf(index))) continue;
					const notes = (back?.notes ?? []).filter(
						({ evidence }) => evidence.citations[0]!.paragraph === index + 1
					);
					expect(rightIn(notes).map((text) => written(question, text))).toEqual(
						rightOf(question).map((text) => written(question, text))
					);
				}
			})
		);
	});
});
