// The filters of a query, `name:value`: Anki's words where they fit. What cannot be meant is a fault by
// kind, so that it can be said, and what to write instead.
import { NOTE_KINDS, type NoteKind } from '../note/note.ts';
import { fail, ok, type Result } from '../result.ts';
import { folded } from './words.ts';

export const STATES = [
	...(['new', 'learn', 'review', 'due'] as const),
	...(['suspended', 'buried', 'leech', 'retired', 'flagged', 'edited', 'disputed'] as const)
];
export type State = (typeof STATES)[number];

export const PROPS = ['ivl', 'due', 'lapses', 'reps', 's', 'd', 'r'] as const;
/** Days of the interval; days from today on; numbers; stability in days; difficulty and recall, 0 to 1. */
export type Prop = (typeof PROPS)[number];

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

export type Filter =
	/** A pattern may have `*` for any signs, `_` for one; folded. */
	| { readonly kind: 'deck' | 'topic' | 'source' | 'claimed'; readonly pattern: string }
	/** Null is a note without any. */
	| { readonly kind: 'tag'; readonly pattern: string | null }
	| { readonly kind: 'note'; readonly of: NoteKind }
	| { readonly kind: 'part'; readonly part: string }
	| { readonly kind: 'is'; readonly state: State }
	| { readonly kind: 'prop'; readonly prop: Prop; readonly by: Comparison; readonly value: number }
	/** Within the learner's last `days`, today included. */
	| { readonly kind: 'added' | 'edited'; readonly days: number }
	/** The same; 1 to 4 is Again to Easy, null any of them. */
	| { readonly kind: 'rated'; readonly days: number; readonly grade: number | null };

export type FilterFault =
	| { readonly kind: 'unknown-filter'; readonly name: string }
	| { readonly kind: 'nothing-behind'; readonly name: string }
	| { readonly kind: 'unknown-state'; readonly state: string }
	| { readonly kind: 'unknown-note-kind'; readonly given: string }
	| { readonly kind: 'flag-number'; readonly given: string }
	| { readonly kind: 'no-ease' }
	| { readonly kind: 'comparison'; readonly given: string }
	| { readonly kind: 'days'; readonly name: string; readonly given: string };

export const FILTER_NAMES = [
	...(['deck', 'tag', 'note', 'card', 'is', 'flag', 'prop', 'added', 'edited', 'rated'] as const),
	...(['topic', 'source', 'claimed'] as const)
];

export const isFilterName = (name: string): boolean =>
	(FILTER_NAMES as readonly string[]).includes(name.toLowerCase());

/** `name` in small letters, `value` as it was typed. */
export function readFilter(name: string, value: string): Result<Filter, FilterFault> {
	const given = value.trim();
	if (!isFilterName(name)) return fail({ kind: 'unknown-filter', name });
	if (given === '') return fail({ kind: 'nothing-behind', name });
	switch (name as (typeof FILTER_NAMES)[number]) {
		case 'deck':
		case 'topic':
		case 'source':
		case 'claimed':
			return ok({ kind: name as 'deck', pattern: folded(given) });
		case 'tag':
			return ok({ kind: 'tag', pattern: /^none$/i.test(given) ? null : folded(given) });
		case 'note':
			return noteKind(given.toLowerCase());
		case 'card':
			return ok({ kind: 'part', part: given.toLowerCase() });
		case 'is':
			return state(given.toLowerCase());
		case 'flag':
			return flag(given);
		case 'prop':
			return comparison(given.toLowerCase());
		case 'added':
		case 'edited':
			return daysOf(name, given, (days) => ({ kind: name as 'added', days }));
		case 'rated':
			return rated(given);
	}
}

function noteKind(given: string): Result<Filter, FilterFault> {
	const of = NOTE_KINDS.find((kind) => kind === given);
	return of ? ok({ kind: 'note', of }) : fail({ kind: 'unknown-note-kind', given });
}

function state(given: string): Result<Filter, FilterFault> {
	const found = STATES.find((one) => one === given);
	return found ? ok({ kind: 'is', state: found }) : fail({ kind: 'unknown-state', state: given });
}

/** A note has a flag or has none: Anki's colours are one. */
function flag(given: string): Result<Filter, FilterFault> {
	if (given === '1') return ok({ kind: 'is', state: 'flagged' });
	return fail({ kind: 'flag-number', given });
}

function comparison(given: string): Result<Filter, FilterFault> {
	const [, name = '', by = '', number = ''] =
		/^([a-z]+)\s*(<=|>=|!=|<|>|=)\s*(.*)$/.exec(given) ?? [];
	if (name === 'ease' || /^ease/.test(given)) return fail({ kind: 'no-ease' });
	const prop = PROPS.find((one) => one === name);
	if (!prop || !/^-?\d+(?:\.\d+)?$/.test(number)) return fail({ kind: 'comparison', given });
	return ok({ kind: 'prop', prop, by: by as Comparison, value: Number(number) });
}

function daysOf(
	name: string,
	given: string,
	filter: (days: number) => Filter
): Result<Filter, FilterFault> {
	return /^[1-9]\d{0,5}$/.test(given)
		? ok(filter(Number(given)))
		: fail({ kind: 'days', name, given });
}

function rated(given: string): Result<Filter, FilterFault> {
	const [, days = given, grade] = /^(\d+):([1-4])$/.exec(given) ?? [];
	return daysOf('rated', days, (count) => ({
		kind: 'rated',
		days: count,
		grade: grade === undefined ? null : Number(grade)
	}));
}
