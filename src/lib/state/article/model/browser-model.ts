// The browser's own language model, where it has one: https://webmachinelearning.github.io/prompt-api/
import type { ModelFailure } from '../../../core/article/model/model-failure.ts';
import type { ModelMessage } from '../../../core/article/model/model-prompt.ts';
import { fail, ok, type Result } from '../../../core/result.ts';

interface Session {
	prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
	destroy(): void;
}

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Options {
	readonly expectedInputs: readonly { type: 'text'; languages: readonly string[] }[];
	readonly expectedOutputs: readonly { type: 'text'; languages: readonly string[] }[];
}

interface LanguageModel {
	availability(options?: Options): Promise<Availability>;
	create(
		options: Options & { initialPrompts: readonly ModelMessage[]; signal: AbortSignal }
	): Promise<Session>;
}

const api = (): LanguageModel | undefined =>
	(globalThis as { LanguageModel?: LanguageModel }).LanguageModel;

function inLanguage(language: string): Options {
	const text = [{ type: 'text', languages: [language] }] as const;
	return { expectedInputs: text, expectedOutputs: text };
}

/** Whether there is one, as far as the browser says. */
export async function browserModel(language = 'en'): Promise<Availability> {
	try {
		return (await api()?.availability(inLanguage(language))) ?? 'unavailable';
	} catch {
		// It refuses a language that it does not know.
		return 'unavailable';
	}
}

/** One answer. Rejects only as the signal does. A model that is not there yet is downloaded first. */
export async function askBrowser(
	messages: readonly ModelMessage[],
	language: string,
	signal: AbortSignal
): Promise<Result<string, ModelFailure>> {
	const model = api();
	if (!model) return fail({ kind: 'no-browser-model' });
	let session: Session | null = null;
	try {
		session = await model.create({
			...inLanguage(language),
			initialPrompts: messages.slice(0, -1),
			signal
		});
		signal.throwIfAborted();
		return ok(await session.prompt(messages.at(-1)!.content, { signal }));
	} catch (error) {
		signal.throwIfAborted();
		const isThere = (await browserModel(language)) === 'available';
		return fail({ kind: isThere ? 'browser-gave-up' : 'browser-cannot', why: String(error) });
	} finally {
		session?.destroy();
	}
}
