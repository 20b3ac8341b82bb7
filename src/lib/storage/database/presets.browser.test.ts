import { expect, test } from 'vitest';
import { DEFAULT_PRESET } from '../../core/schedule/preset.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/schedule/settings.ts';
import { NOON, contents, newName, openOrThrow } from '../../testing/storage.ts';
import { presetsById, saveSettings } from './presets.ts';
import { DEFAULT_PRESET_ID, loadSettings } from './settings.ts';

const study = { ...DEFAULT_SETTINGS.study, newPerDay: 5 };
const preset = { ...DEFAULT_PRESET, desiredRetention: 0.85 };
const changed: Settings = { ...DEFAULT_SETTINGS, preset };

test('Without any choice the settings are the default ones', async () => {
	const db = await openOrThrow();
	expect(await loadSettings(db)).toEqual({
		settings: DEFAULT_SETTINGS,
		presetId: DEFAULT_PRESET_ID
	});
	expect(await presetsById(db)).toEqual(new Map([[DEFAULT_PRESET_ID, DEFAULT_PRESET]]));
});

test('What was chosen is found again, also at the next visit', async () => {
	const name = newName();
	const db = await openOrThrow(name);
	const saved = await saveSettings(db, { preset, study }, NOON);
	expect(saved.settings).toEqual({ preset, study });
	expect(await loadSettings(db)).toEqual(saved);
	db.close();
	expect(await loadSettings(await openOrThrow(name))).toEqual(saved);
});

test('A changed preset becomes a new record; the earlier ones stay as they were', async () => {
	const db = await openOrThrow();
	const first = await saveSettings(db, changed, NOON);
	const other = { ...preset, maximumIntervalDays: 90 };
	const second = await saveSettings(db, { ...changed, preset: other }, NOON);
	expect(new Set([DEFAULT_PRESET_ID, first.presetId, second.presetId]).size).toBe(3);
	expect(await presetsById(db)).toEqual(
		new Map([
			[DEFAULT_PRESET_ID, DEFAULT_PRESET],
			[first.presetId, preset],
			[second.presetId, other]
		])
	);
});

test('A preset that has not changed keeps its id, whatever else has', async () => {
	const db = await openOrThrow();
	expect((await saveSettings(db, { ...DEFAULT_SETTINGS, study }, NOON)).presetId).toBe(
		DEFAULT_PRESET_ID
	);
	expect(await db.count('presets')).toBe(0);
	const first = await saveSettings(db, changed, NOON);
	const again = await saveSettings(db, structuredClone({ preset, study }), NOON + 1000);
	expect(again.presetId).toBe(first.presetId);
	expect(await db.count('presets')).toBe(1);
	expect((await loadSettings(db)).settings.study.newPerDay).toBe(5);
});

test('A choice that cannot be stored leaves the one before', async () => {
	const db = await openOrThrow();
	await saveSettings(db, changed, NOON);
	const before = await contents(db);
	const broken = { ...study, leechThreshold: (() => 8) as unknown as number };
	await expect(saveSettings(db, { preset, study: broken }, NOON)).rejects.toThrow(/clone/);
	expect(await contents(db)).toEqual(before);
});
