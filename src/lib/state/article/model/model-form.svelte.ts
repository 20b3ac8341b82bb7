// The settings of a model as they are typed, and what came of trying it.
import { sayTypedFault } from '../../../words/say-typed-fault.ts';
import { articleFromText } from '../../../core/article/from-text.ts';
import type { ModelFailure } from '../../../core/article/model/model-failure.ts';
import {
	isModelSet,
	readModelAddress,
	readModelWord,
	type ModelFault,
	SECONDS,
	type ModelServer,
	type ModelSettings
} from '../../../core/article/model/model-settings.ts';
import { readWholeNumber, type SettingFault } from '../../../core/schedule/read-settings.ts';
import type { Result } from '../../../core/result.ts';
import { browserModel } from './browser-model.ts';
import { keepModelSettings, modelSettings } from './kept-model-settings.ts';
import { suggestByModel } from './suggest-by-model.ts';
import { CalledOff } from '../../worker/ask-worker.ts';

export type TrialOutcome =
	/** With what it asked of the made-up sentences; or nothing that stands in them. */
	| { readonly kind: 'works'; readonly question: string }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'failed'; readonly failure: ModelFailure }
	/** By a fault of the browser's or of ours, in its own words. */
	| { readonly kind: 'broke'; readonly why: string };

/** What a model is tried with. Made up, and sent to nobody before the learner asks for it. */
const SAMPLE = articleFromText(
	'The harbour council of Port Alder voted by nine to two on 5 May 2026 to close the old quay. The new quay, built by the engineer Kim Sample, has room for 40 ships.'
);

export class ModelForm {
	settings = $state.raw<ModelSettings>(modelSettings());
	problems = $state<Partial<Record<keyof ModelServer, string>>>({});
	/** Null until the browser has said. */
	inBrowser = $state<Awaited<ReturnType<typeof browserModel>> | null>(null);
	outcome = $state.raw<TrialOutcome | null>(null);
	trying = $state(false);
	readonly canTry = $derived(isModelSet(this.settings) && Object.keys(this.problems).length === 0);
	#calledOff: AbortController | null = null;

	async look(): Promise<void> {
		this.inBrowser = await browserModel();
	}

	use(use: ModelSettings['use']): void {
		this.#keep({ ...this.settings, use });
	}

	type(field: keyof ModelServer, typed: string): void {
		const read = READERS[field](typed);
		this.outcome = null;
		if (!read.ok) {
			this.problems[field] = sayTypedFault(read.error);
			return;
		}
		delete this.problems[field];
		this.#keep({ ...this.settings, server: { ...this.settings.server, [field]: read.value } });
	}

	async try(): Promise<void> {
		this.outcome = null;
		this.trying = true;
		this.#calledOff = new AbortController();
		try {
			this.outcome = await tried(this.settings, this.#calledOff.signal);
		} catch (error) {
			if (!(error instanceof CalledOff)) this.outcome = { kind: 'broke', why: String(error) };
		} finally {
			this.trying = false;
		}
	}

	cancel(): void {
		this.#calledOff?.abort();
	}

	#keep(settings: ModelSettings): void {
		this.outcome = null;
		this.settings = settings;
		keepModelSettings(settings);
	}
}

const READERS: Readonly<
	Record<keyof ModelServer, (typed: string) => Result<string | number, SettingFault | ModelFault>>
> = {
	address: readModelAddress,
	model: readModelWord,
	key: readModelWord,
	seconds: (typed) => readWholeNumber(typed, SECONDS)
};

async function tried(settings: ModelSettings, signal: AbortSignal): Promise<TrialOutcome> {
	const read = await suggestByModel(SAMPLE, settings, signal, () => {});
	if (!read.ok) return { kind: 'failed', failure: read.error };
	const [first] = read.value.suggestions;
	return first ? { kind: 'works', question: first.question } : { kind: 'nothing' };
}
