// A link as it comes out of mails and messengers opens the quiz that it was.
import { describe, expect, test } from 'vitest';
import { wholeQuizOf } from '../../../core/quiz/hand/handed-quiz.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { quizOf } from '../../../testing/handed-quizzes.ts';
import { printLink } from './link.ts';
import { linkInText } from './link-in-text.ts';

const deck = deckFrom(
	notesText({
		one: [
			'question: Where do the talks take place?',
			'answer: in Geneva',
			'wrong: in Oslo; in Rome'
		],
		two: [
			'question: Who chairs the talks?',
			'answer: Kim Sample',
			'wrong: Lee Specimen; Jo Example'
		]
	})
);
const handed = wholeQuizOf(quizOf([deck]), null);
const LINKS = [printLink(handed), printLink(handed, 'n')] as const;
const HOST = 'https://example.org/quiz/run';

/** As mail writes it, in lines of 76 signs at most. */
const quotedPrintable = (text: string) =>
	text
		.replace(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
		.replace(/.{74}/g, '$&=\r\n');

describe.each(LINKS)('the link %#', (fragment) => {
	const link = `${HOST}#${fragment}`;
	const middle = Math.floor(fragment.length / 2);
	const cut = (between: string) =>
		`${HOST}#${fragment.slice(0, middle)}${between}${fragment.slice(middle)}`;

	test.each([
		...[
			'.',
			')',
			'>',
			',',
			'”',
			'’',
			'»',
			'!',
			'?',
			';',
			':',
			']',
			'…',
			'_',
			'*',
			'**',
			'-',
			'. ',
			'.)'
		].map((sign) => [`with ${sign} behind it`, link + sign]),
		['with a zero-width sign behind it', `${link}\u200b`],
		['with a zero-width sign behind it, percent-encoded', `${link}%E2%80%8B`],
		['with a mark of the order of bytes in it', cut('\ufeff')],
		['with a soft hyphen in it', cut('\u00ad')],
		['with a soft hyphen in it, percent-encoded', cut('%C2%AD')],
		['with %23 for #', link.replace('#', '%23')],
		['with %2523 for #', link.replace('#', '%2523')],
		['with &#35; for #', link.replace('#', '&#35;')],
		['with &utm_source behind it', `${link}&utm_source=mail&utm_medium=x`],
		['with ?fbclid behind it', `${link}?fbclid=IwAR0n2.x`],
		['with ?fbclid before it', link.replace('#', '?fbclid=IwAR0&utm_source=q1.x#')],
		[
			'with its dot percent-encoded',
			link.replace('.', '%2E').replace('example%2Eorg', 'example.org')
		],
		['in angle brackets', `<${link}>`],
		['in Markdown', `[the quiz](${link})`],
		['in HTML', `<a href="${link}">the quiz</a>`],
		['among words', `Here is the quiz: ${link} - have fun! It has 2.5 parts, n2.5 say.`],
		['in a quoted mail', `> Here is the quiz:\n> ${link}\n> Have fun`],
		['broken into two lines', cut('\n')],
		['broken into two lines of a quoted mail', cut('\r\n> > ')],
		['broken by a blank', cut(' ')],
		['broken into two lines, with words behind it', `${cut('\n')}\nHave fun with it`],
		['in quoted-printable', quotedPrintable(`The quiz: ${link}`)],
		['with = at a line’s end', cut('=\r\n')],
		[
			'with an upper-case scheme and host',
			link.replace('https://example.org', 'HTTPS://EXAMPLE.ORG')
		],
		['without its host', fragment],
		[
			'wrapped by Outlook',
			`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`
		],
		[
			'wrapped by Google',
			`https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&source=editors`
		],
		[
			'wrapped twice',
			`https://l.example.com/?u=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D`)}&h=1`
		],
		[
			'wrapped by a guard of mails',
			`https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link).replace(/-/g, '%2D').replace(/_/g, '%5F').replace(/%2F/g, '_').replace(/%/g, '-')}&d=DwM`
		],
		[
			'wrapped by its next version',
			`https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!abc$`
		]
	])('%s', (_, text) => {
		const found = linkInText(text);
		expect(found?.ok && found.value.fragment).toBe(fragment);
		expect(found?.ok && found.value.quiz).toEqual(handed);
	});
});

test('a link whose double hyphens an editor has made dashes opens', () => {
	// Of many quizzes one has such a link.
	const fragment = Array.from({ length: 400 }, (_, seed) =>
		printLink(wholeQuizOf(quizOf([deck], { seed: String(seed) }), null))
	).find((one) => one.includes('--'));
	if (fragment === undefined) throw new Error('none has two hyphens');
	const found = linkInText(`${HOST}#${fragment.replaceAll('--', '—')}`);
	expect(found?.ok && found.value.fragment).toBe(fragment);
});

test('a link that was cut is told from a text without one', () => {
	const [fragment] = LINKS;
	expect(linkInText(`${HOST}#${fragment.slice(0, 40)}`)).toMatchObject({ error: { kind: 'cut' } });
	expect(linkInText(`${HOST}#q9${fragment.slice(2)}`)).toMatchObject({ error: { kind: 'newer' } });
	expect(linkInText('It rose by n2.5 points, says https://example.org/#q and no more.')).toBeNull();
});

test('a paste that would be tried in a million ways is given up', () => {
	const hostile = `#q2.${'A'.repeat(500)} `.repeat(400);
	expect(linkInText(hostile)?.ok).toBe(false);
});
