// The reply of a server that speaks the OpenAI chat API: https://platform.openai.com/docs/api-reference/chat
import * as v from 'valibot';
import { fail, ok, type Result } from '../core/result.ts';

const REPLY = v.object({
	choices: v.pipe(
		v.array(v.object({ message: v.object({ content: v.nullish(v.string(), '') }) })),
		v.minLength(1)
	)
});

const TEXT = v.pipe(v.string(), v.maxLength(10_000));
const REFUSAL = v.union([
	v.object({ error: v.object({ message: TEXT }) }),
	v.object({ error: TEXT }),
	v.object({ message: TEXT }),
	v.object({ detail: TEXT })
]);

export type NoReply = 'no JSON' | 'a page' | 'another schema';

/** What the model said. Fails with what the body is instead. */
export function readReply(body: string): Result<string, NoReply> {
	const json = parsed(body);
	if (json === undefined) return fail(/^\s*(?:<!doctype|<html)/i.test(body) ? 'a page' : 'no JSON');
	const reply = v.safeParse(REPLY, json);
	return reply.success ? ok(reply.output.choices[0]!.message.content) : fail('another schema');
}

/** Why a server refused, in its own words; null where it says nothing that can be shown. */
export function readRefusal(body: string): string | null {
	const refusal = v.safeParse(REFUSAL, parsed(body));
	if (!refusal.success) return null;
	const said = refusal.output;
	if ('message' in said) return said.message;
	if ('detail' in said) return said.detail;
	return typeof said.error === 'string' ? said.error : said.error.message;
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
