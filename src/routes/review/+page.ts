// The session reads its first cards while the screen is still being put together.
import { browser } from '$app/environment';
import type { DeckId } from '$lib/core/deck/ids';
import { ReviewSession } from '$lib/state/review-session.svelte';
import { app } from '$lib/state/this-app';

export function load({ url }) {
	const only = browser && url.searchParams.get('only') === 'changes' ? 'changes' : null;
	const deckId = browser ? (url.searchParams.get('deck') as DeckId | null) : null;
	const session = new ReviewSession(app);
	const begin = () => session.start(deckId, only);
	const started = browser
		? app.start().then(() => (app.ready ? begin() : undefined))
		: Promise.resolve();
	// The page says what went wrong; until it listens, that is no unhandled rejection.
	started.catch(() => {});
	return { deckId, only, session, started, begin };
}
