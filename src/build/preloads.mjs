// Completes the list of modules that a page loads beforehand, and puts first what a learner waits for. SvelteKit leaves out a chunk that is also
// loaded later by another page, and the page for errors, which it asks for at every start: the browser
// would find them out one after the other.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** With what is said of it: a page that is painted first asks for them behind what it paints. */
const LINK = /<link href="([^"]+\.js)" ((?:rel|data-then)="modulepreload")>/g;
const IMPORTED = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/**
 * Writes the links into every page of a finished build.
 * @param {string} folder
 * @param {string} base under which the build is served, '' for the root
 */
export function completePreloads(folder, base) {
	const nodes = join('_app', 'immutable', 'nodes');
	const ofErrors = readdirSync(join(folder, nodes)).filter((name) => /^1\./.test(name));
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!entry.endsWith('.html')) continue;
		const path = join(folder, entry);
		const page = readFileSync(path, 'utf8');
		const links = [...page.matchAll(LINK)];
		const listed = links.map((link) => link[1] ?? '');
		const manner = links[0]?.[2] ?? '';
		const last = listed.at(-1);
		if (last === undefined) continue;
		const wanted = new Set(listed);
		for (const name of ofErrors) wanted.add(`${base}/_app/immutable/nodes/${name}`);
		// A set goes on with what is added to it on the way.
		for (const url of wanted) for (const next of importedBy(folder, base, url)) wanted.add(next);
		const link = (/** @type {string} */ url) => `<link href="${url}" ${manner}>`;
		const missing = [...wanted].filter((url) => !listed.includes(url)).map(link);
		const named = page.replace(link(last), [link(last), ...missing].join('\n\t\t'));
		writeFileSync(path, inOrder(named));
	}
}

/** The script of app.html, the policy that allows it, and the links of the faces. */
const SCRIPT = /\n\t*<script>\n\t*\/\/ Before anything is painted[^]*?<\/script>/;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const FACE = /\n\t*<link href="[^"]+" rel="preload" as="font"[^>]*>/g;

/**
 * Puts first what a learner waits for: the script that opens the database, before all else is asked for;
 * in a page that has nothing to show by itself, the faces behind the modules.
 * @param {string} page
 */
function inOrder(page) {
	const [script] = SCRIPT.exec(page) ?? [];
	const [policy] = POLICY.exec(page) ?? [];
	if (!script || !policy) throw new Error('The script of app.html or its policy is not found.');
	const early = page.replace(script, '').replace(policy, () => policy + script);
	if (early.includes('<main')) return early;
	const faces = early.match(FACE) ?? [];
	const links = [...early.matchAll(LINK)];
	const last = links.at(-1)?.[0] ?? '';
	return faces
		.reduce((text, face) => text.replace(face, ''), early)
		.replace(last, () => last + faces.join(''));
}

/**
 * The modules without which a module does not run.
 * @param {string} folder
 * @param {string} base
 * @param {string} url
 */
function importedBy(folder, base, url) {
	const text = readFileSync(join(folder, url.slice(base.length)), 'utf8');
	return [...text.matchAll(IMPORTED)].map((found) =>
		posix.join(posix.dirname(url), found[1] ?? '')
	);
}
