// One request to the learner's model server: what it said, or why it said nothing, in a sentence.
import type { ModelMessage } from '../../../core/article/model/model-prompt.ts';
import type { ModelServer } from '../../../core/article/model/model-settings.ts';
import { inSentence } from '../../../core/language/plain-text.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { readRefusal, readReply } from '../../../formats/model-reply.ts';

/** A model's answer to one piece is a few kilobytes; what goes on longer is cut off. */
const MOST_BYTES = 1_000_000;
const PROBE_MS = 5000;

/** Nothing of the page goes along: no cookie, no referrer; and a redirect is not followed with the key. */
const PLAIN = {
	credentials: 'omit',
	cache: 'no-store',
	referrerPolicy: 'no-referrer',
	redirect: 'manual'
} as const satisfies RequestInit;

/** Never throws. `origin` is the page's, as a server must allow it. */
export async function askServer(
	{ address, model, key, seconds }: ModelServer,
	messages: readonly ModelMessage[],
	origin: string
): Promise<Result<string, string>> {
	const tooSlow = AbortSignal.timeout(seconds * 1000);
	let hasBegun = false;
	try {
		const response = await fetch(`${address}/chat/completions`, {
			...PLAIN,
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(key !== '' && { authorization: `Bearer ${key}` })
			},
			body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
			signal: tooSlow
		});
		if (response.type === 'opaqueredirect') {
			return fail('The server sends on to another address. Give the one where it is itself.');
		}
		hasBegun = true;
		const body = await bodyOf(response);
		if (body === null) {
			return fail(
				'The server went on and on: after a megabyte its answer was cut off. Try another model.'
			);
		}
		return response.ok ? saidIn(body) : fail(sayRefusal(response.status, body, model));
	} catch (error) {
		if (tooSlow.aborted) {
			return fail(
				`The server did not answer within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. A smaller model is faster; or let it have more time.`
			);
		}
		if (hasBegun) return fail('The connection broke off in the middle of the answer. Try again.');
		return fail(await whyUnreached(address, origin, error));
	}
}

/** The body as text, read up to the cap and no further; null for a longer one. */
async function bodyOf(response: Response): Promise<string | null> {
	const reader = response.body?.getReader();
	if (!reader) return '';
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		bytes += value.byteLength;
		if (bytes > MOST_BYTES) {
			await reader.cancel();
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
}

function saidIn(body: string): Result<string, string> {
	const reply = readReply(body);
	if (reply.ok) return reply;
	switch (reply.error) {
		case 'a page':
			return fail(
				'The server answered with a web page, not as a model does. Is the address complete, with /v1 at its end?'
			);
		case 'no JSON':
			return fail('The server’s answer is broken or cut off: it is no JSON. Try again.');
		case 'another schema':
			return fail(
				'The server answered, but not as the OpenAI chat API does. Is the address complete, with /v1 at its end?'
			);
	}
}

function sayRefusal(status: number, body: string, model: string): string {
	const said = readRefusal(body);
	const words = said === null ? '' : ` It says: “${inSentence(said, 200)}”`;
	if (status === 401 || status === 403) return `The server refused the key (${status}).${words}`;
	if (status === 404 && /model/i.test(said ?? '')) {
		return `The server has no model “${inSentence(model)}”.${words}`;
	}
	if (status === 404 || status === 405) {
		return `The server answers, but has nothing at this address (${status}). Is it complete, with /v1 at its end?${words}`;
	}
	if (status === 429)
		return `The server takes no more requests for now (429). Wait a while.${words}`;
	return `The server could not answer (${status}).${words}`;
}

/**
 * Whether browsers may bar the way: from a page that came encrypted to a server that is not, unless
 * it is on the same device; Chromium lets some in the local network pass.
 */
const isMixed = (address: string, origin: string): boolean =>
	origin.startsWith('https:') &&
	/^http:/i.test(address) &&
	!/^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/i.test(address);

/** Browsers do not tell a page why a request failed; whether anybody is there, they do. */
async function whyUnreached(address: string, origin: string, error: unknown): Promise<string> {
	if (!(error instanceof TypeError)) return `The request failed (${String(error)}).`;
	try {
		await fetch(`${address}/models`, {
			...PLAIN,
			redirect: 'follow',
			mode: 'no-cors',
			signal: AbortSignal.timeout(PROBE_MS)
		});
	} catch {
		if (isMixed(address, origin)) {
			return `${inSentence(address)} could not be reached. A page that came by https may reach a server by http on this device only (localhost), in some browsers in the local network too. Give the server an https address.`;
		}
		return `Nothing answers at ${inSentence(address)}. Is the server running, and the address right? If the browser asked whether Dateline may reach your local network, allow it.`;
	}
	return `Something answers at ${inSentence(address)}, but does not let Dateline ask. With Ollama, set OLLAMA_ORIGINS=${origin} and start it again; with LM Studio, turn on CORS; elsewhere, allow the origin ${origin}.`;
}
