import { expect, test } from 'vitest';
import { articleKey } from './article-keys.ts';

const NAMES = ['accept', 'edit', 'reject', 'undo', 'next', 'previous', 'make'] as const;

/** What a key does: the name of the action, or null. */
function done(key: string, more: Partial<Parameters<typeof articleKey>[0]> = {}): string | null {
	let what: string | null = null;
	const actions = Object.fromEntries(NAMES.map((name) => [name, () => (what = name)]));
	const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, target: null };
	articleKey({ key, ...plain, ...more }, actions as never)?.();
	return what;
}

/** An element that is found by these selectors. */
const element = (...tags: string[]) => ({
	closest: (selector: string) => tags.some((tag) => selector.split(/, ?/).includes(tag))
});

test.each([
	['a', 'accept'],
	['e', 'edit'],
	['r', 'reject'],
	['u', 'undo'],
	['m', 'make'],
	['j', 'next'],
	['ArrowRight', 'next'],
	['k', 'previous'],
	['ArrowLeft', 'previous'],
	['ArrowDown', null],
	['x', null]
])('%s means %s', (key, what) => expect(done(key)).toBe(what));

test('Ctrl and z undoes; other keys with Ctrl are the browser’s', () => {
	expect(done('z', { ctrlKey: true })).toBe('undo');
	expect(done('a', { ctrlKey: true })).toBeNull();
	expect(done('r', { metaKey: true })).toBeNull();
});

test('While something is typed no key decides', () => {
	for (const key of ['a', 'e', 'r', 'u', 'j', 'ArrowLeft'])
		expect(done(key, { target: element('textarea') })).toBeNull();
});

test('A key held down goes on through the suggestions, and decides nothing', () => {
	expect(done('j', { repeat: true })).toBe('next');
	for (const key of ['a', 'e', 'r', 'u']) expect(done(key, { repeat: true })).toBeNull();
});

test('On a button the letters still decide; among radio buttons arrows choose', () => {
	expect(done('a', { target: element('button') })).toBe('accept');
	expect(done('ArrowRight', { target: element('input') })).toBeNull();
});
