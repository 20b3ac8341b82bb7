// Who says what a German sentence says: the article, somebody who is named in it, or whoever spoke before.
import type { Person } from './people-named.ts';
import { INDIRECT, SAYING } from './words.ts';

export type Voice =
	| { readonly kind: 'own' }
	/** `claimedBy` is null where the sentence itself says whose word it is, and no name can be taken from it. */
	| { readonly kind: 'told'; readonly claimedBy: string | null }
	/** Indirect speech without a word of who speaks: whoever spoke in the sentence before. */
	| { readonly kind: 'goes on' }
	/** A quotation alone, or what somebody in doubt says. */
	| { readonly kind: 'nobody knows' };

const OWN: Voice = { kind: 'own' };

const NOUNS =
	'Angaben|Worten|Auskunft|Einschätzung|Schätzung|Schätzungen|Berechnung|Berechnungen|Zählung|Darstellung|Ansicht|Meinung|Informationen|Erkenntnissen|Überzeugung|Auffassung|Aussage|Aussagen|Prognose|Daten|Zahlen|Recherchen';
const PHRASE = '[^,.;:„“]{2,80}';
const SAYS = SAYING.join('|');

const NAMED_IN = (text: string, people: readonly Person[], from: number, to: number) =>
	people.find(({ start, end }) => start >= from && end <= to + 60 && text.length >= end) ?? null;

/** "nach Angaben der Hafenbehörde", "laut Landesamt", "dem Ministerium zufolge" */
const BY_PREPOSITION = new RegExp(
	`(?<![\\p{L}])(?:nach\\s(?<kind>(?:eigenen|seinen|ihren|deren|dessen|vorläufigen|offiziellen)\\s)?(?:${NOUNS})(?:\\s(?<of>(?:der|des|von|eines|einer)\\s${PHRASE}))?|laut\\s(?<laut>${PHRASE})|(?<zufolge>[^,.;:„“]{2,60}?)\\szufolge)`,
	'giu'
);

/** ", sagte Verbandschef Kim Sample", ", teilte das Amt mit" */
const BEHIND = new RegExp(
	`(?:[“",]|[“"],)\\s(?:so|${SAYS}|hieß es)(?:\\s(?<who>[^.;:„“]{2,120}))?`,
	'iu'
);

/** "wie das Amt mitteilte" */
const AS_TOLD =
	/(?<![\p{L}])wie\s(?<who>[^,.;:„“]{2,80}?)\s(?:mitteilte|mitteilt|sagte|erklärte|berichtete|berichtet|schreibt|bekannt gab|ankündigte|betonte|meldet|meldete)/iu;

/** Of many meanings, these verbs say so only beside their other half. */
const HALVES: readonly (readonly [verb: RegExp, half: RegExp])[] = [
	[/^(?:gab)$/, /(?<!\p{L})(?:bekannt|an|zu)(?!\p{L})/u],
	[/^(?:teilte|teilt|teilten)$/, /(?<!\p{L})mit(?!\p{L})/u],
	[/^(?:wies|weist|verwies|verweist)$/, /(?<!\p{L})(?:zurück|darauf|auf)(?!\p{L})/u],
	[/^(?:räumte)$/, /(?<!\p{L})ein(?!\p{L})/u],
	[/^(?:hält|halten|hielt)$/, /(?<!\p{L})für(?!\p{L})/u],
	[/^(?:rechnet|rechnete|rechnen)$/, /(?<!\p{L})(?:mit|damit|vor)(?!\p{L})/u],
	[/^(?:sieht|sah)$/, /(?<!\p{L})(?:keine[nm]?|als|die Schuld)(?!\p{L})/u],
	[/^(?:spricht|sprach|sprachen)$/, /(?<!\p{L})von(?!\p{L})/u],
	[/^(?:kündigte|kündigt|kündigten)$/, /(?<!\p{L})an(?!\p{L})/u]
];
const says = (verb: string, text: string): boolean =>
	HALVES.every(([one, half]) => !one.test(verb) || half.test(text));

/** "Der Verband erklärte, …", "Kim Sample kritisierte, …": whoever stands in front of the verb. */
const IN_FRONT = new RegExp(
	`^(?<who>(?:Der|Die|Das|Ein|Eine|\\p{Lu}[\\p{L}-]+)(?:\\s[^\\s,.;:]+){0,8}?)\\s(?<verb>${SAYS})(?=[\\s,:])`,
	'u'
);

const HAS_SAYING = new RegExp(`(?<![\\p{L}])(?:${SAYS})(?![\\p{L}])`, 'u');
const HAS_INDIRECT = new RegExp(`(?<![\\p{L}])(?:${INDIRECT.join('|')})(?=[\\s,.:;]|$)`, 'u');

/** The words for somebody, without what goes on behind them. */
function whoIn(phrase: string): string | null {
	const words = phrase.trim().split(/\s+/);
	if (/^(?:in|im|zu|zur|für)$/i.test(words[0] ?? '')) return null;
	const kept: string[] = [];
	for (const [index, word] of words.entries()) {
		const isNoun = /^\p{Lu}/u.test(word);
		const isSmall =
			/^(?:der|die|das|des|dem|den|von|vom|für|zu|zur|in|im|und|ein|eine|einer|eines)$/i.test(word);
		const goesOn = isSmall && /^\p{Lu}/u.test(words[index + 1] ?? '');
		const isAdjective =
			/^\p{Ll}\p{L}+(?:e|en|er|es)$/u.test(word) && /^\p{Lu}/u.test(words[index + 1] ?? '');
		if (
			!isNoun &&
			!(index === 0 && isSmall) &&
			!(goesOn && kept.length > 0) &&
			!(isAdjective && index <= 1)
		)
			break;
		// "der Verband am Freitag", "die Bank in der Nacht"
		if (kept.length > 0 && /^(?:in|im|zu|zur)$/.test(word)) break;
		// Behind a name a number or a second group of words begins something new.
		if (index > 0 && /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(words[index - 1]!) && index > 3)
			break;
		kept.push(word);
	}
	const who = kept.join(' ').replace(/\s(?:und|der|die|das|von|für)$/i, '');
	return /\p{Lu}/u.test(who) ? who : null;
}

