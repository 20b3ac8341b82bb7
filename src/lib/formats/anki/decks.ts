// Anki's decks, out of JSON as in schema 11 or out of protobuf as in schema 18.
import type { AnkiDeck } from '../../core/import/anki/collection.ts';
import { messageIn, numberIn, readProto, textIn } from './protobuf.ts';
import { asFields, asNumber, asText, numberOrNull, retentionIn } from './values.ts';

export function deckOfJson(value: unknown): AnkiDeck {
	const deck = asFields(value);
	const isFiltered = asNumber(deck.dyn) !== 0;
	return {
		id: asNumber(deck.id),
		path: pathOf(asText(deck.name), '::'),
		description: asText(deck.desc),
		isFiltered,
		presetId: isFiltered ? null : numberOrNull(deck.conf),
		newPerDay: numberOrNull(deck.newLimit),
		reviewsPerDay: numberOrNull(deck.reviewLimit),
		desiredRetention: retentionIn(deck.desiredRetention)
	};
}

/** Null where its bytes are no protobuf. */
export function deckOfProto(id: number, name: string, kind: Uint8Array): AnkiDeck | null {
	const fields = readProto(kind);
	if (fields === null) return null;
	const normal = messageIn(fields, 1);
	const isFiltered = fields.has(2);
	return {
		id,
		path: pathOf(name, '\x1f'),
		description: normal ? textIn(normal, 4) : '',
		isFiltered,
		presetId: isFiltered ? null : ((normal && numberIn(normal, 1)) ?? 1),
		newPerDay: normal && numberIn(normal, 7),
		reviewsPerDay: normal && numberIn(normal, 6),
		desiredRetention: normal && retentionIn(numberIn(normal, 10))
	};
}

/** No name of it is empty: what is written as one is called as Anki calls it. */
const pathOf = (name: string, between: string): readonly string[] =>
	name.split(between).map((part) => part.normalize('NFC').trim() || 'blank');
