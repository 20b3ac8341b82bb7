// Why nothing is taken out of a file that should be Anki's.

export type AnkiFault =
	| { readonly kind: 'empty' | 'not-anki' | 'cut' | 'broken' | 'locked' }
	/** A zip, but none of Anki's; or one with nothing but the page that asks for a newer Anki. */
	| { readonly kind: 'no-collection' | 'only-notice' }
	/** Made by an Anki that is newer, or many years older, than what is known here. */
	| { readonly kind: 'too-new'; readonly version: number }
	| { readonly kind: 'too-old'; readonly version: number }
	/** Beyond a budget; sizes in bytes. */
	| { readonly kind: 'too-large'; readonly most: number }
	| { readonly kind: 'too-many-files'; readonly most: number }
	/** The database is damaged, or is another program's. */
	| { readonly kind: 'database-broken'; readonly detail: string }
	| { readonly kind: 'other-database' };

/** Why the bytes of one medium cannot be had. */
export type MediaFault = 'missing' | 'broken' | 'too-large';
