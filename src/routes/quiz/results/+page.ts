// Which quiz the results are of: the same address as the quiz itself.
import { browser } from '$app/environment';
import { readSettings } from '$lib/core/quiz/settings';

export const ssr = false;

export const load = ({ url }) => ({
	settings: readSettings(browser ? url.searchParams : []),
	address: browser ? url.search : ''
});
