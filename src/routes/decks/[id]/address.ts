// What these screens keep in the address, so that back, reload and a link to a friend all work.
import { goto } from '$app/navigation';
import { page } from '$app/state';

type Part = 'note' | 'issue' | 'parties' | 'show';

/** What the address says of it; null where nothing. */
export const inAddress = (part: Part): string | null => page.url.searchParams.get(part);

interface How {
	/** Leaves no step to go back to. */
	readonly replace?: boolean;
	readonly state?: App.PageState;
}

/** Puts a part into the address, or takes it out; the rest of the page stays as it is. */
export function setInAddress(part: Part, value: string | null, how: How = {}): Promise<void> {
	const url = new URL(page.url);
	if (value === null) url.searchParams.delete(part);
	else url.searchParams.set(part, value);
	return goto(url, {
		noScroll: true,
		keepFocus: true,
		replaceState: how.replace ?? false,
		state: how.state ?? page.state
	});
}
