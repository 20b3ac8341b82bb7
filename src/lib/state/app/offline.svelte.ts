// The service worker, as the learner meets it: ready offline, and a new version when they want it.
import type { Workbox } from 'workbox-window';
import { trustedWorkerUrl } from '../worker/trusted-url.ts';

const CHECK_EVERY_MS = 3_600_000;

export class Offline {
	/** Set once, when everything has been stored for the first time. */
	justReady = $state(false);
	/** A new version waits for the learner's word. */
	updateWaiting = $state(false);
	#workbox: Workbox | null = null;
	#agreed = false;

	/** Registers the worker at that address; does nothing where there are no workers. */
	async start(url: string, scope: string): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox(trustedWorkerUrl(url), { scope });
		workbox.addEventListener('activated', (event) => {
			if (!event.isUpdate) this.justReady = true;
		});
		workbox.addEventListener('waiting', () => {
			this.updateWaiting = true;
		});
		workbox.addEventListener('controlling', () => {
			// Only the tab whose learner agreed: another one may be in the middle of a review.
			if (this.#agreed) location.reload();
		});
		this.#workbox = workbox;
		await workbox.register({ immediate: true });
		this.#checkNowAndThen(workbox);
	}

	/** The learner agrees: the new version takes over, and the page reloads. */
	update(): void {
		this.#agreed = true;
		this.#workbox?.messageSkipWaiting();
	}

	#checkNowAndThen(workbox: Workbox): void {
		let last = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState !== 'visible' || Date.now() - last < CHECK_EVERY_MS) return;
			last = Date.now();
			// Offline there is nothing to find; the next look will do.
			workbox.update().catch(() => {});
		});
	}
}
