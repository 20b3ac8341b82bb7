// The learner's choices, as they are kept.
import { DEFAULT_SETTINGS, type Settings } from '../core/schedule/settings.ts';
import type { Db } from './schema.ts';

export interface CurrentSettings {
	readonly settings: Settings;
	readonly presetId: string;
}

/** The preset of a device on which nothing was ever chosen; it needs no record. */
export const DEFAULT_PRESET_ID = 'default';

export async function loadSettings(db: Db): Promise<CurrentSettings> {
	const row = await db.get('meta', 'settings');
	if (row?.id !== 'settings') return { settings: DEFAULT_SETTINGS, presetId: DEFAULT_PRESET_ID };
	return { settings: row.settings, presetId: row.presetId };
}
