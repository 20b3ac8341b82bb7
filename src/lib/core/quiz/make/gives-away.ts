// Which question tells the answer of another: "after the Geneva talks" that of "in which city did they meet?".
import { contentWords, NEARLY_THE_SAME } from '../../language/content-words.ts';
import type { Asked } from './asked.ts';

interface Words {
	readonly stem: ReadonlySet<string>;
	/** Of each accepted answer the words that its own question does not have; those with none are left out. */
	readonly keys: readonly ReadonlySet<string>[];
}

const wordsByCard = new WeakMap<Asked, Words>();

function wordsOf(asked: Asked): Words {
	const known = wordsByCard.get(asked);
	if (known) return known;
	const stem = contentWords(asked.stem);
	const keys = [asked.answer, ...asked.also]
		.map((answer) => new Set([...keyWords(answer, asked)].filter((word) => !stem.has(word))))
		.filter(({ size }) => size > 0);
	const words = { stem, keys };
	wordsByCard.set(asked, words);
	return words;
}

/** Of an amount its number tells, of everything else all words. */
function keyWords(answer: string, { kind }: Asked): readonly string[] {
	const words = [...contentWords(answer)];
	return kind === 'figure' ? words.filter((word) => /\d/.test(word)) : words;
}

/** Up to so many words are a name or a number: all of them have to stand there. */
const SHORT = 3;

const toldByCard = new WeakMap<Asked, Map<Asked, boolean>>();

/** Whether who reads the one question can answer the other from it. */
export function tellsAnswer(giver: Asked, asked: Asked): boolean {
	const known = toldByCard.get(giver) ?? new Map<Asked, boolean>();
	toldByCard.set(giver, known);
	const before = known.get(asked);
	if (before !== undefined) return before;
	const tells = giver.note.id !== asked.note.id && tellsWords(wordsOf(giver).stem, asked);
	known.set(asked, tells);
	return tells;
}

function tellsWords(told: ReadonlySet<string>, asked: Asked): boolean {
	const { stem, keys } = wordsOf(asked);
	return keys.some((key) => {
		const shared = [...key].filter((word) => told.has(word)).length;
		const isTold = key.size <= SHORT ? shared === key.size : shared / key.size >= NEARLY_THE_SAME;
		if (!isTold) return false;
		const about = [...stem].filter((word) => told.has(word) && !key.has(word)).length;
		// Who said or wants something is told only together with what it is.
		const isWhose = asked.kind === 'party' || asked.kind === 'speaker';
		return about >= (isWhose ? Math.ceil(stem.size / 2) : 1);
	});
}

/** Whether the two cannot stand in one quiz without the one giving the other away. */
export const clash = (a: Asked, b: Asked): boolean => tellsAnswer(a, b) || tellsAnswer(b, a);

/**
 * Groups of cards, one a question, in an order in which none comes before one that it gives away, as far
 * as there is such an order; else as they are.
 */
export function givenFirst(groups: readonly (readonly Asked[])[]): readonly number[] {
	const left = groups.map((_, place) => place);
	const gives = (giver: number, asked: number) =>
		groups[giver]!.some((a) => groups[asked]!.some((b) => tellsAnswer(a, b)));
	const order: number[] = [];
	while (left.length > 0) {
		const free = left.findIndex(
			(giver) => !left.some((asked) => asked !== giver && gives(giver, asked))
		);
		order.push(...left.splice(Math.max(0, free), 1));
	}
	return order;
}
