// What must not happen while hostile inputs are opened: it is watched for from outside the page.
import { readdirSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';
import { BUILD, expect, type Site } from '../steps/dateline.ts';
import type { Stranger } from './stranger.ts';

/** What came of one input. */
export type Outcome =
	| { readonly kind: 'refused'; readonly sentences: readonly string[] }
	/** Taken for what it is: its text stands in the page, or nowhere. */
	| { readonly kind: 'taken' };

const FILES = new Set(
	readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`)
);

/** A page of a hundred texts of twenty thousand characters takes its time, on a busy machine more. */
export const patiently = expect.configure({ timeout: 60_000 });

const MIB = 2 ** 20;
/** No page, no worker may hold more. */
export const MOST_HEAP_MIB = 256;

const CHARACTERS_OF_A_MESSAGE = 500;
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

const isSentence = (text: string): boolean =>
	/[A-Za-z]{2}.*[.!?”)]$/s.test(text) &&
	text.length < CHARACTERS_OF_A_MESSAGE &&
	!UNSEEN.test(text);

export class Watch {
	/** What was found that must not be, each with its input. */
	readonly faults: string[] = [];
	#seen = { scripts: 0, requests: 0, arrived: 0, crashes: 0 };
	readonly #page: Page;
	readonly #site: Site;
	readonly #stranger: Stranger;
	readonly #devtools: CDPSession;
	readonly #scripts: string[] = [];
	readonly #requests: string[] = [];
	readonly #crashes: string[] = [];
	#isAside = false;
	#refused = 0;
	#taken = 0;
	heapMiB = 0;

	static async over(page: Page, context: BrowserContext, site: Site, stranger: Stranger) {
		await page.addInitScript(() => {
			// Says so in a way that a navigation does not wipe out.
			Object.assign(globalThis, { ran: () => console.error('a script ran') });
		});
		return new Watch(page, context, site, stranger, await context.newCDPSession(page));
	}

	private constructor(
		page: Page,
		context: BrowserContext,
		site: Site,
		stranger: Stranger,
		devtools: CDPSession
	) {
		this.#page = page;
		this.#site = site;
		this.#stranger = stranger;
		this.#devtools = devtools;
		page.on('dialog', (dialog) => {
			this.#scripts.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		// An attempt that only the policy stopped is one as well.
		page.on('console', (message) => {
			if (this.#isAside) return;
			if (/a script ran|Content Security Policy|Trusted ?Type/i.test(message.text())) {
				this.#scripts.push(message.text());
			}
		});
		page.on('pageerror', (error) => this.#crashes.push(String(error)));
		page.on('crash', () => this.#crashes.push('the page'));
		context.on('page', (other) => this.#scripts.push(`a window: ${other.url()}`));
		context.on('request', (request) => this.#see(request));
	}

	/** What is done for a test's own sake: the browser's word on it is no fault of the app's. */
	async aside<T>(act: () => Promise<T>): Promise<T> {
		this.#isAside = true;
		return act().finally(() => (this.#isAside = false));
	}

	#see(request: Request): void {
		const url = new URL(request.url());
		const own = url.origin === new URL(this.#site.url).origin;
		const known = FILES.has(url.pathname) || request.isNavigationRequest();
		if (!own || !known) this.#requests.push(request.url().slice(0, 200));
	}

	/** Nothing has happened so far that must not; `input` says behind which input it is asked. */
	async expectNothing(input: string): Promise<void> {
		const strange = await this.#page.evaluate(() => {
			const wrong =
				'iframe, frame, object, embed, base, math, video, audio, marquee, xmp, image, foreignObject, animate, body script ~ script, main style, main link, main meta, main script, main img, main template';
			const elements = [...document.querySelectorAll(wrong)].map(({ tagName }) => tagName);
			const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
				[...attributes].filter(
					({ name, value }) =>
						/^on|^srcdoc$|^formaction$|^ping$/.test(name) ||
						(/^(?:href|src|action|xlink:href)$/.test(name) && !/^(?:https?:|\/|#|$)/.test(value))
				)
			);
			const polluted = ['ran', 'prototype', '0'].filter((key) => key in ({} as object));
			return [
				...elements,
				...attributes.map(({ name, value }) => `${name}=${value.slice(0, 100)}`),
				...polluted,
				...Object.keys(Object.prototype)
			];
		});
		this.#fault(input, 'in the page', strange);
		this.#fault(input, 'scripts', this.#scripts.slice(this.#seen.scripts));
		this.#fault(input, 'requests', this.#requests.slice(this.#seen.requests));
		this.#fault(input, 'arrived', this.#stranger.arrived.slice(this.#seen.arrived));
		this.#fault(input, 'crashes', this.#crashes.slice(this.#seen.crashes));
		this.#seen = {
			scripts: this.#scripts.length,
			requests: this.#requests.length,
			arrived: this.#stranger.arrived.length,
			crashes: this.#crashes.length
		};
	}

	#fault(input: string, what: string, found: readonly string[]): void {
		if (found.length > 0) this.faults.push(`${input}: ${what}: ${found.join(' | ').slice(0, 300)}`);
	}

	async count(input: string, outcome: Outcome): Promise<void> {
		if (outcome.kind === 'taken') this.#taken++;
		else {
			this.#refused++;
			const { sentences } = outcome;
			if (sentences.length === 0) this.faults.push(`${input}: no reason`);
			this.#fault(
				input,
				'no sentence',
				sentences.filter((sentence) => !isSentence(sentence))
			);
		}
		await this.expectNothing(input);
	}

	/** What the page holds; garbage of pages that were left is none of it. */
	async measureHeap(): Promise<void> {
		await this.#devtools.send('HeapProfiler.collectGarbage');
		const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
		this.sawHeap(usedSize);
	}

	sawHeap(bytes: number): void {
		this.heapMiB = Math.max(this.heapMiB, bytes / MIB);
	}

	/** The last word on a kind of inputs. */
	async finish(kind: string): Promise<void> {
		await this.measureHeap();
		console.log(
			`hostile ${kind}: ${this.#refused + this.#taken} inputs, ${this.#refused} refused with a reason, ` +
				`${this.#taken} shown as text, ${this.#scripts.length} scripts run, ` +
				`${this.#requests.length + this.#stranger.arrived.length} requests left, ` +
				`${this.#crashes.length} crashes, largest heap ${this.heapMiB.toFixed(0)} MiB`
		);
		expect(this.faults.slice(0, 30)).toEqual([]);
		expect(this.heapMiB).toBeLessThan(MOST_HEAP_MIB);
	}
}
