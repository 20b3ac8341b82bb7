// The head of a deck file: YAML between two lines of three dashes, every value read as text.
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { DeckHead, Issue, Party } from '../../note/deck.ts';
import type { Source } from '../../note/evidence.ts';
import { deckId } from '../../note/ids.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { Place, ProblemList } from '../problem.ts';
import { readLeftOut } from './left-out.ts';
import { DECK_LIMITS } from './limits.ts';
import { firstIds, splitList } from '../../note/lists.ts';
import { MapReader } from './map-reader.ts';

const HEAD_KEYS = [
	'id',
	'title',
	'language',
	'licence',
	'version',
	'description',
	'sources',
	'parties',
	'issues'
];
const SOURCE_KEYS = [
	'id',
	'title',
	'publisher',
	'author',
	'date',
	'link',
	'about',
	'file',
	'paragraphs',
	'left out'
];

/** Splits a file into its head and its body; null where it does not begin with a head. */
export function splitFrontMatter(
	lines: readonly string[]
): { readonly head: string; readonly body: readonly string[]; readonly bodyLine: number } | null {
	if (lines[0]?.trimEnd() !== '---') return null;
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end < 0) return null;
	return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1), bodyLine: end + 2 };
}

/** Reads the head; null where it is not readable at all. */
export function parseHead(text: string, problems: ProblemList): DeckHead | null {
	if (text.length > DECK_LIMITS.headCharacters) {
		problems.add(
			{ line: 1, column: 1 },
			{ kind: 'head-too-long', count: text.length, most: DECK_LIMITS.headCharacters }
		);
		return null;
	}
	// Filled here, as the YAML parser misses some line ends behind an error.
	const counter = new LineCounter();
	counter.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
	const yaml = parseDocument(text, {
		schema: 'failsafe',
		// Both take the square of the head's length; MapReader looks for keys that stand twice.
		prettyErrors: false,
		uniqueKeys: false
	});
	const place = (offset: number | undefined): Place => {
		const { line, col } = counter.linePos(offset ?? 0);
		return { line: Math.max(1, line) + 1, column: Math.max(1, col) };
	};
	for (const error of yaml.errors) {
		// The parser's own words for what it ran out of.
		const isTooDeep = error.message.includes('call stack');
		const why = isTooDeep ? null : inSentence(error.message).replace(/\.$/, '');
		problems.add(place(error.pos[0]), { kind: 'not-yaml', why });
	}
	if (yaml.errors.length > 0) return null;
	if (!isMap(yaml.contents)) {
		problems.add(place(0), { kind: 'head-empty' });
		return null;
	}
	return readHead(new MapReader(yaml.contents, HEAD_KEYS, problems, place));
}

function readHead(map: MapReader): DeckHead {
	const id = map.id();
	const title = map.required('title');
	const version = map.wholeNumber('version') ?? 1;
	const parties = map.list('parties', ['id', 'name'], readNamed, DECK_LIMITS.parties);
	const head = {
		title: title ?? '',
		language: map.language(),
		licence: map.required('licence') ?? '',
		version,
		description: map.text('description') ?? '',
		sources: map.list('sources', SOURCE_KEYS, readSource),
		parties,
		issues: map.list(
			'issues',
			['id', 'name', 'alike'],
			(issue) => readIssue(issue, parties),
			DECK_LIMITS.issues
		)
	};
	// An id that is missing is a problem already; its stand-in lets the notes be checked too.
	return { id: deckId(id ?? 'deck'), ...head };
}

function readSource(map: MapReader): Source | null {
	const id = map.id();
	const paragraphs = map.wholeNumber('paragraphs', DECK_LIMITS.paragraphs);
	const source = {
		title: map.text('title'),
		publisher: map.text('publisher'),
		author: map.text('author'),
		date: map.date('date'),
		link: map.link('link'),
		about: map.text('about'),
		file: map.text('file'),
		paragraphs,
		leftOut: readLeftOut(map, paragraphs)
	};
	if (source.title === null && source.about === null) {
		map.complain({ kind: 'source-without-title' });
	}
	return id === null ? null : { id, ...source };
}

function readNamed(map: MapReader): { id: string; name: string } | null {
	const id = map.id();
	const name = map.required('name');
	return id === null || name === null ? null : { id, name };
}

/** Groups of parties, parted by semicolons: "us-april us-draft; europeans ukraine". */
function readIssue(map: MapReader, parties: readonly Party[]): Issue | null {
	const named = readNamed(map);
	const alike = splitList(map.text('alike') ?? '').map((group) => group.split(' '));
	const known = new Set(parties.map(({ id }) => id));
	const strange = alike.flat().find((id) => !known.has(id));
	if (strange !== undefined) {
		map.complain({ kind: 'alike-stranger', text: inSentence(strange), known: firstIds(parties) });
	} else if (alike.some((group) => new Set(group).size < 2)) {
		map.complain({ kind: 'alike-too-small' });
	}
	return named && (alike.length === 0 ? named : { ...named, alike });
}
