// Reads an article from a PDF beside the page; the library is loaded for that only. pdf.js runs
// whole in this one worker, because Chromium does not load a nested one offline. It is stored with the
// build. The cost: 447 kB, as much as all the rest.
import './pdf-alone.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { articleFromPdf } from '../../formats/article/pdf.ts';
import { answerPage } from '../worker/answer-page.ts';

answerPage((bytes: ArrayBuffer) => articleFromPdf(new Uint8Array(bytes)));
