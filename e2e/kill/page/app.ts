// The app itself, in a frame of a phone's size, driven by what a learner sees and presses.

/** Where the app lies on this origin; the page of the campaign stands beside it. */
export const BASE = '/news/dateline';
/** The interface changes the document; only a new document is found out by looking again. */
const LOOK_AGAIN_MS = 20;

export class AppFrame {
	readonly #frame: HTMLIFrameElement;

	constructor(path: string) {
		this.#frame = document.createElement('iframe');
		this.#frame.width = '390';
		this.#frame.height = '844';
		this.#frame.src = `${BASE}${path}`;
		document.body.append(this.#frame);
	}

	get window(): Window & typeof globalThis {
		return this.#frame.contentWindow as Window & typeof globalThis;
	}

	get path(): string {
		return this.window.location.pathname.slice(BASE.length);
	}

	/** Waits until `look` finds something, looking at every change of the document. */
	until<T>(look: (document: Document) => T | null | undefined | false): Promise<T> {
		return new Promise((resolve, reject) => {
			const again = () => {
				try {
					const document = this.#frame.contentDocument;
					const found = document && look(document);
					if (!found) return;
					stop();
					resolve(found);
				} catch (error) {
					stop();
					reject(error instanceof Error ? error : new Error(String(error)));
				}
			};
			let watched: Document | null = null;
			const observer = new MutationObserver(again);
			const watch = () => {
				const { contentDocument } = this.#frame;
				if (contentDocument && contentDocument !== watched) {
					watched = contentDocument;
					observer.observe(contentDocument, {
						subtree: true,
						childList: true,
						attributes: true,
						characterData: true
					});
				}
				again();
			};
			const timer = setInterval(watch, LOOK_AGAIN_MS);
			const stop = () => {
				clearInterval(timer);
				observer.disconnect();
			};
			watch();
		});
	}

	/** Waits for a button that can be pressed, and presses it. */
	async press(name: string | RegExp): Promise<void> {
		(await this.until((document) => buttonIn(document, name))).click();
	}

	button(name: string | RegExp): Promise<HTMLButtonElement> {
		return this.until((document) => buttonIn(document, name));
	}

	heading(text: string): Promise<unknown> {
		return this.until((document) => headingOf(document) === text);
	}

	/** Gives a file to the page's one input for files, as if the learner had chosen it. */
	async choose(name: string, content: BlobPart, type: string): Promise<void> {
		const input = await this.until((document) =>
			document.querySelector<HTMLInputElement>('input[type=file]')
		);
		const { DataTransfer, File, Event } = this.window;
		const chosen = new DataTransfer();
		chosen.items.add(new File([content], name, { type }));
		input.files = chosen.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}
}

export const headingOf = (document: Document): string =>
	document.querySelector('h1')?.textContent?.trim() ?? '';

export function buttonIn(document: Document, name: string | RegExp): HTMLButtonElement | undefined {
	return [...document.querySelectorAll('button')].find((button) => {
		const text = button.textContent?.trim() ?? '';
		return !button.disabled && (typeof name === 'string' ? text === name : name.test(text));
	});
}
