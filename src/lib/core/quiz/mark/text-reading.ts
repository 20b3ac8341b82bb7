// What a text answers, apart from how it is put: its words that carry meaning in their order, where a
// phrase of it ends, whether it denies. English only; of another language every word carries meaning.
import { foldLetters } from '../../language/fold.ts';
import type { Token } from '../../language/join-amounts.ts';
import { nameAt } from '../../language/names-alike.ts';
import { NEGATORS } from '../../language/opposites.ts';
import { synonymAt } from '../../language/synonyms.ts';
import { isEnglish, tokensOf } from '../../language/tokens.ts';

export interface ContentWord {
	/** In its one spelling and by its one name; an amount as "#28", "#24th" or "#300USD". */
	readonly text: string;
	/** As it was written, in small letters. */
	readonly written: string;
	readonly kind: 'word' | 'name' | 'amount';
	/** Whether it was written with a capital, which within a sentence says a name. */
	readonly capital: boolean;
	/** The phrase it stands in, counted from 0: "vague guarantees and frozen assets" has two. */
	readonly phrase: number;
	/** Whether it is what something is done to: "Washington" in "rushing Washington into a deal". */
	readonly isObject: boolean;
	/** Whether words in front of it in its phrase only describe it: "zone" in "demilitarised zone in Donetsk". */
	readonly isHead: boolean;
}

export interface TextReading {
	readonly words: readonly ContentWord[];
	/** Whether it says that something is not so. */
	readonly denies: boolean;
	/** Whether its phrases are listed: joined by and, by a comma, by a sign. */
	readonly isList: boolean;
	/** Whether "and" stands in it. */
	readonly joins: boolean;
	/** Whether it offers one thing or another. */
	readonly hedges: boolean;
}

/** Words that an answer may have or lack without saying anything else. */
const EMPTY: ReadonlySet<string> = new Set(
	(
		'a an the of in on at to for from by with as into onto upon that this these those which who whom whose ' +
		'it its they them their theirs he his him she her hers we our ours you your i my me is are was were be ' +
		'been being am has have had having do does did done will would may might can could shall should must ' +
		'so then there here just also very really quite such own other self itself themselves because since ' +
		'while about how what when where why if than ever still yet already ones thing things eg ie etc some ' +
		'therefore thus hence namely basically simply probably maybe perhaps think guess answer called named ' +
		'known mean means meaning said says get gets got getting becomes become becoming made thats within ' +
		'inside between among together both go goes going went needed able find finds consider considers see ' +
		'sees seen either moment towards toward obviously sadly lol btw tho imo believe another theyre hes shes whos whether'
	).split(' ')
);

/** What begins another phrase of a list. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'plus']);

/** Behind these the head of a phrase has been said; what follows tells more about it. */
const BEHIND_HEAD: ReadonlySet<string> = new Set(
	(
		'of in on at to for from by with that which who whom whose about over under between among against ' +
		'before after without into as towards toward because when where if until'
	).split(' ')
);

