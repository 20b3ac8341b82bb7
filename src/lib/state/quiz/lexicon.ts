// The words that typed answers are marked with, loaded once somebody types.
import { isEnglish } from '../../core/language/tokens.ts';
import { lexiconOf, type Lexicon } from '../../core/language/lexicon.ts';
import type { AnswerKey } from '../../core/quiz/mark/marking.ts';

let loading: Promise<Lexicon> | null = null;

/** The words of the language that these answers are in; null where there is no list of them. */
export async function lexiconFor(key: AnswerKey | null): Promise<Lexicon | null> {
	if (!key || !isEnglish(key.terms.language)) return null;
	loading ??= import('virtual:words/english').then((list) => lexiconOf(list.default));
	try {
		return await loading;
	} catch (error) {
		// Another try may find it.
		loading = null;
		throw error;
	}
}
