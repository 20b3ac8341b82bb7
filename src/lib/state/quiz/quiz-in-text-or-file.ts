// A quiz that the learner was given: in a link that is pasted, or as a file. Both become an address.
import { fail, ok, type Result } from '../../core/result.ts';
import type { GivenRefusal } from '../../core/quiz/hand/refusal.ts';
import { queryInText } from '../../core/quiz/query-in-text.ts';

/** What stands behind the path of the quiz's address, "?…" or "#…"; or why there is no quiz. */
export type GivenQuiz = Result<string, GivenRefusal>;

/** The first link of a quiz in a text, with whatever was copied around it. Its host is not looked at. */
export async function quizInText(text: string): Promise<GivenQuiz> {
	const { linkInText } = await import('../../formats/quiz/handed/link-in-text.ts');
	const found = linkInText(text);
	if (found?.ok) return ok(`#${found.value.fragment}`);
	const query = queryInText(text);
	if (query !== null) return ok(query);
	return found ?? fail({ kind: 'no-link' });
}

/**
 * The path of the quiz that an address means which leads nowhere, as where "%23" stands for "#"; without a slash
 * before it. Null where it means none.
 */
export async function quizPathOf(address: string): Promise<string | null> {
	const given = await quizInText(address);
	if (!given.ok) return null;
	const [, part = 'run'] = /quiz\/(results|wall)/i.exec(address) ?? [];
	return `quiz/${part.toLowerCase()}${given.value}`;
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
