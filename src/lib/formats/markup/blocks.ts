// The elements of a page that begin a line of their own.

export const BLOCKS: ReadonlySet<string> = new Set(
	'html body address article blockquote center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul br'.split(
		' '
	)
);
