// Checking all data: how far it is, what it has found, and what the learner can do about it.
import {
	awaitsRepair,
	type CheckReport,
	type Finding,
	type Repair
} from '../../core/collection/report.ts';
import { words } from '../../words/report.ts';
import { sayReport, type SaidReport } from '../../words/say-report.ts';
import { sayDetail } from '../../words/say-storage-detail.ts';
import { problemBehind } from '../../storage/database/problem-behind.ts';
import { CalledOff, askDataWorker } from './ask-data-worker.ts';
import { Tabs } from '../app/tabs.ts';

export type CheckState =
	| { readonly kind: 'idle' }
	/** How much is done, 0 to 1. */
	| { readonly kind: 'running'; readonly done: number }
	| { readonly kind: 'done'; readonly said: SaidReport; readonly awaitsRepair: boolean }
	| { readonly kind: 'called-off' }
	| { readonly kind: 'failed'; readonly why: string };

export class SelfCheck {
	#calledOff: AbortController | null = null;
	current = $state.raw<CheckState>({ kind: 'idle' });

	/** Checks everything; does nothing while it does so already. */
	async run(repair: Repair): Promise<void> {
		if (this.current.kind === 'running') return;
		this.current = { kind: 'running', done: 0 };
		const calledOff = (this.#calledOff = new AbortController());
		try {
			const report = await checkAll(repair, {
				signal: calledOff.signal,
				onProgress: (done) => {
					if (!calledOff.signal.aborted) this.current = { kind: 'running', done };
				}
			});
			const said = sayReport(report);
			this.current = { kind: 'done', said, awaitsRepair: awaitsRepair(report) };
		} catch (error) {
			this.current =
				error instanceof CalledOff
					? { kind: 'called-off' }
					: { kind: 'failed', why: sayNotChecked(error) };
		}
	}

	/** Ends a check that is under way: what it has put right so far stays so. */
	callOff(): void {
		this.#calledOff?.abort();
	}
}

/** Checks in a worker, and lets this page and the other tabs know that something was put right. */
export async function checkAll(
	repair: Repair,
	options: Parameters<typeof askDataWorker>[1] = {}
): Promise<CheckReport> {
	const report = await askDataWorker({ kind: 'check', repair }, options);
	const repaired = report.findings.filter((finding) => finding.repaired > 0);
	// A messenger of its own is heard by this page too.
	const tabs = repaired.length > 0 ? new Tabs() : null;
	tabs?.tell({ kind: 'decks' });
	if (repaired.some(isSettings)) tabs?.tell({ kind: 'settings' });
	return report;
}

const isSettings = ({ kind }: Finding): boolean => kind === 'unreadable-settings';

function sayNotChecked(error: unknown): string {
	const problem = problemBehind(error);
	switch (problem.kind) {
		case 'full':
			return words.notChecked.full;
		case 'superseded':
			return words.notChecked.superseded;
		default:
			return words.notChecked.otherwise(sayDetail(problem));
	}
}
