// Whether a typed amount is the note's: the number within its tolerance, the bound and the unit the same
// where they are given. None is compared by letters.
import { printQuantity, SCALES } from '../../language/quantity.ts';
import type { AmountToken, Token } from '../../language/join-amounts.ts';
import { isKnownName } from '../../language/names-alike.ts';
import { COUNTS } from '../../language/number-words.ts';
import { areOpposites } from '../../language/opposites.ts';
import { boundBeside, boundOf, weighBound, type Bound } from './bounds.ts';
import { amountsOf } from './compare.ts';
import { foldLetters } from '../../language/fold.ts';
import type { Fault, QuantityKey } from './marking.ts';
import { oneEditApart } from '../../language/one-edit.ts';
import { isEnglish, tokensOf } from '../../language/tokens.ts';
import { measureOf, sameUnit } from '../../language/units.ts';

export type QuantityFinding =
	| { readonly kind: 'right'; readonly unitMissing: boolean }
	/** The number is right, and other words stand with it. */
	| { readonly kind: 'ask' }
	| { readonly kind: 'wrong'; readonly fault: Fault };

/** Words that neither count nor are counted: what stands before a number, and what joins words. */
const FILLERS = new Set(
	'roughly around about nearly almost over above than at least up to most no not quite approximately approx circa ca some only just exactly precisely under below maximum max minimum min cap caps capped limit limited limits ceiling close so odd or of in for on by from down and it is was were are be being been has have had having they there would will could should total altogether between to its his her their this that which who number figure amount set put as a an the per'.split(
		' '
	)
);

const wrong = (fault: Fault): QuantityFinding => ({ kind: 'wrong', fault });

/** Marks a typed amount; of a range both ends must be near enough. */
export function markQuantity(typed: string, key: QuantityKey, language: string): QuantityFinding {
	const wanted = tokensOf(printQuantity(key.value), language);
	const at = wanted.findIndex((token) => token.kind === 'amount');
	const number = wanted[at];
	if (number?.kind !== 'amount') return wrong({ kind: 'no-number' });
	const text = isEnglish(language) ? inUsualForm(typed) : withScaleAtBothEnds(typed);
	const said = withoutOthers(text, key.question, language);
	const given = asYear(tokensOf(said, language));
	const amounts = withoutThoseOf(wanted.slice(at + 1), amountsOf(given));
	if (amounts.length === 0) return wrong({ kind: 'no-number' });
	const { unit: inUnit, rest } = wordsAround(withoutBounds(said), language);
	const unit = unitBetween(
		inUnit,
		wordsOf(wanted.slice(at + 1)),
		key.question,
		number.of !== '',
		language
	);
	const otherUnit = (typedUnit: string, kind: 'unit' | 'currency' = 'unit') => {
		const wantedUnit = [number.of, unit.wanted].filter((part) => part !== '').join(' ');
		return wrong({ kind, typed: typedUnit, wanted: wantedUnit });
	};
	const percent = Math.max(key.tolerancePercent, unit.factor === 1 ? 0 : ROUNDING_PERCENT);
	const near = (amount: AmountToken) =>
		!amount.ordinal &&
		amount.readings.some((one) => isNear(one * unit.factor, number.readings[0]!, percent));
	if (!amounts.every(near)) {
		// 4 months for 4 years: not the number is wrong.
		const unturned =
			unit.factor !== 1 && amounts.every(({ readings }) => readings.includes(number.readings[0]!));
		if (unturned) return otherUnit(unit.typed);
		// "28 points, later 19": one of the two, and which is meant cannot be told.
		if (amounts.some(near) && TOLD_IN_ORDER.test(said)) return { kind: 'ask' };
		const scale = amounts.length === 1 && scaledAlike(amounts[0]!, number);
		return wrong({ kind: scale ? 'scale' : 'number' });
	}
	const ofs = amounts.map(({ of }) => of).filter((of) => of !== '');
	const other = ofs.find((of) => of !== number.of);
	if (other !== undefined) {
		return otherUnit(other, isCurrency(other) && isCurrency(number.of) ? 'currency' : 'unit');
	}
	const { bound, before } = boundIn(said);
	const weighed = isEnglish(language)
		? weighBound(bound, boundOf(key.value.qualifier), key.question)
		: 'same';
	if (weighed === 'other') return wrong({ kind: 'bound', typed: before });
	if (unit.standing === 'other') return otherUnit(unit.typed);
	const asked = wordsOf(tokensOf(key.question, language));
	if (isEnglish(language) && DENIES.test(withoutBounds(said))) return wrong({ kind: 'denied' });
	const opposite = rest.flatMap((word) => {
		const turned = [...asked, ...wordsOf(wanted)].find((one) => areOpposites(word, one));
		return turned === undefined ? [] : [{ kind: 'opposite', typed: word, wanted: turned } as const];
	})[0];
	if (opposite) return wrong(opposite);
	const isFree = (word: string) =>
		ALLOWED.has(word) ||
		[...asked, ...wordsOf(wanted)].some((one) => sameUnit(word, one) || sameRoot(word, one));
	if (weighed === 'perhaps' || unit.standing === 'more' || !rest.every(isFree)) {
		return { kind: 'ask' };
	}
	const unitMissing = number.of === '' ? unit.wanted !== '' && unit.typed === '' : ofs.length === 0;
	return { kind: 'right', unitMissing };
}

