// What the benchmark reads: the texts with a teacher's list of facts, and the judgements of a reader.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Fact {
	readonly id: string;
	readonly kind: string;
	readonly quote: string;
	readonly answer: string;
	readonly claimedBy: string | null;
	readonly asOf: string | null;
	readonly weight: 1 | 2 | 3;
}

export interface Listed {
	readonly set: 'tuning' | 'aside';
	readonly language: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly author: string | null;
	readonly date: string | null;
	readonly facts: readonly Fact[];
	readonly traps: readonly { readonly quote: string; readonly why: string }[];
}

export interface BenchText {
	readonly name: string;
	readonly set: 'tuning' | 'aside' | 'document';
	readonly text: string;
	/** Missing for a document that nobody has listed facts of. */
	readonly listed: Listed | null;
	readonly judged: Judged;
}

/** By a suggestion's id: kept as it is, kept after a small edit, or not; by a reader who knows only the text. */
export type Judged = Readonly<
	Record<string, { readonly verdict: 'keep' | 'edit' | 'drop'; readonly alone: boolean }>
>;

export function readTexts(folder: string, documents: string): readonly BenchText[] {
	const texts = readdirSync(join(folder, 'texts')).filter((file) => file.endsWith('.txt'));
	const own = texts.map((file): BenchText => {
		const name = file.replace(/\.txt$/, '');
		const listed = JSON.parse(
			readFileSync(join(folder, 'texts', `${name}.json`), 'utf8')
		) as Listed;
		return {
			name,
			set: listed.set,
			text: readFileSync(join(folder, 'texts', file), 'utf8'),
			listed,
			judged: judgedIn(folder, name)
		};
	});
	const others = existsSync(documents)
		? readdirSync(documents).filter((file) => /^\d.*\.txt$/.test(file))
		: [];
	return [
		...own,
		...others.map((file): BenchText => {
			const name = `document-${file.slice(0, 3)}`;
			return {
				name,
				set: 'document',
				text: readFileSync(join(documents, file), 'utf8'),
				listed: null,
				judged: judgedIn(folder, name)
			};
		})
	];
}

function judgedIn(folder: string, name: string): Judged {
	const file = join(folder, 'judged', `${name}.json`);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Judged) : {};
}
