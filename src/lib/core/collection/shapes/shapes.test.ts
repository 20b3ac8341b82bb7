// The shapes of records: all that Dateline writes passes, and what it could never have written does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTS, type Part } from '../records.ts';
import { headOf } from '../../note/deck.ts';
import { NO_LIMITS } from '../../schedule/settings.ts';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { sampleEntries, sampleRecords } from '../../../testing/backups.ts';
import { at, objectsIn, pathsOf, without, withValue } from '../../../testing/mutations.ts';
import {
	anyFlags,
	anyPreset,
	anyReviews,
	redating,
	retraction,
	stampsOf
} from '../../../testing/schedules.ts';
import { isRecord, whatIsWrong } from './shapes.ts';

type Json = Record<string, unknown>;

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const passes = (part: Part, value: unknown) =>
	expect(isRecord(part, value) ? null : whatIsWrong(part, value)).toBeNull();
const records = () => ({ ...sampleRecords(), reviews: sampleEntries() });
const sample = (part: Part) => again(records()[part][0]) as Json;
const [stamp] = stampsOf(1);

describe('a record that Dateline writes passes:', () => {
	test.each(PARTS)('%s of the small backup', (part) => {
		for (const record of records()[part]) passes(part, again(record));
	});

	test('any deck and its notes', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				const head = headOf(deck);
				const counts = { noteCount: 1, cardCount: 2, limits: NO_LIMITS };
				const dates = { addedAt: 1, stamp, removed: false };
				passes('decks', again({ id: deck.id, head, ...counts, ...dates }));
				for (const [position, note] of deck.notes.entries()) {
					const { id } = note;
					passes('notes', again({ id, deckId: deck.id, position, note, stamp, shipped: note }));
				}
			})
		);
	});

	test('a note that nobody claims and that cites nothing, and none that cites all the same', () => {
		const row = sample('notes') as { note: { evidence: Json }; shipped?: unknown };
		const common = { ...row.note.evidence, citations: [], claimedBy: null };
		const withEvidence = (evidence: Json) => ({ ...row, note: { ...row.note, evidence } });
		passes('notes', withEvidence(common));
		passes('notes', withEvidence({ ...common, unsourced: true }));
		const { citations, claimedBy } = row.note.evidence;
		expect(isRecord('notes', withEvidence({ ...common, citations }))).toBe(false);
		const claimed = { ...row.note.evidence, unsourced: true };
		expect(isRecord('notes', withEvidence(claimed))).toBe(false);
		expect(isRecord('notes', withEvidence({ ...common, claimedBy, unsourced: true }))).toBe(false);
	});

	test('any log', () => {
		fc.assert(
			fc.property(anyReviews, (log) => {
				for (const entry of log) {
					passes('reviews', again(entry));
					passes('reviews', again(retraction(entry.id, entry)));
					passes('reviews', again(redating(entry.id, entry, entry.at, entry.day)));
				}
			})
		);
	});

	test('any preset, any flags', () => {
		fc.assert(
			fc.property(anyPreset, anyFlags, (preset, flags) => {
				passes('presets', again({ id: 'p1', preset }));
				passes('cards', again({ ...sampleRecords().cards[0], flags }));
			})
		);
	});
});

describe.each(PARTS)('a record of %s does not pass', (part) => {
	const paths = pathsOf(sample(part));
	const objects = objectsIn(sample(part));

	test('with a value of another kind anywhere', () => {
		const wrong = [{}, { deep: { deeper: 1 } }, Symbol('none'), NaN, Infinity, -1e308];
		for (const path of paths) {
			for (const value of wrong) {
				expect(
					isRecord(part, withValue(sample(part), path, value)),
					`${path.join('.')} = ${String(value)}`
				).toBe(false);
			}
		}
	});

	test('without one of its fields', () => {
		for (const path of paths) {
			// A list may be empty.
			if (/^\d+$/.test(path.at(-1)!)) continue;
			expect(isRecord(part, without(sample(part), path)), path.join('.')).toBe(false);
		}
	});

	test('with a field more anywhere, whatever it is called', () => {
		for (const path of objects) {
			for (const key of ['more', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
				const record = withValue(sample(part), [...path, key], { polluted: true });
				expect(isRecord(part, record), [...path, key].join('.')).toBe(false);
			}
		}
	});

	test('with half a character in a text, or too long a one', () => {
		for (const path of paths) {
			if (typeof at(sample(part), path) !== 'string') continue;
			for (const words of ['\ud83d', `x\udc00`, 'x'.repeat(5_000_000)]) {
				expect(isRecord(part, withValue(sample(part), path, words)), path.join('.')).toBe(false);
			}
		}
	});

	test('as a text, a number, a list, nothing', () => {
		for (const value of ['', 'text', 0, 1, [], [sample(part)], null, undefined, true]) {
			expect(isRecord(part, value)).toBe(false);
		}
	});
});

describe('a record does not pass with', () => {
	const none = (part: Part, path: string, values: readonly unknown[]) => {
		for (const value of values) {
			const record = withValue(sample(part), path.split('.'), value);
			expect(isRecord(part, record), `${path} = ${String(value)}`).toBe(false);
		}
	};

	test('a link that is none to a page', () => {
		const links = ['javascript:alert(1)', ' https://x', 'data:text/html,x', 'ftp://x', '//x', ''];
		none('decks', 'head.sources.0.link', links);
	});

	test('an id that is a path, a prototype or a sentence', () => {
		const ids = ['../x', '/x', '__proto__', 'A', 'a b', 'a/b/c', '', 'a'.repeat(81)];
		none('decks', 'id', ids);
		none('notes', 'id', [...ids, 'maps']);
		none('cards', 'id', [...ids, 'maps/border', 'maps/border#', 'maps/border#a b']);
	});

	test('a stamp that no clock could follow', () => {
		none('reviews', 'id', ['zzzzzzzzz-0000-a', '0', 'x-0000-a', '0000000000-0000-a', '']);
	});

	test('a moment that no date can say, and a part of a day', () => {
		none('reviews', 'at', [-1, 8.64e15, NaN]);
		none('reviews', 'day', [0.5, 1e9, -1e9]);
		none('reviews', 'durationMs', [-1, 1e9]);
	});

	test('a mark that says no', () => {
		none('decks', 'own', [false, 1, 'true', null]);
		none('notes', 'removed', [false, 1, 'true', null]);
		passes('decks', { ...sample('decks'), own: true });
		passes('notes', { ...sample('notes'), removed: true });
	});

	test('rivals that are no notes', () => {
		const own = (rivals: unknown) => ({ edits: {}, tags: [], flagged: false, rivals });
		for (const rivals of ['maps/x', ['maps'], ['../x/y'], [1], {}]) {
			expect(isRecord('notes', { ...sample('notes'), own: own(rivals) })).toBe(false);
		}
		passes('notes', { ...sample('notes'), own: own(['maps/other']) });
	});

	test('own texts for what is no field', () => {
		for (const key of ['__proto__', 'constructor', 'valueOf']) {
			const edits = withValue({}, [key], { mine: 'x', over: 'y' });
			const record = { ...sample('notes'), own: { edits, tags: [], flagged: false } };
			expect(isRecord('notes', record), key).toBe(false);
		}
		const edits = { answer: { mine: 'x', over: 'y' } };
		passes('notes', { ...sample('notes'), own: { edits, tags: ['a'], flagged: true } });
	});
});