/** What may be said beside a number without saying anything else of it. */
const ALLOWED = new Set(
	'said says first beginning start peacetime peace time now currently today original originally new then still left remaining approximately we i you think answer plan proposal draft text deal talks according'.split(
		' '
	)
);

const DENIES = /\b(?:not|never|isn't|wasn't|no)\b/i;

const TOLD_IN_ORDER =
	/\b(?:later|then|now|before|after|afterwards|first|originally|initially|finally|was|were)\b/i;

/** The number and the words beside it, without what only says how exactly it is meant. */
const withoutBounds = (text: string): string =>
	text
		.replace(/\b(?:not|no) (?:over|under|above|below|exceeding|quite)\b/gi, '')
		.replace(/\b(?:(?:not|no) )?(?:more|less|fewer|greater|higher|lower) than\b/gi, '')
		.replace(/\b(?:more or less|give or take)\b/gi, '')
		.replace(/\bor (?:more|less|fewer|over|under|so)\b/gi, '');

/** Digits, or a number in words, as the eye finds it. */
const AMOUNT = new RegExp(
	`(?:us|au?|ca?|hk|nz)?[$€£¥]? ?\\d[\\d.,' ]*(?:k|m|bn?|tn)?(?:st|nd|rd|th)?%?(?!\\p{L})(?: ?(?:${SCALES.join('|')}))*|\\b(?:(?:${[...COUNTS.keys(), 'hundred', 'dozen', ...SCALES].join('|')})(?: and |[ -])?)+(?!\\p{L})`,
	'giu'
);

interface Beside {
	readonly bound: Bound;
	/** The words before the amount, which say it. */
	readonly before: string;
}

/** What bounds the first amount of a text. */
function boundIn(text: string): Beside {
	const [found] = text.matchAll(AMOUNT);
	if (!found) return { bound: 'none', before: '' };
	const before = text.slice(0, found.index).split(/[,;(]/).at(-1)!;
	const near = before.trim().split(/\s+/).slice(-4).join(' ');
	const behind = text.slice(found.index + found[0].trimEnd().length);
	return { bound: boundBeside(near, behind), before: near === '' ? behind.trim() : near };
}

/** "19, down from 28" says 19: what the question has said, and what is set against the answer, is no part of it. */
function withoutOthers(text: string, question: string, language: string): string {
	const found = [...text.matchAll(AMOUNT)];
	if (found.length < 2) return text;
	const asked = new Set(amountsOf(tokensOf(question, language)).map(({ readings }) => readings[0]));
	const isOther = (match: RegExpExecArray) => {
		const before = text.slice(0, match.index);
		if (
			/\b(?:from|instead of|rather than|not|than|versus|vs|originally|before it was|out of|of the)\s*$/i.test(
				before
			)
		) {
			return true;
		}
		const [amount] = amountsOf(tokensOf(match[0], language));
		return amount !== undefined && asked.has(amount.readings[0]);
	};
	const others = found.filter(isOther);
	if (others.length === 0 || others.length === found.length) return text;
	let rest = text;
	for (const match of others.reverse()) {
		rest = rest.slice(0, match.index) + ' ' + rest.slice(match.index + match[0].length);
	}
	return rest
		.replace(
			/\b(?:down|up|changed|raised|cut|narrowed|reduced)?\s*(?:from|instead of|rather than|,? ?not|than|versus|vs|out of)\s*(?:the (?:original|first|earlier)\s*)?(?=[,;.)]|$|\s{2}|\s+to\b|\s*\p{L}+\s*$)/giu,
			' '
		)
		.trim();
}

