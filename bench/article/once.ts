// npm run bench:article -- --set-aside: what readers judged of cards of texts that no rule had seen, looked at once.
// The texts are other people's and are not here; of each card stand its text's number, its place and the verdict.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Verdict = 'keep' | 'edit' | 'drop' | 'false';

interface JudgedSet {
	readonly name: string;
	/** The state of the rules that made the cards. */
	readonly commit: string;
	readonly facts: { readonly texts: number; readonly found: number; readonly all: number } | null;
	/** Of dates that the text gives as a weekday, a month without a year and the like. */
	readonly dates: { readonly right: number; readonly wrong: number };
	readonly rows: readonly (readonly [text: number, place: number, verdict: Verdict])[];
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

export function reportOnce(folder: string): string {
	const sets = JSON.parse(readFileSync(join(folder, 'once/judged.json'), 'utf8')) as JudgedSet[];
	return [
		'# Cards out of news by other people, judged once',
		'',
		'| texts | cards | kept as they are | kept, some after a small edit | false | first card false | dates wrong | of the facts |',
		'| --- | --- | --- | --- | --- | --- | --- | --- |',
		...sets.map(({ name, commit, facts, dates, rows }) => {
			const count = (...those: readonly Verdict[]) =>
				rows.filter(([, , verdict]) => those.includes(verdict)).length;
			const first = rows.filter(([, place]) => place === 1);
			const texts = new Set(rows.map(([text]) => text)).size;
			return `| ${[
				`${name} (${texts}), ${commit}`,
				rows.length,
				share(count('keep'), rows.length),
				share(count('keep', 'edit'), rows.length),
				share(count('false'), rows.length),
				`${first.filter(([, , verdict]) => verdict === 'false').length} of ${texts}`,
				`${dates.wrong} of ${dates.right + dates.wrong}`,
				facts === null
					? 'no list'
					: `${share(facts.found, facts.all)} of ${facts.all} (${facts.texts} texts)`
			].join(' | ')} |`;
		}),
		'',
		'Wanted: kept ≥ 80 %, false ≤ 2 %, no first card false, dates wrong ≤ 3 %, of the facts ≥ 55 %.'
	].join('\n');
}
