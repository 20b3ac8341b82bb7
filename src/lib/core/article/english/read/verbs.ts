// English verbs by their forms: which word can be a clause's verb, and what its base form is.
import { lemmaOfPast } from './guessed-verbs.ts';
import { SIDING, VERBS } from './words.ts';

export type VerbForm =
	'base' | 'third' | 'past' | 'participle' | 'ing' | 'modal' | 'be' | 'have' | 'do';

export interface VerbReading {
	readonly lemma: string;
	readonly forms: ReadonlySet<VerbForm>;
}

const MODALS = [
	'will',
	'would',
	'must',
	'may',
	'might',
	'can',
	'could',
	'shall',
	'should',
	'cannot'
];
const BE = ['is', 'are', 'was', 'were'];

const readings = new Map<string, { lemma: string; forms: Set<VerbForm> }>();
const pasts = new Map([
	['have', 'had'],
	['do', 'did']
]);

function enter(word: string, lemma: string, form: VerbForm) {
	const there = readings.get(word);
	if (there) there.forms.add(form);
	else readings.set(word, { lemma, forms: new Set([form]) });
}

/** All forms of all verbs, made once. */
function allForms() {
	for (const word of MODALS) enter(word, word, 'modal');
	for (const word of BE) enter(word, 'be', 'be');
	for (const word of ['has', 'have', 'had']) enter(word, 'have', 'have');
	for (const word of ['does', 'do', 'did']) enter(word, 'do', 'do');
	for (const entry of VERBS) {
		const [lemma = '', past, participle] = entry.split(':');
		if (['be', 'have', 'do'].includes(lemma)) continue;
		enter(lemma, lemma, 'base');
		enter(thirdOf(lemma), lemma, 'third');
		enter(past ?? pastOf(lemma), lemma, 'past');
		pasts.set(lemma, past ?? pastOf(lemma));
		enter(participle ?? past ?? pastOf(lemma), lemma, 'participle');
		enter(ingOf(lemma), lemma, 'ing');
	}
}

export function readVerb(word: string): VerbReading | null {
	const listed = readings.get(word.toLowerCase());
	if (listed) return listed;
	if (!word.endsWith('ed')) return null;
	const lemma = lemmaOfPast(word);
	return lemma === null ? null : { lemma, forms: GUESSED };
}

const GUESSED: ReadonlySet<VerbForm> = new Set<VerbForm>(['past', 'participle']);

/** Of a verb that no list holds. */
export const isGuessed = ({ forms }: VerbReading): boolean => forms === GUESSED;

/** What it was in the past; null for a verb that is not listed. */
export const pastFormOf = (lemma: string): string | null => pasts.get(lemma) ?? null;

/** A verb by which somebody takes a side. */
export const isSide = (lemma: string): boolean => SIDING.includes(lemma);

export function thirdOf(lemma: string): string {
	if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
	return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

const DOUBLING = new Set(
	'commit admit permit submit refer prefer transfer occur expel cancel travel control transmit compel rebel annul rebut equip format propel repel dispel excel patrol enrol fulfil distil instil omit emit remit regret acquit allot concur confer deter defer embed incur infer overlap recur signal label level model total fuel quarrel counsel dial marvel equal kidnap worship'.split(
		' '
	)
);

/** Doubled as in "ban, banned": one syllable, or one of the few longer ones that are. */
function doubles(lemma: string): boolean {
	return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma) || DOUBLING.has(lemma);
}

function pastOf(lemma: string): string {
	if (lemma.endsWith('e')) return `${lemma}d`;
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
	return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function ingOf(lemma: string): string {
	if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
	if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
	return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

allForms();