/** "Twenty nineteen" is a year. */
function asYear(tokens: readonly Token[]): readonly Token[] {
	const at = tokens.findIndex((token) => token.kind === 'amount');
	const [century, year] = [tokens[at], tokens[at + 1]];
	const isTwo = (token: Token | undefined): token is AmountToken =>
		token?.kind === 'amount' &&
		token.of === '' &&
		token.readings[0]! >= 10 &&
		token.readings[0]! < 100;
	if (amountsOf(tokens).length !== 2 || !isTwo(century) || !isTwo(year)) return tokens;
	const readings = [100 * century.readings[0]! + year.readings[0]!];
	return tokens.flatMap((token) =>
		token === century ? [{ ...century, readings }] : token === year ? [] : [token]
	);
}

/** "600 k", "300 billions", "three hundred bn", "US dollars 300 billion", "11 percents". */
function inUsualForm(typed: string): string {
	const counts = [...COUNTS.keys(), 'hundred'].join('|');
	return withScaleAtBothEnds(typed)
		.replace(/\b(thousand|million|billion|trillion|hundred)s\b(?! of)/g, '$1')
		.replace(/\b(percent|pct|per cent)s\b/g, 'percent')
		.replace(new RegExp(`(?<=\\d|\\b(?:${counts})) ?(?:thsd|thou|k)\\b`, 'g'), ' thousand')
		.replace(new RegExp(`(?<=\\d|\\b(?:${counts})) ?(?:mln|mil|mn)\\b`, 'g'), ' million')
		.replace(new RegExp(`(?<=\\d|\\b(?:${counts})) ?(?:bln|bil|bn)\\b`, 'g'), ' billion')
		.replace(/\b(?:us |u\.s\. |american )?dollars? (?:of )?(?=\d)/g, '$')
		.replace(/\b(?:u\.s\.|us) (?=dollars?\b)/g, '')
		.replace(/\bbucks\b/g, 'dollars');
}

/** Words at which the unit of an amount has ended. */
const BEHIND_UNIT =
	/^(?:in|on|at|for|from|by|to|than|that|which|who|when|according|as|since|during|under|with|per|down|up|and|but|or|not|left|because|if|after|before)$/;

/** The words right behind the first amount, and all others. */
function wordsAround(
	text: string,
	language: string
): { readonly unit: readonly string[]; readonly rest: readonly string[] } {
	const tokens = tokensOf(text, language);
	if (!isEnglish(language)) return { unit: wordsOf(tokens), rest: [] };
	const first = tokens.findIndex((token) => token.kind === 'amount');
	let end = first + 1;
	while (
		end < tokens.length &&
		!(tokens[end]!.kind === 'word' && BEHIND_UNIT.test((tokens[end] as { text: string }).text))
	) {
		end++;
	}
	// A comma ends it as well.
	const comma = /,(?!\d{3})/.exec(text);
	if (comma) {
		const before = tokensOf(text.slice(0, comma.index), language).length;
		if (before > first) end = Math.min(end, before);
	}
	return {
		unit: wordsOf(tokens.slice(first + 1, end)),
		rest: [...wordsOf(tokens.slice(0, first)), ...wordsOf(tokens.slice(end))]
	};
}

/** By its code, as amounts name it. */
const isCurrency = (of: string): boolean => /^[A-Z]{3}$/.test(of);

