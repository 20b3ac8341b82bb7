// A static server for a built site, as plain as a static host: files, and the shell for the rest.
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder on 127.0.0.1, under `base` ('' for the root); port 0 takes a free one. `packed`: its
 * files are as they stay, beside each its own as .br and .gz, and may be kept for ten minutes.
 * @param {string} folder
 * @param {{ port?: number, base?: string, host?: string, packed?: boolean }} [options]
 */
export async function serveFolder(
	folder,
	{ port = 0, base = '', host = '127.0.0.1', packed = false } = {}
) {
	const how = packed ? { brotli: true, gzip: true, maxAge: 600 } : { dev: true };
	const files = sirv(folder, { ...how, etag: true, single: '200.html' });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base && url !== base && !url.startsWith(`${base}/`)) {
			response.writeHead(404).end('Nothing is here.');
			return;
		}
		request.url = url.slice(base.length) || '/';
		files(request, response, () => void response.writeHead(404).end('Nothing is here.'));
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const address = server.address();
	const taken = address && typeof address === 'object' ? address.port : port;
	return {
		url: `http://localhost:${taken}${base}`,
		port: taken,
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve(undefined)));
		}
	};
}
