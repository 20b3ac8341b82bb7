// npm start: installs, builds, serves the production build, and says where to open it.
import { build, install, ROOT } from './steps.mjs';
import { join } from 'node:path';

/** Busy ports are passed over, so that a second call serves beside the first. */
const FIRST_PORT = Number(process.env.PORT ?? 4173);
const LAST_PORT = FIRST_PORT + 20;

async function serve() {
	const { serveFolder } = await import('./serve.mjs');
	for (let port = FIRST_PORT; ; port++) {
		try {
			return await serveFolder(join(ROOT, 'build'), { port });
		} catch (error) {
			const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!busy || port >= LAST_PORT) throw error;
		}
	}
}

try {
	await install();
	await build();
	const server = await serve();
	console.log(`\nDateline is at ${server.url}\n(Ctrl+C stops it.)`);
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.on(signal, () => void server.close().then(() => process.exit(0)));
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