/** "290 to 310 billion" means billions at both ends. */
const withScaleAtBothEnds = (typed: string): string =>
	foldLetters(typed).replace(RANGE, '$1$3$2$3');

const RANGE = new RegExp(
	`(\\d)( ?(?:-|to|and) ?[$€£]?[\\d.,]+)( ?(?:k|m|bn|${SCALES.join('|')}))(?!\\p{L})`,
	'gu'
);

/** The typed amounts but for those that belong to the unit, as in "of the 27 members". */
function withoutThoseOf(
	unit: readonly Token[],
	amounts: readonly AmountToken[]
): readonly AmountToken[] {
	const ofUnit = amountsOf(unit).map(({ readings }) => readings[0]);
	return amounts.filter(({ readings }, at) => at === 0 || !ofUnit.includes(readings[0]));
}

const wordsOf = (tokens: readonly Token[]): readonly string[] =>
	tokens.flatMap((token) =>
		token.kind === 'word' && !FILLERS.has(token.text) ? [token.text] : []
	);

interface UnitFinding {
	readonly typed: string;
	readonly wanted: string;
	/** "More" is the wanted one, with a word that describes it. */
	readonly standing: 'same' | 'more' | 'other';
	/** Turns the typed number into the note's unit. */
	readonly factor: number;
}

/**
 * How the typed unit stands to the wanted one: none is no other. Behind a unit that is a sign, as in
 * "11% of the Donbas", stand names (`named`), and only in them may be a slip.
 */
function unitBetween(
	typed: readonly string[],
	wanted: readonly string[],
	question: string,
	named: boolean,
	language: string
): UnitFinding {
	const said = { typed: typed.join(' '), wanted: wanted.join(' ') };
	const [ours, theirs] = [measureOf(typed[0] ?? ''), measureOf(wanted[0] ?? '')];
	if (typed.length === 1 && wanted.length === 1 && ours?.dimension === theirs?.dimension) {
		if (ours && theirs) return { ...said, standing: 'same', factor: ours.factor / theirs.factor };
	}
	const asked = wordsOf(tokensOf(question, language));
	const isWanted = (word: string) =>
		wanted.some((one) => sameUnit(word, one) || (named && isSlipOf(word, one)));
	const isAsked = (word: string) => asked.some((one) => sameUnit(word, one) || sameRoot(word, one));
	const known = typed.every((word) => isWanted(word) || isAsked(word) || ALLOWED.has(word));
	const fits = typed.length === 0 || wanted.length === 0 || typed.some(isWanted);
	if (known && fits) return { ...said, standing: 'same', factor: 1 };
	// "600,000 active soldiers" may be right, "600,000 Russian soldiers" and "600,000 fewer" are not.
	const isTurned = typed.some(
		(word) =>
			/^(?:fewer|less|more|extra|additional)$/.test(word) || (isKnownName(word) && !isAsked(word))
	);
	const more = fits && typed.some(isWanted) && !isTurned && wanted.length > 0 && !named;
	return { ...said, standing: more ? 'more' : 'other', factor: 1 };
}

const isSlipOf = (typed: string, wanted: string): boolean =>
	wanted.length >= 5 && oneEditApart(typed, wanted) !== null;

/** "Ukrainian" beside a question about Ukraine. */
const sameRoot = (a: string, b: string): boolean =>
	a.length >= 5 && a.slice(0, 5) === b.slice(0, 5);

/** What turning units and counting percents rounds away. */
const ROUNDING_PERCENT = 1e-9;

/** Exactly this many percent off still counts as near. */
const isNear = (typed: number, wanted: number, percent: number): boolean =>
	typed === wanted ||
	(percent > 0 &&
		Math.abs(typed - wanted) <= (Math.abs(wanted) * (percent + ROUNDING_PERCENT)) / 100);

const scaledAlike = (typed: AmountToken, wanted: AmountToken): boolean =>
	typed.readings.some((one) =>
		[3, 6, 9, 12].some(
			(power) =>
				one * 10 ** power === wanted.readings[0] || one === wanted.readings[0]! * 10 ** power
		)
	);
