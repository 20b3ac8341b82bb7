// What stands around the decks on Today, loaded once they are shown.
import { Keeping } from '$lib/state/keeping.svelte';
import type { App } from '$lib/state/app.svelte';
import Foot from './TodayFoot.svelte';
import Lost from './Lost.svelte';
import Top from './TodayTop.svelte';

export async function open(app: App) {
	return { Top, Foot, Lost, keeping: await Keeping.open(app, 'rest') };
}

export type AroundToday = Awaited<ReturnType<typeof open>>;
