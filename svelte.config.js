// How SvelteKit builds Dateline: a static site, strict about what a page may load.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import adapterStatic from '@sveltejs/adapter-static';
import { completePreloads } from './src/build/preloads.mjs';
import { sourceHash } from './src/build/commands/source-hash.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** The version and the sources' own hash: the worker must notice every change, committed or not. */
function versionName() {
	return process.env.DATELINE_VERSION ?? `${version}+${sourceHash(import.meta.dirname)}`;
}

/**
 * The hash of the script in app.html: SvelteKit names only those that it writes itself.
 * @returns {`sha256-${string}`}
 */
function scriptHash() {
	const html = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
	const text = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * adapter-static, and the shell once more as 404.html, where hosts look for it.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function adapter() {
	const pages = process.env.BUILD_DIR ?? 'build';
	const inner = adapterStatic({ pages, assets: pages, fallback: '200.html', strict: true });
	return {
		...inner,
		async adapt(builder) {
			await inner.adapt(builder);
			completePreloads(pages, process.env.BASE_PATH ?? '');
			copyFileSync(`${pages}/200.html`, `${pages}/404.html`);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		version: { name: versionName() },
		// A sub-folder of a host, as '/dateline'; nothing for the root.
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		serviceWorker: { register: false },
		// A page brings its styles along, named by their hash: nothing is asked for before it is painted.
		inlineStyleThreshold: Infinity,
		// Builds that run at once have one each.
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', scriptHash()],
				'style-src': ['self'],
				// So no markup of ours has inline style attributes. Kit's route announcer carries one inline style attribute, named by its hash.
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				// Each is taken before any other script could take it; a name that nobody uses would be free.
				'trusted-types': ['svelte-trusted-html', 'dateline-worker-url']
			}
		}
	}
};
