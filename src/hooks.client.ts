// What happens in the browser before anything is shown: the database opens while the page's own
// modules are still on their way.
import type { InstallOffer } from '$lib/state/app.svelte';
import { app } from '$lib/state/this-app';

void app.start();

// It comes once, and perhaps before anything listens for it.
addEventListener('beforeinstallprompt', (event) => (app.installOffer = event as InstallOffer));
