// The campaign's page: a frame for the app, and the script that drives it, bundled out of TypeScript.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./page/main.ts', import.meta.url));

export const PAGE =
	'<!doctype html><html lang="en"><meta charset="utf-8"><title>Kill campaign</title>' +
	'<body><script src="/campaign.js"></script></body></html>';

/** @returns {Promise<string>} */
export async function campaignScript() {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: ENTRY, formats: ['iife'], name: 'campaign' }
		}
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error('Nothing came of bundling the campaign.');
	return first.output[0].code;
}
