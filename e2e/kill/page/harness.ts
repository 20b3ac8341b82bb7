// Speaks to the harness. What it has answered, it has received.
import type { Message } from '../protocol.ts';

/** The harness takes messages of this visit only: an earlier browser may be dying still. */
const VISIT = new URL(location.href).searchParams.get('visit') ?? '';

export async function tell<Reply = unknown>(message: Message): Promise<Reply> {
	const response = await fetch(`/campaign?visit=${VISIT}`, {
		method: 'POST',
		body: JSON.stringify(message)
	});
	return (await response.json()) as Reply;
}
