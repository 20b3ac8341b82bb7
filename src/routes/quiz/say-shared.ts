// What became of handing something on, in words.
import type { Shared } from '$lib/state/app/share-text';
import { words } from '$lib/words/handed-quiz';

export const SAY_SHARED: Readonly<Record<Shared, string>> = {
	shared: words.share.handedOn,
	copied: words.share.copied,
	'called-off': '',
	refused: words.share.refused
};
