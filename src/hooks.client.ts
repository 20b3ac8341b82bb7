// What happens in the browser before anything is shown: the database opens while the page's own
// modules are still on their way.
import { app } from '$lib/state/this-app';

void app.start();
