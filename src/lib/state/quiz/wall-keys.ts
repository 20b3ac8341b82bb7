// What each key means while a quiz is on the wall. Remotes for slides send Page Down and Page Up.
import { digitOf, letterOf } from '../../core/keys.ts';
import { isControl } from '../review/review-keys.ts';

interface Actions {
	next(): void;
	back(): void;
	count(counter: number, more: 1 | -1): void;
	takeBack(): void;
	toggleFullScreen(): void;
	showKeys(): void;
	leave(): void;
}

interface Key {
	readonly key: string;
	/** The key's place, whatever it types: with Shift a digit types something else, and on some keyboards digits need Shift. */
	readonly code: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly repeat: boolean;
	readonly target: unknown;
}

/** What to do for a key, or null where it has no meaning here. */
export function wallKey(event: Key, actions: Actions): (() => void) | null {
	// A key held down must not run through the quiz.
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
	// With Shift a digit takes back what it counts.
	const digit = digitOf(event, { shiftIsApart: true });
	if (digit !== null) return () => actions.count(digit - 1, event.shiftKey ? -1 : 1);
	switch (letterOf(event) ?? event.key) {
		case ' ':
		case 'Enter':
			// A focused link or button means itself.
			return isControl(event.target) ? null : () => actions.next();
		case 'ArrowRight':
		case 'PageDown':
			return () => actions.next();
		case 'ArrowLeft':
		case 'PageUp':
			return () => actions.back();
		case '-':
			return () => actions.takeBack();
		case 'f':
			return () => actions.toggleFullScreen();
		case '?':
			return () => actions.showKeys();
		case 'Escape':
			return () => actions.leave();
		default:
			return null;
	}
}
