// Reads an article from a PDF beside the page; the library is loaded for that only. pdf.js runs
// whole in this one worker, because Chromium does not load a nested one offline. It is stored with the
// build. The cost: 447 kB, as much as all the rest.
import './pdf-alone.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { lexiconOf } from '../../core/language/lexicon.ts';
import { articleFromPdf } from '../../formats/article/pdf.ts';
import { answerPage } from '../worker/answer-page.ts';

export interface PdfToRead {
	readonly bytes: ArrayBuffer;
	/** The packed words of English; null where they could not be loaded. */
	readonly words: string | null;
}

answerPage(({ bytes, words }: PdfToRead) =>
	articleFromPdf(new Uint8Array(bytes), words === null ? null : lexiconOf(words))
);
