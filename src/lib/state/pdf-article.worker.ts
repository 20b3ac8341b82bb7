// Reads an article out of a PDF beside the page; the library and its own worker are loaded for that only.
import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import { articleFromPdf } from '../formats/article/pdf.ts';
import { answerWith } from './in-worker.ts';
import { trustedWorkerUrl } from './trusted-url.ts';

answerWith((bytes: ArrayBuffer) =>
	articleFromPdf(
		new Uint8Array(bytes),
		new Worker(trustedWorkerUrl(pdfWorkerUrl), { type: 'module' })
	)
);
