// What stands around the decks on Today, loaded once they are shown.
import type { Component } from 'svelte';
import type { App } from '$lib/state/app/app.svelte';
import { Keeping } from '$lib/state/data/keeping.svelte';
import { nextClass, type NextClass } from '$lib/state/class/next-class';
import Foot from '../lib/ui/keeping/TodayFoot.svelte';
import TodayTop from '../lib/ui/keeping/TodayTop.svelte';

interface TopProps {
	readonly keeping: Keeping;
	readonly next: NextClass | null;
	/** What was lost is to be forgotten. */
	readonly onafresh: () => void;
}

/** `cleared`: the database is gone, and the trace tells of it. */
export async function open(app: App, cleared: boolean) {
	const Top: Component<TopProps> = cleared
		? (await import('../lib/ui/keeping/Lost.svelte')).default
		: TodayTop;
	const [keeping, next] = await Promise.all([Keeping.open(app, 'rest'), nextClass(app)]);
	return { Top, Foot, keeping, next };
}
