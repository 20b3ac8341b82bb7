// npm run check: the type checks and the format alone.
import { runChecks } from './checks.mjs';
import { install } from './steps.mjs';

await install();
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
