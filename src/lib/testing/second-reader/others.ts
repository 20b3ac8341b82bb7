// Terms and voices, as the second reader knows them.
import { powersIn } from '../../core/language/powers.ts';
import type { Note, TermNote } from '../../core/note/note.ts';
import type { Decks, Known, Rule } from './known.ts';
import type { Read } from './questions.ts';
import { plain, plainHas } from './words.ts';

export function termRules(
	option: string,
	read: Read,
	note: TermNote,
	{ all }: Decks
): readonly Rule[] {
	const rules: Rule[] = [];
	const terms = all.flatMap((known) => (known.note.kind === 'term' ? [known.note] : []));
	if (read.part === 'term') {
		const isTerm = terms.some(({ term }) => plain(term) === plain(option));
		if (!isTerm && option.split(' ').length > note.term.split(' ').length + 2) {
			rules.push('a meaning among terms');
		}
	}
	const other = terms.find(
		({ term, meaning }) => plain(read.part === 'term' ? term : meaning) === plain(option)
	);
	if (other) {
		const names = [note.term, ...note.also];
		const its = [other.term, ...other.also];
		const isOther = names.some((name) =>
			its.some((one) => plainHas(name, one) || plainHas(one, name))
		);
		if (isOther) rules.push('another name of it');
	}
	return rules;
}

/** Who said it, or who it was: nobody of the same side without a name, nobody quoted with the same words. */
export function voiceRules(
	option: string,
	read: Read,
	known: Known,
	{ all }: Decks
): readonly Rule[] {
	const rules: Rule[] = [];
	const { note } = known;
	const right =
		note.kind === 'statement' ? note.speaker : note.kind === 'question' ? note.answer : '';
	const isName = (text: string) => /^[A-Z][\w-]+ [A-Z][\w-]+$/.test(text.split(',')[0]!);
	// Of bodies that are no speakers the author answers for the wrong ones.
	if (read.part === 'speaker' && (!isName(right) || !isName(option))) {
		const names = (text: string) =>
			powersIn([text, ...all.flatMap(({ note: one }) => namesBeside(one, text))].join('; '));
		const [own, its] = [names(right), names(option)];
		if (own.length === 0 || its.length === 0 || own.some((side) => its.includes(side))) {
			rules.push('the same voice');
		}
	}
	const quotes = quotesIn(note);
	const isQuoted = all.some(
		({ note: other }) =>
			other.id !== note.id &&
			namesIn(other).some((name) => plain(name) === plain(option)) &&
			quotesIn(other).some((one) => quotes.some((own) => plainHas(own, one) || plainHas(one, own)))
	);
	if (isQuoted) rules.push('the same quotation');
	const surname = option.split(' ').at(-1)!;
	if (isName(option) && plainHas(read.shown, surname)) rules.push('named in the question');
	return rules;
}

const namesIn = (note: Note): readonly string[] =>
	note.kind === 'statement'
		? [note.speaker.split(',')[0]!, ...note.also]
		: note.kind === 'question'
			? [note.answer, ...note.also]
			: [];

/** What else a note calls somebody whom it names. */
const namesBeside = (note: Note, name: string): readonly string[] =>
	note.kind === 'statement' && plain(note.speaker.split(',')[0]!) === plain(name.split(',')[0]!)
		? [note.speaker, ...note.also]
		: [];

function quotesIn(note: Note): readonly string[] {
	const shown =
		note.kind === 'statement' ? note.statement : note.kind === 'question' ? note.question : '';
	const marked = [...shown.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
	return [...marked, ...note.evidence.citations.flatMap(({ quote }) => quote ?? [])];
}
