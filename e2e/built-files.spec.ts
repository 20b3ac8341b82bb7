// What is in the built files and must not be: secrets, telemetry, other hosts that would be asked.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, expect, test } from './steps/dateline.ts';

/** Texts within the code, of which none is ever asked for: names, and where an error is explained. */
const ONLY_TEXT: readonly RegExp[] = [
	/^http:\/\/www\.w3\.org\/1999\/xhtml$/,
	/^http:\/\/www\.w3\.org\/2000\/svg$/,
	/^http:\/\/www\.w3\.org\/1998\/Math\/MathML$/,
	// The names that a spreadsheet's parts begin with (ECMA-376, part 1): a quiz for Kahoot is one.
	/^http:\/\/schemas\.openxmlformats\.org\/package\/2006$/,
	/^http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships$/,
	/^http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main$/,
	// In the sentences of Svelte's and Workbox's errors.
	/^https:\/\/svelte\.dev\/e\/\w*$/,
	/^https:\/\/bit\.ly\/wb-precache$/,
	// What a deck's link begins with, and how one may look.
	/^https?:\/\/$/,
	/^https:\/\/example\.org\/harbour$/,
	// Where a model's server usually is on the learner's own device, shown beside the field.
	/^http:\/\/localhost:(?:11434|1234|8080)\/v1$/,
	// In pdf.js: the names that parts of forms begin with, and what core-js tries the browser's URL with.
	/^http:\/\/(?:www\.xfa\.org\/schema|ns\.adobe\.com)\/[\w/.-]*$/,
	/^http:\/\/www\.w3\.org\/(?:2000\/09\/xmldsig#|1999\/XSL\/Transform|XML\/1998\/namespace)$/,
	/^https:\/\/github\.com\/zloirock\/core-js(?:\/blob\/v[\d.]+\/LICENSE)?$/,
	/^https:\/\/(?:a|a@b|a#б|a\/c%20d\?a=1&c=3|x|тест|foo\.bar)$/,
	/^https:\/\/github\.com\/mholt\/PapaParse$/,
	/^http:\/\/example\.com$/
];

/**
 * Words of pdf.js that only look like something else: its name for a double click, a variable
 * "has…DatasetsEntry", and the home of the user whom Emscripten makes up. Each is left out to the letter.
 */
const LOOKS_LIKE = /_editOnDoubleClick|hasXfaDatasetsEntry|HOME:`\/home\/web_user`/g;

const SECRETS: Readonly<Record<string, RegExp>> = {
	'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
	'a key of a cloud': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{35}\b/,
	'a token':
		/\bgh[pousr]_[0-9A-Za-z]{36}\b|\bxox[abprs]-[0-9A-Za-z-]{10,}|\bsk-[0-9A-Za-z]{20,}\b|\bnpm_[0-9A-Za-z]{36}\b/,
	'a JSON web token': /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\./,
	'a password':
		/\b(?:password|passwd|secret|api[_-]?key|access[_-]?token)["']?\s*[:=]\s*["'][^"']{6,}["']/i,
	'a name in an address': /\bhttps?:\/\/[^\s/"'`@]+:[^\s/"'`@]+@/,
	'a path of the machine it was built on':
		/(?:\/home\/\w|\/Users\/\w|\/work\/|\/root\/|[A-Z]:\\\\Users)/
};

const TELEMETRY =
	/google-analytics|googletagmanager|gtag\(|doubleclick|sentry|segment\.(?:io|com)|mixpanel|amplitude|hotjar|plausible\.io|matomo|posthog|datadog|newrelic|bugsnag|fullstory|sendBeacon/i;

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((path) =>
	statSync(join(BUILD, path)).isFile()
);
const texts = files
	.filter((path) => /\.(?:js|css|html|json|webmanifest|svg|txt|map)$/.test(path))
	.map((path) => ({
		path,
		text: readFileSync(join(BUILD, path), 'utf8').replace(LOOKS_LIKE, '')
	}));

test('no built file names another host, but in words that are only read', () => {
	expect(texts.length).toBeGreaterThan(30);
	const found = texts.flatMap(({ path, text }) =>
		[...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)${}|,;]*/g)]
			.map(([url]) => url.replace(/[.:]$/, ''))
			.filter((url) => !ONLY_TEXT.some((known) => known.test(url)))
			.map((url) => `${path}: ${url}`)
	);
	expect([...new Set(found)]).toEqual([]);
});

test('no built file asks for an address without a scheme on another host', () => {
	const found = texts.flatMap(({ path, text }) =>
		[...text.matchAll(/(?:src|href|url|fetch|import)\s*[=(]\s*["'`]?\/\/[a-z0-9][^\s"'`)]*/gi)].map(
			([what]) => `${path}: ${what}`
		)
	);
	expect(found).toEqual([]);
});

for (const [what, pattern] of Object.entries(SECRETS)) {
	test(`no built file holds ${what}`, () => {
		const found = texts
			.filter(({ text }) => pattern.test(text))
			.map(({ path, text }) => `${path}: ${pattern.exec(text)?.[0].slice(0, 60)}`);
		expect(found).toEqual([]);
	});
}

test('no built file counts or reports what a learner does', () => {
	const found = texts.filter(({ text }) => TELEMETRY.test(text));
	expect(found.map(({ path, text }) => `${path}: ${TELEMETRY.exec(text)?.[0]}`)).toEqual([]);
});

test('the build holds no map of its sources, and no file that nobody knows', () => {
	const known = /\.(?:js|css|html|json|webmanifest|svg|png|woff2)$/;
	expect(files.filter((path) => !known.test(path))).toEqual([]);
});
