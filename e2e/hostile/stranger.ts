// Another host that an attacker would own: it answers whatever is asked, and writes down what arrived.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
	js: 'text/javascript',
	css: 'text/css',
	svg: 'image/svg+xml'
};

export async function openStranger() {
	const arrived: string[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://stranger');
		arrived.push(pathname);
		const name = pathname.replace(/^\//, '').replace(/\.\w+$/, '');
		const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
		response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
		// In a page it says so; in a worker it asks for something.
		response.end(type.endsWith('javascript') ? `(self.ran || fetch)('${name}')` : '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		/** By number, so that it is another host than the app's "localhost". */
		url: `http://127.0.0.1:${port}`,
		arrived: arrived as readonly string[],
		close() {
			server.closeAllConnections();
			return new Promise<void>((resolve) => server.close(() => resolve()));
		}
	};
}

export type Stranger = Awaited<ReturnType<typeof openStranger>>;
