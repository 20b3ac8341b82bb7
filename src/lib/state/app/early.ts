// What was pressed and typed before the script had come, done once the app listens: loaded where there is
// something to do.

export type Early = ReturnType<NonNullable<typeof window.early>>;

/** Does what was done meanwhile, in its order. */
export function doAgain(done: Early): void {
	for (const { control, type, value, checked } of done) {
		// A page that turned out to be another has other controls.
		if (!(control instanceof HTMLElement) || !control.isConnected) continue;
		if (type === 'click') press(control, checked);
		else enter(control, type, value);
	}
}

/** A click changes a box: it has to stand as it did before. */
function press(control: HTMLElement, checked: boolean | undefined): void {
	if (control instanceof HTMLInputElement) control.checked = !checked;
	control.click();
}

function enter(control: HTMLElement, type: 'input' | 'change', value: string): void {
	// The browser lets nobody else choose a file: it stands in the field already.
	if (!(control instanceof HTMLInputElement) || control.type !== 'file') {
		(control as HTMLInputElement).value = value;
	}
	control.dispatchEvent(new Event(type, { bubbles: true }));
}
