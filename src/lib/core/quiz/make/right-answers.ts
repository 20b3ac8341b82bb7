// What is right for a card, under whatever source, date or party: no wrong option may be any of it.
// The cost: some good options are lost, and the note is then asked for in another way. That two positions
// mean the same in other words is known from the deck's `alike`, and from who claims them (party-kin.ts).
import { numberIn } from '../../language/written-forms.ts';
import type { CardId } from '../../note/ids.ts';
import { comparable } from '../../language/fold.ts';
import type { Asked } from './asked.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import { oncePerPool, type KnownOfPools, type Pool } from './pool.ts';
import { sameQuestion } from './same-question.ts';
import { voicesOf } from './voices.ts';

/** So many right answers are compared word by word; the first are the card's own and its rivals'. */
const MOST_COMPARED = 200;

export interface RightAnswers {
	readonly texts: readonly string[];
	/** Whether an option would be right too, or may be. */
	accepts(option: string): boolean;
}

const known: KnownOfPools<CardId, RightAnswers> = new WeakMap();

/** What is right for this card: its own answers, its rivals', and what it was before. */
export function rightAnswers(asked: Asked, pool: Pool): RightAnswers {
	return oncePerPool(known, pool, asked.cardId, () => findRight(asked, pool));
}

/** Of figures and dates it is the numbers that count, of parties the whole name: they are told apart elsewhere. */
const isOfWords = ({ kind }: Asked): boolean =>
	kind !== 'figure' && kind !== 'date' && kind !== 'party';

const isVoice = ({ kind }: Asked): boolean => kind === 'speaker' || kind === 'person';

function findRight(asked: Asked, pool: Pool): RightAnswers {
	const { note } = asked;
	const { standing } = note.evidence;
	const rivals = [...(pool.rivals.get(note.id) ?? [])].filter((id) => id !== note.id);
	const cards = [
		asked,
		...rivals.flatMap((id) => pool.byNote.get(id) ?? []),
		...sameQuestion(asked, pool)
	];
	const before = standing.kind === 'changed' ? [standing.was] : [];
	const texts = [...cards.flatMap(({ answer, also }) => [answer, ...also]), ...before];
	const forms = new Set(texts.map(comparable));
	const voices = voicesOf(pool);
	const speakers = isVoice(asked) ? cards.filter(isVoice).map(({ answer }) => answer) : [];
	let known: readonly ReadonlySet<string>[] | null = null;
	const words = () => (known ??= texts.slice(0, MOST_COMPARED).map(contentWords));
	return {
		texts,
		accepts(option) {
			if (forms.has(comparable(option))) return true;
			if (isOfWords(asked)) {
				const own = contentWords(option);
				if (words().some((right) => shareOfWords(right, own) >= NEARLY_THE_SAME)) return true;
			}
			if (speakers.some((speaker) => voices.mayBeOne(speaker, option))) return true;
			return note.kind === 'figure' && numberIn(option, note.value) !== null;
		}
	};
}
