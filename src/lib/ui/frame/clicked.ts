// What a finger or a mouse pressed last, on whichever page. What has the focus by that is marked, so that
// the next Space means what it means on the screen.

/** The last press. */
export let last: MouseEvent | undefined;
let marked: Element | null = null;

function mark(element: Element | null): void {
	marked?.removeAttribute('data-clicked');
	marked = element;
	marked?.setAttribute('data-clicked', '');
}

function follow(event: MouseEvent): void {
	// A key or a script has pressed it.
	if (event.detail === 0) return;
	last = event;
	mark(document.activeElement);
}

// Where pages are built there is nobody to press anything.
globalThis.addEventListener?.('click', follow, true);
// Who moves on with keys means what they have moved to.
globalThis.addEventListener?.('keydown', ({ key }) => key === 'Tab' && mark(null), true);
