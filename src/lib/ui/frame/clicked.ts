// What a finger or a mouse pressed last, on whichever page. What has the focus by that is marked, so that
// the next Space means what it means on the screen.

/** The last press. */
export let last: MouseEvent | undefined;
let marked: Element | null = null;

function follow(event: Event): void {
	if (event instanceof MouseEvent) {
		// A key or a script has pressed it.
		if (event.detail === 0) return;
		last = event;
		// Who moves on with keys means what they have moved to.
	} else if ((event as KeyboardEvent).key !== 'Tab') return;
	marked?.removeAttribute('data-clicked');
	marked = last === event ? document.activeElement : null;
	marked?.setAttribute('data-clicked', '');
}

// Where pages are built there is nobody to press anything.
for (const kind of ['click', 'keydown']) globalThis.addEventListener?.(kind, follow, true);
