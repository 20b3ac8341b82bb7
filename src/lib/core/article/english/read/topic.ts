// What an English article is about: its topic in a name, its title in short, who answers in an interview.
import type { Article } from '../../article.ts';
import type { ReadSentence } from './reading.ts';
import { upperFirst } from '../../edits.ts';
import { readVerb } from './verbs.ts';
import { ENGLISH } from './words.ts';

/** "What the new rent cap means for tenants" is about the new rent cap. */
function subjectAsked(title: string): string | null {
	const about =
		/^(?:what|how)\s(the\s[^,?]{3,40}?)\s(?:means?|works?|is|are|does|do|will|would|could|says?|changes?)\b/i.exec(
			title
		) ?? /^what (?:is|are)\s([^,?]{3,40}?)(?:,|\?|\sand\s|$)/i.exec(title);
	return about ? upperFirst(about[1]!) : null;
}

export function shortTitleOf(title: string | null): string | null {
	if (title === null || /^[“"‘]/.test(title) || !/\p{Ll}{3}/u.test(title)) return null;
	const bare = title.replace(
		/^(?:Explainer|Factbox|FACTBOX|Analysis|Opinion|Comment|Live|Live updates?|Update|Q&A|Interview|Feature|In brief)\s*[:–—-]\s*/i,
		''
	);
	if (/^(?:What|Why|How|Who|When|Where|Is|Are|Can|Could|Will|Does|Do)\b/i.test(bare))
		return subjectAsked(bare);
	const [first = ''] = bare.split(/:\s|\s[–—]\s/);
	const isEnough = first.split(/\s+/).length >= 2 && first !== bare;
	const short = (isEnough ? first : bare).replace(/[?.!]$/, '').replace(/\slive$/i, '');
	const words = short.split(/\s+/).length;
	return words >= 2 && words <= 13 ? short : null;
}

/** The person that the article names most, where its paragraphs answer questions and it calls itself an interview. */
export function intervieweeOf(
	{ text }: Article,
	said: readonly ReadSentence[],
	people: ReadonlyMap<string, string>
): string | null {
	const answers = said.filter(({ sentence }) => sentence.asked !== null);
	if (answers.length < 0.5 * said.length || !/\binterview/i.test(text)) return null;
	const counted = [...people.values()].map(
		(name) => [name, text.split(name.split(' ').at(-1)!).length] as const
	);
	return counted.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A month, a day or the first word of what somebody is told to do heads nothing. */
const NO_TOPIC = new RegExp(
	`^(?:${[...ENGLISH.months, ...ENGLISH.weekdays].flat().join('|')}|imagine|click|read|watch|here|however|meanwhile)\\.?$`,
	'i'
);

/** The name that the article speaks of most, its title and beginning first. */
export function topicOf(
	{ text, about }: Article,
	said: readonly ReadSentence[],
	people: ReadonlyMap<string, string>,
	isCommon: (word: string) => boolean
): string | null {
	const counts = new Map<string, number>();
	for (const { names, sentence } of said) {
		for (const { text: name } of names) {
			if (
				people.has(name.split(' ').at(-1)!) ||
				isCommon(name.split(' ')[0]!) ||
				NO_TOPIC.test(name) ||
				[...people.values()].some((person) => person.startsWith(`${name} `)) ||
				name.length < 3 ||
				about.author?.includes(name) ||
				about.publisher?.includes(name)
			)
				continue;
			counts.set(name, (counts.get(name) ?? 0) + 1 + (sentence.paragraph <= 3 ? 1 : 0));
		}
	}
	const title = about.title ?? text.slice(0, 120);
	const scored = [...counts].map(
		([name, count]) => [name, count + (title.includes(name) ? 4 : 0)] as const
	);
	const [best] = scored.filter(([name]) => isNoun(name, text)).sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3 || !title.includes(best[0])) return null;
	// "Bank" is short for "Bank of Westmark".
	const longer = [...counts.keys()].filter(
		(name) => name !== best[0] && name.startsWith(`${best[0]} of `)
	);
	return longer.length === 1 ? longer[0]! : best[0];
}

/** "African trade": what only ever stands in front of a noun names nothing that an article is about. */
function isNoun(name: string, text: string): boolean {
	if (name.includes(' ')) return true;
	const behind = [
		...text.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])([^\\n]{0,20})`, 'gu'))
	];
	const alone = behind.filter(([, rest = '']) => {
		const next = /^\s([\p{L}]+)/u.exec(rest)?.[1];
		return next === undefined || SMALL.has(next) || (readVerb(next)?.forms.has('past') ?? false);
	});
	return alone.length * 2 >= behind.length;
}

const SMALL = new Set(
	'is are was were has have had will would can could may must does did do and or but in on at to for of by from with as than that who which when while after before since says said'.split(
		' '
	)
);
