// An English question or statement without the documents in which it stands: "Who chairs, according to the
// Gazette?" is "Who chairs?". Who speaks in a document is no document, and stays.

/** What a document is called where it has no name. */
const DOCUMENT =
	/^(?:the|an?|one|another) (?:[\p{L}-]+ )?(?:article|explainer|report|paper|leaflet|study)\b/iu;

const plain = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^(?:the|an?) /, '')
		.replace(/[’']s$/, '')
		.trim();

/** What is left without where it stands, and without whose report it is; each only where that is shorter. */
export function withoutSourceInEnglish(text: string, names: readonly string[]): readonly string[] {
	const known = new Set(names.map(plain));
	const isDocument = (name: string) => DOCUMENT.test(name) || known.has(plain(name));
	const placeless = withoutPlace(text);
	const bare = withoutReport(placeless, isDocument);
	return [...new Set([placeless, bare])].filter((shorter) => shorter.length < text.length);
}

const END = '(?=[,?:]|\\.?$)';

/** "Kim, in the article on the harbour" is "Kim". */
const withoutPlace = (text: string): string =>
	text.replace(
		new RegExp(`,? in the (?:article|report|paper) (?:on|about|after|by) [^,?:]+?${END}`, 'gu'),
		''
	);

function withoutReport(text: string, isDocument: (name: string) => boolean): string {
	const drop = (whole: string, name: string) => (isDocument(name) ? '' : whole);
	return text
		.replace(/^According to ([^,]+), (\p{L})/u, (whole, name: string, first: string) =>
			isDocument(name) ? first.toUpperCase() : whole
		)
		.replace(/, according to ([^,?:]+), /giu, (whole, name: string) =>
			isDocument(name) ? ' ' : whole
		)
		.replace(new RegExp(`,? according to ([^,?:]+?)${END}`, 'gu'), drop)
		.replace(
			new RegExp(`,? as ([^,?:]+?) (?:reports?|describes?|has|gives?) (?:it|them)${END}`, 'gu'),
			drop
		);
}
