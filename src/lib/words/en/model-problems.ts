// Why a language model gave no suggestions, in English.
import { plural } from './count.ts';

const seconds = (count: number) => `${count} ${plural(count, { one: 'second', other: 'seconds' })}`;

export const modelProblems = {
	noText: 'There is no text to ask about.',
	noneSetUp: 'No model is set up.',
	noBrowserModel: 'This browser has no language model of its own.',
	barred: (address: string) =>
		`${address} could not be reached. A page that came by https may reach a server by http on this device only (localhost), in some browsers in the local network too. Give the server an https address.`,
	nobodyThere: (address: string) =>
		`Nothing answers at ${address}. Is the server running, and the address right? If the browser asked whether Dateline may reach your local network, allow it.`,
	notAllowed: (address: string, origin: string) =>
		`Something answers at ${address}, but does not let Dateline ask. With Ollama, set OLLAMA_ORIGINS=${origin} and start it again; with LM Studio, turn on CORS; elsewhere, allow the origin ${origin}.`,
	requestFailed: (why: string) => `The request failed (${why}).`,
	notAsked: (why: string) => `The model could not be asked (${why}).`,
	redirected: 'The server sends on to another address. Give the one where it is itself.',
	/** What the server itself says, behind the sentence of what it did. */
	said: (text: string) => ` It says: “${text}”`,
	keyRefused: (status: number, said: string) => `The server refused the key (${status}).${said}`,
	noSuchModel: (model: string, said: string) => `The server has no model “${model}”.${said}`,
	wrongAddress: (status: number, said: string) =>
		`The server answers, but has nothing at this address (${status}). Is it complete, with /v1 at its end?${said}`,
	tooManyRequests: (said: string) =>
		`The server takes no more requests for now (429). Wait a while.${said}`,
	serverFailed: (status: number, said: string) => `The server could not answer (${status}).${said}`,
	serverTooSlow: (count: number) =>
		`The server did not answer within ${seconds(count)}. A smaller model is faster; or let it have more time.`,
	browserTooSlow: (count: number) => `The browser’s model did not answer within ${seconds(count)}.`,
	endless: 'The server went on and on: after a megabyte its answer was cut off. Try another model.',
	brokenOff: 'The connection broke off in the middle of the answer. Try again.',
	aPage:
		'The server answered with a web page, not as a model does. Is the address complete, with /v1 at its end?',
	noJson: 'The server’s answer is broken or cut off: it is no JSON. Try again.',
	anotherSchema:
		'The server answered, but not as the OpenAI chat API does. Is the address complete, with /v1 at its end?',
	noCards:
		'The model answered, but not with cards as it was asked to. A larger model may do better.',
	browserGaveUp: (why: string) => `The browser’s model gave up (${why}). Try again.`,
	browserCannot: (why: string) =>
		`The browser’s model is not there, or not for this language (${why}).`,
	partlyRead: (parts: number, unread: number, why: string) =>
		`Of ${parts} parts of the article, ${unread} ${plural(unread, { one: 'has', other: 'have' })} no suggestions. ${why}`,
	tooLong: 'It is too long to ask about all of it.'
};
