// Where a clause ends within its sentence, and a predicate for "who" in front of it.
import type { Statement } from './statement.ts';
import { isInQuotation } from './quotations.ts';
import { readVerb, thirdOf } from './verbs.ts';

/** Up to where a further clause begins, or what stands alone ends. */
export const endOf = ({ said, standing }: Statement, from: number): number =>
	Math.min(
		endOfClause(said.sentence.text, from),
		standing.to,
		// Where ", the operator says" begins.
		...standing.edits
			.filter(
				({ start, end, text }) =>
					text === '' && start > from && end >= said.sentence.text.length - 1
			)
			.map(({ start }) => start)
	);

/** Up to where a further clause begins. */
export function endOfClause(text: string, from: number): number {
	const rest = text.slice(from);
	const stop =
		/(?:[;:]\s|,\s(?=(?:but|while|whereas|although|and\s(?:it|they|he|she|the|its|has|is|will|would|said)|and\s(?:his|her|their)\s\p{Ll}+\s(?:said|says|has|had|is|was|were|will|would)|which|who|where|saying|adding|as|because|since|so|after|even|though|until)\b)|,\s(?=\p{Ll}+ing\b)|\s(?:and|but)\s[“"]|\s[–—]\s|[.!?]["”]?$)/u.exec(
			rest
		);
	if (!stop) return text.length;
	// What a quotation mark closes belongs to it.
	const closes = /^[.!?]["”’]/.test(stop[0]) && isInQuotation(text.slice(0, from + stop.index));
	return from + stop.index + (closes ? 2 : 0);
}

/** "Glaciologists call" is "who calls". */
export function singular(predicate: string): string {
	const adverb =
		/^(?:also|later|then|now|still|soon|already|never|since|again|\p{Ll}+ly)\s(?=\p{Ll}+\s)/u.exec(
			predicate
		);
	if (adverb) return adverb[0] + singular(predicate.slice(adverb[0].length));
	const [first = ''] = predicate.split(' ');
	const put = { are: 'is', were: 'was', have: 'has', do: 'does' }[first];
	if (put) return predicate.replace(first, put);
	const reading = readVerb(first);
	return reading?.forms.has('base') && !reading.forms.has('past')
		? predicate.replace(first, thirdOf(first))
		: predicate;
}

export const isNamed = (subject: string): boolean =>
	/\p{Lu}/u.test(subject.slice(1)) ||
	/^\p{Lu}\p{L}+$/u.test(subject) ||
	subject.split(/\s+/).length >= 3;

/** An object up to where its circumstances begin: "suspension | by agreeing to …". */
export function objectLength(complement: string): number {
	const match =
		/^(?:\S+\s){1,}?\S+?(?=\s(?:by\s\p{Ll}+ing|in\s(?:order|the)|on\s(?:the|\d)|after\s|before\s|because\s|when\s|if\s|until\s|since\s|during\s|despite\s|under\s(?:a|the)|at\s(?:a|the)|without\s|while\s|as\s))/u.exec(
			complement
		);
	return match ? match[0].length : complement.length;
}

/** What follows up to the end of the clause. */
export function tailOf(text: string, from: number): string {
	const rest = text.slice(from);
	const tail =
		/^(?:[^,;:.–—]|(?<=\d)[.,](?=\d)|(?<=\b\p{Lu}|\p{Lu}\.\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Col|Lt))\.(?=\p{Lu}|\s\S))*/u.exec(
			rest
		)?.[0] ?? '';
	return withoutSecondVerb(tail).trimEnd();
}

/** "received 38,400 applications and recognised 15,900": up to the second verb, which a question would leave hanging. */
export function withoutSecondVerb(text: string): string {
	const second = [
		...text.matchAll(/\s(?:and|but|or)\s(?:\p{Ll}+ly\s)?(\p{Ll}+)(?!\s(?:of|for)\s)(?!\p{Ll})/gu)
	].find(([, word]) => {
		const forms = readVerb(word!)?.forms;
		return (
			forms !== undefined &&
			(forms.has('past') ||
				forms.has('third') ||
				forms.has('modal') ||
				forms.has('be') ||
				forms.has('do') ||
				forms.has('have'))
		);
	});
	return second ? text.slice(0, second.index) : text;
}
