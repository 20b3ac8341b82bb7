// The keys of a quiz on the wall, on keyboards of any layout.
import { describe, expect, it } from 'vitest';
import { wallKey } from './wall-keys.ts';

/** What a key does, in a word. */
function pressed(key: string, more: object = {}): string {
	let done = '';
	const say = (what: string) => () => void (done = what);
	const act = wallKey(
		{
			...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
			...{ repeat: false, target: null, ...more }
		},
		{
			...{ next: say('next'), back: say('back'), takeBack: say('take back') },
			...{ toggleFullScreen: say('full screen'), showKeys: say('keys'), leave: say('leave') },
			count: (counter, by) => void (done = `${counter} ${by}`)
		}
	);
	act?.();
	return done;
}

describe('a key', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'back'],
		['PageUp', 'back'],
		['-', 'take back'],
		['f', 'full screen'],
		['?', 'keys'],
		['Escape', 'leave'],
		['x', '']
	])('%s means: %s', (key, means) => {
		expect(pressed(key)).toBe(means);
	});

	it('that is a digit counts a hand, and with Shift takes one back, whatever it types', () => {
		expect(pressed('2', { code: 'Digit2' })).toBe('1 1');
		expect(pressed('"', { code: 'Digit2', shiftKey: true })).toBe('1 -1');
		// A French keyboard types the digit only with Shift.
		expect(pressed('é', { code: 'Digit2' })).toBe('1 1');
		expect(pressed('2', { code: 'Digit2', shiftKey: true })).toBe('1 -1');
		expect(pressed('3', { code: 'Numpad3' })).toBe('2 1');
		expect(pressed('0', { code: 'Digit0' })).toBe('');
	});

	it('means the button that has the focus, where it is one that presses buttons', () => {
		const target = { closest: () => ({}) };
		expect(pressed(' ', { target })).toBe('');
		expect(pressed('Enter', { target })).toBe('');
		expect(pressed('ArrowRight', { target })).toBe('next');
	});

	it('that is held down, or belongs to the browser, means nothing', () => {
		expect(pressed('ArrowRight', { repeat: true })).toBe('');
		expect(pressed('f', { ctrlKey: true })).toBe('');
		expect(pressed('ArrowLeft', { altKey: true })).toBe('');
		expect(pressed('1', { metaKey: true })).toBe('');
	});
});
