// Every place of a deck file that takes a text: each as a part that stands alone, or beside many others.
import type { Payload } from './payloads.ts';

/** What one payload adds to a deck; a deck is made of any number of parts. */
export interface Part {
	readonly place: string;
	readonly family: string;
	/** The text itself, to be found again where the deck is shown; null where no view shows it. */
	readonly shown: string | null;
	/** Entries of the head, as YAML: `title: "…"`. */
	readonly head?: Readonly<Record<string, string>>;
	readonly source?: string;
	readonly party?: string;
	readonly issue?: string;
	/** Whatever follows the head. */
	readonly body?: string;
}

/** As YAML takes any text: in quotation marks, with escapes. */
const inYaml = (text: string): string => JSON.stringify(text);
/** A field of the body is one line. */
const inLine = (text: string): string => text.replace(/[\r\n]/g, ' ');

const EVIDENCE = '- source: paper 1\n- claimed by: the paper\n';

const note = (id: string, ...fields: readonly string[]): string =>
	`\n### ${id}\n\n${fields.map((field) => `- ${inLine(field)}\n`).join('')}${EVIDENCE}`;

type Make = (text: string, id: string) => Omit<Part, 'place' | 'family' | 'shown'>;

const head =
	(key: string): Make =>
	(text) => ({ head: { [key]: inYaml(text) } });
const source =
	(key: string, more = ''): Make =>
	(text, id) => ({
		source: `  - id: ${id}\n${more}    ${key}: ${inYaml(text)}\n`,
		body: note(id, `term: term ${id}`, `meaning: what ${id} is`).replace('paper 1', `${id} 1`)
	});
const TITLE = '    title: A title\n    date: 2025-03-04\n';
/** A field of a term, whose other fields tell it from all others. */
const ofTerm =
	(key: string, wrap = (text: string) => text): Make =>
	(text, id) => ({
		body: note(id, `term: term ${id}`, `meaning: what ${id} is`, `${key}: ${wrap(text)}`)
	});
const ofOther =
	(...fields: readonly ((text: string, id: string) => string)[]): Make =>
	(text, id) => ({ body: note(id, ...fields.map((field) => field(text, id))) });
const escaped = (text: string): string => text.replace(/[;\\]/g, '\\$&');

/** The places whose text some view shows as it is. */
const SHOWN: Readonly<Record<string, Make>> = {
	'the title': head('title'),
	'the description': head('description'),
	'a source’s title': source('title', '    date: 2025-03-04\n'),
	'a source’s publisher': source('publisher', TITLE),
	'a source’s author': source('author', TITLE),
	'a source’s kind': source('about', TITLE),
	'a party’s name': (text, id) => ({
		party: `  - id: ${id}\n    name: ${inYaml(text)}\n`,
		body: note(id, 'position: peace', `party: ${id}`, `says: wants what ${id} wants`)
	}),
	'an issue’s name': (text, id) => ({
		issue: `  - id: ${id}\n    name: ${inYaml(text)}\n`,
		body: note(id, `position: ${id}`, 'party: union', `says: wants it of ${id}`)
	}),
	'a topic': (text, id) => ({
		body: `\n## ${inLine(text)}\n${note(id, `term: term ${id}`, `meaning: what ${id} is`)}`
	}),
	'a term': ofOther(
		(text) => `term: ${text}`,
		(_, id) => `meaning: what ${id} is`
	),
	'a meaning': ofOther(
		(_, id) => `term: term ${id}`,
		(text) => `meaning: ${text}`
	),
	'another answer': ofOther(
		(_, id) => `question: What else is ${id}?`,
		(_, id) => `answer: known of ${id}`,
		(text) => `also: ${escaped(text)}`
	),
	'an explanation': ofTerm('explain'),
	'a quote': (text, id) => ({
		body: note(id, `term: term ${id}`, `meaning: what ${id} is`).replace(
			'paper 1',
			() => `paper 1 "${inLine(text)}"`
		)
	}),
	'a claimant': (text, id) => ({
		body: note(id, `term: term ${id}`, `meaning: what ${id} is`).replace(
			'the paper\n',
			() => `${inLine(text)}\n`
		)
	}),
	'an earlier answer': (text, id) => ({
		body: note(
			id,
			`question: What is ${id}?`,
			`answer: known of ${id} now`,
			`was: ${text}`,
			'since: 2025-03-04'
		)
	}),
	'a reason for retiring': ofTerm('retired', (text) => `2025-03-04, ${text}`),
	'a question': ofOther(
		(text, id) => `question: ${id}? ${text}`,
		(_, id) => `answer: known of ${id}`
	),
	'an answer': ofOther(
		(_, id) => `question: What is ${id}?`,
		(text) => `answer: ${text}`
	),
	'a sentence with a gap': ofOther((text, id) => `cloze: {{gap::filler ${id}}} and ${text}`),
	'a gap': ofOther((text, id) => `cloze: Here is {{gap::${escaped(text)}}} of ${id}.`),
	'a hint': ofOther((text, id) => `cloze: Here is {{gap::filler ${id}::${text}}} of ${id}.`),
	'a figure’s question': ofOther(
		(text, id) => `figure: How many ${id}? ${text}`,
		() => 'value: 12,345 things'
	),
	'a unit': ofOther(
		(_, id) => `figure: How many of them has ${id}?`,
		(text) => `value: 12 of ${text}`
	),
	'an event': ofOther(
		(text, id) => `event: ${id}: ${text}`,
		() => 'date: 1925-03-04'
	),
	'a statement': ofOther(
		(text, id) => `statement: ${id} is ${text}`,
		() => 'speaker: Jo Example'
	),
	'a speaker': ofOther(
		(_, id) => `statement: Here is ${id}.`,
		(text) => `speaker: ${text}`
	),
	'what a statement is about': ofOther(
		(_, id) => `statement: Here is ${id}.`,
		() => 'speaker: Jo Example',
		(text, id) => `about: ${id}: ${text}`
	),
	'a position': (text, id) => ({
		issue: `  - id: ${id}\n    name: issue ${id}\n`,
		body: note(id, `position: ${id}`, 'party: union', `says: of ${id}: ${text}`)
	}),
	'a cell of a table': (text, id) => ({
		issue: `  - id: ${id}\n    name: issue ${id}\n`,
		body: `\n## Table ${id}\n\n- claimed by: the paper\n\n| | union |\n| --- | --- |\n| ${id} | ${inLine(text).replace(/[\\|[]/g, '\\$&')} [paper 1] |\n`
	})
};

