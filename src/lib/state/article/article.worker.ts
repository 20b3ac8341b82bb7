// Reads an article in a worker, so that the page stays responsive; nothing is fetched, nothing kept.
import type { SaidBeside } from '../../core/article/from-text.ts';
import {
	readArticleBytes,
	readArticleOf,
	type ArticleTextKind
} from '../../formats/article/read-article-bytes.ts';
import { answerPage } from '../worker/answer-page.ts';

export type ArticleToRead =
	| { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer }
	| {
			readonly kind: ArticleTextKind;
			readonly text: string;
			readonly beside: SaidBeside | undefined;
	  };

answerPage(async (asked: ArticleToRead) =>
	asked.kind === 'file'
		? readArticleBytes(asked.name, new Uint8Array(asked.bytes))
		: readArticleOf(asked.kind, asked.text, asked.beside)
);
