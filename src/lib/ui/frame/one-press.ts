// What decides at a press is pressed once: the second tap of a double one, and a key that is held, press
// nothing that came in the place of what was pressed. A button that was clicked is marked, so that the
// next Space means what it means on the screen.

/** A second tap comes so soon, and so near. */
const SOON_MS = 250;
/** A mouse tells by itself that it was clicked twice; nobody means two clicks that are nearer than this. */
const AT_ONCE_MS = 60;
const NEAR_PX = 32;
const PRESSED = 'a, button, summary, label, input';

let last: { at: number; x: number; y: number; target: EventTarget | null } = {
	...{ at: -Infinity, x: 0, y: 0 },
	target: null
};
let isSecond = false;
let clicked: Element | null = null;

function follow(event: MouseEvent): void {
	// A key or a script has pressed it.
	if (event.detail === 0) return;
	const { timeStamp: at, clientX: x, clientY: y, target } = event;
	// What a label passes on to its box is no click of its own.
	if (isPassedOn(target)) return;
	const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
	const within = isFinger || event.detail > 1 ? SOON_MS : AT_ONCE_MS;
	isSecond = at - last.at < within && Math.hypot(x - last.x, y - last.y) < NEAR_PX;
	last = { at, x, y, target };
	unmark();
	clicked = controlOf(event);
	clicked?.setAttribute('data-clicked', '');
}

function isPassedOn(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLInputElement) || target === last.target) return false;
	const label = target.closest('label');
	return last.target instanceof Node && label !== null && label.contains(last.target);
}

function unmark(): void {
	clicked?.removeAttribute('data-clicked');
	clicked = null;
}

const controlOf = ({ target }: Event): Element | null =>
	target instanceof Element ? target.closest(PRESSED) : null;

if (typeof document !== 'undefined') {
	addEventListener('click', follow, true);
	// Who moves on with keys means what they have moved to.
	addEventListener('keydown', ({ key }) => key === 'Tab' && unmark(), true);
}

/** For what decides: nothing within is pressed by a second tap or by a key that is held. */
export function onePress(root: HTMLElement): () => void {
	const click = (event: MouseEvent) => {
		if (event.detail === 0 || !isSecond || !controlOf(event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	const keydown = (event: KeyboardEvent) => {
		const isPress = event.key === 'Enter' || (event.key === ' ' && !isTypedInto(event.target));
		if (event.repeat && isPress && controlOf(event)) event.preventDefault();
	};
	root.addEventListener('click', click, true);
	root.addEventListener('keydown', keydown, true);
	return () => {
		root.removeEventListener('click', click, true);
		root.removeEventListener('keydown', keydown, true);
	};
}

const isTypedInto = (target: EventTarget | null): boolean =>
	target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
