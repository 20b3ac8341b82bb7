// A page is built as a stranger sees it, and painted before any script: the frame, the titles, all that
// needs no data. It is taken over in place once it is known what is on the device. What is about the
// device alone says `ssr = false` and is the empty shell.
import { browser } from '$app/environment';
import { app } from '$lib/state/this-app';

export const prerender = true;
export const trailingSlash = 'never';

export async function load() {
	// Nobody waits in front of the empty shell: there the frame is made while the database opens.
	if (browser && document.querySelector('main')) await app.known();
}
