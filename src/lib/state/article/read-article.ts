// An article from a file or a pasted text: read on the device by a worker, and nothing is kept of it yet.
import type { Article } from '../../core/article/article.ts';
import type { SaidBeside } from '../../core/article/from-text.ts';
import type { ArticleFault, ArticleNotice, ArticleRefusal } from '../../core/article/file-fault.ts';
import type { Result } from '../../core/result.ts';
import { fileKindOf } from '../../formats/article/file-kind.ts';
import type { ArticleTextKind } from '../../formats/article/read-article-bytes.ts';
import type { ArticleInFile } from '../../formats/article/sound-article.ts';
import type { ArticleToRead } from './article.worker.ts';
import type { PdfToRead } from './pdf-article.worker.ts';
import workerUrl from './article.worker.ts?worker&url';
import pdfWorkerUrl from './pdf-article.worker.ts?worker&url';
import { CalledOff, askWorker } from '../worker/ask-worker.ts';

export type ArticleRead =
	/** The notices are what the learner should know of how it was read. */
	| {
			readonly kind: 'article';
			readonly article: Article;
			readonly notices: readonly ArticleNotice[];
	  }
	/** Not an article, or none that can be read. */
	| { readonly kind: 'refused'; readonly why: ArticleRefusal };

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
	const { name } = file;
	if (file.size === 0) return refused({ kind: 'empty', file: name });
	if (file.size > MOST_BYTES) return refused({ kind: 'too-large', file: name });
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused({ kind: 'not-loaded', file: name, why: String(error) });
	}
	const { kind } = fileKindOf(
		file.name,
		new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 1024))
	);
	if (kind === 'pdf') {
		const asked = { bytes, words: await packedWords() } satisfies PdfToRead;
		return read(pdfWorkerUrl, asked, name, signal);
	}
	const asked = { kind: 'file', name: file.name, bytes } satisfies ArticleToRead;
	return read(workerUrl, asked, name, signal);
}

/** Rejects with `CalledOff` where the signal does. */
export async function readArticleText(
	text: string,
	{ signal, as = 'text', beside }: ReadTextOptions = {}
): Promise<ArticleRead> {
	const asked = { kind: as, text, beside } satisfies ArticleToRead;
	return read(workerUrl, asked, null, signal);
}

/** They tell a word's own hyphen from that of a line's end; without them a text can be read all the same. */
const packedWords = (): Promise<string | null> =>
	import('virtual:words/english').then(
		(list) => list.default,
		() => null
	);

async function read(
	url: string,
	asked: unknown,
	file: string | null,
	signal: AbortSignal | undefined
): Promise<ArticleRead> {
	const tooLong = AbortSignal.timeout(LONGEST_MS);
	const ends = signal ? AbortSignal.any([signal, tooLong]) : tooLong;
	try {
		const read = (await askWorker(url, asked, { signal: ends })) as Result<
			ArticleInFile,
			ArticleFault
		>;
		if (!read.ok) return refused(read.error);
		return { kind: 'article', ...read.value };
	} catch (error) {
		if (signal?.aborted) throw new CalledOff();
		if (tooLong.aborted) return refused({ kind: 'too-slow', file });
		return refused({ kind: 'not-read', file, why: String(error) });
	}
}

const refused = (why: ArticleRefusal): ArticleRead => ({ kind: 'refused', why });
