// What became of handing something on, in words.
import type { Shared } from '$lib/state/app/share-text';

export const SAY_SHARED: Readonly<Record<Shared, string>> = {
	shared: 'Handed on.',
	copied: 'Copied.',
	'called-off': '',
	refused: 'Copy it from above: this browser does not let Dateline do it.'
};
