// An answer as words and amounts: what is left of it when case, accents, punctuation, articles and
// spelling make no difference, and when "$300bn" and "300 billion dollars" are one thing.
import { oneSpelling } from './british-american.ts';
import { foldLetters } from './fold.ts';
import { POWERS, timesPower } from './number-words.ts';
import { joinAmounts, type Piece, type Token } from './join-amounts.ts';

export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

const ARTICLE = /(?<![\p{L}\p{N}'.-])(?:the|an?) (?=[\p{L}\p{N}\p{Sc}"'“‘(«-])/gu;
/** The dots of U.S. and e.g., not those of J.Smith. */
const DOT_OF_ACRONYM = /(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu;

const PIECE = new RegExp(
	[
		// Digits: in groups, or in a row; a minus only where nothing stands before it.
		"(?<minus>(?<![^\\s($€£])-)?(?:(?<grouped>\\d{1,3}(?<by>[ ,.'])\\d{3}(?:\\k<by>\\d{3})*(?!\\d))|(?<row>\\d+)|(?<![\\p{L}\\d.])(?=\\.\\d))" +
			'(?<fraction>[.,]\\d+)?(?:(?<ordinal>st|nd|rd|th)(?!\\p{L})|(?:(?<power>k|mn?|mio|bn?|mrd|trn?|tn)| (?<apart>mn|mio|bn|mrd|trn?|tn))(?!\\p{L}))?',
		'(?<money>(?:us|au?|ca?|hk|nz)?\\$|[€£¥₽₴₹₩₺])',
		'(?<sign>[%&])',
		// A word begins with no digit, so that G7 and "G 7" are alike; the plus is a rating's.
		"(?<word>(?!\\d)[\\p{L}\\p{N}](?:(?!\\d)[\\p{L}\\p{M}\\p{N}'])*\\+*)"
	].join('|'),
	'gu'
);

/** More digits than a number keeps are compared as they stand. */
const MOST_DIGITS = 15;

/** The words and amounts of a text in its language (a BCP 47 tag); none if it has only punctuation. */
export function tokensOf(text: string, language: string): readonly Token[] {
	const english = isEnglish(language);
	const folded = foldLetters(text).replace(DOT_OF_ACRONYM, '$1');
	const plain = english ? folded.replace(ARTICLE, '') : folded;
	const pieces = [...plain.matchAll(PIECE)].map(({ groups = {} }) => pieceOf(groups, english));
	return joinAmounts(pieces, english).map((token) =>
		token.kind === 'word' && english ? { ...token, text: oneSpelling(token.text) } : token
	);
}

type Groups = Readonly<Record<string, string | undefined>>;

function pieceOf(groups: Groups, english: boolean): Piece {
	const { word, sign, money } = groups;
	if (word !== undefined) return { kind: 'word', text: word.replaceAll("'", '') };
	if (money !== undefined) return { kind: 'money', name: money };
	if (sign === '&') return { kind: 'word', text: english ? 'and' : '&' };
	if (sign === '%') return { kind: 'percent' };
	const { grouped, row = '', fraction = '', power, apart } = groups;
	const digits = ((grouped ?? row) + fraction).replace(/\D/g, '');
	if (digits.length > MOST_DIGITS) return { kind: 'word', text: (grouped ?? row) + fraction };
	const exponent = POWERS.get((power ?? apart ?? '').replace(/^tr$/, 'trn')) ?? 0;
	const minus = groups.minus === undefined ? 1 : -1;
	return {
		kind: 'number',
		readings: readingsOf(groups, english).map((one) => minus * timesPower(one, exponent)),
		ordinal: groups.ordinal !== undefined
	};
}

/**
 * What digits may mean, the likeliest first. "800.000" is 800 or 800,000, for half of the world writes
 * the one and half the other; in an English deck "800,000" is one number only.
 */
function readingsOf(groups: Groups, english: boolean): readonly number[] {
	const { grouped, by = '', row = '', fraction = '' } = groups;
	const decimals = fraction.replace(',', '.');
	if (grouped === undefined) return [Number(`${row || '0'}${decimals}`)];
	const whole = Number(grouped.replaceAll(by, '') + decimals);
	const parts = grouped.split(by);
	if (parts.length > 2 || fraction !== '' || !/[.,]/.test(by)) return [whole];
	const decimal = Number(parts.join('.'));
	if (parts[0] === '0') return [decimal];
	if (by === '.') return [decimal, whole];
	return english ? [whole] : [whole, decimal];
}
