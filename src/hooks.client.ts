// What happens in the browser before anything is shown: the database opens while the page's own
// modules are still on their way.
import { version } from '$app/environment';
import type { InstallOffer } from '$lib/state/app/app.svelte';
import { app } from '$lib/state/this-app';

// SvelteKit cannot decode an address with a stray "%", and would show nothing at all.
try {
	decodeURI(location.pathname);
} catch {
	const { pathname, search, hash } = location;
	history.replaceState(history.state, '', pathname.replaceAll('%', '%25') + search + hash);
}

app.build = version;
void app.start();

// It comes once, and perhaps before anything listens for it.
addEventListener('beforeinstallprompt', (event) => (app.installOffer = event as InstallOffer));
