// Which media a field or a template names: pictures, sounds and films, by the names that a package gives them.

export interface MediaNamed {
	/** In Unicode's composed form, each once. */
	readonly own: readonly string[];
	/** Addresses of other hosts. */
	readonly remote: readonly string[];
}

const SOUND = /\[sound:([^\]\n]+)\]/g;
const SOURCE =
	/<(?:img|audio|video|source|object|embed)\b[^<>]*?\s(?:src|data)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s<>]+))/gi;

export function mediaNamed(html: string): MediaNamed {
	const [own, remote] = [new Set<string>(), new Set<string>()];
	if (!html.includes('<') && !html.includes('[sound:')) return { own: [], remote: [] };
	for (const [, name] of html.matchAll(SOUND)) add(name!);
	for (const [, quoted, single, bare] of html.matchAll(SOURCE)) add(quoted ?? single ?? bare ?? '');
	function add(written: string): void {
		const name = named(written.trim());
		if (name === '' || /^data:/i.test(name) || name.includes('{{')) return;
		if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(name)) remote.add(name);
		else own.add(name);
	}
	return { own: [...own], remote: [...remote] };
}

/** As the package's list has it: no references to characters, no percent signs for others. */
function named(written: string): string {
	const plain = written
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&nbsp;', ' ');
	return decoded(plain).normalize('NFC');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A percent sign that is one.
		return text;
	}
}
