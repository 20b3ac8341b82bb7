// A link with settings, as it comes out of mails and messengers, asks what it did.
import { describe, expect, test } from 'vitest';
import { ownFields, queryInText } from './query-in-text.ts';
import type { DeckId } from '../note/ids.ts';
import { DEFAULT_QUIZ, printSettings, readSettings } from './settings.ts';

const QUERY =
	'?deck=harbour-talks&deck=un-100-days&count=5&topic=Who%20wants%20what%3F&kind=type&seed=123456';
const LINK = `https://example.org/quiz/run${QUERY}`;
const settingsOf = (query: string | null) =>
	query === null ? null : readSettings(new URLSearchParams(query));

describe('settings are read', () => {
	test.each([
		...['.', ')', '>', ',', '”', '»', '…', '*', ').'].map((sign) => [
			`with ${sign} behind them`,
			LINK + sign
		]),
		['with a zero-width sign', LINK.replace('un-', 'un\u200b-')],
		[
			'with trackers before and behind',
			LINK.replace('?', '?fbclid=a1&').concat('&utm_source=mail.')
		],
		['with &amp; for &', LINK.replaceAll('&', '&amp;')],
		['among words', `Here: ${LINK} have fun?`],
		['broken by mail', `${LINK.slice(0, 80)}\n> ${LINK.slice(80)}\nHave fun`],
		[
			'in quoted-printable',
			`${LINK.replaceAll('=', '=3D').slice(0, 75)}=\r\n${LINK.replaceAll('=', '=3D').slice(75)}`
		],
		[
			'wrapped',
			`https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(LINK)}&data=05`
		],
		['percent-encoded', encodeURIComponent(LINK)]
	])('%s', (_, text) => {
		expect(settingsOf(queryInText(text))).toEqual(settingsOf(QUERY));
	});

	test('only where they name a deck', () => {
		expect(queryInText('Is it? seed=5 https://example.org/?q=talks')).toBeNull();
	});
});

test('every field that settings are written in is an own one', () => {
	const settings = {
		...DEFAULT_QUIZ,
		deckIds: ['a', 'b'] as DeckId[],
		scope: 'weak',
		topics: ['Talks'],
		parties: ['eu'],
		length: { kind: 'minutes', of: 5 },
		kinds: ['type'],
		feedback: 'at-end',
		confidence: true,
		pretest: true,
		seed: '7'
	} as const;
	expect(ownFields(printSettings(settings))).toEqual(printSettings(settings));
});

test('a topic that ends in a question mark keeps it, also as the last field', () => {
	expect(
		ownFields([
			['deck', 'a'],
			['topic', 'Whose is it?).']
		])
	).toContainEqual(['topic', 'Whose is it?']);
});

test('an address opened with signs behind it asks the same', () => {
	const fields = new URLSearchParams(`${QUERY}).%E2%80%8B`);
	expect(readSettings(ownFields(fields))).toEqual(settingsOf(QUERY));
});
