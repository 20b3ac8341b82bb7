// The learner's choices, as they are kept.
import { DEFAULT_SETTINGS, type Settings } from '../core/schedule/settings.ts';
import { DEFAULT_PRESET_ID } from '../core/schedule/preset.ts';
import type { Db } from './schema.ts';

export interface CurrentSettings {
	readonly settings: Settings;
	readonly presetId: string;
}

export { DEFAULT_PRESET_ID };

export async function loadSettings(db: Db): Promise<CurrentSettings> {
	const row = await db.get('meta', 'settings');
	// A row that is damaged must not keep the app from starting; the check tells of it.
	if (row?.id !== 'settings' || !row.settings?.study || !row.settings.preset)
		return { settings: DEFAULT_SETTINGS, presetId: DEFAULT_PRESET_ID };
	return { settings: row.settings, presetId: row.presetId };
}
