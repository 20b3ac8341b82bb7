// A model's server for the journeys: a real one on this device, which answers as the model's name says.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
}

/** A card that the sample of “Try it” supports. */
export const GOOD_CARD = {
	kind: 'date',
	question: 'When did the harbour council of Port Alder vote to close the old quay?',
	answer: '5 May 2026',
	quote: 'voted by nine to two on 5 May 2026 to close the old quay',
	claimedBy: null,
	asOf: '2026-05-05'
};

const reply = (content: unknown) =>
	JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const cards = (...those: readonly unknown[]) => reply(JSON.stringify(those));

type Answer = (response: ServerResponse) => unknown;

const send =
	(status: number, body: string, type = 'application/json'): Answer =>
	(response) =>
		response.writeHead(status, { 'content-type': type }).end(body);

const forever = (response: ServerResponse, text: string, pauseMs: number): void => {
	response.writeHead(200, { 'content-type': 'application/json' });
	const write = () => {
		if (response.destroyed) return;
		if (pauseMs === 0) while (response.write(text));
		else response.write(text);
		if (pauseMs === 0) response.once('drain', write);
		else setTimeout(write, pauseMs);
	};
	write();
};

const ANSWERS: Readonly<Record<string, Answer>> = {
	good: send(200, cards(GOOD_CARD)),
	fenced: send(
		200,
		reply(`Here you are:\n\`\`\`json\n${JSON.stringify({ cards: [GOOD_CARD] })}\n\`\`\`\nEnjoy!`)
	),
	silent: () => {},
	drip: (response) => forever(response, ' ', 100),
	endless: (response) => forever(response, 'x'.repeat(65_536), 0),
	cut: (response) => {
		response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
		response.write(cards(GOOD_CARD).slice(0, 60));
		setTimeout(() => response.destroy(), 50);
	},
	broken: send(200, cards(GOOD_CARD).slice(0, 60)),
	fails: send(500, '{"error":{"message":"out of memory"}}'),
	page: send(200, '<!doctype html><title>Welcome</title>', 'text/html'),
	schema: send(200, '{"choices":[]}'),
	chat: send(200, reply('I would rather talk about the weather.')),
	invents: send(
		200,
		cards(
			{ ...GOOD_CARD, quote: 'voted by nine to two on 6 May 2026 to open the old quay' },
			{ ...GOOD_CARD, answer: '7 June 2027' },
			{ ...GOOD_CARD, claimedBy: 'Nobody At All' },
			{ ...GOOD_CARD, question: 'When\u202e?' }
		)
	),
	script: send(
		200,
		cards({
			...GOOD_CARD,
			question:
				'<img src=x onerror="document.title=\'ran\'"><script>document.title="ran"</script> ' +
				GOOD_CARD.question
		})
	),
	thousand: send(200, cards(...Array.from({ length: 1000 }, () => GOOD_CARD))),
	many: send(200, cards(...Array.from({ length: 10_000 }, () => GOOD_CARD))),
	moved: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
	busy: send(429, '{"error":"slow down"}')
};

export interface ModelServer {
	readonly address: string;
	readonly asked: readonly Asked[];
	readonly close: () => Promise<void>;
}

/** Wants the key "secret" where a key is sent at all; `allows` is whether web pages may ask it. */
export async function serveModel(allows = true): Promise<ModelServer> {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => {
			asked.push({ method: request.method!, path: request.url!, headers: request.headers, body });
			if (allows) {
				response.setHeader('access-control-allow-origin', '*');
				response.setHeader('access-control-allow-headers', 'content-type, authorization');
			}
			if (request.method === 'OPTIONS') return void response.writeHead(204).end();
			if (request.method === 'GET') return void send(200, '{"data":[]}')(response);
			const { authorization } = request.headers;
			if (authorization !== undefined && authorization !== 'Bearer secret') {
				return void send(401, '{"error":{"message":"Incorrect API key"}}')(response);
			}
			const { model } = JSON.parse(body) as { model: string };
			const answer =
				request.url === '/v1/chat/completions'
					? (ANSWERS[model] ?? send(404, `{"error":{"message":"model '${model}' not found"}}`))
					: send(404, '404 page not found', 'text/plain');
			answer(response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// One that a picture is taken with is closed by nobody.
	server.unref();
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
