// Something that has the screen to itself: what lies under it is out of reach meanwhile.

/** Makes inert what stands around the node, up to the page; what is only said aloud stays. */
export function alone(node: HTMLElement): () => void {
	const around: HTMLElement[] = [];
	for (let at = node; at !== document.body && at.parentElement; at = at.parentElement) {
		for (const beside of at.parentElement.children) {
			const isOther = beside !== at && beside instanceof HTMLElement && !beside.inert;
			if (isOther && !beside.hasAttribute('aria-live')) around.push(beside);
		}
	}
	for (const element of around) element.inert = true;
	return () => {
		for (const element of around) element.inert = false;
	};
}
