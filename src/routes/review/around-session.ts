// What stands around a session, loaded once an answer was given.
import { resolve } from '$app/paths';
import type { App } from '$lib/state/app/app.svelte';
import { Keeping } from '$lib/state/data/keeping.svelte';
import { SessionKeeping } from '$lib/state/data/keeping-session.svelte';
import During from '$lib/ui/keeping/SessionDuring.svelte';
import End from '$lib/ui/keeping/SessionEndKeeping.svelte';

export async function open(app: App) {
	const kept = new SessionKeeping(await Keeping.open(app, 'session'));
	return { During, End, kept, data: resolve('/settings/data') };
}

export type AroundSession = Awaited<ReturnType<typeof open>>;
