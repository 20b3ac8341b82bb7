// Suggestions by the learner's own model, piece by piece; what the article does not support is dropped.
import type { Article } from '../../../core/article/article.ts';
import type { Span } from '../../../core/language/span.ts';
import {
	MOST_PIECES,
	messagesFor,
	promptPieces
} from '../../../core/article/model/model-prompt.ts';
import type { ModelFailure, PartlyRead } from '../../../core/article/model/model-failure.ts';
import type { ModelSettings } from '../../../core/article/model/model-settings.ts';
import type { ModelSuggestions } from '../../../core/article/model/model-suggestions.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { askBrowser } from './browser-model.ts';
import type { ModelWork, NoSuggestions } from './model.worker.ts';
import workerUrl from './model.worker.ts?worker&url';
import { CalledOff, askWorker } from '../../worker/ask-worker.ts';

export interface FromModel extends ModelSuggestions {
	/** Which part of the article has none, and why; null where all of it was read. */
	readonly notice: PartlyRead | null;
}

type FromPiece = Result<ModelSuggestions, NoSuggestions>;

/**
 * Fails with the reason where nothing came of it; rejects with `CalledOff` as soon as the signal is
 * given. `onProgress` is told how much is done, from 0 to 1.
 */
export async function suggestByModel(
	article: Article,
	settings: ModelSettings,
	signal: AbortSignal,
	onProgress: (done: number) => void
): Promise<Result<FromModel, ModelFailure>> {
	const all = promptPieces(article);
	const pieces = all.slice(0, MOST_PIECES);
	const found: ModelSuggestions[] = [];
	const failed: NoSuggestions[] = [];
	for (const [index, piece] of pieces.entries()) {
		onProgress(index / pieces.length);
		const read = await askAbout(article, piece, settings, signal);
		if (read.ok) found.push(read.value);
		else failed.push(read.error);
		if (!read.ok && !read.error.answered) break;
	}
	onProgress(1);
	if (found.length === 0) return fail(failed[0]?.why ?? { kind: 'no-text' });
	const unread = all.length - found.length;
	const why = failed[0]?.why ?? null;
	const notice: PartlyRead = { kind: 'partly-read', parts: all.length, unread, why };
	return ok({
		suggestions: found.flatMap(({ suggestions }) => suggestions),
		dropped: found.reduce((sum, { dropped }) => sum + dropped, 0),
		notice: unread === 0 ? null : notice
	});
}

async function askAbout(
	article: Article,
	piece: Span,
	settings: ModelSettings,
	signal: AbortSignal
): Promise<FromPiece> {
	const from = await answerFor(article, piece, settings, signal);
	if (!from.ok) return fail({ answered: false, why: from.error });
	const work = { article, piece, from: from.value } satisfies ModelWork;
	return (await askWorker(workerUrl, work, { signal })) as FromPiece;
}

/** The browser's model answers pages only, not workers; a server is asked by the worker. */
async function answerFor(
	article: Article,
	piece: Span,
	{ use, server }: ModelSettings,
	signal: AbortSignal
): Promise<Result<ModelWork['from'], ModelFailure>> {
	if (use === 'none') return fail({ kind: 'none-set-up' });
	if (use === 'server') return ok({ kind: 'server', server });
	const tooSlow = AbortSignal.timeout(server.seconds * 1000);
	try {
		const said = await askBrowser(
			messagesFor(article, piece),
			article.about.language ?? 'en',
			AbortSignal.any([signal, tooSlow])
		);
		return said.ok ? ok({ kind: 'answer', answer: said.value }) : said;
	} catch (error) {
		if (signal.aborted) throw new CalledOff();
		if (!tooSlow.aborted) throw error;
		return fail({ kind: 'browser-too-slow', seconds: server.seconds });
	}
}
