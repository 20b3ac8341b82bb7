// The session reads its first cards while the screen is still being put together.
import { browser } from '$app/environment';
import type { DeckId } from '$lib/core/note/ids';
import { ReviewSession } from '$lib/state/review/review-session.svelte';
import { app } from '$lib/state/this-app';

export const ssr = false;

export function load({ url }) {
	const only = browser && url.searchParams.get('only') === 'changes' ? 'changes' : null;
	const deckId = browser ? (url.searchParams.get('deck') as DeckId | null) : null;
	const classId = browser ? url.searchParams.get('class') : null;
	const seconds = browser ? secondsIn(url.searchParams.get('minutes')) : null;
	const session = new ReviewSession(app);
	const begin = () => session.start(classId === null ? { deckId, only } : { classId, seconds });
	const started = browser
		? app.start().then(() => (app.ready ? begin() : undefined))
		: Promise.resolve();
	// The page says what went wrong; until it listens, that is no unhandled rejection.
	started.catch(() => {});
	return { deckId, only, classId, session, started, begin };
}

/** What is no sensible number of minutes is what is left of today's. */
function secondsIn(minutes: string | null): number | null {
	const number = Number(minutes);
	return minutes !== null && number >= 1 && number <= 600 ? number * 60 : null;
}
