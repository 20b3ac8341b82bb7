// The choice begins with what the address says, as after a quiz.
import { browser } from '$app/environment';
import { readSettings } from '$lib/core/quiz/settings';

export const load = ({ url }) => ({
	settings: readSettings(browser ? url.searchParams : []),
	isNew: browser ? url.searchParams.size === 0 : true
});
