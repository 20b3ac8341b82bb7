// Deck files that mean harm: each payload in a place, the worst in every place, and whole files.
import { deckOf, partOf, PLACES, type Part } from './deck-parts.ts';
import { PAYLOADS, WORST } from './payloads.ts';

export interface DeckInput {
	readonly family: string;
	readonly name: string;
	/** A text in UTF-8, or bytes as they are. */
	readonly content: string | Uint8Array;
	/** The part that the deck consists of, where it can be gathered with others. */
	readonly part?: Part;
	readonly fileName?: string;
}

/** A prime step walks through the places before it comes back to one. */
const STEP = 7;

const inTurn = PAYLOADS.map((payload, index) =>
	partOf(payload, PLACES[(index * STEP) % PLACES.length]!, index)
);
/** Markup in every place, and the other worst in turn. */
const worst = PLACES.flatMap((place, at) => {
	const [markup, ...others] = WORST;
	return [markup!, others[at % others.length]!].map((text, index) =>
		partOf({ family: 'in every place', text }, place, PAYLOADS.length + 2 * at + index)
	);
});

export const PART_DECKS: readonly DeckInput[] = [...inTurn, ...worst].map((part) => ({
	family: part.family,
	name: `${part.family}, as ${part.place}`,
	content: deckOf([part]),
	part
}));

const headOnly = (text: string): string => `---\n${text}\n---\n`;
const many = (text: string, count: number): string => text.repeat(count);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const GOOD = deckOf([]);
const inUtf16 = (text: string, big: boolean): Uint8Array => {
	const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
	return big ? buffer.swap16() : buffer;
};
/** Any bytes, the same at each run. */
const noise = (length: number): Uint8Array => {
	let state = 1;
	return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
};
const withIn = (line: string): string => GOOD.replace('licence:', () => `${line}\nlicence:`);

