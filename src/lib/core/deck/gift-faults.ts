// What can be wrong with another program's questions (GIFT): with the file, and why a question makes no card.

type Bare =
	| 'gift-nothing'
	| 'gift-title-open'
	| 'gift-answers-open'
	| 'gift-answers-closed'
	| 'gift-two-braces'
	| 'gift-before-answers'
	| 'gift-empty-answer'
	| 'gift-no-pair'
	| 'gift-empty-pair'
	| 'gift-no-number-at-all'
	// Why a question makes no card.
	| 'gift-picture'
	| 'gift-essay'
	| 'gift-no-question'
	| 'gift-asks-nothing'
	| 'gift-verdict-within'
	| 'gift-no-left-side'
	| 'gift-pattern'
	| 'gift-none-right'
	| 'gift-no-number-right'
	| 'gift-several-tolerances'
	| 'gift-below-zero'
	| 'gift-long-number'
	| 'gift-wide-tolerance'
	| 'gift-gap-unclear'
	| 'gift-give-away'
	| 'gift-same-question';

export type GiftFault =
	| { readonly kind: Bare }
	| { readonly kind: 'gift-no-number'; readonly text: string }
	| {
			readonly kind: 'gift-file-too-large';
			readonly of: 'characters' | 'questions';
			readonly count: number;
			readonly most: number;
	  }
	| { readonly kind: 'gift-question-too-long'; readonly count: number; readonly most: number }
	| { readonly kind: 'gift-too-many-answers' | 'gift-long-text'; readonly most: number }
	/** Answers of a question that makes a card; `texts` are the first of them. */
	| {
			readonly kind: 'gift-part-right' | 'gift-pattern-left-out';
			readonly texts: readonly string[];
			readonly count: number;
	  };
