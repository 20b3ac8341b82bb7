// The part of the check that goes through all notes, cards and answers: what it finds in each group.
import {
	isRightRow,
	placedAnew,
	presetsMissing,
	rightCard,
	stepsOf
} from '../../core/collection/rows/right-card.ts';
import { cardsOf } from '../../core/note/card.ts';
import {
	isCardRow,
	isLogEntry,
	isNoteRow,
	isPreset,
	isRow
} from '../../core/collection/shapes/row-shapes.ts';
import type { Repair } from '../../core/collection/report.ts';
import { homeDeckOf, type CardId, type DeckId, type NoteId } from '../../core/note/ids.ts';
import { dayCountsOf } from '../../core/review/replay.ts';
import { isReadable } from '../../core/review/readable.ts';
import type { LogEntry } from '../../core/review/review.ts';
import { DEFAULT_PRESET, type Preset } from '../../core/schedule/preset.ts';
import type { CardRow, Db, PresetRow } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { LOG_STORES, readableHistoriesOf } from '../log/log.ts';
import type { WholeLog } from '../log/whole-log.ts';
import { forgetForeseen } from '../review/foreseen.ts';
import type { CheckTally } from './check-tally.ts';
import type { Findings } from './findings.ts';
import { readablePresets } from './readable-presets.ts';
import type { Group } from './runs.ts';

/** What the check knows while it goes through the groups, and gathers for afterwards. */
export interface Checking {
	readonly db: Db;
	readonly repair: Repair;
	readonly findings: Findings;
	readonly presets: Map<string, Preset>;
	readonly lostPresets: Set<string>;
	readonly tally: CheckTally;
	readonly log: WholeLog;
	/** The device's name when the check began. */
	readonly device: string | null;
	/** Cards of which a part of the log cannot be read. */
	readonly hurt: ReadonlySet<string>;
	/** By deck: what its notes make of it, as the deck's row should say. */
	readonly sizes: Map<string, { notes: number; cards: number }>;
	/** Decks whose cards are not those of their notes. */
	readonly unsettled: Set<string>;
	readonly unreadableNotes: Set<string>;
	readonly unreadableDecks: Set<string>;
}

/** Looks at a group; the ids of cards that are not as their logs say. */
export function lookAt(checking: Checking, group: Group): readonly string[] {
	const { findings, unsettled, unreadableNotes, sizes } = checking;
	const row = isNoteRow(group.note) ? group.note : null;
	const deckId: string = row?.deckId ?? homeDeckOf(group.noteId as NoteId);
	const known = row !== null || group.note === undefined;
	if (!known) {
		findings.add('unreadable-notes', 1, deckId);
		unreadableNotes.add(group.noteId);
	}
	const wanted = new Set<string>(
		row && !row.note.retired ? cardsOf(row.note).map(({ id }) => id) : []
	);
	if (row) {
		const size = sizes.get(deckId) ?? { notes: 0, cards: 0 };
		const notes = size.notes + (row.note.retired ? 0 : 1);
		sizes.set(deckId, { notes, cards: size.cards + wanted.size });
	}
	const wrong: string[] = [];
	for (const [id, card] of group.cards) {
		const sound = isCardRow(card) && (!row || card.deckId === deckId);
		if (!sound && !row) findings.add('unreadable-cards', 1, deckId);
		if (!sound) {
			if (row) unsettled.add(deckId);
			continue;
		}
		findings.cards++;
		if (group.note === undefined) findings.add('cards-without-note', 1, card.deckId);
		if (known && wanted.has(id) === (card.retired ?? false)) unsettled.add(card.deckId);
		if (!isRight(checking, card, group.logs.get(id) ?? [])) wrong.push(id);
	}
	for (const id of wanted) if (!group.cards.has(id)) unsettled.add(deckId);
	for (const [id, log] of group.logs) {
		const card = group.cards.get(id);
		if (isCardRow(card) && (!row || card.deckId === deckId)) continue;
		const { steps } = count(checking, id, deckId, log);
		if (!group.cards.has(id) && !wanted.has(id)) findings.add('answers-without-card', steps);
	}
	return wrong;
}

