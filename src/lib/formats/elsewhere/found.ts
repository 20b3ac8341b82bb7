// What a file from elsewhere holds before it is a deck: notes with their texts, and where they stand.
import type { ElsewhereFormat } from '../../core/import/elsewhere-format.ts';
import type { LeftCounter } from '../../core/import/left.ts';
import type { LooseDate } from '../../core/language/loose-date.ts';

/** Where a note stands, as far as it says. */
export interface FoundSource {
	readonly title: string | null;
	readonly link: string | null;
	/** Who says so; null: the source itself. */
	readonly claimedBy: string | null;
	readonly date: LooseDate | null;
}

interface FoundBase {
	/** What stays the same while an answer changes: another program's id, or what is asked. */
	readonly key: string;
	/** Whether the key is an id of another program's, and no words. */
	readonly isId: boolean;
	readonly topic: string;
	readonly tags: readonly string[];
	readonly explanation: string | null;
	/** Null: no source is given. */
	readonly source: FoundSource | null;
	readonly date: LooseDate | null;
}

/** Plain texts, on one line each. A sentence has its gaps as core/note/cloze.ts writes them. */
export type FoundNote = FoundBase &
	(
		| { readonly kind: 'question'; readonly front: string; readonly back: string }
		/** Asked both ways. */
		| { readonly kind: 'term'; readonly front: string; readonly back: string }
		| { readonly kind: 'cloze'; readonly text: string }
	);

export interface Found {
	readonly format: ElsewhereFormat;
	/** As the file calls itself; null where it does not. */
	readonly title: string | null;
	/** What its id is made of, where the file says what it is; null: its name. */
	readonly id: string | null;
	readonly description: string;
	readonly notes: readonly FoundNote[];
	readonly left: LeftCounter;
	/** Names of pictures and sounds that come along. */
	readonly media: number;
}

export const NOTHING_SAID = {
	topic: '',
	tags: [],
	explanation: null,
	source: null,
	date: null
} as const;
