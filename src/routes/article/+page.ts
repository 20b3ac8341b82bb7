// Which article is worked through; none is the place where one is opened, or shared by another app.
import { browser } from '$app/environment';
import { sharedIn } from '$lib/state/article/shared-article';

export const load = ({ url }) => ({
	id: browser ? url.searchParams.get('id') : null,
	shared: browser ? sharedIn(url.searchParams) : null
});
