// A quiz that the learner was given: in a link that is pasted, or as a file. Both become an address.
import { fail, ok, type Result } from '../../core/result.ts';
import type { GivenRefusal } from '../../core/quiz/hand/refusal.ts';
import { readSettings } from '../../core/quiz/settings.ts';

/** What stands behind the path of the quiz's address, "?…" or "#…"; or why there is no quiz. */
export type GivenQuiz = Result<string, GivenRefusal>;

/** The first link of a quiz in a text, with whatever was copied around it. Its host is not looked at. */
export async function quizInText(text: string): Promise<GivenQuiz> {
	const { readLink } = await import('../../formats/quiz/handed/link.ts');
	const [, fragment] = /(?:#|^\s*)([qn]\d{1,3}\.[\w-]*)/.exec(text) ?? [];
	if (fragment !== undefined) {
		const read = readLink(fragment);
		return read.ok ? ok(`#${fragment}`) : read;
	}
	const [query] = /\?[\w%.+&=~*-]*/.exec(text) ?? [];
	const { deckIds } = readSettings(new URLSearchParams(query));
	return query !== undefined && deckIds.length > 0 ? ok(query) : fail({ kind: 'no-link' });
}

export async function quizInFile(file: File): Promise<GivenQuiz> {
	const [{ readQuizFile }, { printLink }, { HANDED_LIMITS }] = await Promise.all([
		import('../../formats/quiz/handed/file.ts'),
		import('../../formats/quiz/handed/link.ts'),
		import('../../formats/quiz/handed/shapes.ts')
	]);
	// Of a larger one no more is read than shows that it is larger.
	const bytes = await file.slice(0, HANDED_LIMITS.bytes + 1).arrayBuffer();
	const read = readQuizFile(new Uint8Array(bytes));
	if (!read.ok) return read;
	// In its own version, so that what is under way at its address goes on.
	const fragment = printLink(read.value.quiz, 'q', read.value.version);
	if (fragment.length > HANDED_LIMITS.linkCharacters) {
		return fail({ kind: 'too-long' });
	}
	return ok(`#${fragment}`);
}