function isRight(checking: Checking, card: CardRow, stored: readonly unknown[]): boolean {
	const { right } = count(checking, card.id, card.deckId, stored);
	return isRightRow(card, right(card));
}

/** Counts a card's answers, and tells how its row should be. */
function count(checking: Checking, cardId: string, deckId: string, stored: readonly unknown[]) {
	const { findings, tally, presets, repair, hurt } = checking;
	const log = stored.filter(isReadable);
	const unreadable = stored.filter((entry) => !isLogEntry(entry)).length;
	const steps = stepsOf(log, presets);
	const answers = steps.filter(({ added }) => added !== null).length;
	findings.answers += answers;
	if (unreadable > 0) findings.add('unreadable-answers', unreadable, deckId);
	// What the row says may be the last trace of an answer, or of a preset, that is lost.
	const whole = unreadable === 0 && !hurt.has(cardId);
	const spared = !whole || (repair !== 'all' && presetsMissing(log, presets).length > 0);
	if (spared) tally.spare(deckId);
	tally.entries += (stored as readonly LogEntry[]).filter(({ id }) => id <= tally.until).length;
	const before = log.filter(({ id }) => id <= tally.until);
	const counted = before.length === log.length ? steps : stepsOf(before, presets);
	tally.addDays(deckId as DeckId, dayCountsOf(counted));
	return {
		steps: answers,
		right: (card: CardRow) => (spared ? placedAnew(card) : rightCard(card, steps))
	};
}

/** Learns of the presets that a run asks for; those that are nowhere are lost. */
export async function findPresets(checking: Checking, groups: readonly Group[]): Promise<void> {
	const { db, presets, lostPresets } = checking;
	const logs = groups.flatMap((group) => [...group.logs.values()]);
	const asked = logs.flatMap((log) => presetsMissing(log.filter(isReadable), presets));
	for (const id of new Set(asked)) {
		if (lostPresets.has(id)) continue;
		// It may have been chosen since the check began.
		const row = await db.get('presets', id);
		if (isRow('presets', row)) presets.set(id, row.preset);
		else await losePreset(checking, id, row);
	}
}

/** Those whose records cannot be read, whether or not an answer asks for them. */
export async function losePresets(checking: Checking, rows: readonly PresetRow[]): Promise<void> {
	for (const row of rows) {
		const { id } = row;
		if (!isRow('presets', row)) await losePreset(checking, id, row);
	}
}

/** What can be read of it is kept, if the learner says so; else the usual one takes its place. */
async function losePreset(
	{ db, presets, lostPresets, findings, repair }: Checking,
	id: string,
	row: Partial<PresetRow> | undefined
): Promise<void> {
	lostPresets.add(id);
	findings.add('lost-presets');
	if (repair !== 'all') return;
	const preset = isPreset(row?.preset) ? row.preset : DEFAULT_PRESET;
	await write(db, ['presets'], (tx) => tx.objectStore('presets').put({ id, preset }));
	presets.set(id, preset);
	findings.repaired('lost-presets');
}

/** Puts cards right, each as it is by now; how many were not. */
export function repairCards(db: Db, ids: readonly string[], repair: Repair): Promise<number> {
	return write(db, ['meta', 'cards', ...LOG_STORES, 'presets'], async (tx) => {
		await forgetForeseen(tx);
		const cards = tx.objectStore('cards');
		const [presetRows, { histories, damaged }] = await Promise.all([
			tx.objectStore('presets').getAll(),
			readableHistoriesOf(tx, ids as readonly CardId[])
		]);
		const presets = readablePresets(presetRows);
		const repaired = await Promise.all(
			ids.map(async (id) => {
				const row = await cards.get(id);
				if (!isCardRow(row)) return 0;
				const stored = histories.get(row.id) ?? [];
				const log: readonly LogEntry[] = stored.filter(isReadable);
				const lost = repair !== 'all' && presetsMissing(log, presets).length > 0;
				const spared = lost || log.length < stored.length || damaged.has(row.id);
				const right = spared ? placedAnew(row) : rightCard(row, stepsOf(log, presets));
				if (isRightRow(row, right)) return 0;
				await cards.put(right);
				return 1;
			})
		);
		return repaired.reduce<number>((sum, one) => sum + one, 0);
	});
}
