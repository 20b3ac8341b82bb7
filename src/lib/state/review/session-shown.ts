// What a session shows of a card: its face, what changed in it, and what each grade leads to.
import { faceOf, type Face } from '../../core/note/face.ts';
import { readableTexts } from '../../core/note/face-text.ts';
import { markToShow, type AnswerMark } from '../../core/deck/change/marks.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { Note } from '../../core/note/note.ts';
import { nextSchedules, type Moment, type NextSchedules } from '../../core/schedule/answer.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import { Damaged } from '../../storage/database/damage.ts';
import type { CardRow } from '../../storage/database/schema.ts';
import { seenTime } from '../app/seen-time.ts';
import type { Content } from './session-supply.ts';
import type { From } from '../../core/review/queue.ts';

export interface Shown {
	readonly row: CardRow;
	readonly from: From;
	readonly note: Note;
	readonly head: DeckHead;
	readonly face: Face;
	/** How a newer version of the deck has changed the answer. */
	readonly mark: AnswerMark | null;
	/** Whether the learner has not answered it since that. */
	readonly news: boolean;
	readonly flagged: boolean;
	/** What each grade leads to. */
	readonly next: NextSchedules;
	/** By the clock that stands still while the page is hidden. */
	readonly shownAt: number;
}

export function shownOf(
	row: CardRow,
	from: From,
	{ kept, head }: Content,
	now: Moment,
	preset: Preset
): Shown {
	const { note } = kept;
	const face = faceIn(note, row, head);
	const mark = markToShow(note, kept.marks ?? [], row.part);
	const { schedule } = row;
	return {
		row,
		from,
		note,
		head,
		face,
		mark,
		news: mark !== null && schedule.kind !== 'new' && schedule.lastAt < mark.at,
		flagged: kept.own?.flagged ?? false,
		next: nextSchedules(schedule, now, row.id, preset),
		shownAt: seenTime()
	};
}

/** What a card shows. Where its note lacks what its kind has, the record is damaged. */
function faceIn(note: Note, row: CardRow, head: DeckHead): Face {
	let face: Face;
	try {
		face = faceOf(note, row.part, head);
	} catch (error) {
		throw new Damaged('note', note.id, error);
	}
	const texts = readableTexts([...face.question, ...face.answer]);
	if (texts.every((text) => typeof text === 'string')) return face;
	throw new Damaged('note', note.id);
}
