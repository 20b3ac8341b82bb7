// A file of answers that the learner opens again: what became of each.
import { readAnswers } from '../../formats/answers/read-answers.ts';
import { decodeNamedText } from '../../formats/encoding/decode-text.ts';
import { addAnswers, type Added } from '../../storage/review/add-answers.ts';
import { type App } from '../app/app.svelte.ts';
import { words } from '../../words/answers-file.ts';
import { sayAnswersFault } from '../../words/say-answers-fault.ts';
import { sayNotSaved } from '../app/say-failure.ts';
import { now } from '../app/device.ts';

/** Ten thousand answers take two. */
const MOST_BYTES = 5_000_000;

export type ImportOutcome =
	| { readonly kind: 'none' | 'reading' }
	| { readonly kind: 'refused'; readonly why: string }
	| ({ readonly kind: 'added' } & { readonly outcome: Added });

const CROWDANKI = /"(?:__type__|note_models|note_model_uuid)"/;
const LOOKED_AT = 1_000_000;

export class AnswersImport {
	readonly #app: App;
	current = $state.raw<ImportOutcome>({ kind: 'none' });

	constructor(app: App) {
		this.#app = app;
	}

	/** Whether a file is meant for this, by its name. */
	/** Of the files in JSON also CrowdAnki's decks are none of answers. */
	static async takes(file: File): Promise<boolean> {
		if (!/\.json$/i.test(file.name)) return false;
		try {
			return !CROWDANKI.test(await file.slice(0, LOOKED_AT).text());
		} catch {
			// Why it cannot be read is said by who reads it.
			return true;
		}
	}

	forget(): void {
		this.current = { kind: 'none' };
	}

	async readFile(file: File): Promise<void> {
		this.current = { kind: 'reading' };
		this.current = await this.#read(file);
	}

	async #read(file: File): Promise<ImportOutcome> {
		if (file.size > MOST_BYTES) {
			return refused(words.tooLarge);
		}
		let text: string;
		try {
			text = decodeNamedText(new Uint8Array(await file.arrayBuffer())) ?? '';
		} catch (error) {
			return refused(words.notRead(file.name, String(error)));
		}
		const read = readAnswers(text);
		if (!read.ok) return refused(sayAnswersFault(read.error));
		try {
			const outcome = await this.#app.use(
				(db) => addAnswers(db, read.value, now(), this.#app.presetId),
				'repeatable'
			);
			this.#app.tabs.tell({ kind: 'decks' });
			return { kind: 'added', outcome };
		} catch (error) {
			return refused(sayNotSaved(error));
		}
	}
}

const refused = (why: string): ImportOutcome => ({ kind: 'refused', why });
