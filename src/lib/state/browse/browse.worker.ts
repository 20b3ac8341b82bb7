// Reads all notes and cards, and finds among them, in a worker that stays as long as Browse is open.
import { Connection } from '../../storage/database/connection.ts';
import { answerPage } from '../worker/answer-page.ts';
import type { BrowseRequest } from './browse-request.ts';
import { BrowseWork } from './browse-work.ts';

const work = new BrowseWork(new Connection());

answerPage<BrowseRequest>((request, onProgress, signal) => work.do(request, onProgress, signal));
