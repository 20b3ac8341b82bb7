// What files of other programs hold, each as that program writes it, and how it stands in a deck.
import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../core/note/card.ts';
import type { Note } from '../../core/note/note.ts';
import type { TableMapping } from '../../core/import/table-mapping.ts';
import { deckOf } from './make-deck.ts';
import { readElsewhere, stemOf } from './read-elsewhere.ts';

const DAY = { year: 2026, month: 11, day: 30, inferred: false };
const WORDS = {
	licence: 'not stated',
	description: (name: string) => `From ${name}.`,
	source: (title: string) => `Source: ${title}.`
};
const bytes = (text: string) => new TextEncoder().encode(text);

async function read(name: string, given: string | Uint8Array, mapping: TableMapping | null = null) {
	const data = typeof given === 'string' ? bytes(given) : given;
	const read = await readElsewhere(name, data, mapping);
	if (read.kind !== 'found') throw new Error(JSON.stringify(read));
	const made = deckOf(read.found, stemOf(name), DAY, WORDS);
	return { ...read, ...made, notes: made.deck?.notes ?? [] };
}

const kindOf = async (name: string, given: string | Uint8Array) => {
	const data = typeof given === 'string' ? bytes(given) : given;
	const read = await readElsewhere(name, data, null);
	if (read.kind === 'refused') return read.fault;
	return read.kind === 'found' ? read.found.format : read.kind;
};

/** "question → answer", or a sentence with its gaps. */
const said = (note: Note): string =>
	note.kind === 'question'
		? `${note.question} → ${note.answer}`
		: note.kind === 'term'
			? `${note.term} ↔ ${note.meaning}`
			: note.kind === 'cloze'
				? note.text
				: note.kind;

const saidIn = async (name: string, given: string | Uint8Array) =>
	(await read(name, given)).notes.map(said);

describe('tables', () => {
	it('are read with any separator, quotes, breaks within cells, and a mark at their beginning', async () => {
		for (const sign of [',', ';', '\t', '|']) {
			const text = `\uFEFFfront${sign}back\r\n"Who, then; or\twhere|?"${sign}"the ""port"""\r\nTwo lines${sign}"one\ntwo"\r\n`;
			expect(await saidIn('a.csv', text)).toEqual([
				'Who, then; or where|? → the "port"',
				'Two lines → one; two'
			]);
		}
	});

	it('are read in UTF-16 and Windows-1252', async () => {
		const text =
			'Frage;Antwort\r\nWie heißt die Straße?;Müllerstraße\r\nWo liegt Köln?;am Rhein\r\n';
		const utf16 = new Uint8Array([
			0xff,
			0xfe,
			...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
		]);
		const windows = new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));
		const expected = ['Wie heißt die Straße? → Müllerstraße', 'Wo liegt Köln? → am Rhein'];
		expect(await saidIn('a.csv', utf16)).toEqual(expected);
		expect(await saidIn('a.csv', windows)).toEqual(expected);
	});

	it('take sources, links and dates out of columns of such names', async () => {
		const { notes, deck } = await read(
			'harbour.csv',
			'Frage,Antwort,Quelle,URL,Datum,Tags\nWo?,am Kai,Der Bote,https://bote.example/1,24.11.2025,hafen\nWer?,Kim,,,,\nWie?,gut,https://www.paper.example/x,,,\n'
		);
		expect(notes[0]!.evidence).toMatchObject({
			claimedBy: 'Der Bote',
			asOf: { year: 2025, month: 11, day: 24 }
		});
		expect(deck!.sources[0]).toMatchObject({ title: 'Der Bote', link: 'https://bote.example/1' });
		expect(notes[0]!.tags).toEqual(['hafen']);
		expect(notes[1]!.evidence).toMatchObject({ unsourced: true, claimedBy: null });
		expect(notes[1]!.evidence.asOf).toEqual({ opened: { year: 2026, month: 11, day: 30 } });
		expect(notes[2]!.evidence.claimedBy).toBe('paper.example');
	});

	it('are read as somebody wants their columns', async () => {
		const text = 'a,b,c\nd,e,f\n';
		expect((await read('x.csv', text)).table!.mapping.roles).toEqual([
			'front',
			'back',
			'explanation'
		]);
		const mapping = {
			roles: ['nothing', 'back', 'front'],
			hasHeading: true,
			bothWays: true
		} as const;
		const { notes } = await read('x.csv', text, mapping);
		expect(notes.map(said)).toEqual(['f ↔ e']);
		expect(cardsOf(notes[0]!)).toHaveLength(2);
	});

	it('say what had no front, what had no answer, and what was only formatted', async () => {
		const { notes, left } = await read(
			'a.csv',
			'front,back\n,x\n<b>One</b>?,1 &amp; only<br>one\nTwo?,<img src=2.png>\nThree?,3 [sound:three.mp3]\n'
		);
		expect(notes.map(said)).toEqual(['One? → 1 & only; one', 'Three? → 3']);
		expect(Object.fromEntries(left.map(({ kind, count }) => [kind, count]))).toEqual({
			'row-without-front': 1,
			'without-answer': 1,
			formatting: 1,
			media: 2
		});
	});
});