/** "won't" is "will not", "Russia's" is "Russia". */
function unjoined(text: string): string {
	return (
		text
			.replace(/\b(?:can't|cannot|cant)\b/g, 'can not')
			.replace(/\b(?:won't|wont)\b/g, 'will not')
			.replace(
				/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must)(?:n't|nt)\b/g,
				'$1 not'
			)
			.replace(/(?<=\p{L})'(?:s|re|ll|ve|d|m)(?!\p{L})/gu, '')
			.replace(/(?<=\p{L}s)'(?!\p{L})/gu, '')
			.replace(/\bany ?(?:more|longer)\b/g, '')
			.replace(/\bin an? (\p{L}+) (?:way|manner|fashion)\b/gu, '$1ly')
			.replace(/\b10s of\b/g, 'tens of')
			.replace(/\b100s of\b/g, 'hundreds of')
			.replace(/\bone-(?=\p{L})/gu, 'one')
			// "The later one" counts nothing.
			.replace(/(?<=\p{L}) one(?=[,.;!?]|$| (?:of|with|from|in|by|that|which)\b)/gu, '')
			.replace(/\b(tens|dozens|hundreds|thousands) of (thousand|million|billion)\b/g, '$1 of $2s')
	);
}

/** "Russian" describes what stands with it; "Russia" may be what something is done to. */
const IS_PEOPLE = /(?:an|ian|ish|ese|ch)s?$/;

/** "Eastern Ukraine" is no deed. */
const DESCRIBES = /(?:ern|al|ic|ive|ous|ful|ary)$/;

const PLAIN = { capital: false, isObject: false } as const;

const isEmpty = (word: string): boolean =>
	EMPTY.has(word) || NEGATORS.has(word) || JOINERS.has(word) || BEHIND_HEAD.has(word);

/** Marks at which a phrase ends: a comma, a semicolon, a sign between words; not the one within 600,000. */
const BREAK = /[;/+&\n]|,(?!\d{3}(?!\d))/g;

export function readText(text: string, language: string): TextReading {
	const english = isEnglish(language);
	const plain = english ? unjoined(foldLetters(text)) : text;
	const capitals = new Set(
		[...text.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu)].map(([word]) => foldLetters(word))
	);
	const words: Omit<ContentWord, 'isHead'>[] = [];
	const heads = new Set<number>();
	let [phrase, denials, hedges] = [0, 0, false];
	let [listed, joins] = [false, false];
	/** Whether the head of this phrase was passed. */
	let passed = false;
	const closePhrase = () => {
		const last = words.length - 1;
		if (last < 0 || words[last]!.phrase !== phrase) return;
		if (!passed) heads.add(last);
		phrase++;
		passed = false;
	};
	const pieces = plain.split(BREAK);
	pieces.forEach((piece, place) => {
		const tokens = tokensOf(piece, language);
		const texts = tokens.map(textOf);
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at]!;
			const own = texts[at]!;
			if (token.kind === 'amount') {
				// "Zero" and "no soldiers".
				if (english && token.readings[0] === 0 && at === 0 && place === 0) denials++;
				else words.push({ ...PLAIN, text: own, written: own, kind: 'amount', phrase });
				continue;
			}
			const name = english ? nameAt(texts, at) : null;
			if (name) {
				const before = tokens[at - 1];
				const behind = texts[at + name.words];
				words.push({
					...{ text: name.name, written: token.written, kind: 'name', phrase },
					capital: capitals.has(token.written),
					isObject:
						!IS_PEOPLE.test(token.written) &&
						!(before?.kind === 'word' && DESCRIBES.test(before.written)) &&
						before?.kind === 'word' &&
						!isEmpty(before.text) &&
						words.at(-1)?.kind === 'word' &&
						(behind === undefined || EMPTY.has(behind))
				});
				at += name.words - 1;
				continue;
			}
			if (english && JOINERS.has(own)) {
				listed ||= words.length > 0;
				joins = true;
				closePhrase();
				continue;
			}
			if (english && own === 'or') hedges = true;
			else if (english && NEGATORS.has(own)) denials++;
			else if (english && EMPTY.has(own)) {
				if (BEHIND_HEAD.has(own) && words.at(-1)?.phrase === phrase && !passed) {
					heads.add(words.length - 1);
					passed = true;
				}
			} else {
				if (english && BEHIND_HEAD.has(own) && words.at(-1)?.phrase === phrase && !passed) {
					heads.add(words.length - 1);
					passed = true;
				}
				const synonym = english ? synonymAt(texts, at) : null;
				words.push({
					...{ ...PLAIN, written: token.written, kind: 'word', phrase },
					text: synonym?.word ?? own,
					capital: capitals.has(token.written)
				});
				at += (synonym?.words ?? 1) - 1;
			}
		}
		if (place < pieces.length - 1) {
			listed ||= words.length > 0;
			closePhrase();
		}
	});
	closePhrase();
	return {
		words: words.map((word, at) => ({ ...word, isHead: heads.has(at) })),
		denies: denials % 2 === 1,
		isList: listed && phrase > 1,
		joins,
		hedges
	};
}

const textOf = (token: Token): string =>
	token.kind === 'word'
		? token.text
		: `#${token.readings[0]}${token.ordinal ? 'th' : ''}${token.of}`;
