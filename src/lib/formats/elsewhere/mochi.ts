// Mochi's decks out of its zip: cards in Markdown, whose sides stand between lines of three dashes.
import { LeftCounter } from '../../core/import/left.ts';
import type { Data } from './edn.ts';
import { NOTHING_SAID, type Found, type FoundNote } from './found.ts';
import { hasGap, markedPieces, sentenceOf, type Gap } from './gaps.ts';
import { plainFromMarkdown } from './plain.ts';

type Fields = Readonly<Record<string, Data>>;
const isMap = (value: Data | undefined): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Data | undefined): readonly Fields[] =>
	Array.isArray(value) ? (value as readonly Data[]).filter(isMap) : [];
const textOf = (value: Data | undefined): string => (typeof value === 'string' ? value : '');

export const isMochi = (data: Data | null): data is Fields =>
	data !== null && isMap(data) && (Array.isArray(data.decks) || Array.isArray(data.cards));

/** `media` is how many files stand beside the data. */
export function readMochi(data: Fields, media: number): Found {
	const left = new LeftCounter();
	const decks = listOf(data.decks);
	const byId = new Map(decks.map((deck) => [textOf(deck.id), deck]));
	const pathOf = (deck: Fields | undefined): readonly string[] => {
		const names: string[] = [];
		for (let one = deck; one && names.length < 20; one = byId.get(textOf(one['parent-id'])))
			names.unshift(textOf(one.name));
		return names.filter(Boolean);
	};
	const cards = [
		...decks.flatMap((deck) => listOf(deck.cards).map((card) => ({ card, deck }))),
		...listOf(data.cards).map((card) => ({ card, deck: byId.get(textOf(card['deck-id'])) }))
	];
	const notes = cards.flatMap(({ card, deck }) => {
		const topic = decks.length > 1 ? pathOf(deck).join(' › ') : '';
		const note = noteOf(card, topic, left);
		return note ? [note] : [];
	});
	left.add('review-history', cards.filter(({ card }) => listOf(card.reviews).length > 0).length);
	return {
		format: 'mochi',
		title: decks.length === 1 ? textOf(decks[0]!.name) || null : null,
		id: decks.length === 1 ? textOf(decks[0]!.id) || null : null,
		...{ description: '', notes, left, media }
	};
}

function noteOf(card: Fields, topic: string, left: LeftCounter): FoundNote | null {
	if (card['trashed?'] || card['archived?']) {
		left.add('archived-card');
		return null;
	}
	const content = textOf(card.content);
	const [first = '', ...rest] =
		content.trim() === '' ? fieldsOf(card) : content.split(/^---[ \t]*$/m);
	const id = textOf(card.id);
	const tags = [
		...new Set([
			...tagsOf(card.tags),
			...(content.match(TAG) ?? []).map((tag) => tag.trim().slice(1))
		])
	];
	const shared = { ...NOTHING_SAID, topic, tags, isId: id !== '' };
	const front = plainFromMarkdown(first.replace(TAG, ''), left);
	const back = plainFromMarkdown(rest.join('\n').replace(TAG, ''), left);
	const pieces = gapsIn(front);
	if (hasGap(pieces)) {
		const text = sentenceOf(pieces, left);
		return { ...shared, kind: 'cloze', key: id || text, text, explanation: back || null };
	}
	if (front === '' || back === '') {
		left.add(front === '' ? 'row-without-front' : 'without-answer');
		return null;
	}
	const kind = card['review-reverse?'] === true ? 'term' : 'question';
	return { ...shared, kind, key: id || front, front, back };
}

/** "{{answer}}", or with a number: "{{1::answer}}". */
const gapsIn = (front: string): readonly (string | Gap)[] =>
	markedPieces(front, /\{\{((?:(?!\}\}).)+)\}\}/g).map((piece) => {
		if (typeof piece === 'string') return piece;
		const [, number, answer] = /^(\d{1,3})::(.*)$/s.exec(piece.answer) ?? [];
		return number === undefined
			? piece
			: { ...piece, name: `c${number}`, answer: answer!.trim() || piece.answer };
	});

/** A card of a template: its first field is its front. */
function fieldsOf(card: Fields): readonly string[] {
	if (!isMap(card.fields)) return [];
	const values = Object.entries(card.fields).map(
		([key, field]) => [key, isMap(field) ? textOf(field.value) : textOf(field)] as const
	);
	const front = values.find(([key]) => key === 'name') ?? values[0];
	return front
		? [
				front[1],
				values
					.filter((one) => one !== front)
					.map(([, text]) => text)
					.join('\n')
			]
		: [];
}

const TAG = /(?<=^|\s)#[\p{L}\p{N}][\p{L}\p{N}/_-]*(?=\s|$)/gu;

const tagsOf = (tags: Data | undefined): readonly string[] =>
	Array.isArray(tags) ? (tags as readonly Data[]).map((tag) => textOf(tag)).filter(Boolean) : [];