const ANKI = `#separator:tab
#html:true
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
A9(b*x\tBasic\tHarbour::Talks\tWhere do they <b>meet</b>?\tin the old customs house\ttalks day2
Qq1\tCloze\tHarbour\tThe quay is {{c1::closed::open or …?}} since {{c2::2019}}, {{c1::sadly}}.\tSee the {{c1}} page.\t
Rr2\tBasic (and reversed card)\tHarbour\tquay\t"a place
where ships are tied up"\t
`;

describe('Anki’s text export', () => {
	it('is told what its columns are, and its gaps are ours', async () => {
		const { notes, format, left } = await read('Notes.txt', ANKI).then((one) => ({
			...one,
			format: one.found.format
		}));
		expect(format).toBe('anki-text');
		expect(notes.map(said)).toEqual([
			'Where do they meet? → in the old customs house',
			'The quay is {{c1::closed::open or …?}} since {{c2::2019}}, {{c1-2::sadly}}.',
			'quay ↔ a place; where ships are tied up'
		]);
		expect(notes[0]).toMatchObject({ topic: 'Harbour::Talks', tags: ['talks', 'day2'] });
		expect(left).toContainEqual({ kind: 'grouped-gaps', count: 1 });
	});

	it('keeps a note by its guid, whatever it says now', async () => {
		const before = await read('Notes.txt', ANKI);
		const after = await read(
			'Notes.txt',
			ANKI.replace('Where do they <b>meet</b>?', 'Where is it?')
		);
		expect(after.notes.map(({ id }) => id)).toEqual(before.notes.map(({ id }) => id));
		expect(after.notes[0]).not.toEqual(before.notes[0]);
	});
});

describe('lists as they are pasted', () => {
	it('have a term, a tab and a definition, asked both ways', async () => {
		const { found, notes } = await read(
			'',
			'quay\twhere ships are tied up\ndemurrage\ta fee for idle days\n'
		);
		expect(found.format).toBe('quizlet');
		expect(notes.map(said)).toEqual([
			'quay ↔ where ships are tied up',
			'demurrage ↔ a fee for idle days'
		]);
	});

	it('may have definitions of several lines, and signs of one’s own', async () => {
		const expected = ['quay ↔ a place; for ships', 'fee ↔ what is paid'];
		expect(await saidIn('', 'quay\ta place\nfor ships\nfee\twhat is paid')).toEqual(expected);
		expect(await saidIn('', 'quay - a place\nfor ships\n\nfee - what is paid')).toEqual(expected);
		const one = ['quay ↔ a place', 'fee ↔ what is paid'];
		expect(await saidIn('', 'quay - a place\nfee - what is paid')).toEqual(one);
		expect(await saidIn('', 'quay\ta place;fee\twhat is paid')).toEqual(one);
		expect(await saidIn('', 'quay = a place\nfee = what is paid')).toEqual(one);
	});
});

const HASHCARDS = `---
name = "Minerals"
---

Q: List the PGM minerals.
A:

- ruthenium
- rhodium

Q: What is the order of a group?
A: The **cardinality** of its underlying set.

C: The [order] of a group is [the cardinality \\[size\\] of its set].

C:
Better is the sight of the eyes

— [Ecclesiastes] [6]:[9]
`;

describe('hashcards', () => {
	it('are questions and sentences with gaps, with the deck as their source', async () => {
		const { found, notes, deck } = await read('ch1.md', HASHCARDS);
		expect(found.format).toBe('hashcards');
		expect(notes.map(said)).toEqual([
			'List the PGM minerals. → • ruthenium; • rhodium',
			'What is the order of a group? → The cardinality of its underlying set.',
			'The {{gap-1::order}} of a group is {{gap-2::the cardinality [size] of its set}}.',
			'Better is the sight of the eyes; — {{gap-1::Ecclesiastes}} {{gap-2::6}}:{{gap-3::9}}'
		]);
		expect(deck!.title).toBe('Minerals');
		expect(notes[0]!.evidence.claimedBy).toBe('Minerals');
	});
});

