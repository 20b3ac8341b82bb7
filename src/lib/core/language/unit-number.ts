// One year, two years: an English unit in the number that goes with an amount.

const IRREGULAR: readonly (readonly [one: string, several: string])[] = [
	['person', 'people'],
	['man', 'men'],
	['woman', 'women'],
	['child', 'children'],
	['foot', 'feet']
];

/** The unit's first word for one, or for another number; one whose number is not seen stays. */
export function unitFor(unit: string, number: number): string {
	const [word = '', ...rest] = unit.split(' ');
	// Signs and names of measures ("%", "km", "MW") have one form.
	if (!/^\p{Ll}{3,}$/u.test(word)) return unit;
	return [number === 1 ? singularOf(word) : pluralOf(word, rest.length === 0), ...rest].join(' ');
}

function singularOf(word: string): string {
	const irregular = IRREGULAR.find(([, several]) => several === word);
	if (irregular) return irregular[0];
	if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
	return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Only of words that are known to be counted: "personnel" and "percent" have no plural. */
const COUNTED =
	/^(?:second|minute|hour|day|night|week|month|year|decade|century|point|area|seat|vote|time|mile|ton|tonne|euro|dollar|pound|state|country|party|soldier|ship|item|step|region|meeting)$/;

function pluralOf(word: string, isAlone: boolean): string {
	const irregular = IRREGULAR.find(([one]) => one === word);
	if (irregular) return irregular[1];
	if (!isAlone || !COUNTED.test(word)) return word;
	return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
