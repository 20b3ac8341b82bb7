// Addresses that mean harm, as a link in a message would carry them.
import { TERMS_ID } from '../steps/dateline.ts';
import { textsOf, WORST } from './payloads.ts';

const PATHS = [
	'/decks/%00',
	'/decks/%E0%A4%A',
	'/decks/%',
	'/decks/%ZZ',
	'/decks/%C0%AE%C0%AE%C0%AF',
	'/decks/%252e%252e%252f',
	'/decks/..%2f..%2f',
	'/decks/..%5c..%5c',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/decks/%2F%2F127.0.0.1%2F',
	'//127.0.0.1/%2e%2e',
	'/\\127.0.0.1/',
	'/decks//127.0.0.1//',
	'/%2F%2F127.0.0.1',
	'/@127.0.0.1/',
	'/decks/javascript:ran(1)',
	'/decks/data:text%2Fhtml,%3Cscript%3Eran(1)%3C%2Fscript%3E',
	'/decks/__proto__',
	'/decks/constructor',
	'/decks/constructor/edit?note=constructor',
	'/decks/__proto__/timeline',
	'/decks/toString/positions',
	'/decks/hasOwnProperty/update',
	'/decks/__proto__/changes',
	`/decks/${'a'.repeat(20_000)}`,
	`/${'a/'.repeat(4000)}`,
	`/decks/${'%25'.repeat(3000)}`,
	`/decks/${TERMS_ID}?note=${'a'.repeat(30_000)}`,
	`/decks/${TERMS_ID}?${'note=a&'.repeat(3000)}`,
	`/decks/${TERMS_ID}?__proto__[ran]=1&constructor.prototype.ran=1`,
	`/decks/${TERMS_ID}?note=__proto__`,
	`/decks/${TERMS_ID}?note=%00`,
	`/decks/${TERMS_ID}?note=%E0%A4%A`,
	`/decks/${TERMS_ID}/positions?issue=__proto__&parties=constructor`,
	`/decks/${TERMS_ID}/timeline?show=constructor&note=__proto__`,
	`/decks/${TERMS_ID}/edit?note=../../x`,
	`/decks/${TERMS_ID}/edit?note=`,
	'/review?deck=__proto__',
	'/review?deck=constructor&only=changes',
	'/review?deck=%00&only=%00',
	`/review?deck=${'a'.repeat(30_000)}`,
	'/_app/immutable/../../etc/passwd',
	'/_app/immutable/nodes/99.js',
	'/_app/version.json?x',
	'/service-worker.js/x',
	'/200.html/../review.html',
	'/index.html?%3Cscript%3E',
	'/?sveltekit-redirect=javascript:ran(1)',
	'/?next=//127.0.0.1&returnTo=javascript:ran(1)&url=data:,x',
	'/#javascript:ran(1)',
	'/#%3Cimg%20src=x%20onerror=ran(1)%3E',
	'/#:~:text=%3Cscript%3E',
	'/#__proto__',
	'/#%E0%A4%A'
];

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
const twice = (text: string): string => encoded(encoded(text));

/** What else may stand in a link: a payload in every part of an address that some page reads. */
const PLACES: readonly ((payload: string) => string)[] = [
	(payload) => `/decks/${encoded(payload)}`,
	(payload) => `/decks/${twice(payload)}`,
	(payload) => `/decks/${TERMS_ID}?note=${encoded(payload)}`,
	(payload) => `/decks/${TERMS_ID}#${payload.replaceAll('%', '%25')}`,
	(payload) => `/decks/${encoded(payload)}/edit?note=${encoded(payload)}`,
	(payload) => `/decks/${TERMS_ID}/timeline?show=${encoded(payload)}&note=${encoded(payload)}`,
	(payload) => `/decks/${TERMS_ID}/positions?issue=${encoded(payload)}&parties=${encoded(payload)}`,
	(payload) => `/review?deck=${encoded(payload)}&only=${encoded(payload)}`,
	(payload) => `/${encoded(payload)}`
];

const short = (text: string): boolean => text.length < 1000;
const inTurn = [...textsOf('script', 'address', 'unseen')]
	.filter(short)
	// Every third: they were all tried in decks.
	.filter((_, index) => index % 3 === 0)
	.map((payload, index) => PLACES[index % PLACES.length]!(payload));

const worst = PLACES.map((place, index) => place(WORST[index % WORST.length]!));

export const LINKS: readonly { readonly family: string; readonly path: string }[] = [
	...new Map(
		Object.entries({ PATHS, inTurn, worst }).flatMap(([family, paths]) =>
			paths.map((path) => [path, { family, path }] as const)
		)
	).values()
];
