// What stands around a session, loaded once an answer was given.
import type { App } from '$lib/state/app/app.svelte';
import { Keeping } from '$lib/state/data/keeping.svelte';
import { SessionKeeping } from '$lib/state/data/keeping-session.svelte';
import During from './SessionDuring.svelte';
import End from './SessionEndKeeping.svelte';

export async function open(app: App) {
	return { During, End, kept: new SessionKeeping(await Keeping.open(app, 'session')) };
}

export type AroundSession = Awaited<ReturnType<typeof open>>;
