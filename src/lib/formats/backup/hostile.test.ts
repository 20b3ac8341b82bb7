// Hostile backups: none throws, each is refused with a reason or is harmless, and so is what is saved of it.
import { describe, expect, test } from 'vitest';
import { HOSTILE_BACKUPS } from '../../../../e2e/hostile/backups.ts';
import { joined, lookedAt } from '../../testing/backups.ts';
import { DATABASE_VERSION } from '../../storage/database/migrations.ts';
import { salvage } from './salvage.ts';

describe('a hostile backup', () => {
	test('is one of more than a hundred, each called by its own name', () => {
		expect(HOSTILE_BACKUPS.length).toBeGreaterThan(120);
		expect(new Set(HOSTILE_BACKUPS.map(({ name }) => name)).size).toBe(HOSTILE_BACKUPS.length);
	});

	// The large ones are opened in the browser alone, which runs the very same code in its worker.
	const small = HOSTILE_BACKUPS.filter(({ isLarge }) => !isLarge);
	test.each(small)('$name: $is', async ({ is, bytes }) => {
		const zip = bytes();
		const { refused } = await lookedAt(zip);
		expect(refused ? 'refused' : 'whole', JSON.stringify(refused)).toBe(is);
		const saved = await salvage(zip, DATABASE_VERSION);
		if (saved) expect(await lookedAt(joined(saved))).toMatchObject({ refused: null });
		expect(({} as { polluted?: true }).polluted).toBeUndefined();
	});
});
