// A teacher's page for one quiz: result codes as they are pasted, and from files.
import {
	classResults,
	printResults,
	type ClassResults
} from '../../core/quiz/hand/class-results.ts';
import type { QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import { inOneText } from '../../core/quiz/hand/print-quiz.ts';
import { decodeText } from '../../formats/encoding/decode-text.ts';
import { readResultFile } from '../../core/quiz/hand/result-file.ts';
import type { Opened } from './open-quiz.ts';
import { download } from '../app/save-file.ts';
import { words } from '../../words/quiz-problems.ts';
import { sayNotRead } from '../app/say-failure.ts';
import { sayQuestion } from '../../words/say-question.ts';
import { sayResultFileFault } from '../../words/say-quiz-problem.ts';

/** A class, many times over. */
const MOST_FILES = 300;
const MOST_BYTES = 500_000;

export class ClassCodes {
	opened = $state.raw<Opened | null>(null);
	problem = $state<string | null>(null);
	pasted = $state('');
	/** Why files were not taken, a sentence each. */
	refused = $state.raw<readonly string[]>([]);
	quiz = $derived<QuizAtHand | null>(this.opened?.kind === 'quiz' ? this.opened.quiz : null);
	results = $derived<ClassResults | null>(this.quiz && classResults(this.quiz, this.pasted));

	async load(opening: Promise<Opened>): Promise<void> {
		try {
			this.opened = await opening;
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Sets what the files hold below what is there already. */
	async addFiles(files: readonly File[]): Promise<void> {
		this.refused = [];
		const taken = await Promise.all(
			files.slice(0, MOST_FILES).map(async (file) => {
				const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
				return readResultFile(file.name, (await decodeText(bytes)) ?? '');
			})
		);
		const lines = taken.flatMap((read) => (read.ok ? read.value : []));
		const refused = taken.flatMap((read) => (read.ok ? [] : [sayResultFileFault(read.error)]));
		const left = files.length - taken.length;
		if (left > 0) refused.push(words.resultFile.leftAside(left));
		this.refused = refused;
		if (lines.length > 0) this.pasted = [this.pasted.trimEnd(), ...lines].join('\n').trimStart();
	}

	/** Saves a table for a spreadsheet. */
	saveTable(): void {
		if (!this.quiz || !this.results) return;
		const { name: named, right, of } = words.results.heads;
		const prompts = this.quiz.questions.map((question) => inOneText(sayQuestion(question)));
		const table = printResults(this.results, [named, right, of], prompts);
		const bytes = new TextEncoder().encode(`\uFEFF${table}`);
		const name = `quiz-${this.quiz.settings.seed}.csv`;
		download(new Blob([bytes], { type: 'text/csv' }), name);
	}
}
