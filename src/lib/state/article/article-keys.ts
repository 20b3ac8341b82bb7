// What each key means while an article is worked through.
import { letterOf } from '../../core/keys.ts';
import { isControl } from '../review/review-keys.ts';

interface Actions {
	accept(): unknown;
	edit(): unknown;
	reject(): unknown;
	undo(): unknown;
	next(): unknown;
	previous(): unknown;
	make(): unknown;
}

interface Key {
	readonly key: string;
	readonly code?: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly repeat: boolean;
	readonly target: unknown;
}

/** What to do for a key, or null where it has no meaning: as while something is typed. */
export function articleKey(event: Key, actions: Actions): (() => unknown) | null {
	const { target } = event;
	const key = letterOf(event) ?? event.key;
	if (isTypedInto(target)) return null;
	if ((event.ctrlKey || event.metaKey) && key === 'z') return () => actions.undo();
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	switch (key) {
		// Held down, these go on from one to the next; what decides does not.
		case 'j':
		case 'ArrowRight':
			return isChosenWithArrows(target) ? null : () => actions.next();
		case 'k':
		case 'ArrowLeft':
			return isChosenWithArrows(target) ? null : () => actions.previous();
	}
	if (event.repeat) return null;
	switch (key) {
		case 'a':
			return () => actions.accept();
		case 'e':
			return () => actions.edit();
		case 'r':
			return () => actions.reject();
		case 'u':
			return () => actions.undo();
		case 'm':
			return () => actions.make();
		default:
			return null;
	}
}

type Element = { closest?: (selector: string) => unknown } | null;

const isTypedInto = (target: unknown): boolean =>
	Boolean(
		(target as Element)?.closest?.(
			'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=file])'
		)
	);

const isChosenWithArrows = (target: unknown): boolean =>
	isControl(target) && Boolean((target as Element)?.closest?.('input'));
