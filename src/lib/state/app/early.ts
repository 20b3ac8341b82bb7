// What is left to do when the app takes over a page that was painted before its script had come: app.html
// marked whose visit it is, and kept what was pressed and typed.

/** Called once the page listens, and says so: what was done meanwhile is done now, in its order. */
export function takeOver(): void {
	const { dataset } = document.documentElement;
	dataset.live = '';
	delete dataset.returning;
	delete dataset.asked;
	for (const { control, type, value, checked } of window.early?.() ?? []) {
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
