// CrowdAnki's deck.json: notes with their fields, note types with the names of fields, decks within decks:
// https://github.com/Stvad/CrowdAnki
import { LeftCounter } from '../../core/import/left.ts';
import { rolesFor } from './columns.ts';
import { dateIn } from './date-in.ts';
import type { Found, FoundNote } from './found.ts';
import { ankiPieces, hasAnkiGaps, sentenceOf } from './gaps.ts';
import { plainFromHtml } from './plain.ts';
import { sourceOf } from './table.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface NoteType {
	readonly names: readonly string[];
	readonly isCloze: boolean;
	/** Templates: with two, each note is asked both ways. */
	readonly cards: number;
}

export const isCrowdAnki = (value: unknown): value is Json =>
	isObject(value) && (value.__type__ === 'Deck' || ('note_models' in value && 'notes' in value));

/** Deeper than this nobody nests decks. */
const DEEPEST = 50;

export function readCrowdAnki(deck: Json): Found {
	const left = new LeftCounter();
	const notes: FoundNote[] = [];
	const types = new Map<string, NoteType>();
	let media = 0;
	const read = (given: Json, path: readonly string[], depth: number) => {
		media += listOf(given.media_files).length;
		for (const model of listOf(given.note_models).filter(isObject)) {
			const names = listOf(model.flds).map((field) => (isObject(field) ? textOf(field.name) : ''));
			const cards = listOf(model.tmpls).length;
			types.set(textOf(model.crowdanki_uuid), { names, isCloze: model.type === 1, cards });
		}
		for (const note of listOf(given.notes).filter(isObject)) {
			const read = noteOf(note, types.get(textOf(note.note_model_uuid)), path.join(' › '), left);
			if (read) notes.push(read);
		}
		if (depth < DEEPEST)
			for (const child of listOf(given.children).filter(isObject))
				read(child, [...path, textOf(child.name)].filter(Boolean), depth + 1);
	};
	read(deck, [], 0);
	const description = plainFromHtml(textOf(deck.desc), new LeftCounter());
	return {
		format: 'crowdanki',
		title: textOf(deck.name) || null,
		id: textOf(deck.crowdanki_uuid) || null,
		...{ description, notes, left, media }
	};
}

function noteOf(
	note: Json,
	type: NoteType | undefined,
	topic: string,
	left: LeftCounter
): FoundNote | null {
	const fields = listOf(note.fields).map(textOf);
	if (!type) {
		left.add('note-without-type');
		return null;
	}
	const roles = rolesFor(type.names, type.names.length);
	const plain = fields.map((field) => (hasAnkiGaps(field) ? '' : plainFromHtml(field, left)));
	const of = (role: (typeof roles)[number]) =>
		plain.filter((text, at) => roles[at] === role && text !== '');
	const guid = textOf(note.guid);
	const shared = {
		key: guid,
		isId: guid !== '',
		topic,
		tags: listOf(note.tags).map(textOf).filter(Boolean),
		source: sourceOf(of('source')[0] ?? '', of('link')[0] ?? '', of('claimed-by')[0] ?? ''),
		date: dateIn(of('date')[0] ?? '')
	};
	const gapped = fields.find(hasAnkiGaps);
	if (gapped !== undefined) {
		const pieces = ankiPieces(plainFromHtml(gapped, left));
		const text = sentenceOf(pieces, left);
		const explanation = plain.filter(Boolean).join(' ') || null;
		return { ...shared, kind: 'cloze', key: guid || text, text, explanation };
	}
	if (type.isCloze) {
		left.add('without-gap');
		return null;
	}
	const [front = '', back = ''] = [of('front')[0], of('back')[0]];
	if (front === '' || back === '') {
		left.add(front === '' ? 'row-without-front' : 'without-answer');
		return null;
	}
	const explanation = of('explanation').join(' ') || null;
	const kind = type.cards > 1 ? 'term' : 'question';
	return { ...shared, kind, key: guid || front, front, back, explanation };
}
