// Browse's worker as the page asks it: one thing after the other, in the order of asking.
import type { WorkOptions } from '../worker/ask-worker.ts';
import { HeldWorker } from '../worker/ask-worker.ts';
import type { BrowseRequest, CardName, FoundCards } from './browse-request.ts';
import workerUrl from './browse.worker.ts?worker&url';

type Asked<Kind extends BrowseRequest['kind']> = Omit<
	Extract<BrowseRequest, { readonly kind: Kind }>,
	'kind'
>;

export class AskBrowse {
	readonly #worker = new HeldWorker(workerUrl);
	#last: Promise<unknown> = Promise.resolve();

	open = (request: Asked<'open'>) => this.#ask<FoundCards>({ kind: 'open', ...request });
	load = (request: Asked<'load'>, options: WorkOptions) =>
		this.#ask<void>({ kind: 'load', ...request }, options);
	reread = (request: Asked<'reread'>) => this.#ask<void>({ kind: 'reread', ...request });
	find = (request: Asked<'find'>, options: WorkOptions) =>
		this.#ask<FoundCards>({ kind: 'find', ...request }, options);
	rows = (request: Asked<'rows'>) => this.#ask<FoundCards['rows']>({ kind: 'rows', ...request });
	ids = (request: Asked<'ids'>) => this.#ask<readonly CardName[]>({ kind: 'ids', ...request });

	letGo(): void {
		this.#worker.letGo();
	}

	#ask<T>(request: BrowseRequest, options: WorkOptions = {}): Promise<T> {
		const answer = this.#last.then(() => this.#worker.ask(request, options) as Promise<T>);
		// What one asks for next does not wait for how this ends well.
		this.#last = answer.catch(() => {});
		return answer;
	}
}
