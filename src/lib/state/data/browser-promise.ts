// The browser's promise not to clear what Dateline keeps: asking for it, and what was answered.
import { mayAskAgain, promptsForPromise } from '../../core/keeping/moments.ts';
import { now } from '../app/device.ts';
import { Keeper } from '../app/keeper.ts';
import { AS_MOMENT } from '../app/kept-forms.ts';

const ASKED = new Keeper('dateline.asked', AS_MOMENT);

/** WebKit's embedded views have no storage manager at all. */
const manager = (): StorageManager | undefined => navigator.storage as StorageManager | undefined;

/** Whether the browser has promised; null where it does not say. */
export async function isPromised(): Promise<boolean | null> {
	return (await manager()?.persisted?.()) ?? null;
}

/** When the browser was last asked; null where it never was. */
export const askedAt = (): number | null => ASKED.read();

/** Asks, whenever that was done last. Null where the browser gives no answer. */
export async function askForPromise(): Promise<boolean | null> {
	ASKED.keep(now());
	try {
		return (await manager()?.persist?.()) ?? null;
	} catch {
		// Some refuse by throwing, where they keep nothing for this page at all.
		return null;
	}
}

/** What may be done at a fitting moment: ask at once, offer the learner to be asked, or neither. */
export async function wayToAsk(): Promise<'ask' | 'offer' | 'neither'> {
	if ((await isPromised()) !== false || !mayAskAgain(askedAt(), now())) return 'neither';
	if (!promptsForPromise(navigator.userAgent)) return 'ask';
	return (await permission()) === 'prompt' ? 'offer' : 'neither';
}

async function permission(): Promise<PermissionState | null> {
	try {
		return (await navigator.permissions.query({ name: 'persistent-storage' })).state;
	} catch {
		// The browser knows no such permission: then there is nothing to offer.
		return null;
	}
}
