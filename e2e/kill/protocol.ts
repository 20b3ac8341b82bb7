// What the page of the campaign and the harness say to each other.
import type { LogEntry } from '../../src/lib/core/review/review.ts';

/** What a database holds, as far as it has to be compared. */
export interface State {
	/** 0 where there is no database. */
	readonly version: number;
	/** Per store the digest of every row, by its key as JSON; the log's entries under `log`. */
	readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** One that lies in two places is there twice. */
	readonly log: readonly LogEntry[];
	/** Its entries that are not sealed yet. */
	readonly loose: number;
	readonly decks: readonly DeckState[];
	readonly updates: readonly UpdateState[];
	readonly articles: readonly ArticleState[];
	/** The cards in all, and those that were never answered. */
	readonly cards: number;
	readonly newCards: number;
	/** Of all decks and days, what `days` says of answers. */
	readonly answersCounted: number;
}

export interface DeckState {
	readonly id: string;
	/** As its head says; null where notes or cards have no deck. */
	readonly head: {
		readonly version: number;
		readonly notes: number;
		readonly cards: number;
	} | null;
	readonly notes: number;
	readonly cards: number;
	/** The revisions that its notes name in their texts, each once. */
	readonly revisions: readonly number[];
}

/** What was decided on an article. */
export interface ArticleState {
	readonly id: string;
	/** The cards' notes by its decisions, and the notes of the deck that they go into. */
	readonly decided: readonly string[];
	readonly inDeck: readonly string[];
}

export interface UpdateState {
	readonly id: string;
	readonly deckId: string;
	readonly fromVersion: number;
	readonly toVersion: number;
	readonly calls: readonly string[];
}

/** What a page finds after a kill. */
export interface Found {
	/** As it was left, before the app's own code opened it. */
	readonly left: State;
	/** As the app has it. */
	readonly opened: State;
	/** Why the app cannot open it; null where it can. */
	readonly problem: string | null;
	/** Cards whose schedule is not what the log's replay gives. */
	readonly different: readonly string[];
}

export type TaskName =
	'answer' | 'accept' | 'import' | 'update' | 'migration' | 'migrate-log' | 'seal' | 'restore';

export interface Order {
	readonly task: TaskName | 'none';
	/** Whether to begin with an empty database: it has grown too large to be gone through each time. */
	readonly anew: boolean;
	/** For the choices that the page makes. */
	readonly seed: number;
	/** A deck id that was never used, and how many notes it has; for the task, and for fresh cards. */
	readonly deck: string;
	readonly supply: string;
	readonly notes: number;
}

/** What the task will have done once it is done. */
export interface Plan {
	readonly task: TaskName;
	/** The deck that is imported or updated. */
	readonly deck?: {
		readonly id: string;
		readonly version: number;
		readonly notes: number;
		readonly cards: number;
	};
	/** The article that cards are accepted from. */
	readonly article?: string;
	/** The database as it is before a migration. */
	readonly older?: State;
	/** The database as it is after a restore; what follows from the moment of it may differ. */
	readonly after?: State;
}

/** One thing that is asked of the interface. */
export type Attempt =
	| { readonly what: 'answer'; readonly card: string; readonly grade: string }
	| { readonly what: 'undo'; readonly card: string }
	/** A card from an article, the one that is shown. */
	| { readonly what: 'accept' }
	| { readonly what: 'task' };

export type Message =
	| { readonly kind: 'found'; readonly found: Found }
	/** All is prepared; from now on only the task changes anything. */
	| { readonly kind: 'ready'; readonly before: State; readonly plan: Plan }
	/** The kill may come. */
	| { readonly kind: 'begun' }
	/** The app has begun to write. */
	| { readonly kind: 'writing' }
	| { readonly kind: 'attempt'; readonly attempt: Attempt }
	/** The interface shows that the last attempt is saved. */
	| { readonly kind: 'acknowledged' }
	| { readonly kind: 'done' }
	| { readonly kind: 'problem'; readonly text: string };
