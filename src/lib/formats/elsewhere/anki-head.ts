// The "#" lines before Anki's text export: https://docs.ankiweb.net/importing/text-files.html
const SEPARATORS: Readonly<Record<string, string>> = {
	tab: '\t',
	comma: ',',
	semicolon: ';',
	space: ' ',
	pipe: '|',
	colon: ':'
};

/** Columns are counted from 0; null where the file does not say. */
export interface AnkiHead {
	readonly isAnki: boolean;
	readonly separator: string | null;
	readonly html: boolean;
	/** Whether nothing is said of HTML. */
	readonly isUnsaid: boolean;
	/** Tags of every note. */
	readonly tags: readonly string[];
	readonly columns: readonly string[] | null;
	readonly notetypeName: string | null;
	readonly deckName: string | null;
	readonly notetype: number | null;
	readonly deck: number | null;
	readonly tagsAt: number | null;
	readonly guid: number | null;
}

const LINE = /^#([a-z ]{3,30}):(.*)$/i;

export function readAnkiHead(text: string): { readonly head: AnkiHead; readonly body: string } {
	const said = new Map<string, string>();
	let at = 0;
	while (text[at] === '#') {
		const end = text.indexOf('\n', at);
		const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
		const match = LINE.exec(line);
		// Anki reads a line that it does not know as a remark, before the first row only.
		if (match) said.set(match[1]!.toLowerCase().trim(), match[2]!);
		at = end < 0 ? text.length : end + 1;
	}
	const isAnki = KNOWN.some((key) => said.has(key));
	const of = (key: string) => said.get(key)?.trim() || null;
	const column = (key: string) => {
		const number = Number(of(key));
		return Number.isInteger(number) && number > 0 && number < 1000 ? number - 1 : null;
	};
	const separator = separatorOf(said.get('separator') ?? '');
	return {
		head: {
			isAnki,
			separator,
			html: of('html')?.toLowerCase() === 'true',
			isUnsaid: !said.has('html'),
			tags: of('tags')?.split(/\s+/) ?? [],
			columns: columnsOf(said.get('columns'), separator ?? '\t'),
			notetypeName: of('notetype') ?? of('note type'),
			deckName: of('deck'),
			notetype: column('notetype column'),
			deck: column('deck column'),
			tagsAt: column('tags column'),
			guid: column('guid column')
		},
		body: isAnki ? text.slice(at) : text
	};
}

const KNOWN = [
	...['separator', 'html', 'tags', 'columns', 'notetype', 'deck', 'if matches'],
	...['notetype column', 'deck column', 'tags column', 'guid column']
];

function separatorOf(said: string): string | null {
	const known = SEPARATORS[said.trim().toLowerCase()];
	if (known !== undefined) return known;
	if (said.trim() === '\\t') return '\t';
	return said.length === 1 ? said : said.trim().length === 1 ? said.trim() : null;
}

const columnsOf = (said: string | undefined, separator: string): readonly string[] | null =>
	said === undefined ? null : said.split(said.includes(separator) ? separator : '\t');
