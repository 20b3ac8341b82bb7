// Which quiz the results are of: the same address as the quiz itself.
import { browser } from '$app/environment';
import { ownFields } from '$lib/core/quiz/query-in-text';
import { readSettings } from '$lib/core/quiz/settings';

export const ssr = false;

export const load = ({ url }) => ({
	settings: readSettings(browser ? ownFields(url.searchParams) : []),
	address: browser ? url.search : ''
});
