// What a session has to tell, in a sentence.
import { readableTexts } from '$lib/core/note/face-text';
import type { Notice } from '$lib/state/review/session-notice';
import { words as review } from '$lib/words/review';
import { askedSpans } from '$lib/words/say-card';
import { sayNotRead, sayNotSaved } from '$lib/state/app/say-failure';

const words = review.notice;
const MOST_OF_QUESTION = 60;
const MOST_NAMED = 3;

export function sayNotice(notice: Notice): string {
	switch (notice.kind) {
		case 'leech':
			return words.leech(begun(readableTexts(askedSpans(notice.face)).join('')), notice.lapses);
		case 'set-aside':
			return words.setAside[notice.what][notice.how];
		case 'flagged':
			return words.flagged;
		case 'unflagged':
			return words.unflagged;
		case 'undone':
			return (notice.gone ? words.undoneOfGone : words.undone)[notice.what];
		case 'answered-elsewhere':
			return words.answeredElsewhere;
		case 'stands-elsewhere':
			return words.standsElsewhere;
		case 'answered-since':
			return words.answeredSince;
		case 'card-gone':
			return words.cardGone;
		case 'card-changed':
			return words.cardChanged;
		case 'damaged':
			return sayDamaged(notice.cardIds);
		case 'not-saved':
			return sayNotSaved(notice.error);
		case 'not-read':
			return sayNotRead(notice.error);
	}
}

/** Whether it is about damaged data, which can be checked. */
export const isOfDamage = (notice: Notice): boolean =>
	notice.kind === 'damaged' || (notice.kind === 'not-saved' && notice.damage);

export const isProblem = ({ kind }: Notice): boolean =>
	kind === 'damaged' || kind === 'not-saved' || kind === 'not-read';

function sayDamaged(cardIds: readonly string[]): string {
	const [only] = cardIds;
	if (cardIds.length === 1) return words.damagedOne(only!);
	const named = cardIds.slice(0, MOST_NAMED);
	return words.damaged(cardIds.length, named, cardIds.length > named.length);
}

const begun = (text: string): string =>
	text.length > MOST_OF_QUESTION ? `${text.slice(0, MOST_OF_QUESTION - 3)}…` : text;
