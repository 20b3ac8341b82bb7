// What a question asks of each note behind it, for the second reader: which texts it calls right and wrong.
import type { Question } from '../../core/quiz/question.ts';

export interface Read {
	readonly noteId: string;
	/** The side of the note that is asked for: "term", "says", "party" … */
	readonly part: string;
	readonly right: readonly string[];
	readonly wrong: readonly string[];
	/** A false sentence in which the wrong answer stands. */
	readonly sentence: string | null;
	/** What is read before the options. */
	readonly shown: string;
	/** Whether a date stands beside the question. */
	readonly hasDate: boolean;
	readonly asksWho: boolean;
	/** Whether the wrong ones are of several issues. */
	readonly isOfSeveral: boolean;
	/** Whether what is called right must be the note's own answer, word for word. */
	readonly mustHold: boolean;
}

const sides = (cardId: string): { readonly noteId: string; readonly part: string } => {
	const at = cardId.lastIndexOf('#');
	return { noteId: cardId.slice(0, at), part: cardId.slice(at + 1) };
};

/** One for each note whose answers are offered; none where nothing is. */
export function readsOf(question: Question): readonly Read[] {
	const base = {
		...sides(question.cardIds[0]!),
		shown: typeof question.prompt === 'string' ? question.prompt : '',
		sentence: null,
		hasDate: question.context !== null,
		asksWho: false,
		isOfSeveral: false,
		mustHold: false
	};
	switch (question.kind) {
		case 'choose':
		case 'who': {
			const texts = (correct: boolean) =>
				question.options.filter((option) => option.correct === correct).map(({ text }) => text);
			const isWho = typeof question.prompt === 'string' && /^who\b|, who\b/i.test(question.prompt);
			const asksWho = base.part === 'speaker' || (base.part === 'answer' && isWho);
			return [{ ...base, asksWho, right: texts(true), wrong: texts(false) }];
		}
		case 'true-false': {
			const claimed = claimedIn(question);
			const isFalse = typeof question.answer !== 'string' && question.answer.kind === 'false';
			if (!isFalse) return [];
			return claimed === null
				? [{ ...base, sentence: base.shown, right: [], wrong: [] }]
				: [{ ...base, asksWho: base.part === 'speaker', right: [], wrong: [claimed] }];
		}
		case 'match':
			return question.cardIds.map((cardId, place) => ({
				...base,
				...sides(cardId),
				shown: question.pairs[place]!.left,
				right: [question.pairs[place]!.right],
				wrong: question.pairs.filter((_, at) => at !== place).map(({ right }) => right),
				mustHold: true
			}));
		default:
			return [];
	}
}

/** What a false claim says in place of the answer; null where it is one sentence with the question. */
function claimedIn({ prompt, cardIds }: Question): string | null {
	if (typeof prompt === 'string') return null;
	const said = prompt as Readonly<Record<string, string | undefined>>;
	if (said.kind === 'means') return cardIds[0]!.endsWith('#term') ? said.term! : said.meaning!;
	return said.says ?? said.date ?? said.speaker ?? null;
}