const OBSIDIAN = `---
tags: [flashcards/science, physics]
---

# Electric field

A note of prose, which is no card. Time is 12:30::not.
#flashcards/science

## Charges

unit of charge::coulomb <!--SR:!2024-08-16,51,230-->
- info 1:::info 2

As per the definition
of "multiline"
?
same goes for
the answer

first
??
second

The ==field== points away from [[Charge|positive]] ==charges==.

\`\`\`cpp
std::string a::b
\`\`\`
`;

describe('notes of Obsidian', () => {
	it('have their cards between colons, question marks and highlights, with note and heading as their source', async () => {
		const { found, notes, deck, left } = await read('Electric Field.md', OBSIDIAN);
		expect(found.format).toBe('obsidian');
		expect(notes.map(said).slice(1)).toEqual([
			'unit of charge → coulomb',
			'info 1 ↔ info 2',
			'As per the definition; of "multiline" → same goes for; the answer',
			'first ↔ second',
			'The {{gap-1::field}} points away from positive {{gap-2::charges}}.'
		]);
		expect(notes[1]).toMatchObject({ topic: 'Charges', tags: ['physics'] });
		expect(deck!.sources.map(({ title }) => title)).toContain(
			'Electric Field › Electric field › Charges'
		);
		expect(left).toContainEqual({ kind: 'schedule-in-text', count: 1 });
	});
});

const EDN = `{:decks [{:name "Harbour",:cards ({:name "quay",:content "quay #ships\\n---\\nwhere **ships** \\"lie\\""}{:content "The {{1::quay}} is {{closed}}."})}], :version 2}`;
const TRANSIT = JSON.stringify([
	...['^ ', '~:version', 2, '~:decks'],
	[['^ ', '~:id', '~:DeckAbc1', '~:name', 'Harbour']],
	'~:cards',
	[
		[
			'^ ',
			'^2',
			'~:Card0001',
			'~:deck-id',
			'^3',
			'~:content',
			'quay\n---\nwhere ships lie',
			'~:tags',
			['~#set', ['ships']]
		],
		['^ ', '^2', '~:Card0002', '^7', '^3', '^8', '![x](@media/a.png)\n---\nfee']
	]
]);

describe('Mochi', () => {
	it('has its cards in EDN', async () => {
		const { found, notes } = await read('Harbour.mochi', zipSync({ 'data.edn': strToU8(EDN) }));
		expect(found.format).toBe('mochi');
		expect(notes.map(said)).toEqual([
			'quay → where ships "lie"',
			'The {{c1::quay}} is {{gap-2::closed}}.'
		]);
		expect(notes[0]!.tags).toEqual(['ships']);
	});

	it('or in Transit, with ids and media', async () => {
		const zip = zipSync({ 'data.json': strToU8(TRANSIT), 'a.png': new Uint8Array(9) });
		const { deck, notes, left } = await read('x.mochi', zip);
		expect(deck!.title).toBe('Harbour');
		expect(notes.map(said)).toEqual(['quay → where ships lie']);
		expect(notes[0]!.tags).toEqual(['ships']);
		expect(left).toContainEqual({ kind: 'row-without-front', count: 1 });
		expect(left.find(({ kind }) => kind === 'media')!.count).toBe(2);
	});
});

const CROWDANKI = {
	__type__: 'Deck',
	crowdanki_uuid: 'd1',
	name: 'Capitals',
	desc: '<b>All</b> capitals',
	media_files: ['flag.png'],
	note_models: [
		{
			crowdanki_uuid: 'm1',
			type: 0,
			flds: [{ name: 'Country' }, { name: 'Capital' }, { name: 'Source' }],
			tmpls: [{}, {}]
		},
		{ crowdanki_uuid: 'm2', type: 1, flds: [{ name: 'Text' }, { name: 'Back Extra' }], tmpls: [{}] }
	],
	notes: [
		{
			fields: ['Peru', 'Lima<img src="flag.png">', 'Atlas'],
			guid: 'g1',
			note_model_uuid: 'm1',
			tags: ['a']
		}
	],
	children: [
		{
			name: 'Rivers',
			notes: [
				{ fields: ['The {{c1::Rhine}} is long', 'x'], guid: 'g2', note_model_uuid: 'm2', tags: [] }
			]
		}
	]
};

