import { expect, test } from 'vitest';
import { reviewKey } from './review-keys.ts';

/** What a key does: the name of the action and what it is given, or null. */
function done(phase: string, pressed: Partial<Parameters<typeof reviewKey>[0]>): string | null {
	let what: string | null = null;
	const named = (name: string) => (given?: string) =>
		(what = [name, given].filter(Boolean).join(' '));
	const actions = Object.fromEntries(
		['reveal', 'grade', 'undo', 'flag', 'bury', 'suspend'].map((name) => [name, named(name)])
	);
	const plain = {
		key: '',
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		repeat: false,
		target: null
	};
	reviewKey({ ...plain, ...pressed }, { phase, ...actions } as never)?.();
	return what;
}

test.each([
	['a digit', { key: '2', code: 'Digit2' }, 'grade hard'],
	['the place of a digit that types something else', { key: 'é', code: 'Digit2' }, 'grade hard'],
	['a digit that wants Shift', { key: '4', code: 'Digit4', shiftKey: true }, 'grade easy'],
	['a letter', { key: 'u', code: 'KeyU' }, 'undo'],
	['the place of a letter in another script', { key: 'г', code: 'KeyU' }, 'undo'],
	[
		'what is undone with Ctrl, in another script',
		{ key: 'я', code: 'KeyZ', ctrlKey: true },
		'undo'
	],
	[
		'a sign that stands with Shift on a digit',
		{ key: '!', code: 'Digit1', shiftKey: true },
		'suspend note'
	],
	['a dash where it stands among the digits', { key: '-', code: 'Digit6' }, 'bury card']
])('%s means what it says', (_, pressed, action) => {
	expect(done('answer', pressed)).toBe(action);
});

test('a key that is held does nothing, nor does a grade before the answer is there', () => {
	expect(done('answer', { key: '3', code: 'Digit3', repeat: true })).toBeNull();
	expect(done('question', { key: ' ', repeat: true })).toBeNull();
	expect(done('question', { key: '&', code: 'Digit1' })).toBeNull();
});

test('Space presses a button that was moved to, and not one that was clicked', () => {
	const button = (isClicked: boolean) => ({
		closest: (selector: string) =>
			selector.split(',').includes(isClicked ? 'button' : 'button:not([data-clicked])')
	});
	expect(done('answer', { key: ' ', target: button(false) })).toBeNull();
	expect(done('answer', { key: ' ', target: button(true) })).toBe('grade good');
});

test('a sign means itself, whichever key of the row of digits types it', () => {
	expect(done('answer', { key: '!', code: 'Digit1' })).toBe('suspend note');
	expect(done('answer', { key: '-', code: 'Digit3' })).toBe('bury card');
	expect(done('answer', { key: '@', code: 'Digit2', shiftKey: true })).toBe('suspend card');
	expect(done('answer', { key: '&', code: 'Digit1' })).toBe('grade again');
});
