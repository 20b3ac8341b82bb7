import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../schedule/day.ts';
import { isAppleMobileTab, isBack, isFitting, mayAskAgain, promptsForPromise } from './moments.ts';

const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.0 Mobile/15E148 Safari/604.1';
const MAC =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
const ANDROID =
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const FIREFOX_ON_IPHONE = IPHONE.replace('Version/16.0', 'FxiOS/128.0');

describe('a fitting moment', () => {
	const progress = { answersHere: 0, answersInAll: 0, ended: false };

	test('is not the first visit, nor the start of a session, however much was answered before', () => {
		expect(isFitting(progress)).toBe(false);
		expect(isFitting({ ...progress, answersInAll: 500 })).toBe(false);
		expect(isFitting({ ...progress, ended: true })).toBe(false);
		expect(isFitting({ answersHere: 9, answersInAll: 9, ended: false })).toBe(false);
	});

	test('is the tenth answer, and the end of a session before it', () => {
		expect(isFitting({ answersHere: 10, answersInAll: 10, ended: false })).toBe(true);
		expect(isFitting({ answersHere: 1, answersInAll: 10, ended: false })).toBe(true);
		expect(isFitting({ answersHere: 3, answersInAll: 3, ended: true })).toBe(true);
	});
});

describe('what was asked or put away', () => {
	test('is asked again after 30 days, and back after a week', () => {
		expect(mayAskAgain(null, 0)).toBe(true);
		expect(mayAskAgain(DAY_MS, 31 * DAY_MS - 1)).toBe(false);
		expect(mayAskAgain(DAY_MS, 31 * DAY_MS)).toBe(true);
		expect(isBack(null, 0)).toBe(true);
		expect(isBack(DAY_MS, 8 * DAY_MS - 1)).toBe(false);
		expect(isBack(DAY_MS, 8 * DAY_MS)).toBe(true);
	});

	test('holds nothing up when its time lies in the future', () => {
		expect(mayAskAgain(1000 * DAY_MS, DAY_MS)).toBe(true);
		expect(isBack(1000 * DAY_MS, DAY_MS)).toBe(true);
	});
});

describe('a tab on an iPhone or iPad', () => {
	const tab = { touchPoints: 5, installed: false };

	test.each([
		['an iPhone', { ...tab, userAgent: IPHONE }, true],
		['Firefox on an iPhone', { ...tab, userAgent: FIREFOX_ON_IPHONE }, true],
		['an iPad, which calls itself a Macintosh', { ...tab, userAgent: MAC }, true],
		['a Macintosh', { ...tab, userAgent: MAC, touchPoints: 0 }, false],
		['an Android phone', { ...tab, userAgent: ANDROID }, false],
		['an iPhone’s Home Screen', { ...tab, userAgent: IPHONE, installed: true }, false],
		['an iPad’s Home Screen', { ...tab, userAgent: MAC, installed: true }, false]
	])('%s: %#', (_name, surroundings, expected) => {
		expect(isAppleMobileTab(surroundings)).toBe(expected);
	});
});

test('only Firefox puts the question to the learner, and not on an iPhone', () => {
	expect([FIREFOX, FIREFOX_ON_IPHONE, ANDROID, MAC].map(promptsForPromise)).toEqual([
		true,
		false,
		false,
		false
	]);
});
