// Why a language model gave no suggestions, or not for all of an article.

/** `said` is what the server itself says of it, null where it says nothing. */
export type ModelFailure =
	/** Nobody was asked. */
	| { readonly kind: 'no-text' | 'none-set-up' | 'no-browser-model' }
	/** The server cannot be reached: barred from an encrypted page, not there, or it allows no pages. */
	| { readonly kind: 'barred' | 'nobody-there'; readonly address: string }
	| { readonly kind: 'not-allowed'; readonly address: string; readonly origin: string }
	| { readonly kind: 'request-failed' | 'not-asked'; readonly why: string }
	/** It was asked, and refused. */
	| { readonly kind: 'redirected' }
	| { readonly kind: 'key-refused'; readonly status: number; readonly said: string | null }
	| { readonly kind: 'no-such-model'; readonly model: string; readonly said: string | null }
	| { readonly kind: 'wrong-address'; readonly status: number; readonly said: string | null }
	| { readonly kind: 'too-many-requests'; readonly said: string | null }
	| { readonly kind: 'server-failed'; readonly status: number; readonly said: string | null }
	/** It answered too late, or not to the end, or not as it should. */
	| { readonly kind: 'server-too-slow' | 'browser-too-slow'; readonly seconds: number }
	| {
			readonly kind:
				'endless' | 'broken-off' | 'a-page' | 'no-json' | 'another-schema' | 'no-cards';
	  }
	| { readonly kind: 'browser-gave-up' | 'browser-cannot'; readonly why: string };

/** Of the parts that an article was asked about in, some have no suggestions; null where it is too long. */
export interface PartlyRead {
	readonly kind: 'partly-read';
	readonly parts: number;
	readonly unread: number;
	readonly why: ModelFailure | null;
}

export type ModelProblem = ModelFailure | PartlyRead;