/** A phrase in the nominative as a claimant: without its article, where no adjective hangs on it. */
function named(phrase: string): string | null {
	const [, article = '', rest = ''] =
		/^(?:(Der|Die|Das|Ein|Eine|der|die|das|ein|eine)\s)?(.+)$/u.exec(phrase) ?? [];
	if (/^(?:er|sie|es|man|wir|ich|viele|alle|beide|andere)$/i.test(rest)) return null;
	// "eine Sprecherin": the sentence says so itself, and no name does.
	if (/^(?:Ein|Eine)$/i.test(article)) return null;
	const [first = '', second = ''] = rest.split(/\s/);
	const isAdjective =
		/e$/.test(first) && (/^\p{Ll}/u.test(first) || /^\p{Lu}/u.test(second)) && article !== '';
	return isAdjective ? `${article.toLowerCase()} ${rest}` : rest;
}

/** "der Hafenbehörde" is "Hafenbehörde"; of "des Amtes" only the text itself can tell the nominative. */
function outOfGenitive(phrase: string, text: string): string | null {
	const [article = '', noun = '', ...more] = phrase.split(/\s+/);
	if (/^(?:von|vom|eines|einer)$/i.test(article) || !/^\p{Lu}/u.test(noun)) return null;
	if (more.some((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(more[0] ?? '')) return null;
	if (/^der$/i.test(article)) return [noun, ...more].join(' ');
	const stems = [noun.replace(/es$/, ''), noun.replace(/s$/, '')];
	const known = stems.find(
		(stem) => stem !== noun && new RegExp(`(?<![\\p{L}])${stem}(?![\\p{L}])`, 'u').test(text)
	);
	const ends =
		/(?:amt|verband|bund|rat|institut|ministerium|gericht|zentrum|hof|werk|unternehmen|konzern|verein)(?:e?s)$/iu;
	const stem =
		known ?? (ends.test(noun) ? noun.replace(/(?:(?<=amt|bund|rat|hof|verband)es|s)$/u, '') : null);
	return stem === null ? null : [stem, ...more].join(' ');
}

/** `people` are those of the sentence, `whole` is the article's text. */
export function voiceOf(
	text: string,
	people: readonly Person[],
	fullNames: ReadonlyMap<string, string>,
	whole: string
): Voice {
	const inFull = (name: string) => fullNames.get(name.split(' ').at(-1) ?? '') ?? null;
	const claimants: (string | null)[] = [];
	for (const match of text.matchAll(BY_PREPOSITION)) {
		const { kind, of, laut, zufolge } = match.groups ?? {};
		const phrase = of ?? laut ?? zufolge ?? '';
		const person = NAMED_IN(text, people, match.index, match.index + match[0].length - 60);
		const who = whoIn(phrase.replace(/^(?:so|das|die|der|dem)\s(?=\p{Lu}\p{L}+$)/u, ''));
		if (kind !== undefined && of === undefined) claimants.push(null);
		else if (person && zufolge === undefined && match[0].includes(person.name))
			claimants.push(person.name);
		else if (who !== null && inFull(who) !== null && !who.includes(' '))
			claimants.push(inFull(who));
		else if (of !== undefined) claimants.push(outOfGenitive(whoIn(of) ?? '', whole));
		else
			claimants.push(
				who === null || /^(?:dem|den|einem|einer|der|des)\s/i.test(phrase) ? null : named(who)
			);
	}
	const behind = BEHIND.exec(text) ?? AS_TOLD.exec(text);
	const verbed = IN_FRONT.exec(text);
	const front = verbed && says(verbed.groups!['verb']!, text) ? verbed : null;
	// "Der Fraktionschef, Kim Sample, forderte …": who stands between commas acts, not what follows.
	const between = behind && people.find(({ end }) => end === behind.index);
	if (between) claimants.push(between.name);
	for (const match of [between ? null : behind, behind ? null : front]) {
		if (!match) continue;
		const who = match.groups?.['who'] ?? '';
		const at = match.index + match[0].lastIndexOf(who);
		const person = people.find(({ start }) => start >= at && start <= at + who.length + 4);
		const phrase = whoIn(who);
		if (person) claimants.push(person.name);
		else if (phrase === null) claimants.push(null);
		else claimants.push(inFull(phrase.split(' ').at(-1)!) ?? named(phrase));
	}
	// "nach Schätzung der Polizei 900 Menschen, die Veranstalter sprachen von 1.500": two have the word.
	const other = HAS_SAYING.exec(text);
	if (claimants.length > 0 && !behind && !front && other && says(other[0], text))
		claimants.push(null);
	if (claimants.length > 0) {
		const [first = null] = claimants;
		const isOne = claimants.every((one) => one === first);
		return { kind: 'told', claimedBy: isOne ? first : null };
	}
	const isQuoted = /^[„“"»]/.test(text) && /[“"«]\.?$/.test(text);
	if (isQuoted) return { kind: 'nobody knows' };
	const saying = HAS_SAYING.exec(text);
	if (saying && says(saying[0], text)) return { kind: 'told', claimedBy: null };
	if (HAS_INDIRECT.test(text)) return { kind: 'goes on' };
	return OWN;
}
