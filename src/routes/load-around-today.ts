// Loads what stands around the decks on Today. It is named here, and not on the page, because the
// chunk of every visit already lists what is loaded later: once is shorter than twice.
import type { App } from '$lib/state/app/app.svelte';

export async function aroundToday(app: App, cleared: boolean) {
	return (await import('./around-today')).open(app, cleared);
}

export type AroundToday = Awaited<ReturnType<typeof aroundToday>>;
