// The presets that the check goes by: those that can be read.
import { isPreset } from '../../core/collection/shapes/row-shapes.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import { presetsOf } from '../database/presets.ts';
import type { PresetRow } from '../database/schema.ts';

export const readablePresets = (rows: readonly PresetRow[]): Map<string, Preset> =>
	new Map(presetsOf(rows.filter(({ preset }) => isPreset(preset))));
