// What a session has to say: something was done, or something was not.
import { askedSpans } from '../../words/say-card.ts';
import type { Face } from '../../core/note/face.ts';
import { readableTexts } from '../../core/note/face-text.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';

export interface Notice {
	readonly kind: 'info' | 'problem';
	readonly text: string;
	/** Whether it is about damaged data, which can be checked. */
	readonly damage?: boolean;
}

export const info = (text: string): Notice => ({ kind: 'info', text });

export const problem = (text: string): Notice => ({ kind: 'problem', text });

/** A card was forgotten too often. */
export function leechNotice(face: Face, schedule: Schedule): Notice {
	const words = readableTexts(askedSpans(face)).join('');
	const start = words.length > 60 ? `${words.slice(0, 57)}…` : words;
	const lapses = schedule.kind === 'new' ? 0 : schedule.lapses;
	return info(
		`“${start}” was forgotten ${lapses} times. It is tagged a leech and suspended; its deck's page brings it back.`
	);
}

export const setAsideNotice = (what: 'card' | 'note', how: 'buried' | 'suspended'): Notice =>
	info(
		`${what === 'card' ? 'Card' : 'Note'} ${how}${how === 'buried' ? ' until tomorrow' : ''}. Undo brings it back.`
	);

export const damageNotice = (cardIds: readonly string[]): Notice => ({
	kind: 'problem',
	damage: true,
	text:
		cardIds.length === 1
			? `What is stored of the card “${cardIds[0]}” is damaged, so it is left out. The others go on.`
			: `What is stored of ${cardIds.length} cards is damaged, so they are left out: ${cardIds.slice(0, 3).join(', ')}${cardIds.length > 3 ? ' …' : ''}. The others go on.`
});
