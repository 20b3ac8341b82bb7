// Whether a card is what a query asks for.
import type { NoteKind } from '../note/note.ts';
import { isBuried, type CardFlags } from '../schedule/flags.ts';
import { retrievability } from '../schedule/fsrs.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Comparison, Filter, Prop, State } from './filters.ts';
import type { Query, TextLeaf } from './query.ts';

/** What is known of a card; texts are folded. */
export interface SearchedCard {
	readonly deckId: string;
	readonly deckTitle: string;
	readonly part: string;
	readonly schedule: Schedule;
	readonly flags: CardFlags;
	readonly retired: boolean;
	readonly note: SearchedNote;
	/** Of the last days that were asked for: which grade, 1 to 4, on which of the learner's days. */
	readonly rated: readonly { readonly day: number; readonly grade: number }[];
}

export interface SearchedNote {
	readonly kind: NoteKind;
	readonly topic: string;
	/** The deck's and the learner's. */
	readonly tags: readonly string[];
	readonly flagged: boolean;
	/** The learner has texts of their own over the deck's. */
	readonly edited: boolean;
	readonly disputed: boolean;
	/** All that can be read of its sources. */
	readonly sources: string;
	readonly claimedBy: string;
	/** The learner's days on which it came, and was last written. */
	readonly addedDay: number;
	readonly changedDay: number;
}

export interface JudgedAt {
	readonly now: number;
	/** The learner's. */
	readonly today: number;
}

/** `finds` tells whether the card's note has a text; what was retired is found only if it is asked for. */
export function judges(
	query: Query,
	card: SearchedCard,
	at: JudgedAt,
	finds: (leaf: TextLeaf) => boolean
): boolean {
	switch (query.kind) {
		case 'all':
			return true;
		case 'and':
			return query.parts.every((part) => judges(part, card, at, finds));
		case 'or':
			return query.parts.some((part) => judges(part, card, at, finds));
		case 'not':
			return !judges(query.part, card, at, finds);
		case 'text':
			return finds(query);
		default:
			return passes(query, card, at);
	}
}

function passes(filter: Filter, card: SearchedCard, at: JudgedAt): boolean {
	const { note } = card;
	switch (filter.kind) {
		case 'deck':
			return card.deckId === filter.pattern || has(card.deckTitle, filter.pattern);
		case 'topic':
			return has(note.topic, filter.pattern);
		case 'source':
			return has(note.sources, filter.pattern);
		case 'claimed':
			return has(note.claimedBy, filter.pattern);
		case 'tag':
			return filter.pattern === null
				? note.tags.length === 0
				: note.tags.some((tag) => isTag(tag, filter.pattern!));
		case 'note':
			return note.kind === filter.of;
		case 'part':
			return card.part === filter.part;
		case 'is':
			return isIn(filter.state, card, at);
		case 'prop': {
			const value = propOf(filter.prop, card.schedule, at.today);
			return value !== null && compares(value, filter.by, filter.value);
		}
		case 'added':
			return note.addedDay > at.today - filter.days;
		case 'edited':
			return note.changedDay > at.today - filter.days;
		case 'rated':
			return card.rated.some(
				({ day, grade }) =>
					day > at.today - filter.days && (filter.grade === null || grade === filter.grade)
			);
	}
}

const patterns = new Map<string, RegExp>();

/** A text that a pattern stands for as a whole: `*` is any signs, `_` is one. */
function fits(text: string, pattern: string): boolean {
	let made = patterns.get(pattern);
	if (!made) {
		const source = pattern
			.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replace(/\*+/g, '.*')
			.replaceAll('_', '.');
		made = new RegExp(`^${source}$`, 'su');
		if (patterns.size > 100) patterns.clear();
		patterns.set(pattern, made);
	}
	return made.test(text);
}

const isWild = (pattern: string): boolean => /[*_]/.test(pattern);

/** A pattern with `*` or `_` is for the whole of a text, another for words in it, or how they begin. */
function has(text: string, pattern: string): boolean {
	if (isWild(pattern)) return fits(text, pattern);
	for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
		if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!) || !/^[\0-\u0dff]/.test(pattern))
			return true;
	}
	return false;
}

/** A tag, or one under it: "europe" is also "europe::east". */
const isTag = (tag: string, pattern: string): boolean =>
	isWild(pattern) ? fits(tag, pattern) : tag === pattern || tag.startsWith(`${pattern}::`);

function isIn(
	state: State,
	{ schedule, flags, retired, note }: SearchedCard,
	at: JudgedAt
): boolean {
	switch (state) {
		case 'new':
			return schedule.kind === 'new';
		case 'learn':
			return schedule.kind === 'learning' || schedule.kind === 'relearning';
		case 'review':
			return schedule.kind === 'review';
		case 'due':
			return !retired && !flags.suspended && !isBuried(flags, at.today) && isDue(schedule, at);
		case 'suspended':
			return flags.suspended !== null;
		case 'buried':
			return isBuried(flags, at.today);
		case 'leech':
			return flags.leech;
		case 'retired':
			return retired;
		case 'flagged':
			return note.flagged;
		case 'edited':
			return note.edited;
		case 'disputed':
			return note.disputed;
	}
}

function isDue(schedule: Schedule, { now, today }: JudgedAt): boolean {
	if (schedule.kind === 'new') return false;
	return schedule.dueAt === undefined ? schedule.dueDay <= today : schedule.dueAt <= now;
}

/** Null where a card has no such thing. */
export function propOf(prop: Prop, schedule: Schedule, today: number): number | null {
	if (schedule.kind === 'new')
		return prop === 'ivl' || prop === 'lapses' || prop === 'reps' ? 0 : null;
	const { memory, lapses, reps, lastDay } = schedule;
	switch (prop) {
		case 'ivl':
			return schedule.kind === 'review' ? schedule.intervalDays : 0;
		case 'due':
			return schedule.dueDay === undefined ? null : schedule.dueDay - today;
		case 'lapses':
			return lapses;
		case 'reps':
			return reps;
		case 's':
			return memory.stability;
		case 'd':
			return (memory.difficulty - 1) / 9;
		case 'r':
			return retrievability(memory.stability, Math.max(0, today - lastDay));
	}
}

function compares(value: number, by: Comparison, other: number): boolean {
	switch (by) {
		case '<':
			return value < other;
		case '<=':
			return value <= other;
		case '=':
			return value === other;
		case '!=':
			return value !== other;
		case '>=':
			return value >= other;
		case '>':
			return value > other;
	}
}