describe('CrowdAnki', () => {
	it('has notes of types that name their fields, in decks within decks', async () => {
		for (const given of [
			JSON.stringify(CROWDANKI),
			zipSync({ 'Capitals/deck.json': strToU8(JSON.stringify(CROWDANKI)) })
		]) {
			const { found, deck, notes } = await read('deck.json', given);
			expect(found.format).toBe('crowdanki');
			expect(deck!.title).toBe('Capitals');
			expect(notes.map(said)).toEqual(['Peru ↔ Lima', 'The {{c1::Rhine}} is long']);
			expect(notes[0]!.evidence.claimedBy).toBe('Atlas');
			expect(notes[1]!.topic).toBe('Rivers');
		}
	});
});

describe('a file', () => {
	it('that is too long goes to the reader of decks, who says so', async () => {
		expect(await kindOf('a.md', 'x'.repeat(10_000_001))).toBe('deck');
	});

	it('is known by its content', async () => {
		expect(await kindOf('a.txt', '---\nid: x\n---\n')).toBe('deck');
		expect(await kindOf('a.md', '### x\n\n- question: Who?\n')).toBe('deck');
		expect(await kindOf('a.txt', '$CATEGORY: x\n\n::a::Who? {=Kim}')).toBe('gift');
		expect(await kindOf('a.txt', 'Who? {=Kim ~Lee}')).toBe('gift');
		expect(await kindOf('a.xyz', '%PDF-1.7')).toBe('pdf');
		expect(await kindOf('a.csv', 'SQLite format 3\0')).toBe('anki-package');
		expect(await kindOf('a.zip', zipSync({ 'collection.anki21b': new Uint8Array(3) }))).toBe(
			'anki-package'
		);
		expect(await kindOf('a.docx', zipSync({ 'word/document.xml': new Uint8Array(3) }))).toBe(
			'word'
		);
		expect(await kindOf('a.zip', zipSync({ 'b.txt': new Uint8Array(3) }))).toBe('zip');
		expect(await kindOf('a.zip', zipSync({ 'data.json': strToU8('{"a') }))).toBe('zip-broken');
		expect(await kindOf('a.json', '{"a":')).toBe('json-broken');
		expect(await kindOf('a.json', '{"a":1}')).toBe('json');
		expect(await kindOf('a.html', '<!doctype html><p>Hi')).toBe('page');
		expect(await kindOf('a.csv', 'one\ntwo\n')).toBe('one-column');
		expect(await kindOf('a.md', '# Title\n\nJust prose.')).toBe('no-deck');
		expect(
			await kindOf('a.txt', 'The talks went on. Nobody, they say, knows more.\nAnd so on.')
		).toBe('no-cards');
		expect(await kindOf('a.bin', new Uint8Array([1, 2, 3, 0, 0, 7]))).toBe('no-text');
	});

	it('whatever it holds, is read or refused, and a cut zip too', async () => {
		const zip = zipSync({ 'data.edn': strToU8(EDN) });
		for (let end = 4; end < zip.length; end++)
			expect(await kindOf('x.mochi', zip.subarray(0, end))).toBe('zip-broken');
		const pieces = [
			'Q: ',
			'A: ',
			'C: ',
			'[x]',
			'::',
			'\n?\n',
			'==a==',
			'\t',
			',',
			'"',
			'{{c1::',
			'}}',
			'{',
			'\n\n',
			'word',
			'<b>',
			'\\',
			'#deck column:1\n',
			'---\n',
			';',
			'[',
			'\u202e',
			'\ud800',
			'::',
			' - '
		];
		const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 25 });
		await fc.assert(
			fc.asyncProperty(text, fc.constantFrom('a.md', 'a.csv', ''), async (parts, name) => {
				const result = await readElsewhere(name, bytes(parts.join('')), null);
				if (result.kind === 'found') deckOf(result.found, 'x', DAY, WORDS);
			}),
			{ numRuns: 400 }
		);
	});

	it('gives the same notes again, and a changed answer the same note', async () => {
		const text = 'front,back\nWho?,Kim\nWhere?,here\nWho?,Lee\n';
		const [one, two] = [
			await read('a.csv', text),
			await read('a (1).csv', text.replace(',here', ',there'))
		];
		expect(two.deck!.id).toBe(one.deck!.id);
		expect(two.notes.map(({ id }) => id)).toEqual(one.notes.map(({ id }) => id));
		expect(new Set(one.notes.map(({ id }) => id)).size).toBe(3);
	});
});
