// Which language model a learner has, if any: none, the browser's own, or one on a server of theirs.
import { fail, ok, type Result } from '../../result.ts';

export interface ModelFault {
	readonly kind: 'model-address' | 'model-word';
}

export interface ModelServer {
	/** Where the OpenAI chat API begins, as "http://localhost:11434/v1"; no slash at its end. */
	readonly address: string;
	/** The model's name there. */
	readonly model: string;
	/** Empty where the server wants none. */
	readonly key: string;
	/** How long one answer may take. */
	readonly seconds: number;
}

export interface ModelSettings {
	readonly use: 'none' | 'browser' | 'server';
	/** What was typed stays, also while it is not used. */
	readonly server: ModelServer;
}

export const NO_MODEL: ModelSettings = {
	use: 'none',
	server: { address: '', model: '', key: '', seconds: 120 }
};

export const SECONDS = { from: 1, to: 900 } as const;

const ADDRESS = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:\/[^\s?#"<>\\]*)?$/i;

/** A typed address as it is kept, or that it is none. */
export function readModelAddress(typed: string): Result<string, ModelFault> {
	const address = typed
		.trim()
		.replace(/\/+$/, '')
		.replace(/\/chat\/completions$/, '');
	if (address === '' || (address.length <= 500 && ADDRESS.test(address))) return ok(address);
	return fail({ kind: 'model-address' });
}

/** A name or key goes into a line of the request: nothing unseen, and not without end. */
export function readModelWord(typed: string): Result<string, ModelFault> {
	const word = typed.trim();
	if (word.length <= 500 && /^[\x21-\x7e]*$/.test(word)) return ok(word);
	return fail({ kind: 'model-word' });
}

/** What was kept on the device; anything else than that is no model. */
export function parseModelSettings(kept: string | null): ModelSettings {
	let parsed: unknown;
	try {
		parsed = JSON.parse(kept ?? 'null');
	} catch {
		return NO_MODEL;
	}
	const { use, server } = fieldsOf(parsed);
	const { address, model, key, seconds } = fieldsOf(server);
	const text = (value: unknown, read: (typed: string) => Result<string, ModelFault>) => {
		const word = typeof value === 'string' ? read(value) : null;
		return word?.ok ? word.value : '';
	};
	return {
		use: use === 'browser' || use === 'server' ? use : 'none',
		server: {
			address: text(address, readModelAddress),
			model: text(model, readModelWord),
			key: text(key, readModelWord),
			seconds: isSeconds(seconds) ? seconds : NO_MODEL.server.seconds
		}
	};
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isSeconds = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= SECONDS.from && (value as number) <= SECONDS.to;

/** Whether a model can be asked with these settings, as far as they tell. */
export const isModelSet = ({ use, server }: ModelSettings): boolean =>
	use === 'browser' || (use === 'server' && server.address !== '' && server.model !== '');
