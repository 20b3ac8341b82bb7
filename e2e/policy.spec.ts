// What each page says before any script: its security policy in full, read from the response itself.
import { createHash } from 'node:crypto';
import { EVERY_ADDRESS, ROUTE_PATHS } from './steps/addresses.ts';
import { expect, test } from './steps/dateline.ts';

/** The hash of the text "/* empty *\/": SvelteKit names it beside those of its own styles. */
const EMPTY_STYLE = "'sha256-9OlNO0DNEeaVzHL4RZwCLsBHA8WBQ8toBp/4F5XV2nc='";

/**
 * All directives but the scripts' hashes; `styles` are those of the page's own inline styles. What is not
 * named here falls back on `default-src`.
 */
const policyWith = (styles: readonly string[]) => ({
	'default-src': ["'none'"],
	'connect-src': ["'self'"],
	'font-src': ["'self'"],
	'img-src': ["'self'", 'blob:'],
	'manifest-src': ["'self'"],
	'worker-src': ["'self'"],
	'style-src': ["'self'", ...styles],
	'style-src-elem': ["'self'", EMPTY_STYLE, ...styles],
	// The inline style of SvelteKit's announcer of new pages, and nothing else.
	'style-src-attr': [
		"'unsafe-hashes'",
		"'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
		...styles
	],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ['svelte-trusted-html', 'dateline-worker-url']
});

interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly at: number;
}

function tagsOf(html: string): readonly Tag[] {
	// What stands within a script is no tag.
	const blanked = html.replace(
		/(<script[^>]*>)([\s\S]*?)(<\/script>)/g,
		(_, open: string, text: string, close: string) => open + ' '.repeat(text.length) + close
	);
	return [...blanked.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
		({ 1: name = '', 2: rest = '', index }) => ({
			name: name.toLowerCase(),
			attributes: Object.fromEntries(
				[...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
					key.toLowerCase(),
					value
				])
			),
			at: index
		})
	);
}

const textsOf = (html: string, name: 'script' | 'style'): readonly string[] =>
	[...html.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))]
		.map(([, text = '']) => text)
		.filter((text) => text.trim() !== '');

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directivesOf(policy: string): Record<string, readonly string[]> {
	const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
	return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values]));
}

test('the list of addresses holds every screen', () => {
	expect(ROUTE_PATHS.length).toBeGreaterThan(9);
	expect(EVERY_ADDRESS).toEqual(
		expect.arrayContaining(['/', '/200.html', '/404.html', '/review.html', '/import', '/settings'])
	);
});

test('every response carries the whole policy, before anything that could run', async ({
	site
}) => {
	for (const address of EVERY_ADDRESS) {
		await test.step(address, async () => {
			const response = await fetch(site.url + address);
			const html = await response.text();
			const tags = tagsOf(html);
			const policies = tags.filter(
				({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy'
			);
			expect(policies, 'one policy').toHaveLength(1);
			const [policy] = policies;
			const { 'script-src': scripts, ...others } = directivesOf(policy!.attributes.content ?? '');
			expect(others).toEqual(policyWith(textsOf(html, 'style').map(hashOf)));
			// No hash more than there are scripts of ours, no script without its hash.
			expect([...scripts!].sort()).toEqual(
				["'self'", ...textsOf(html, 'script').map(hashOf)].sort()
			);

			const active = tags.filter(
				({ name, attributes }) =>
					name === 'script' ||
					name === 'style' ||
					/stylesheet|preload|prefetch|import/.test(attributes.rel ?? '')
			);
			expect(active.length).toBeGreaterThan(0);
			expect(Math.min(...active.map(({ at }) => at))).toBeGreaterThan(policy!.at);
			expect(html.indexOf('</head>')).toBeGreaterThan(policy!.at);
			const referrer = tags.find(({ attributes }) => attributes.name === 'referrer');
			expect(referrer?.attributes.content).toBe('no-referrer');
		});
	}
});

test('no response holds what the policy would have to refuse', async ({ site }) => {
	for (const address of EVERY_ADDRESS) {
		await test.step(address, async () => {
			const tags = tagsOf(await (await fetch(site.url + address)).text());
			expect(tags.length).toBeGreaterThan(15);
			const names = new Set(tags.map(({ name }) => name));
			for (const name of ['base', 'iframe', 'object', 'embed']) {
				expect([...names]).not.toContain(name);
			}
			for (const { name, attributes } of tags) {
				const inline = Object.keys(attributes).filter((key) =>
					/^on|^style$|^srcdoc$|^(?:form)?action$/.test(key)
				);
				expect(inline, name).toEqual([]);
				const links = [attributes.href, attributes.src].filter((link) => link !== undefined);
				for (const link of links) expect(link, name).toMatch(/^\/(?!\/)|^#content$/);
			}
		});
	}
});
