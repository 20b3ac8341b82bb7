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
	if (row?.id !== 'settings') return { settings: DEFAULT_SETTINGS, presetId: DEFAULT_PRESET_ID };
	return { settings: row.settings, presetId: row.presetId };
}
