import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSecondPress, onePress } from './one-press.ts';

let root: HTMLElement;
let pressed: string[];
let release: () => void;
/** On the clock of events; each test begins long after the last one. */
let now = 0;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	now += 10_000;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	pressed = [];
	root = document.createElement('div');
	// Two buttons, side by side, from the corner of the page on.
	Object.assign(root.style, { position: 'fixed', left: '0', top: '0', display: 'flex' });
	for (const name of ['one', 'other']) {
		const button = document.createElement('button');
		button.textContent = name;
		Object.assign(button.style, { width: '100px', height: '60px', padding: '0', margin: '0' });
		button.onclick = () => pressed.push(name);
		root.append(button);
	}
	document.body.append(root);
	release = onePress(root);
});

afterEach(() => {
	release();
	root.remove();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** Time goes by, and with it what waits for it. */
function wait(ms: number): void {
	now += ms;
	vi.advanceTimersByTime(ms);
}

const at = <E extends Event>(event: E): E =>
	Object.defineProperty(event, 'timeStamp', { value: now });

/** Presses what lies there, as a mouse does in a browser whose clicks tell no pointer. */
function click(x: number, y = 30): void {
	const init = { bubbles: true, cancelable: true, detail: 1, clientX: x, clientY: y };
	document.elementFromPoint(x, y)!.dispatchEvent(at(new MouseEvent('click', init)));
}

/** Presses a key on a button, as the browser would; says whether it would press it. */
function key(name: string, repeat = false): boolean {
	const event = at(
		new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, cancelable: true })
	);
	return root.querySelector('button')!.dispatchEvent(event);
}

test('a second press at the same place within 250 ms presses nothing, whatever pressed', () => {
	click(50);
	wait(200);
	click(60);
	expect(pressed).toEqual(['one']);
	wait(260);
	click(50);
	expect(pressed).toEqual(['one', 'one']);
});

test('nothing at the place of a press takes one until it may, so that who looks first waits', () => {
	click(50);
	expect(document.elementFromPoint(50, 30)).not.toBeInstanceOf(HTMLButtonElement);
	wait(249);
	expect(document.elementFromPoint(50, 30)).not.toBeInstanceOf(HTMLButtonElement);
	wait(2);
	expect(document.elementFromPoint(50, 30)).toBeInstanceOf(HTMLButtonElement);
});

test('another control is pressed at once', () => {
	click(50);
	click(150);
	expect(pressed).toEqual(['one', 'other']);
});

test('what is there to be pressed again and again is', () => {
	root.querySelector('button')!.dataset.again = '';
	for (let times = 0; times < 3; times++) click(50);
	expect(pressed).toEqual(['one', 'one', 'one']);
});

test('what opens under a press is covered too, and a press that a cover misses is none', () => {
	click(50);
	const opened = document.createElement('div');
	opened.innerHTML = '<button>new</button>';
	opened.querySelector('button')!.onclick = () => pressed.push('new');
	document.body.append(opened);
	const stop = onePress(opened);
	expect(opened.querySelector('[data-cover]')).not.toBeNull();
	opened.querySelector('[data-cover]')!.remove();
	const init = { bubbles: true, cancelable: true, detail: 1, clientX: 50, clientY: 30 };
	opened.querySelector('button')!.dispatchEvent(at(new PointerEvent('click', init)));
	expect(pressed).toEqual(['one']);
	stop();
	opened.remove();
});

test('Enter and Space press once when they are held, or pressed twice at once', () => {
	for (const name of ['Enter', ' ']) {
		expect(key(name)).toBe(true);
		wait(100);
		expect(key(name)).toBe(false);
		wait(300);
		expect(key(name)).toBe(true);
		wait(500);
		expect(key(name, true)).toBe(false);
		wait(500);
	}
});

test('a key behind a click is meant', () => {
	expect(key('Enter')).toBe(true);
	wait(50);
	click(150);
	wait(50);
	expect(key('Enter')).toBe(true);
});

test('another key in between, or another key, is meant', () => {
	expect(key(' ')).toBe(true);
	expect(key('3')).toBe(true);
	expect(key(' ')).toBe(true);
	expect(key('Enter')).toBe(true);
});

test('a second press of a key is known wherever it goes', () => {
	const heard: boolean[] = [];
	const listen = (event: KeyboardEvent) => heard.push(isSecondPress(event));
	addEventListener('keydown', listen);
	const press = (name: string) =>
		document.body.dispatchEvent(at(new KeyboardEvent('keydown', { key: name, bubbles: true })));
	for (const name of [' ', ' ', 'x', 'x']) press(name);
	removeEventListener('keydown', listen);
	expect(heard).toEqual([false, true, false, false]);
});
