// Presets, as reviews point at them: a changed one becomes a new record, the old one stays.
import { DEFAULT_PRESET, type Preset } from '../../core/schedule/preset.ts';
import type { Settings } from '../../core/schedule/settings.ts';
import { takeStamp } from './clock.ts';
import type { Db, PresetRow } from './schema.ts';
import { DEFAULT_PRESET_ID, settingsIn, type CurrentSettings } from './settings.ts';
import { write } from './write.ts';

export function saveSettings(db: Db, settings: Settings, now: number): Promise<CurrentSettings> {
	return write(db, ['meta', 'presets'], async (tx) => {
		const before = settingsIn(await tx.objectStore('meta').get('settings'));
		const stamp = await takeStamp(tx, now);
		const same = JSON.stringify(before.settings.preset) === JSON.stringify(settings.preset);
		const presetId = same ? before.presetId : stamp;
		if (!same) await tx.objectStore('presets').put({ id: presetId, preset: settings.preset });
		await tx.objectStore('meta').put({ id: 'settings', settings, presetId, stamp });
		return { settings, presetId };
	});
}

/** All presets that reviews may point at. */
export async function presetsById(db: Db): Promise<ReadonlyMap<string, Preset>> {
	return presetsOf(await db.getAll('presets'));
}

/** The same, of rows that were read within a transaction. */
export function presetsOf(rows: readonly PresetRow[]): ReadonlyMap<string, Preset> {
	return new Map([
		[DEFAULT_PRESET_ID, DEFAULT_PRESET],
		...rows.map(({ id, preset }) => [id, preset] as const)
	]);
}
