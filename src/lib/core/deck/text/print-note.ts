// A note's fields as texts, the way a deck file writes them; read-note.ts reads them back.
import { printAsOf } from '../../note/as-of.ts';
import { isUnsourced, type Citation } from '../../note/evidence.ts';
import { nameOfNote, type DeckId } from '../../note/ids.ts';
import { printLooseDate } from '../../language/loose-date.ts';
import type { Note } from '../../note/note.ts';
import { joinList } from '../../note/lists.ts';
import { defaultTolerancePercent, printQuantity } from '../../language/quantity.ts';
import { COMMON_KNOWLEDGE, NONE_GIVEN } from './read-evidence.ts';

export type Entry = readonly [key: string, value: string];

/** What a note itself says, by the names that the deck format gives to its fields. */
export function contentEntries(note: Note): readonly Entry[] {
	switch (note.kind) {
		case 'term':
			return [
				['term', note.term],
				...list('also', note.also),
				['meaning', note.meaning],
				...optional('short', note.short ?? null)
			];
		case 'question':
			return [
				['question', note.question],
				['answer', note.answer],
				...list('also', note.also),
				...optional('short', note.short ?? null)
			];
		case 'cloze':
			return [['cloze', note.text]];
		case 'figure': {
			const { question, value, tolerancePercent } = note;
			const usual = tolerancePercent === defaultTolerancePercent(value);
			const tolerance: Entry[] = usual ? [] : [['tolerance', `${tolerancePercent}%`]];
			return [
				['figure', question],
				['value', printQuantity(value)],
				...tolerance,
				...optional('short', note.short ?? null)
			];
		}
		case 'event':
			return [
				['event', note.event],
				['date', printLooseDate(note.date)],
				...optional('short', note.short ?? null)
			];
		case 'statement':
			return [
				['statement', note.statement],
				['speaker', note.speaker],
				...list('also', note.also),
				...optional('about', note.about)
			];
		case 'position':
			return [
				['position', note.issueId],
				['party', note.partyId],
				['says', note.says]
			];
	}
}

/** What notes of every kind may have. */
export function sharedEntries(note: Note, deck: DeckId): readonly Entry[] {
	const { citations, claimedBy, asOf, standing } = note.evidence;
	const standingEntries = (): readonly Entry[] => {
		switch (standing.kind) {
			case 'settled':
				return [];
			case 'disputed':
				return [['disputed by', joinList(standing.rivals.map((id) => nameOfNote(id, deck)))]];
			case 'changed':
				return [
					['was', standing.was],
					['since', printLooseDate(standing.since)]
				];
		}
	};
	return [
		...optional('explain', note.explanation),
		...list('wrong', note.decoys),
		...(claimedBy === null
			? [['source', isUnsourced(note.evidence) ? NONE_GIVEN : COMMON_KNOWLEDGE] as const]
			: [
					...citations.map((citation): Entry => ['source', printCitation(citation)]),
					['claimed by', claimedBy] as const
				]),
		['as of', printAsOf(asOf)],
		...standingEntries(),
		...list('tags', note.tags),
		...optional(
			'retired',
			note.retired && `${printLooseDate(note.retired.since)}, ${note.retired.reason}`
		)
	];
}

export const printCitation = ({ sourceId, paragraph, quote }: Citation): string =>
	`${sourceId} ${paragraph}${quote === null ? '' : ` "${quote}"`}`;

const list = (key: string, values: readonly string[]): readonly Entry[] =>
	values.length > 0 ? [[key, joinList(values)]] : [];

const optional = (key: string, value: string | null): readonly Entry[] =>
	value === null ? [] : [[key, value]];
