// Why a backup is not taken.

export type Refusal =
	| { readonly kind: 'empty' | 'foreign' | 'too-large' }
	/** Of a newer Dateline. */
	| { readonly kind: 'newer'; readonly version: number }
	/** It ends too early. */
	| { readonly kind: 'cut' }
	/** Something in it is not as it was written; `where` names the file in it, `what` the first flaw. */
	| { readonly kind: 'damaged'; readonly where: string; readonly what: string };