/** Those that take no free text, or whose text no view is searched for. */
const NOT_SHOWN: Readonly<Record<string, Make>> = {
	'the licence': head('licence'),
	'the language': head('language'),
	'the version': head('version'),
	'the deck’s id': head('id'),
	'an unknown key': (text) => ({ head: { [inYaml(text)]: 'x' } }),
	'a bare value': (text) => ({ head: { title: inLine(text) } }),
	'a source’s id': (text) => ({ source: `  - id: ${inYaml(text)}\n    title: x\n` }),
	'a source’s date': source('date', '    title: A title\n'),
	'a source’s link': source('link', TITLE),
	'a source’s file': source('file', TITLE),
	'a source’s paragraphs': source('paragraphs', TITLE),
	'a reason left out': source('left out', TITLE),
	'a paragraph left out': (text, id) => ({
		source: `  - id: ${id}\n${TITLE}    left out:\n      ${inYaml(text)}: x\n`
	}),
	'a party’s id': (text) => ({ party: `  - id: ${inYaml(text)}\n    name: x\n` }),
	'a note’s id': (text, id) => ({
		body: note(inLine(text), `term: term ${id}`, `meaning: what ${id} is`)
	}),
	'a wrong answer': ofTerm('wrong', escaped),
	tags: ofTerm('tags', escaped),
	'a citation': (text, id) => ({
		body: note(id, `term: term ${id}`, `meaning: what ${id} is`).replace('paper 1', () =>
			inLine(text)
		)
	}),
	'a date': ofOther(
		(_, id) => `event: the event ${id}`,
		(text) => `date: ${text}`
	),
	'as of': ofTerm('as of'),
	'since when': ofTerm('was', (text) => `x\n- since: ${text}`),
	rivals: ofTerm('disputed by'),
	'a gap’s name': ofOther((text, id) => `cloze: Here is {{${text}::filler ${id}}}.`),
	'a value': ofOther(
		(_, id) => `figure: How many has ${id}?`,
		(text) => `value: ${text}`
	),
	'a tolerance': ofOther(
		(_, id) => `figure: How many has ${id}?`,
		() => 'value: 12 things',
		(text) => `tolerance: ${text}`
	),
	'a field’s name': (text, id) => ({
		body: note(id, `term: term ${id}`, `meaning: what ${id} is`, `${text}: x`)
	}),
	'a head of a table': (text) => ({
		body: `\n## T\n\n- claimed by: x\n\n| | ${inLine(text)} |\n| --- | --- |\n| peace | y [paper 1] |\n`
	}),
	'a remark': (text) => ({ body: `\n<!-- ${text} -->\n` }),
	'a stray line': (text) => ({ body: `\n${text}\n` })
};

export const PLACES: readonly string[] = [...Object.keys(SHOWN), ...Object.keys(NOT_SHOWN)];

/** A payload in its place; `index` makes the ids of what stands around it. */
export function partOf({ family, text }: Payload, place: string, index: number): Part {
	const make = SHOWN[place] ?? NOT_SHOWN[place]!;
	const part = make(text, `n${index}`);
	return { place, family, shown: place in SHOWN ? text : null, ...part };
}

/** The deck that parts make together. */
export function deckOf(parts: readonly Part[], id = 'hostile'): string {
	const entries = Object.assign(
		{ id, title: `Deck ${id}`, licence: 'CC0-1.0', description: 'Whatever comes.' },
		...parts.map(({ head }) => head ?? {})
	) as Record<string, string>;
	const lines = Object.entries(entries).map(([key, value]) => `${key}: ${value}\n`);
	const all = (what: 'source' | 'party' | 'issue' | 'body') =>
		parts.map((part) => part[what] ?? '').join('');
	return `---
${lines.join('')}sources:
  - id: paper
    title: A paper
    date: 2025-03-04
    paragraphs: 12
${all('source')}parties:
  - id: union
    name: the union
${all('party')}issues:
  - id: peace
    name: peace
${all('issue')}---

## Beginning
${note('first', 'term: first term', 'meaning: what stands first')}${all('body')}`;
}
