// What each key means in a review: the keys of Anki.
import { BUTTONS, digitOf, letterOf } from '../../core/keys.ts';
import { GRADES, type Grade } from '../../core/schedule/grade.ts';

interface Actions {
	readonly phase: string;
	reveal(): void;
	grade(grade: Grade): unknown;
	undo(): unknown;
	flag(): unknown;
	bury(what: 'card' | 'note'): unknown;
	suspend(what: 'card' | 'note'): unknown;
}

interface Key {
	readonly key: string;
	readonly code?: string;
	readonly shiftKey?: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly repeat: boolean;
	readonly target: unknown;
}

/** What to do for a key, or null where it has no meaning now. */
export function reviewKey(event: Key, session: Actions): (() => unknown) | null {
	const { key } = event;
	if ((event.ctrlKey || event.metaKey) && letterOf(event) === 'z') return () => session.undo();
	// A key held down must not answer card after card.
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
	if (key === ' ' || key === 'Enter') {
		// A focused link or button means itself.
		if (isControl(event.target)) return null;
		return session.phase === 'question'
			? () => session.reveal()
			: session.phase === 'answer'
				? () => session.grade('good')
				: null;
	}
	const sign = signAction(key, session);
	if (sign) return sign;
	const grade = GRADES[(digitOf(event) ?? 0) - 1];
	if (grade && session.phase === 'answer') return () => session.grade(grade);
	return letterOf(event) === 'u' ? () => session.undo() : null;
}

/** A key that types a sign means it, also where the sign is in the row of digits. */
function signAction(key: string, session: Actions): (() => unknown) | null {
	switch (key) {
		case '*':
			return () => session.flag();
		case '-':
			return () => session.bury('card');
		case '=':
			return () => session.bury('note');
		case '@':
			return () => session.suspend('card');
		case '!':
			return () => session.suspend('note');
		default:
			return null;
	}
}

/** Whether it is pressed itself by the keys that press buttons: what was clicked last (see ui/frame/clicked.ts) is not. */
export function isControl(target: unknown): boolean {
	const element = target as { closest?: (selector: string) => unknown } | null;
	return Boolean(element?.closest?.(CONTROL));
}

const CONTROL = BUTTONS.map((name) => `${name}:not([data-clicked])`)
	.concat('input', 'select', 'textarea')
	.join();
