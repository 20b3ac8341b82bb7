// What stands around the decks on Today, loaded once they are shown.
import type { Component, ComponentProps } from 'svelte';
import { resolve } from '$app/paths';
import type { App } from '$lib/state/app/app.svelte';
import { nextClass } from '$lib/state/class/next-class';
import { Keeping } from '$lib/state/data/keeping.svelte';
import Foot from '$lib/ui/keeping/TodayFoot.svelte';
import TodaysTop from './TodaysTop.svelte';

/** Afresh: what was lost is to be forgotten, or the day has turned. */
type TopProps = ComponentProps<typeof TodaysTop>;

/** `cleared`: the database is gone, and the trace tells of it. */
export async function open(app: App, cleared: boolean) {
	const Top: Component<TopProps> = cleared
		? (await import('./LostData.svelte')).default
		: TodaysTop;
	const [keeping, meeting] = await Promise.all([Keeping.open(app, 'rest'), nextClass(app)]);
	const data = resolve('/settings/data');
	const next = meeting && {
		...meeting,
		study: `${resolve('/review')}?class=${encodeURIComponent(meeting.id)}`
	};
	return {
		Top,
		top: { keeping, next, data, classes: resolve('/classes') },
		Foot,
		foot: { keeping, data }
	};
}
