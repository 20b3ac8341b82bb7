// What is left to do when the app takes over a page that was painted before its script had come: app.html
// marked whose visit it is, and kept what was pressed and typed.

/** Called once the page listens, and says so. */
export function takeOver(): void {
	const { dataset } = document.documentElement;
	dataset.live = '';
	delete dataset.returning;
	delete dataset.asked;
	const done = window.early?.() ?? [];
	if (done.length > 0) void import('./early.ts').then(({ doAgain }) => doAgain(done));
}
