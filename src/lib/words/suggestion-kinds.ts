// What kinds of facts are called on the screen.
import type { SuggestionKind } from '../core/article/suggestion.ts';

export const SUGGESTION_NAMES: Readonly<Record<SuggestionKind, string>> = {
	definition: 'Term',
	figure: 'Figure',
	date: 'Date',
	person: 'Person',
	place: 'Place',
	statement: 'Who said it',
	rule: 'Rule',
	contrast: 'Contrast',
	list: 'List',
	claim: 'Main point'
};
