// The types that Vite and SvelteKit cannot know.
declare module 'virtual:dateline/shelf' {
	import type { ShelfEntry } from './build/deck-plugin.ts';
	import type { Deck } from './lib/core/note/deck.ts';
	export const shelf: readonly ShelfEntry[];
	export const loaders: Readonly<Record<string, () => Promise<{ default: Deck }>>>;
}

interface Window {
	/** The database, opened before the modules came; see app.html. Null once it was taken. */
	begun?: import('./lib/storage/database/at-opening.ts').Begun | null;
	/** Ends the keeping of what is done before the app listens, and gives it; see app.html. */
	early?: () => readonly {
		readonly control: Element;
		readonly type: 'click' | 'input' | 'change';
		readonly value: string;
		readonly checked?: boolean;
	}[];
}

// The address of a worker's script.
declare module '*?worker&url' {
	const url: string;
	export default url;
}

declare namespace App {
	interface PageState {
		/** The open note was opened on this page: one step back closes it. */
		openedHere?: true;
	}
}

declare module 'virtual:words/english' {
	/** As core/language/lexicon.ts packs them. */
	const packed: string;
	export default packed;
}
