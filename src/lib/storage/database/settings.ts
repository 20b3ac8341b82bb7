// The learner's choices, as they are kept.
import { DEFAULT_SETTINGS, type Settings } from '../../core/schedule/settings.ts';
import { DEFAULT_PRESET_ID } from '../../core/schedule/preset.ts';
import { isLike } from './sound.ts';
import type { Db, MetaRow } from './schema.ts';

export interface CurrentSettings {
	readonly settings: Settings;
	readonly presetId: string;
	/** What is stored cannot be read: these are the settings that nobody has changed. */
	readonly damaged?: boolean;
}

export { DEFAULT_PRESET_ID };

const UNCHANGED: CurrentSettings = { settings: DEFAULT_SETTINGS, presetId: DEFAULT_PRESET_ID };

/** What was read as the database was opened: whoever loads the settings next is given it. */
export const early: { row?: Promise<MetaRow | undefined> } = {};

export function loadSettings(db: Db): Promise<CurrentSettings> {
	const reading = early.row ?? db.get('meta', 'settings');
	delete early.row;
	return reading.then(settingsIn);
}

export function settingsIn(row: MetaRow | undefined): CurrentSettings {
	if (row?.id !== 'settings') return UNCHANGED;
	const { settings, presetId } = row;
	return isLike({ settings, presetId }, UNCHANGED)
		? { settings, presetId }
		: { ...UNCHANGED, damaged: true };
}
