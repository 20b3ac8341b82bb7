// Offline: the whole build of one version is stored at once; navigations get the shell.
import { base, build, files, prerendered, version } from '$service-worker';
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** The empty shell, for every address that has no page of its own or asks for more than its path says. */
const SHELL = `${base}/200.html`;
/** The same shell, which also preloads what a review needs. */
const REVIEW = `${base}/review.html`;

const hashed = (url: string): PrecacheEntry => ({ url, revision: null });
/** The pages that are painted before any script: Workbox answers their addresses with them. */
const PAGES = [
	'index',
	'article',
	'classes',
	'decks',
	'decks/new',
	'import',
	'quiz',
	'settings'
].map((page) => `${base}/${page}.html`);

const versioned = (url: string): PrecacheEntry => ({ url, revision: version });

precacheAndRoute([
	...build.map(hashed),
	...files.map(versioned),
	// Pages that are files of their own; those that are navigated to come from the shell.
	...prerendered.filter((url) => /\.\w+$/.test(url)).map(versioned),
	...PAGES.map(versioned),
	versioned(SHELL),
	versioned(REVIEW)
]);
cleanupOutdatedCaches();
self.addEventListener('install', (event) => {
	// Where the browser can, it takes these out of the cache itself, without waking the worker for each.
	const { addRoutes } = event as { addRoutes?: (rule: object) => Promise<void> };
	// No navigation: an address there that is none has the shell to say so.
	const urlPattern = { pathname: `${base}/_app/immutable/*` };
	const condition = { urlPattern, requestMode: 'cors' };
	void addRoutes?.call(event, { condition, source: 'cache' });
});
registerRoute(
	new NavigationRoute(createHandlerBoundToURL(REVIEW), {
		allowlist: [new RegExp(`^${base}/review(?:\\?|$)`)]
	})
);
registerRoute(new NavigationRoute(createHandlerBoundToURL(SHELL)));

self.addEventListener('message', (event) => {
	// The learner agreed to the new version; without their word it waits.
	if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
self.addEventListener('activate', (event) => {
	// The first visit is to work offline without a reload.
	event.waitUntil(self.clients.claim());
});
