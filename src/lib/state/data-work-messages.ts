// What the page and its data worker say to each other.

/** What can be asked for. */
export type Request = { readonly kind: 'check'; readonly repair: boolean };

/** What comes of each. */
export interface Outcomes {
	check: { readonly cards: number; readonly different: readonly string[] };
}

export type Answer =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'done'; readonly outcome: Outcomes[keyof Outcomes] }
	| { readonly kind: 'failed'; readonly name: string; readonly message: string };
