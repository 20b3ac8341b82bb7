// npm run deck: decks at the command line. Loads the TypeScript of deck-command.ts through Vite.
import { fileURLToPath } from 'node:url';
import { install } from './steps.mjs';

await install();
const { runnerImport } = await import('vite');
const path = fileURLToPath(new URL('./deck-command.ts', import.meta.url));
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
process.exitCode = /** @type {typeof import('./deck-command.ts')} */ (module).runDeckCommand(
	process.argv.slice(2)
);
