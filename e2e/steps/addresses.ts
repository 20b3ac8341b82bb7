// Every address of the app: found in src/routes and in the built folder, so that none can be forgotten.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUILD, TERMS_ID } from './dateline.ts';

const ROUTES = fileURLToPath(new URL('../../src/routes', import.meta.url));

const filesIn = (folder: string, ending: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith(ending))
		.sort();

/** One address of each screen, as `/decks/peace-plan-terms/edit`. */
export const ROUTE_PATHS: readonly string[] = filesIn(ROUTES, '+page.svelte').map((path) =>
	`/${path}`.replace(/\/\+page\.svelte$/, '').replace('[id]', TERMS_ID)
);

/** The files that a host serves, by their own names. */
export const BUILT_PAGES: readonly string[] = filesIn(BUILD, '.html').map((path) => `/${path}`);

/** Addresses that no file answers: the host, or the service worker, gives them the shell. */
export const DEEP_LINKS = [
	'/nowhere',
	'/decks/from-a-file',
	'/decks/from-a-file/edit?note=one',
	'/review?deck=from-a-file',
	'/a/b/c/d?e=f#g'
] as const;

export const EVERY_ADDRESS: readonly string[] = [
	...new Set(['/', ...ROUTE_PATHS.filter((path) => path !== ''), ...BUILT_PAGES, ...DEEP_LINKS])
];
