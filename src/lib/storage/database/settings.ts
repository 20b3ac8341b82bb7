// The learner's choices, as they are kept.
import { DEFAULT_SETTINGS, type Settings } from '../../core/schedule/settings.ts';
import { DEFAULT_PRESET_ID } from '../../core/schedule/preset.ts';
import { peekBeginning } from './at-opening.ts';
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

export const loadSettings = async (db: Db): Promise<CurrentSettings> =>
	settingsIn(await db.get('meta', 'settings'));

/** As they were when the database was opened, if they were read then. */
export async function settingsAtOpening(db: Db): Promise<CurrentSettings> {
	const beginning = await peekBeginning(db);
	if (!beginning) return loadSettings(db);
	return settingsIn(beginning.meta.find(({ id }) => id === 'settings'));
}

export function settingsIn(row: MetaRow | undefined): CurrentSettings {
	if (row?.id !== 'settings') return UNCHANGED;
	const { settings, presetId } = row;
	return isLike({ settings, presetId }, UNCHANGED)
		? { settings, presetId }
		: { ...UNCHANGED, damaged: true };
}
