// What the address says of the quiz: the same as of one that is answered alone.
import { browser } from '$app/environment';
import { ownFields } from '$lib/core/quiz/query-in-text';
import { readSettings } from '$lib/core/quiz/settings';

export const ssr = false;

export const load = ({ url }) => ({
	settings: readSettings(browser ? ownFields(url.searchParams) : []),
	address: browser ? url.search : ''
});
