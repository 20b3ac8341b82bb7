// Why a language model gave no suggestions, or not for all of an article, in a sentence.
import type { ModelProblem } from '../core/article/model/model-failure.ts';
import { inSentence } from '../core/language/plain-text.ts';
import { words } from './model-problems.ts';

const MOST_OF_SAID = 200;

export function sayModelProblem(problem: ModelProblem): string {
	switch (problem.kind) {
		case 'no-text':
			return words.noText;
		case 'none-set-up':
			return words.noneSetUp;
		case 'no-browser-model':
			return words.noBrowserModel;
		case 'barred':
			return words.barred(inSentence(problem.address));
		case 'nobody-there':
			return words.nobodyThere(inSentence(problem.address));
		case 'not-allowed':
			return words.notAllowed(inSentence(problem.address), problem.origin);
		case 'request-failed':
			return words.requestFailed(problem.why);
		case 'not-asked':
			return words.notAsked(problem.why);
		case 'redirected':
			return words.redirected;
		case 'key-refused':
			return words.keyRefused(problem.status, sayItself(problem.said));
		case 'no-such-model':
			return words.noSuchModel(inSentence(problem.model), sayItself(problem.said));
		case 'wrong-address':
			return words.wrongAddress(problem.status, sayItself(problem.said));
		case 'too-many-requests':
			return words.tooManyRequests(sayItself(problem.said));
		case 'server-failed':
			return words.serverFailed(problem.status, sayItself(problem.said));
		case 'server-too-slow':
			return words.serverTooSlow(problem.seconds);
		case 'browser-too-slow':
			return words.browserTooSlow(problem.seconds);
		case 'endless':
			return words.endless;
		case 'broken-off':
			return words.brokenOff;
		case 'a-page':
			return words.aPage;
		case 'no-json':
			return words.noJson;
		case 'another-schema':
			return words.anotherSchema;
		case 'no-cards':
			return words.noCards;
		case 'browser-gave-up':
			return words.browserGaveUp(problem.why);
		case 'browser-cannot':
			return words.browserCannot(problem.why);
		case 'partly-read': {
			const why = problem.why ? sayModelProblem(problem.why) : words.tooLong;
			return words.partlyRead(problem.parts, problem.unread, why);
		}
	}
}

const sayItself = (said: string | null): string =>
	said === null ? '' : words.said(inSentence(said, MOST_OF_SAID));
