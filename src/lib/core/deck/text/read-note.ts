// One note from its fields: the first known field names its kind.
import { gapNames } from '../../note/cloze.ts';
import type { DeckHead, Issue, Party } from '../../note/deck.ts';
import type { NoteId } from '../../note/ids.ts';
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { NOTE_KINDS, type Note, type NoteKind } from '../../note/note.ts';
import { inSentence } from '../../language/plain-text.ts';
import { defaultTolerancePercent } from '../../language/quantity.ts';
import { readEvidence, type EvidenceDefaults } from './read-evidence.ts';
import type { Fields } from './fields.ts';
import { withId } from './known.ts';
import { DECK_LIMITS } from './limits.ts';
import { firstIds } from '../../note/lists.ts';

/** The fields that each kind has of its own, for the sentence that names them. */
export const KIND_FIELDS = {
	term: ['term', 'meaning', 'also', 'short'],
	question: ['question', 'answer', 'also', 'short'],
	cloze: ['cloze'],
	figure: ['figure', 'value', 'tolerance', 'short'],
	event: ['event', 'date', 'short'],
	statement: ['statement', 'speaker', 'also', 'about'],
	position: ['position', 'party', 'says']
} as const satisfies Record<NoteKind, readonly string[]>;

const SHARED_FIELDS = [
	'source',
	'claimed by',
	'as of',
	'disputed by',
	'was',
	'since',
	'explain',
	'wrong',
	'tags',
	'retired'
];

type Own<N = Note> = N extends Note
	? Omit<N, 'id' | 'topic' | 'evidence' | 'explanation' | 'decoys' | 'tags' | 'retired'>
	: never;

/** The note, or null where its fields do not make one; the problems are in the list of `fields`. */
export function readNote(
	id: NoteId,
	topic: string,
	fields: Fields,
	head: DeckHead,
	defaults: EvidenceDefaults
): Note | null {
	const kinds = NOTE_KINDS.filter((kind) => fields.keys.includes(kind));
	const [kind, second] = kinds;
	if (kind === undefined) {
		fields.complain({ kind: 'no-kind', known: NOTE_KINDS });
		return null;
	}
	if (second) {
		fields.complain({ kind: 'two-kinds', kinds });
	}
	const content = readOwn(kind, fields, head);
	const evidence = readEvidence(fields, head.id, head.sources, defaults);
	const shared = {
		id,
		topic,
		explanation: fields.text('explain'),
		decoys: fields.list('wrong'),
		tags: fields.list('tags'),
		retired: readRetired(fields)
	};
	fields.complainOfUnread([...KIND_FIELDS[kind], ...SHARED_FIELDS]);
	return content && evidence && { ...shared, ...content, evidence };
}

function readOwn(kind: NoteKind, fields: Fields, head: DeckHead): Own | null {
	switch (kind) {
		case 'term':
			return {
				kind,
				term: fields.required('term'),
				meaning: fields.required('meaning'),
				also: fields.list('also'),
				...readShort(fields)
			};
		case 'question':
			return {
				kind,
				question: fields.required('question'),
				answer: fields.required('answer'),
				also: fields.list('also'),
				...readShort(fields)
			};
		case 'cloze':
			return readCloze(fields);
		case 'figure':
			return readFigure(fields);
		case 'event': {
			const event = fields.required('event');
			const date = fields.date('date');
			if (fields.all('date').length === 0) {
				fields.complain({ kind: 'event-needs-date' });
			}
			return date && { kind, event, date, ...readShort(fields) };
		}
		case 'statement':
			return {
				kind,
				statement: fields.required('statement'),
				speaker: fields.required('speaker'),
				also: fields.list('also'),
				about: fields.text('about')
			};
		case 'position':
			return readPosition(fields, head);
	}
}

function readCloze(fields: Fields): Own | null {
	const text = fields.required('cloze');
	const [field] = fields.all('cloze');
	if (field && text !== '' && gapNames(text).length === 0) {
		fields.complain({ kind: 'no-gap' }, field);
	}
	const gaps = gapNames(text).length;
	if (gaps > DECK_LIMITS.gaps) {
		fields.complain({ kind: 'too-many-gaps', count: gaps, most: DECK_LIMITS.gaps }, field);
		return null;
	}
	return { kind: 'cloze', text };
}

function readFigure(fields: Fields): Own | null {
	const question = fields.required('figure');
	const value = fields.quantity('value');
	if (fields.all('value').length === 0) {
		fields.complain({ kind: 'figure-needs-value' });
	}
	const field = fields.field('tolerance');
	const percent = /^(\d{1,3}(?:\.\d{1,3})?)\s*%$/.exec(field?.value ?? '')?.[1];
	if (field && field.value !== '' && percent === undefined) {
		fields.complain({ kind: 'no-tolerance', text: inSentence(field.value) }, field);
	}
	if (value === null) return null;
	const tolerancePercent = percent === undefined ? defaultTolerancePercent(value) : Number(percent);
	return { kind: 'figure', question, value, tolerancePercent, ...readShort(fields) };
}

function readShort(fields: Fields): { readonly short?: string } {
	const short = fields.text('short');
	return short === null ? {} : { short };
}

function readPosition(fields: Fields, head: DeckHead): Own | null {
	const issueId = fields.required('position');
	const partyId = fields.required('party');
	const says = fields.required('says');
	const lists = [
		['position', issueId, 'issues', head.issues],
		['party', partyId, 'parties', head.parties]
	] as const;
	for (const [key, id, list, known] of lists) {
		if (id === '' || withId<Party | Issue>(known, id)) continue;
		fields.complain(
			{ kind: 'not-of-the-head', list, text: inSentence(id), known: firstIds(known) },
			fields.all(key)[0]
		);
	}
	return { kind: 'position', issueId, partyId, says };
}

/** "2025-12-01, merged into army-cap": since when, and why. */
function readRetired(fields: Fields): { since: LooseDate; reason: string } | null {
	const field = fields.field('retired');
	if (field === null || field.value === '') return null;
	const [, dateText = '', reason = ''] = /^([^,]+),\s*(.+)$/.exec(field.value) ?? [];
	const since = parseLooseDate(dateText);
	if (since) return { since, reason };
	fields.complain({ kind: 'retired' }, field);
	return null;
}
