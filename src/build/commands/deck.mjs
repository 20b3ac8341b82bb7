// npm run deck: decks at the command line; what it does stands in deck-command.ts.
import { fileURLToPath } from 'node:url';
import { install, loadSource } from './steps.mjs';

await install();
const path = fileURLToPath(new URL('./deck-command.ts', import.meta.url));
/** @type {typeof import('./deck-command.ts')} */
const { runDeckCommand } = await loadSource(path);
process.exitCode = await runDeckCommand(process.argv.slice(2));
