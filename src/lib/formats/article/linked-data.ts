// What schema.org's JSON-LD in a page says of its article: a stranger's JSON, read field by field.
import type { Element } from '../markup/markup.ts';

export interface LinkedArticle {
	readonly title: unknown;
	readonly author: string | null;
	readonly publisher: unknown;
	readonly date: unknown;
}

const NOTHING: LinkedArticle = { title: null, author: null, publisher: null, date: null };
const MOST_CHARACTERS = 300_000;
const MOST_RECORDS = 200;
const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

type Fields = Readonly<Record<string, unknown>>;

/** The first article that the page's records name. */
export function readLinkedData(elements: readonly Element[]): LinkedArticle {
	for (const { name, attributes, children } of elements) {
		if (name !== 'script' || attributes.type?.trim().toLowerCase() !== 'application/ld+json')
			continue;
		const article = articleIn(children.join(''));
		if (article) {
			return {
				title: article.headline ?? article.name,
				author: namesIn(article.author),
				publisher: namesIn(article.publisher),
				date: article.datePublished
			};
		}
	}
	return NOTHING;
}

function articleIn(json: string): Fields | null {
	if (json.length > MOST_CHARACTERS) return null;
	let parsed: unknown;
	try {
		parsed = JSON.parse(json);
	} catch {
		// Many pages' records are broken: then the page says nothing here.
		return null;
	}
	const records = listOf(parsed).flatMap((one) =>
		isFields(one) ? [one, ...listOf(one['@graph'])] : []
	);
	const found = records
		.slice(0, MOST_RECORDS)
		.find(
			(one) => isFields(one) && listOf(one['@type']).some((type) => ARTICLE.test(String(type)))
		);
	return (found as Fields | undefined) ?? null;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Names as texts or as records of people: "A. Writer and B. Writer". */
function namesIn(value: unknown): string | null {
	const names = listOf(value)
		.slice(0, 6)
		.map((one) => (isFields(one) ? listOf(one.name)[0] : one))
		.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
		.filter((name) => !/^https?:/.test(name));
	if (names.length === 0) return null;
	return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
