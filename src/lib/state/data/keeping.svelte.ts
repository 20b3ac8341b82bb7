// What stands around the learner's data: how much exists here only, what the browser has promised,
// and where installing would keep it better.
import {
	isAppleMobileTab,
	isBack,
	type Offer,
	type PromiseState
} from '../../core/keeping/moments.ts';
import { loudnessOf, unsavedOf } from '../../core/keeping/reminder.ts';
import type { App } from '../app/app.svelte.ts';
import { askForPromise, isPromised, wayToAsk } from './browser-promise.ts';
import { now } from '../app/device.ts';
import { Keeper } from '../app/keeper.ts';
import { AS_MOMENT } from '../app/kept-forms.ts';
import { sayUnsaved } from '../../words/say-unsaved.ts';
import { refreshTrace, traceOf } from './trace.ts';

/** When an offer was put away. */
const putAway = (offer: Offer) => new Keeper(`dateline.later.${offer}`, AS_MOMENT);

export class Keeping {
	readonly #app: App;
	#asking = false;
	#trace = $state.raw(traceOf());
	#promised = $state.raw<boolean | null>(null);
	#away = $state.raw<readonly Offer[]>([]);
	readonly #installed = isInstalled();
	/** A browser's tab on an iPhone or iPad, where the seven-day rule holds. */
	readonly appleTab = isAppleMobileTab({
		userAgent: navigator.userAgent,
		touchPoints: navigator.maxTouchPoints,
		installed: this.#installed
	});
	promise = $state<PromiseState>('unasked');
	unsaved = $derived(unsavedOf(this.#trace, now(), this.#promised === true));
	loudness = $derived(loudnessOf(this.unsaved));
	words = $derived(sayUnsaved(this.unsaved, this.#trace));
	answersInAll = $derived(this.#trace?.answers ?? 0);
	offersHomeScreen = $derived(this.appleTab && !this.#away.includes('home-screen'));
	/** Whether the browser would install the app; whether that is also to be said. */
	canInstall = $state(false);
	offersInstall = $derived(this.canInstall && !this.#away.includes('install'));

	private constructor(app: App) {
		this.#app = app;
		const offers = ['home-screen', 'install', 'promise'] as const;
		this.#away = offers.filter((offer) => !isBack(putAway(offer).read(), now()));
	}

	/** Reads what is known. The trace is put right first, but not while a session counts on it. */
	static async open(app: App, during: 'rest' | 'session'): Promise<Keeping> {
		if (during === 'rest') await refreshTrace(app);
		const keeping = new Keeping(app);
		keeping.#promised = await isPromised();
		keeping.refresh();
		return keeping;
	}

	/** Reads anew what may have changed, after answers were noted. */
	refresh(): void {
		this.#trace = traceOf();
		this.canInstall = this.#app.installOffer !== null && !this.#installed;
	}

	putAway(offer: Offer): void {
		putAway(offer).keep(now());
		this.#away = [...this.#away, offer];
		if (offer === 'promise') this.promise = 'unasked';
	}

	/** At a fitting moment: has the browser asked, or offers the learner to have it asked. Once. */
	async askIfFitting(): Promise<void> {
		if (this.#asking) return;
		this.#asking = true;
		if ((await wayToAsk()) === 'ask') await this.ask();
		else await this.offerIfFitting();
	}

	/** Offers the learner to have the browser asked, where it would put the question to them. */
	async offerIfFitting(): Promise<void> {
		const offers = this.promise === 'unasked' && !this.#away.includes('promise');
		if (offers && (await wayToAsk()) === 'offer') this.promise = 'offered';
	}

	async ask(): Promise<void> {
		const promised = await askForPromise();
		this.#promised = promised;
		this.promise = promised === null ? 'unasked' : promised ? 'promised' : 'declined';
	}

	/** Has the browser ask the learner whether to install; it can be asked once. */
	async install(): Promise<void> {
		const offer = this.#app.installOffer;
		this.#app.installOffer = null;
		this.refresh();
		await offer?.prompt();
	}
}

function isInstalled(): boolean {
	const { standalone } = navigator as Navigator & { standalone?: boolean };
	return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
