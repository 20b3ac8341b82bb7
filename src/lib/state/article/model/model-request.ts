// One request to the learner's model server: what it said, or why it said nothing.
import type { ModelFailure } from '../../../core/article/model/model-failure.ts';
import type { ModelMessage } from '../../../core/article/model/model-prompt.ts';
import type { ModelServer } from '../../../core/article/model/model-settings.ts';
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
): Promise<Result<string, ModelFailure>> {
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
			return fail({ kind: 'redirected' });
		}
		hasBegun = true;
		const body = await bodyOf(response);
		if (body === null) {
			return fail({ kind: 'endless' });
		}
		return response.ok ? saidIn(body) : fail(refusalOf(response.status, body, model));
	} catch (error) {
		if (tooSlow.aborted) {
			return fail({ kind: 'server-too-slow', seconds });
		}
		if (hasBegun) return fail({ kind: 'broken-off' });
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

function saidIn(body: string): Result<string, ModelFailure> {
	const reply = readReply(body);
	if (reply.ok) return reply;
	switch (reply.error) {
		case 'a page':
			return fail({ kind: 'a-page' });
		case 'no JSON':
			return fail({ kind: 'no-json' });
		case 'another schema':
			return fail({ kind: 'another-schema' });
	}
}

function refusalOf(status: number, body: string, model: string): ModelFailure {
	const said = readRefusal(body);
	if (status === 401 || status === 403) return { kind: 'key-refused', status, said };
	if (status === 404 && /model/i.test(said ?? '')) return { kind: 'no-such-model', model, said };
	if (status === 404 || status === 405) return { kind: 'wrong-address', status, said };
	if (status === 429) return { kind: 'too-many-requests', said };
	return { kind: 'server-failed', status, said };
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
async function whyUnreached(
	address: string,
	origin: string,
	error: unknown
): Promise<ModelFailure> {
	if (!(error instanceof TypeError)) return { kind: 'request-failed', why: String(error) };
	try {
		await fetch(`${address}/models`, {
			...PLAIN,
			redirect: 'follow',
			mode: 'no-cors',
			signal: AbortSignal.timeout(PROBE_MS)
		});
	} catch {
		return { kind: isMixed(address, origin) ? 'barred' : 'nobody-there', address };
	}
	return { kind: 'not-allowed', address, origin };
}
