// What of an Anki collection is not taken over: looked for all through it, before anything is written.
import { RANGES } from '../../schedule/read-settings.ts';
import { LeftCounter, type Left } from '../left.ts';
import type { AnkiCollection, AnkiNoteType, AnkiPreset } from './collection.ts';
import { kindOfReview } from './review-of-anki.ts';
import { mediaNamed } from './media-names.ts';
import { cardsMade, readType, type ReadType } from './template/cards-made.ts';
import { fieldsIn } from './template/fields-shown.ts';
import { parseTemplate, type TemplateNode } from './template/parse-template.ts';
import { isKnownFilter, SPECIAL_FIELDS } from './template/render-template.ts';

export function leftOfAnki(collection: AnkiCollection): readonly Left[] {
	const left = new LeftCounter();
	left.addAll(collection.left);
	countTemplates(collection.noteTypes, left);
	countNotesAndCards(collection, left);
	countMedia(collection, left);
	countHistory(collection, left);
	countChoices(collection, left);
	return left.left;
}

const SCRIPT = /<script\b|<[^<>]*\son[a-z]{3,}\s*=|javascript:/i;

function countTemplates(types: readonly AnkiNoteType[], left: LeftCounter): void {
	for (const type of types) {
		for (const source of type.templates.flatMap(({ front, back }) => [front, back])) {
			const { nodes, isBroken } = parseTemplate(source);
			const fields = fieldsIn(nodes);
			const isUnknown = fields.some(
				({ name }) => !type.fields.includes(name) && !SPECIAL_FIELDS.has(name)
			);
			if (isBroken || isUnknown) left.add('template-broken');
			if (fields.some(({ filters }) => !filters.every(isKnownFilter))) left.add('template-filter');
			// Covered pictures are drawn here without Anki's own script.
			if (!type.isOcclusion && SCRIPT.test(textOf(nodes))) left.add('script');
		}
	}
}

const textOf = (nodes: readonly TemplateNode[]): string =>
	nodes
		.map((node) =>
			node.kind === 'text' ? node.text : node.kind === 'section' ? textOf(node.nodes) : ''
		)
		.join('');

function countNotesAndCards(collection: AnkiCollection, left: LeftCounter): void {
	const types = new Map<number, ReadType>(
		collection.noteTypes.map((type) => [type.id, readType(type)])
	);
	const madeByNote = new Map<number, ReadonlySet<number>>();
	for (const note of collection.notes) {
		const type = types.get(note.typeId);
		if (!type) left.add('note-without-type');
		madeByNote.set(note.id, new Set(type ? cardsMade(note, type) : []));
		if (note.fields.some((field) => SCRIPT.test(field))) left.add('script');
	}
	const notesWithCards = new Set<number>();
	for (const card of collection.cards) {
		const made = madeByNote.get(card.noteId);
		if (!made) left.add('card-without-note');
		else if (!made.has(card.ord)) left.add('empty-card');
		notesWithCards.add(card.noteId);
	}
	for (const note of collection.notes) {
		const hasNone = !notesWithCards.has(note.id) && madeByNote.get(note.id)!.size === 0;
		if (hasNone && types.has(note.typeId)) left.add('note-without-cards');
	}
	left.add('filtered-deck', collection.decks.filter(({ isFiltered }) => isFiltered).length);
	left.add('flag-colour', collection.cards.filter(({ flag }) => flag > 0).length);
}

function countMedia({ notes, noteTypes, media }: AnkiCollection, left: LeftCounter): void {
	const there = new Set(media.filter(({ entry }) => entry !== null).map(({ name }) => name));
	const missing = new Set(media.filter(({ entry }) => entry === null).map(({ name }) => name));
	const remote = new Set<string>();
	const look = (html: string): void => {
		const named = mediaNamed(html);
		named.own.filter((name) => !there.has(name)).forEach((name) => missing.add(name));
		named.remote.forEach((address) => remote.add(address));
	};
	notes.forEach(({ fields }) => fields.forEach(look));
	noteTypes.forEach(({ templates }) =>
		templates.forEach(({ front, back }) => [front, back].forEach(look))
	);
	left.add('missing-media', missing.size);
	left.add('remote-media', remote.size);
}

function countHistory({ cards, reviews }: AnkiCollection, left: LeftCounter): void {
	const known = new Set(cards.map(({ id }) => id));
	for (const review of reviews) {
		const kind = kindOfReview(review);
		if (!known.has(review.cardId)) left.add('review-without-card');
		else if (kind === 'practice') left.add('practice-review');
		else if (kind === 'rescheduling') left.add('rescheduling');
	}
}

function countChoices({ cards, decks, presets }: AnkiCollection, left: LeftCounter): void {
	const used = new Set(cards.flatMap((card) => [card.deckId, card.homeDeckId]));
	const ofCards = decks.filter(({ id }) => used.has(id));
	const inUse = presets.filter(({ id }) => ofCards.some(({ presetId }) => presetId === id));
	const count = (isSo: (preset: AnkiPreset) => boolean) => inUse.filter(isSo).length;
	const { from, to } = RANGES.desiredRetention;
	left.add(
		'fsrs-weights',
		count(({ fsrsWeights }) => fsrsWeights.length > 0)
	);
	left.add(
		'easy-days',
		count(({ hasEasyDays }) => hasEasyDays)
	);
	left.add(
		'retention-bounds',
		count(({ desiredRetention: wanted }) => wanted !== null && (wanted < from || wanted > to))
	);
	left.add(
		'retention-by-deck',
		ofCards.filter(({ desiredRetention }) => desiredRetention !== null).length
	);
}
