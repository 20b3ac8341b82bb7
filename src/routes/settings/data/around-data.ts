// What exists in this browser only, for Your data; the list below it does not wait for that.
import { resolve } from '$app/paths';
import type { App } from '$lib/state/app/app.svelte';
import { Keeping } from '$lib/state/data/keeping.svelte';
import Facts from '$lib/ui/keeping/KeepingFacts.svelte';

export async function open(app: App) {
	return { Facts, keeping: await Keeping.open(app, 'rest'), data: resolve('/settings/data') };
}
