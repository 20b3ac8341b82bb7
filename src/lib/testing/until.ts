// Waiting for what comes by itself, as long as a busy machine may take.
import { vi } from 'vitest';

/** Only what never comes reaches this; the runner's own is a second. */
const LONGEST_MS = 120_000;

export const until = (holds: () => unknown) => vi.waitUntil(holds, { timeout: LONGEST_MS });
