// Why a file of answers is not taken.
export type AnswersFault =
	| { readonly kind: 'cut' | 'not-ours' | 'newer' }
	/** The names of the fields that lead to what is wrong, parted by dots; null for the whole. */
	| { readonly kind: 'damaged'; readonly where: string | null };
