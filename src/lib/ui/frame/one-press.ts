// What decides at a press is pressed once. For a moment the place of a press is covered: a second one there
// reaches nothing that came in the place of what was pressed, and a control elsewhere is pressed at once.
// Enter and Space that are held, or pressed twice at once, press once too.
import { BUTTONS } from '../../core/keys.ts';
import { last } from './clicked.ts';

/** A second tap comes so soon, and so near. */
const ONCE_MS = 250;
const NEAR_PX = 32;
const PRESSED = [...BUTTONS, 'label', 'input', '[data-cover]'].join();
/** What is there to be pressed again and again, as what turns pages. */
const AGAIN = '[data-again]';

const roots = new Set<HTMLElement>();
/** The last that pressed a control. */
let press = last;
let isSecond = false;
let pressedKey: KeyboardEvent | undefined;
let isSecondKey = false;

function follow(event: MouseEvent): void {
	isSecond = false;
	// A key or a script has pressed it.
	if (event.detail === 0 || !controlOf(event) || isPassedOn(event)) return;
	isSecond =
		press !== undefined &&
		event.timeStamp - press.timeStamp < ONCE_MS &&
		Math.abs(event.clientX - press.clientX) < NEAR_PX &&
		Math.abs(event.clientY - press.clientY) < NEAR_PX;
	press = event;
	// A key behind it is meant.
	pressedKey = undefined;
	for (const root of roots) cover(root, event);
}

/** What a label passes on to its box is no press of its own. */
function isPassedOn({ target }: MouseEvent): boolean {
	if (!(target instanceof HTMLInputElement) || target === press?.target) return false;
	const label = target.closest('label');
	return press?.target instanceof Node && label !== null && label.contains(press.target);
}

/** Within the root, so that it lies over the page where that is a dialog. */
function cover(root: HTMLElement, { timeStamp, clientX, clientY }: MouseEvent): void {
	const leftMs = timeStamp + ONCE_MS - performance.now();
	if (leftMs <= 0) return;
	const place = document.createElement('div');
	place.dataset.cover = '';
	Object.assign(place.style, {
		...{
			position: 'fixed',
			zIndex: '9',
			inlineSize: `${2 * NEAR_PX}px`,
			blockSize: `${2 * NEAR_PX}px`
		},
		...{ left: `${clientX - NEAR_PX}px`, top: `${clientY - NEAR_PX}px` }
	});
	// The focus stays where it is.
	place.addEventListener('mousedown', (event) => event.preventDefault());
	root.append(place);
	setTimeout(() => place.remove(), leftMs);
}

function followKey(event: KeyboardEvent): void {
	// An input method's Enter is a choice of letters.
	if (event.isComposing) return;
	isSecondKey =
		event.repeat ||
		(event.key === pressedKey?.key && event.timeStamp - pressedKey.timeStamp < ONCE_MS);
	pressedKey = event;
}

const controlOf = ({ target }: Event): Element | null =>
	target instanceof Element && !target.closest(AGAIN) ? target.closest(PRESSED) : null;

// Where pages are built there is nobody to press anything.
globalThis.addEventListener?.('click', follow, true);
globalThis.addEventListener?.('keydown', followKey, true);

/** Whether it is Enter or Space and of a key that is held, or pressed a second time at once. */
export const isSecondPress = ({ key }: KeyboardEvent): boolean =>
	isSecondKey && (key === 'Enter' || key === ' ');

/** For what decides: nothing within is pressed by a second tap or by a key that is held. */
export function onePress(root: HTMLElement): () => void {
	const click = (event: MouseEvent) => {
		// A cover lies askew while a dialog is still rising.
		if (!isSecond || !controlOf(event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	const keydown = (event: KeyboardEvent) => {
		if (!isSecondPress(event) || !controlOf(event)) return;
		if (event.key === 'Enter' || !isTypedInto(event.target)) event.preventDefault();
	};
	root.addEventListener('click', click, true);
	root.addEventListener('keydown', keydown, true);
	roots.add(root);
	if (press) cover(root, press);
	return () => {
		roots.delete(root);
		root.removeEventListener('click', click, true);
		root.removeEventListener('keydown', keydown, true);
	};
}

const isTypedInto = (target: EventTarget | null): boolean =>
	target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
