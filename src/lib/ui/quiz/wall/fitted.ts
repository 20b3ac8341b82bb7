// Text as large as its place takes: made smaller in steps until nothing has to be scrolled.

const SMALLEST = 0.4;
const STEP = 0.05;

/** Sets `--fit`, 1 at most, by which the node's style multiplies its sizes. */
export function fitted(node: HTMLElement): () => void {
	const isTooLarge = () => node.scrollHeight > node.clientHeight + 1;
	function fit() {
		for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
			node.style.setProperty('--fit', scale.toFixed(2));
			if (!isTooLarge()) break;
		}
		// What has to be scrolled all the same must be in reach of the keys.
		if (isTooLarge()) node.tabIndex = 0;
		else node.removeAttribute('tabindex');
	}
	const resized = new ResizeObserver(fit);
	resized.observe(node);
	const changed = new MutationObserver(fit);
	changed.observe(node, { childList: true, characterData: true, subtree: true });
	void document.fonts.ready.then(fit);
	return () => {
		resized.disconnect();
		changed.disconnect();
	};
}
