import { describe, expect, test } from 'vitest';
import { AS_TEXT, Keeper } from './keeper.ts';
import { AS_MOMENT, asJson, ifIt } from './kept-forms.ts';

/** A browser's storage, in memory; `room` is how long a text may be. */
function storage(room = Infinity): Storage & { readonly texts: Map<string, string> } {
	const texts = new Map<string, string>();
	return {
		texts,
		length: 0,
		clear: () => texts.clear(),
		key: () => null,
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => {
			if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
			texts.set(key, text);
		},
		removeItem: (key) => texts.delete(key)
	};
}

const refused = (): Storage => {
	throw new DOMException('refused', 'SecurityError');
};

const isList = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

describe('a small value in the browser', () => {
	test('is read as it was kept, until it is taken out', () => {
		const here = storage();
		const kept = new Keeper('key', asJson(ifIt(isList)), () => here);
		expect(kept.read()).toBeNull();
		expect(kept.keep(['a', 'b'])).toBe(true);
		expect(kept.read()).toEqual(['a', 'b']);
		expect(kept.keep(null)).toBe(true);
		expect(here.texts.size).toBe(0);
	});

	test('stands as Dateline has always written it', () => {
		const here = storage();
		new Keeper('list', asJson(ifIt(isList)), () => here).keep(['a']);
		new Keeper('moment', AS_MOMENT, () => here).keep(1_764_000_000_000);
		new Keeper('text', AS_TEXT, () => here).keep('dark');
		expect(Object.fromEntries(here.texts)).toEqual({
			list: '["a"]',
			moment: '1764000000000',
			text: 'dark'
		});
	});

	test.each(['["a"', '{"a": 1}', 'null', '[1]', ''])(
		'that is no such value is none: %s',
		(text) => {
			const here = storage();
			here.texts.set('key', text);
			expect(new Keeper('key', asJson(ifIt(isList)), () => here).read()).toBeNull();
		}
	);

	test('that is no moment is none', () => {
		const here = storage();
		here.texts.set('key', 'yesterday');
		expect(new Keeper('key', AS_MOMENT, () => here).read()).toBeNull();
	});

	test('is not kept where the browser refuses or is full, and says so', () => {
		expect(new Keeper('key', AS_TEXT, refused).keep('a')).toBe(false);
		expect(new Keeper('key', AS_TEXT, refused).keep(null)).toBe(false);
		expect(new Keeper('key', AS_TEXT, refused).read()).toBeNull();
		const full = storage(3);
		const kept = new Keeper('key', AS_TEXT, () => full);
		expect(kept.keep('abc')).toBe(true);
		expect(kept.keep('abcd')).toBe(false);
		expect(kept.read()).toBe('abc');
	});

	test('of an earlier version is told apart, and one of a later version is none', () => {
		const here = storage();
		const first = new Keeper('key', asJson(ifIt(isList)), () => here);
		const second = new Keeper(
			'key',
			asJson<{ all: string[] }>(
				(value, version) =>
					version === 1 ? (isList(value) ? { all: value } : null) : (value as { all: string[] }),
				2
			),
			() => here
		);
		first.keep(['a']);
		expect(second.read()).toEqual({ all: ['a'] });
		second.keep({ all: ['a', 'b'] });
		expect(second.read()).toEqual({ all: ['a', 'b'] });
		expect(first.read()).toBeNull();
	});
});
