// An article from a file or a pasted text: read on the device by a worker, and nothing is kept of it yet.
import type { Article } from '../../core/article/article.ts';
import type { SaidBeside } from '../../core/article/from-text.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { ArticleFault } from '../../core/article/file-fault.ts';
import { words } from '../../words/article-problems.ts';
import { sayArticleFault, sayArticleNotices } from '../../words/say-article-fault.ts';
import type { Result } from '../../core/result.ts';
import { fileKindOf } from '../../formats/article/file-kind.ts';
import type { ArticleTextKind } from '../../formats/article/read-article-bytes.ts';
import type { ArticleInFile } from '../../formats/article/sound-article.ts';
import type { ArticleToRead } from './article.worker.ts';
import workerUrl from './article.worker.ts?worker&url';
import pdfWorkerUrl from './pdf-article.worker.ts?worker&url';
import { CalledOff, askWorker } from '../worker/ask-worker.ts';

export type ArticleRead =
	/** The notice says what the learner should know of how it was read. */
	| { readonly kind: 'article'; readonly article: Article; readonly notice: string | null }
	/** Not an article, or none that can be read; why, and what to do, in a sentence. */
	| { readonly kind: 'refused'; readonly why: string };

export interface ReadTextOptions {
	readonly signal?: AbortSignal;
	/** What the text is; plain text where nothing is said. */
	readonly as?: ArticleTextKind;
	/** What is known of it besides, as a title and link that were shared with it. */
	readonly beside?: SaidBeside;
}

const MOST_BYTES = 50_000_000;
/** How long a page may take; some files would never end. */
const LONGEST_MS = 60_000;

/** Rejects with `CalledOff` where the signal does. */
export async function readArticleFile(file: File, signal?: AbortSignal): Promise<ArticleRead> {
	const name = inSentence(file.name);
	if (file.size === 0) return refused(words.empty(name));
	if (file.size > MOST_BYTES) return refused(words.tooLarge(name));
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused(words.notLoaded(name, String(error)));
	}
	const { kind } = fileKindOf(
		file.name,
		new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 1024))
	);
	if (kind === 'pdf') return read(pdfWorkerUrl, bytes, words.fileNamed(name), signal);
	const asked = { kind: 'file', name: file.name, bytes } satisfies ArticleToRead;
	return read(workerUrl, asked, words.fileNamed(name), signal);
}

/** Rejects with `CalledOff` where the signal does. */
export async function readArticleText(
	text: string,
	{ signal, as = 'text', beside }: ReadTextOptions = {}
): Promise<ArticleRead> {
	const asked = { kind: as, text, beside } satisfies ArticleToRead;
	return read(workerUrl, asked, words.thisText, signal);
}

async function read(
	url: string,
	asked: unknown,
	name: string,
	signal: AbortSignal | undefined
): Promise<ArticleRead> {
	const tooLong = AbortSignal.timeout(LONGEST_MS);
	const ends = signal ? AbortSignal.any([signal, tooLong]) : tooLong;
	try {
		const read = (await askWorker(url, asked, { signal: ends })) as Result<
			ArticleInFile,
			ArticleFault
		>;
		if (!read.ok) return refused(sayArticleFault(read.error));
		const { article, notices } = read.value;
		return { kind: 'article', article, notice: sayArticleNotices(notices) };
	} catch (error) {
		if (signal?.aborted) throw new CalledOff();
		return refused(tooLong.aborted ? words.tookTooLong(name) : words.notRead(name, String(error)));
	}
}

const refused = (why: string): ArticleRead => ({ kind: 'refused', why });
