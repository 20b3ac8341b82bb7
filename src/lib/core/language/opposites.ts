// English words that turn a meaning round: what denies, and pairs where one is the other's opposite.

/** Each denies what it stands with; an even number of them denies nothing. */
export const NEGATORS: ReadonlySet<string> = new Set(
	'not no never none nobody noone nothing neither nor without cannot nowhere hardly'.split(' ')
);

const PAIRS: ReadonlySet<string> = new Set(
	(
		'more less, more fewer, most least, before after, over under, above below, up down, in out, high low, ' +
		'higher lower, upward downward, upwards downwards, increase decrease, increase reduce, raise lower, ' +
		'raise reduce, raised lowered, raised cut, rise fall, join leave, win lose, open close, allow forbid, ' +
		'allow ban, permit ban, accept reject, accept refuse, support oppose, favour oppose, favor oppose, ' +
		'for against, with without, start end, begin end, strong weak, stronger weaker, strengthen weaken, ' +
		'strengthened weakened, large small, larger smaller, big small, bigger smaller, long short, ' +
		'longer shorter, many few, all none, all some, always never, everything nothing, everyone nobody, ' +
		'first last, early late, earlier later, near far, near distant, true false, right wrong, major minor, east west, ' +
		'eastern western, north south, northern southern, war peace, wartime peacetime, import export, buy sell, gain loss, ' +
		'gain lose, friend enemy, ally enemy, attack defend, attack defence, lift impose, ease tighten, ' +
		'lifted imposed, formal informal, public private, direct indirect, full partial, hard soft, quick slow, ' +
		'fast slow, easy hard, civilian military, offensive defensive, offense defense, rich poor, possible impossible, ' +
		'safe dangerous, permanent temporary, good bad, better worse, best worst, likely unlikely, ' +
		'optimism pessimism, advance retreat, de jure facto, facto jure, outsider insider, draft final, ' +
		'former current, domestic foreign, domestic international, majority minority, minimum maximum'
	)
		.split(', ')
		.flatMap((pair) => {
			const [one = '', other = ''] = pair.split(' ');
			return [`${one} ${other}`, `${other} ${one}`];
		})
);

/** Words without which nothing says the same: how much, which way, which of several. */
const DECISIVE: ReadonlySet<string> = new Set(
	(
		'more less fewer most least all none some always never only before after over under above below up ' +
		'down with without higher lower upward upwards downward downwards former first last early late half'
	).split(' ')
);

export const isDecisive = (word: string): boolean => DECISIVE.has(word);

const PREFIXES =
	'un in im il ir non de dis mis re pre post anti pro counter over under inter intra sub super ex en em up'.split(
		' '
	);

/** Without what stands before it, as often as there is something: "demilitarised" is "militarised". */
function withoutPrefix(word: string): { readonly stem: string; readonly prefix: string } {
	const found = PREFIXES.filter(
		(prefix) => word.startsWith(prefix) && word.length - prefix.length >= 4
	).sort((a, b) => b.length - a.length)[0];
	return found === undefined
		? { stem: word, prefix: '' }
		: { stem: word.slice(found.length), prefix: found };
}

/** What these begin is denied by each alike: "unbalanced" and "imbalanced". */
const DENYING: ReadonlySet<string> = new Set(['un', 'in', 'im', 'il', 'ir', 'non', 'dis']);

/** Whether both deny the same word: "imbalanced" and "inbalanced". */
export function denyTheSame(a: string, b: string): boolean {
	const [one, other] = [withoutPrefix(a), withoutPrefix(b)];
	return one.stem === other.stem && DENYING.has(one.prefix) && DENYING.has(other.prefix);
}

/** The words that may deny this one: "unacceptable" for "acceptable". */
export const denialsOf = (word: string): readonly string[] =>
	[...DENYING].map((prefix) => `${prefix}${word}`);

/** Whether two words differ in what stands before them alone: "remilitarised", "demilitarised", "militarised". */
export function differInPrefix(a: string, b: string): boolean {
	if (a === b) return false;
	const [one, other] = [withoutPrefix(a), withoutPrefix(b)];
	if (one.prefix === other.prefix || denyTheSame(a, b)) return false;
	return one.stem === other.stem || one.stem === b || other.stem === a;
}

/** Whether one of two words is the other's opposite. */
export const areOpposites = (a: string, b: string): boolean =>
	PAIRS.has(`${a} ${b}`) || differInPrefix(a, b);
