// An Anki collection as a deck of plain texts: each card as its templates show it, without its looks, its
// media and its history. What is lost is counted.
import type { AnkiCollection, AnkiNote } from '../../core/import/anki/collection.ts';
import { kindOfNote, type AnkiNoteKind } from '../../core/import/anki/note-kind.ts';
import {
	cardsMade,
	fieldsByName,
	readType,
	type ReadType
} from '../../core/import/anki/template/cards-made.ts';
import { escapedHtml } from '../../core/import/anki/template/cloze-text.ts';
import {
	renderCard,
	TYPE_HERE,
	type Side
} from '../../core/import/anki/template/render-template.ts';
import { LeftCounter } from '../../core/import/left.ts';
import { rolesFor } from '../elsewhere/columns.ts';
import { dateIn } from '../elsewhere/date-in.ts';
import type { Found, FoundNote } from '../elsewhere/found.ts';
import { ankiPieces, hasAnkiGaps, sentenceOf } from '../elsewhere/gaps.ts';
import { plainFromHtml } from '../elsewhere/plain.ts';
import { sourceOf } from '../elsewhere/table.ts';

export function foundInAnki(collection: AnkiCollection): Omit<Found, 'format'> {
	const left = new LeftCounter();
	left.addAll(collection.left);
	left.add('no-history', collection.cards.filter(({ type }) => type !== 'new').length);
	const types = new Map(collection.noteTypes.map((type) => [type.id, readType(type)]));
	const decks = decksOfNotes(collection);
	const title = commonFirst([...decks.values()]);
	const notes = collection.notes.flatMap((note) => {
		const type = types.get(note.typeId);
		const path = decks.get(note.id) ?? [];
		const topic = (title === null ? path : path.slice(1)).join(' › ');
		if (type) return notesOf(note, type, topic, left);
		left.add('note-without-type');
		return [];
	});
	return { title, id: title, description: '', notes, left, media: 0 };
}

/** The path of the deck that a note's first card belongs to. */
function decksOfNotes({ cards, decks }: AnkiCollection): ReadonlyMap<number, readonly string[]> {
	const pathById = new Map(decks.map(({ id, path }) => [id, path]));
	const byNote = new Map<number, readonly string[]>();
	for (const { noteId, deckId, homeDeckId } of cards) {
		const path = pathById.get(homeDeckId || deckId);
		if (path && !byNote.has(noteId)) byNote.set(noteId, path);
	}
	return byNote;
}

/** What all paths begin with; null where they do not. */
function commonFirst(paths: readonly (readonly string[])[]): string | null {
	const first = paths[0]?.[0] ?? null;
	return paths.every((path) => path[0] === first) ? first : null;
}

function notesOf(
	note: AnkiNote,
	read: ReadType,
	topic: string,
	left: LeftCounter
): readonly FoundNote[] {
	const kind = kindOfNote(note, read.type);
	if (kind === 'image-occlusion') {
		left.add('covered-picture');
		return [];
	}
	const { evidence, fields } = withoutEvidence(note, read, left);
	const shared = { key: note.guid, isId: true, topic, tags: note.tags, ...evidence };
	if (kind === 'cloze') return gapsOf(shared, [...fields.values()], left);
	const sides = cardsMade(note, read).map((ord) => ({ ord, ...sidesOf(ord, fields, read, left) }));
	if (sides.length === 0) left.add('note-without-cards');
	return foundSides(shared, kind, sides, left);
}

type Shared = Omit<FoundNote & { kind: 'question' }, 'kind' | 'front' | 'back' | 'explanation'>;

/** A field that says where a note comes from stands below the answer, and not in it. */
function withoutEvidence(note: AnkiNote, { type }: ReadType, left: LeftCounter) {
	const roles = rolesFor(type.fields, type.fields.length);
	const fields = new Map(fieldsByName(note, type));
	const taken = (role: (typeof roles)[number]): string => {
		const name = type.fields[roles.indexOf(role)];
		if (name === undefined) return '';
		const text = plainFromHtml(fields.get(name) ?? '', left);
		fields.set(name, '');
		return text;
	};
	const source = sourceOf(taken('source'), taken('link'), taken('claimed-by'));
	return { evidence: { source, date: dateIn(taken('date')) }, fields };
}

function gapsOf(
	shared: Shared,
	fields: readonly string[],
	left: LeftCounter
): readonly FoundNote[] {
	const gapped = fields.find(hasAnkiGaps);
	if (gapped === undefined) {
		left.add('without-gap');
		return [];
	}
	const text = sentenceOf(ankiPieces(plainFromHtml(gapped, left)), left);
	const others = fields.filter((field) => field !== gapped);
	const explanation = others.map((field) => plainFromHtml(field, left)).filter(Boolean);
	return [{ ...shared, kind: 'cloze', text, explanation: explanation.join(' ') || null }];
}

interface CardSides {
	readonly ord: number;
	readonly front: string;
	readonly back: string;
}

function sidesOf(
	ord: number,
	fields: ReadonlyMap<string, string>,
	{ type, sides }: ReadType,
	left: LeftCounter
): Omit<CardSides, 'ord'> {
	const at = type.templates.findIndex((template) => template.ord === ord);
	const { front, back } = renderCard(sides[at]!.front, sides[at]!.back, {
		// The front is not said again on the back.
		...{ fields: new Map([...fields, ['FrontSide', '']]), ord, hasGaps: false, tags: [] },
		...{ typeName: type.name, deckPath: [], templateName: type.templates[at]!.name, flag: 0 },
		cardId: 0
	});
	[...front.left, ...back.left].forEach((kind) => left.add(kind));
	const wordsOf = ({ html }: Side, typed: string) =>
		plainFromHtml(html.replaceAll(TYPE_HERE, escapedHtml(typed)), left);
	const asked = wordsOf(front, '');
	return { front: asked, back: withoutFront(wordsOf(back, back.typed ?? ''), asked) };
}

/** Many backs begin with the front's own fields. */
function withoutFront(back: string, front: string): string {
	const rest = back.startsWith(front) ? back.slice(front.length).replace(/^[;\s]+/, '') : '';
	return rest === '' ? back : rest;
}

function foundSides(
	shared: Shared,
	kind: AnkiNoteKind,
	sides: readonly CardSides[],
	left: LeftCounter
): readonly FoundNote[] {
	const asked = sides.filter(({ front, back }) => {
		if (front === '') left.add('row-without-front');
		else if (back === '') left.add('without-answer');
		return front !== '' && back !== '';
	});
	const bothWays = kind === 'reversed' || kind === 'optional-reversed';
	if (bothWays && asked.length === 2) {
		const { front, back } = asked[0]!;
		return [{ ...shared, kind: 'term', front, back, explanation: null }];
	}
	return asked.map(({ ord, front, back }, index) => {
		const key = index === 0 ? shared.key : `${shared.key}#${ord}`;
		return { ...shared, key, kind: 'question', front, back, explanation: null };
	});
}
