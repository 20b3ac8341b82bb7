// Where the focus goes when what had it is gone.
import { tick } from 'svelte';

/** Focuses the first of these that is there, unless something has the focus: no key begins at the page's top. */
export async function focusOn(...selectors: readonly string[]): Promise<void> {
	await tick();
	if (document.activeElement !== document.body) return;
	for (const selector of [...selectors, '#content']) {
		const found = document.querySelector<HTMLElement>(selector);
		if (found) return found.focus();
	}
}
