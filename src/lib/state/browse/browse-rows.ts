// Cards as the list of Browse shows them, as they stand in the database now.
import { cardsOf } from '../../core/note/card.ts';
import { faceOf } from '../../core/note/face.ts';
import { answersIn, promptOf } from '../../core/note/face-text.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { isBuried } from '../../core/schedule/flags.ts';
import type { BrowseRow } from '../../core/search/browse-row.ts';
import { propOf, type JudgedAt } from '../../core/search/judge.ts';
import type { CardRow, Db, DeckRow } from '../../storage/database/schema.ts';
import { isSoundCard, isSoundNote } from '../../storage/database/sound-rows.ts';
import { askedSpans } from '../../words/say-card.ts';
import type { CardName } from './browse-request.ts';

/** In the order of their names; null for one that is gone meanwhile, or damaged. */
export async function rowsOf(
	db: Db,
	names: readonly CardName[],
	decks: ReadonlyMap<DeckId, DeckRow>,
	at: JudgedAt
): Promise<readonly (BrowseRow | null)[]> {
	const tx = db.transaction(['notes', 'cards']);
	return Promise.all(
		names.map(async ({ id, noteId }) => {
			const [card, note] = await Promise.all([
				tx.objectStore('cards').get(id),
				tx.objectStore('notes').get(noteId)
			]);
			const deck = note && decks.get(note.deckId);
			if (!card || !note || !deck || !isSoundCard(card) || !isSoundNote(note)) return null;
			const { flags, retired = false } = card;
			const face = cardsOf(note.note).some((one) => one.id === id)
				? faceOf(note.note, card.part, deck.head)
				: null;
			const row: BrowseRow = {
				...{ id, noteId, part: card.part, deckId: deck.id, deckTitle: deck.head.title },
				language: deck.head.language,
				question: face ? promptOf(askedSpans(face)) : '',
				answer: face ? answersIn(face.answer).join('; ') : '',
				...scheduleOf(card, at),
				...{ suspended: flags.suspended !== null, buried: isBuried(flags, at.today) },
				...{ leech: flags.leech, retired, flagged: note.own?.flagged ?? false },
				tags: [...note.note.tags, ...(note.own?.tags ?? [])]
			};
			return row;
		})
	);
}

function scheduleOf({ schedule }: CardRow, { today }: JudgedAt) {
	const dueDay = schedule.kind === 'new' ? null : (schedule.dueDay ?? today);
	return {
		state: schedule.kind,
		dueIn: dueDay === null ? null : dueDay - today,
		intervalDays: propOf('ivl', schedule, today) ?? 0,
		lapses: propOf('lapses', schedule, today) ?? 0
	};
}
