// The built-in decks have a page of their own in the build, so that a link to one needs no worker.
import { shelf } from '$lib/state/deck/shelf';

export const entries = () => shelf.map(({ id }) => ({ id }));
export const prerender = 'auto';
export const ssr = false;
