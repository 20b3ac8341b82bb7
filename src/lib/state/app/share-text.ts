// Passes a text or an address on: by the device's share sheet, else by the clipboard.

export type Shared = 'shared' | 'copied' | 'called-off' | 'refused';

export interface Shareable {
	readonly title: string;
	readonly text?: string;
	readonly url?: string;
}

/** What became of it; where neither way is open, the learner copies it by hand. */
export async function shareText(what: Shareable): Promise<Shared> {
	try {
		if (typeof navigator.share === 'function') {
			await navigator.share(what);
			return 'shared';
		}
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'called-off';
		// A sheet that does not open leaves the clipboard.
	}
	return copy(what.url ?? what.text ?? '');
}

async function copy(text: string): Promise<Shared> {
	try {
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch {
		return 'refused';
	}
}
