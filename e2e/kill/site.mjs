// One origin for a run: the built app in its folder, and beside it the campaign's page and its ear.
import { createServer } from 'node:http';
import sirv from 'sirv';
import { PAGE } from './bundle.mjs';

/** The folder the build was made for. Its worker's scope ends there: it leaves the page alone. */
export const BASE = '/news/dateline';

/**
 * @typedef {import('./protocol.ts').Message} Message
 * @typedef {(visit: string, message: Message) => unknown} Hear gives the answer, or a promise of it
 */

/**
 * @param {string} folder
 * @param {string} script
 * @param {Hear} hear
 */
export async function startSite(folder, script, hear) {
	const files = sirv(folder, { etag: true, single: '200.html' });
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		if (url.pathname === '/campaign.html') return send(response, 'text/html', PAGE);
		if (url.pathname === '/campaign.js') return send(response, 'text/javascript', script);
		if (url.pathname === '/campaign') {
			const visit = url.searchParams.get('visit') ?? '';
			return void bodyOf(request).then(
				async (body) => send(response, 'application/json', await answered(body, visit)),
				// The browser was killed while it spoke.
				() => {}
			);
		}
		if (!url.pathname.startsWith(BASE)) return void response.writeHead(404).end();
		request.url = (request.url ?? '').slice(BASE.length) || '/';
		files(request, response, () => void response.writeHead(404).end());
	});

	/** @param {string} body @param {string} visit */
	async function answered(body, visit) {
		return JSON.stringify((await hear(visit, JSON.parse(body))) ?? null);
	}

	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve(undefined));
	});
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		/** @param {string} visit */
		url: (visit) => `http://localhost:${port}/campaign.html?visit=${visit}`,
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve(undefined)));
		}
	};
}

/** @param {import('node:http').ServerResponse} response @param {string} type @param {string} body */
function send(response, type, body) {
	response.writeHead(200, {
		'content-type': `${type}; charset=utf-8`,
		'cache-control': 'no-store'
	});
	response.end(body);
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<string>} */
async function bodyOf(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString('utf8');
}
