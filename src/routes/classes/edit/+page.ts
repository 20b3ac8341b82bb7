// Which class is changed; none is a new one.
import { browser } from '$app/environment';

export const ssr = false;

export const load = ({ url }) => ({ id: browser ? url.searchParams.get('class') : null });