const HEADS: Readonly<Record<string, string>> = {
	'aliases of aliases': headOnly(
		[
			'a0: &a0 [x, x]',
			...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${many(`*a${i}, `, 9)}]`)
		].join('\n')
	),
	'an alias of itself': headOnly('id: a\ntitle: b\nlicence: c\nsources: &a [*a]'),
	'an alias as the title': withIn('x: &x y').replace('title: Deck hostile', 'title: *x'),
	'an anchor of the title': GOOD.replace('title: Deck', 'title: &t Deck'),
	'a merge key': headOnly('<<: {id: a, title: b}\nlicence: c'),
	'a merge of a prototype': headOnly('<<: {__proto__: {ran: 1}}\nid: a\ntitle: b\nlicence: c'),
	'a prototype as a key': withIn('__proto__: {ran: 1}'),
	'a prototype as a list': withIn('__proto__: [ran, ran]'),
	'a constructor as a key': withIn('constructor: {prototype: {ran: 1}}'),
	'a prototype in a source': GOOD.replace(
		'  - id: paper',
		'  - __proto__: {ran: 1}\n    id: paper'
	),
	'left out by a prototype': GOOD.replace(
		'    paragraphs: 12',
		'    left out:\n      __proto__: x\n      constructor: y'
	),
	'a function': withIn('x: !!js/function "function () { ran(1) }"'),
	'a regular expression': withIn('x: !!js/regexp /(a+)+$/'),
	'an undefined': withIn('x: !!js/undefined ""'),
	'a python object': withIn('x: !!python/object/apply:os.system ["id"]'),
	'a binary title': GOOD.replace('title: Deck hostile', 'title: !!binary PHNjcmlwdD4='),
	'a tag of its own': GOOD.replace('title: Deck hostile', 'title: !ran Deck'),
	'a tag directive': headOnly('%TAG ! tag:example.org,2000:ran/\n--- \nid: a'),
	'a yaml directive': headOnly('%YAML 9.9\nid: a'),
	'a set': withIn('x: !!set {a, b}'),
	'a list as a key': headOnly('? [a, b]\n: c'),
	'a map as the title': GOOD.replace('title: Deck hostile', 'title: {a: b}'),
	'a list as the title': GOOD.replace('title: Deck hostile', 'title: [a, b]'),
	'nothing as the title': GOOD.replace('title: Deck hostile', 'title: ~'),
	'a number as sources': headOnly('id: a\ntitle: b\nlicence: c\nsources: 1'),
	'texts as sources': headOnly('id: a\ntitle: b\nlicence: c\nsources: [a, b]'),
	'sources that are no list': headOnly('id: a\ntitle: b\nlicence: c\nsources: {a: b}'),
	'two documents': headOnly('id: a\n...\ntitle: b\n--- x'),
	'a tab before a key': headOnly('\tid: a'),
	'an open quote': headOnly('id: "a'),
	'a folded script': GOOD.replace(
		'title: Deck hostile',
		'title: >\n  <script>\n  ran(1)\n  </script>'
	),
	'deep brackets': headOnly(`a: ${many('[', 20_000)}`),
	'deep braces': headOnly(`a: ${many('{a: ', 20_000)}`),
	'deep lists': headOnly(many('- ', 20_000)),
	'deep maps': headOnly(Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
	'many keys': headOnly(Array.from({ length: 20_000 }, (_, i) => `k${i}: a`).join('\n')),
	'one key many times': headOnly(many('id: a\n', 30_000)),
	'a head that is too long': headOnly(`title: ${many('x', 200_000)}`),
	'four thousand parties and issues': deckOf([
		{
			place: '',
			family: '',
			shown: null,
			party: Array.from({ length: 4000 }, (_, i) => `  - {id: p${i}, name: P}\n`).join(''),
			issue: Array.from({ length: 3000 }, (_, i) => `  - {id: i${i}, name: I}\n`).join('')
		}
	])
};

const BODIES: Readonly<Record<string, string>> = {
	'no head': 'just text',
	'a head without an end': '---\nid: a\n',
	'nothing but a head': headOnly('id: a\ntitle: b\nlicence: c'),
	'a remark without an end': `${GOOD}\n<!-- ${many('x', 1000)}`,
	'a note within a remark': `${GOOD}\n<!--\n### x\n--><script>ran(1)</script>`,
	'one note a thousand times': GOOD + many('\n### same\n\n- term: x\n- meaning: y\n', 1000),
	'a note called constructor': GOOD.replace('### first', '### constructor'),
	'a deck called constructor': deckOf([], 'constructor'),
	'gaps called like what all objects have': `${GOOD}\n### gaps\n\n- cloze: {{constructor::one}} and {{tostring::two}} and {{valueof::three}}.\n- source: paper 1\n- claimed by: x\n`,
	'rivals of each other': `${GOOD}\n### r\n\n- term: x\n- meaning: y\n- disputed by: r\n- source: paper 1\n- claimed by: x\n`,
	'fields without end': `${GOOD}\n### f\n${many('- x: y\n', 20_000)}`,
	bars: `${GOOD}\n${many('|', 100_000)}\n${many('|-', 50_000)}\n`,
	'carriage returns alone': GOOD.replaceAll('\n', '\r'),
	'lines of Windows': GOOD.replaceAll('\n', '\r\n'),
	'lines that end in Unicode': GOOD.replaceAll('\n', '\u2028')
};

const BYTES: Readonly<Record<string, string | Uint8Array>> = {
	'nothing at all': '',
	'one blank': ' ',
	'one NUL': bytes(0),
	'a NUL behind ten thousand characters': `${GOOD}\n<!-- ${many('x', 20_000)}\0 -->\n`,
	'the mark of order': `\ufeff${GOOD}`,
	'the mark of order twice': `\ufeff\ufeff${GOOD}`,
	'UTF-16, little end first': inUtf16(GOOD, false),
	'UTF-16, big end first': inUtf16(GOOD, true),
	'UTF-32': bytes(0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0),
	'a slash that is overlong': bytes(0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xaf),
	'a bracket that is overlong': bytes(0xe0, 0x80, 0xbc, 0x73),
	'half a surrogate in UTF-8': bytes(0xed, 0xa0, 0xbd),
	'more than Unicode': bytes(0xf4, 0x90, 0x80, 0x80),
	'a character cut off': bytes(0x2d, 0x2d, 0x2d, 0xf0, 0x9f),
	'Latin-1': bytes(0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a),
	'UTF-7': '+ADw-script+AD4-ran(1)+ADw-/script+AD4-',
	'any bytes': noise(100_000),
	'a picture': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
	'a zip': bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
	'a program': bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
	'a page': '<!doctype html><script>ran(1)</script>',
	'a picture with a script': '<svg xmlns="http://www.w3.org/2000/svg" onload="ran(1)"/>',
	'JSON with a prototype': '{"__proto__": {"ran": 1}, "id": "a"}'
};

const NAMES = [
	'<img src=x onerror=ran(1)>.md',
	'../../../etc/passwd.md',
	`${'x'.repeat(5000)}.md`,
	'a\u202edm.exe',
	'{{7*7}}.md',
	'__proto__'
];

export const WHOLE_DECKS: readonly DeckInput[] = [
	...Object.entries({ HEADS, BODIES, BYTES }).flatMap(([family, files]) =>
		Object.entries(files).map(([name, content]) => ({ family, name, content }))
	),
	...NAMES.flatMap((fileName) => [
		{
			family: 'good',
			name: `a good file called ${fileName.slice(0, 20)}`,
			content: GOOD,
			fileName
		},
		{
			family: 'bad',
			name: `a bad file called ${fileName.slice(0, 20)}`,
			content: 'no deck',
			fileName
		}
	])
];

/** Up to the ten million characters that a file may have, and past them. */
const HUGE: readonly { readonly name: string; readonly make: () => string }[] = [
	{ name: 'one line of ten million', make: () => GOOD + many('x', 10_000_000 - GOOD.length) },
	{ name: 'one value of ten million', make: () => `${GOOD}- term: ${many('x', 9_990_000)}` },
	{
		name: 'one value of ten million, in many lines',
		make: () => `${GOOD}- term: x\n${many(' aaaaaaaaa\n', 900_000)}`.slice(0, 9_999_999)
	},
	{ name: 'more than ten million', make: () => GOOD + many('x', 10_000_000) },
	{ name: 'two million lines', make: () => GOOD + many('\n', 2_000_000) },
	{ name: 'a hundred thousand headings', make: () => GOOD + many('### a\n', 100_000) },
	{ name: 'more headings than that', make: () => GOOD + many('### a\n', 100_001) },
	{ name: 'a million sections', make: () => GOOD + many('## a\n', 999_000) },
	{ name: 'a million fields', make: () => GOOD + many('- a:\n', 999_000) },
	{ name: 'half a million rows', make: () => GOOD + many('| a | b |\n', 500_000) },
	{
		name: 'ten million brackets in a cell',
		make: () => `${GOOD}\n| | union |\n|-|-|\n| peace | a ${many('[', 9_990_000)} |\n`
	},
	{
		name: 'ten million braces in a sentence',
		make: () => `${GOOD}\n### x\n- cloze: ${many('{{a::', 1_990_000)}`
	},
	{
		name: 'a hundred thousand notes',
		make: () =>
			`${GOOD}\n## Many\n- claimed by: x\n${Array.from({ length: 99_999 }, (_, i) => `### n${i}\n- event: e${i}\n- date: 2025\n- source: paper 1\n`).join('')}`
	},
	{
		name: 'ten million of the widest character',
		make: () => `${GOOD}- explain: ${many('ﷺ', 9_900_000)}`
	},
	{ name: 'a remark of ten million', make: () => `${GOOD}<!--${many('-- ', 3_300_000)}` }
];

export const HUGE_DECKS = HUGE.map((deck) => ({ family: 'huge', ...deck }));
