// What is done to each page as it is built, so that it is painted before its script is run.
import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';

/** The faces that the first words are set in: on their way before the styles that name them are read. */
const FIRST_FACES = /-latin-wght-normal\.[\w-]+\.woff2$/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || (type === 'font' && FIRST_FACES.test(path)),
		// An empty shell has nothing to show first.
		transformPageChunk: ({ html }) => (html.includes('<main') ? paintedFirst(html) : html)
	});

function paintedFirst(html: string): string {
	const [start = ''] = /<script>\s*\{\s*__sveltekit[^]*?(?=<\/script>)/.exec(html) ?? [];
	const script = start.slice('<script>'.length);
	if (!script.includes('import(')) throw new Error('The script that starts a page is not found.');
	// See app.html.
	const late = script.replace(/import\("[^"]+"\)/g, 'painted().then(() => $&)');
	return (
		html
			.replace(script, () => late)
			.replace(hashOf(script), hashOf(late))
			// Behind what is painted, also on the way: app.html asks for them then.
			.replaceAll('rel="modulepreload"', 'data-then="modulepreload"')
			// The title of an empty shell: this page brings one of its own.
			.replace(/<title>Dateline<\/title>\s*/, '')
	);
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
