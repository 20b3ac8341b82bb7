// Names as they stand around an article: of people in its byline, of papers and agencies.

/** Papers and agencies whose name does not say that they are one. */
const KNOWN = new Set(
	'reuters ap afp dpa epa ansa efe anp belga bbc cnn npr dw bloomberg politico axios vox euronews aljazeera tagesschau tass xinhua kyodo pti pa'
		.split(' ')
		.concat(
			'al jazeera',
			'associated press',
			'agence france-presse',
			'the guardian',
			'the economist'
		)
		.concat('the independent', 'financial times', 'le monde', 'le figaro', 'libération', 'el país')
		.concat(
			'el mundo',
			'la repubblica',
			'corriere della sera',
			'der spiegel',
			'die zeit',
			'de volkskrant'
		)
		.concat('público', 'bbc news', 'sky news', 'the associated press', 'deutsche welle')
);

const OF_THE_PRESS =
	/^(?:agency|agencia|agence|agentur|agenzia|news|times|post|courier|gazette|register|review|tribune|herald|journal|chronicle|observer|telegraph|mail|express|bulletin|inquirer|examiner|dispatch|standard|mirror|sentinel|star|sun|globe|press|ledger|argus|echo|advertiser|guardian|wire|gazetteer|record|reporter|monitor|statesman|citizen|republic|broadcasting|television|radio|media|messenger|leader|independent|enquirer|pioneer|call|beacon|daily|weekly|zeitung|tagblatt|tageblatt|anzeiger|rundschau|nachrichten|kurier|blatt|allgemeine|presse|journal|gazzetta|diario|diário|jornal|periódico|dagblad|courant|nieuwsblad|krant)$/i;

/** "Breaking News" and "Daily Review" head a section, not a paper. */
const OF_A_SECTION =
	/^(?:the|latest|breaking|top|more|world|local|national|international|sports?|business|related|our|news|other|in|from)$/i;

const SMALL = /^(?:of|the|and|de|del|della|du|des|la|le|el|für|von|der|die|das|et|y|e|i|&)$/;

/** Whether a few words are the name of a paper, an agency or a broadcaster, in doubt not. */
export function isPublisher(text: string): boolean {
	if (KNOWN.has(text.toLowerCase())) return true;
	const words = text.split(' ');
	if (words.length < 2 || words.length > 6) return false;
	if (!words.every((word) => SMALL.test(word) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)))
		return false;
	const telling = words.filter((word) => !SMALL.test(word));
	const press = telling.findLastIndex((word) => OF_THE_PRESS.test(word));
	return press >= 0 && telling.some((word, index) => index !== press && !OF_A_SECTION.test(word));
}

const PARTICLE = /^(?:de|del|della|di|da|du|der|den|von|van|zu|la|le|al|bin|ben|ter|dos|e|y)$/;
const NAME_WORD = /^(?:[dlo]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Whether the words can be one person's name: at least two, each as a name is written. */
export function isPerson(text: string): boolean {
	const words = text.split(' ');
	return (
		words.length >= 2 &&
		words.length <= 5 &&
		words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
		NAME_WORD.test(words[0]!) &&
		/\p{L}{2}/u.test(words.at(-1)!) &&
		!isPublisher(text)
	);
}

const ROLE =
	/\b(?:writer|correspondent|reporter|editor|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondant|periodista|corresponsal|giornalista|jornalista|verslaggever)s?\b/i;

/** The people at the beginning of a text, as "A. Writer and B. Writer" in "A. Writer and B. Writer, Paris". */
export function peopleAtStart(text: string): string | null {
	const [names = '', ...rest] = text.split(
		/\s*(?:[|•·(/]|\s[–—-]\s)\s*|\s+(?:in|for|at)\s+(?=\p{Lu})/u
	);
	const parts = names.split(/\s*,\s*|\s+(?:and|und|et|y|e|en|&)\s+/);
	const people: string[] = [];
	for (const part of parts) {
		if (!isPerson(part)) break;
		people.push(part);
	}
	if (people.length === 0) return null;
	// Of what stands behind the names, nothing may go on as a sentence does.
	const behind = [...parts.slice(people.length), ...rest];
	if (behind.some((part) => part.split(' ').length > 5 && !ROLE.test(part))) return null;
	return people.length === 1
		? people[0]!
		: `${people.slice(0, -1).join(', ')} and ${people.at(-1)!}`;
}

/** "Health correspondent" */
export const isPressRole = (text: string): boolean => ROLE.test(text);

/** "Dora Linscott, Staff Writer": the name before a role of the press. */
export function personWithRole(text: string): string | null {
	const [name = '', role = '', ...more] = text.split(/,\s+/);
	return more.length === 0 && role.length <= 50 && ROLE.test(role) && isPerson(name) ? name : null;
}
