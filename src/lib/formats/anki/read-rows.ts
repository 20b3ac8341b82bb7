// Notes, cards and history: the tables that all of Anki's schemas have alike.
import type {
	AnkiCard,
	AnkiCardType,
	AnkiNote,
	AnkiQueue,
	AnkiReview
} from '../../core/import/anki/collection.ts';
import type { Rows } from './sqlite.ts';
import { asFields, asNumber, asText, numberOrNull, parsedJson } from './values.ts';

const FIELD_SEPARATOR = '\x1f';

export function readNotes(database: Rows): readonly AnkiNote[] {
	const notes: AnkiNote[] = [];
	database.each('SELECT id, guid, mid, mod, tags, flds FROM notes', (row) => {
		notes.push({
			id: asNumber(row[0]),
			guid: asText(row[1]),
			typeId: asNumber(row[2]),
			modifiedS: asNumber(row[3]),
			tags: tagsIn(asText(row[4])),
			fields: asText(row[5]).split(FIELD_SEPARATOR)
		});
	});
	return notes;
}

/** An ideographic space parts them, too. */
const tagsIn = (text: string): readonly string[] => [
	...new Set(
		text
			.normalize('NFC')
			.split(/[ \u3000]+/)
			.filter((tag) => tag !== '')
	)
];

const CARD_TYPES: readonly AnkiCardType[] = ['new', 'learning', 'review', 'relearning'];

/** `v1` is whether the first scheduler wrote it: it knew one way of being buried. */
const QUEUES: ReadonlyMap<number, AnkiQueue> = new Map([
	[0, 'new'],
	[1, 'learning'],
	[2, 'review'],
	[3, 'day-learning'],
	[4, 'preview'],
	[-1, 'suspended'],
	[-2, 'buried-by-sibling'],
	[-3, 'buried-by-learner']
]);

export function readCards(database: Rows): readonly AnkiCard[] {
	const cards: AnkiCard[] = [];
	const sql =
		'SELECT id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards';
	database.each(sql, (row) => {
		const type = CARD_TYPES[asNumber(row[4])] ?? 'new';
		cards.push({
			id: asNumber(row[0]),
			noteId: asNumber(row[1]),
			deckId: asNumber(row[2]),
			ord: asNumber(row[3]),
			type,
			queue: QUEUES.get(asNumber(row[5])) ?? (type === 'new' ? 'new' : 'review'),
			due: asNumber(row[6]),
			interval: asNumber(row[7]),
			easePermille: asNumber(row[8]),
			reps: asNumber(row[9]),
			lapses: asNumber(row[10]),
			// Beside the steps that are left today stand, a thousandfold, those that are left at all.
			stepsLeft: asNumber(row[11]) % 1000,
			homeDue: asNumber(row[12]),
			homeDeckId: asNumber(row[13]),
			flag: asNumber(row[14]) & 7,
			...stateIn(asText(row[15]))
		});
	});
	return cards;
}

const NOTHING_KNOWN = { memory: null, lastReviewS: null } as const;

/** Add-ons wrote other things there than JSON. */
function stateIn(text: string): Pick<AnkiCard, 'memory' | 'lastReviewS'> {
	if (text === '' || text === '{}') return NOTHING_KNOWN;
	const data = asFields(parsedJson(text));
	const [stability, difficulty] = [numberOrNull(data.s), numberOrNull(data.d)];
	const isWhole = stability !== null && difficulty !== null && stability > 0 && difficulty > 0;
	return {
		memory: isWhole ? { stability, difficulty } : null,
		lastReviewS: numberOrNull(data.lrt)
	};
}

const REVIEW_KINDS = ['learn', 'review', 'relearn', 'filtered', 'manual', 'rescheduled'] as const;

export function readReviews(database: Rows): readonly AnkiReview[] {
	const reviews: AnkiReview[] = [];
	const sql = 'SELECT id, cid, ease, ivl, lastIvl, factor, time, type FROM revlog';
	database.each(sql, (row) => {
		reviews.push({
			id: asNumber(row[0]),
			cardId: asNumber(row[1]),
			ease: asNumber(row[2]),
			interval: asNumber(row[3]),
			lastInterval: asNumber(row[4]),
			factor: asNumber(row[5]),
			durationMs: asNumber(row[6]),
			kind: REVIEW_KINDS[asNumber(row[7])] ?? 'manual'
		});
	});
	return reviews;
}
