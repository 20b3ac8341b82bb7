// The part of the check that looks at the settings and at the clock.
import { isPreset, isRow, isStudy } from '../../core/collection/shapes/row-shapes.ts';
import { isStamp } from '../../core/review/readable.ts';
import { DEFAULT_PRESET } from '../../core/schedule/preset.ts';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { newDeviceId, takeStamp } from '../database/clock.ts';
import { DEFAULT_PRESET_ID } from '../database/settings.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { lastStamp, LOG_STORES } from '../log/log.ts';
import type { Repair } from '../../core/collection/report.ts';
import type { Findings } from './findings.ts';

/**
 * The clock must not be before what it has stamped, or the next answer would seem to be an earlier
 * one. The newest stamp of the log; empty where there is none.
 */
export function checkClock(db: Db, repair: Repair, findings: Findings): Promise<string> {
	return write(db, ['meta', ...LOG_STORES], async (tx) => {
		const meta = tx.objectStore('meta');
		const until = await lastStamp(tx);
		const row = (await meta.get('clock')) as
			{ readonly stamp?: unknown; readonly deviceId?: unknown } | undefined;
		const late =
			row === undefined
				? until !== null
				: !isStamp(row.stamp) || typeof row.deviceId !== 'string' || row.stamp < (until ?? '');
		if (late) findings.add('late-clock');
		if (late && repair !== 'nothing') {
			await meta.delete('clock');
			if (until !== null) {
				// The device keeps its name, where it is known.
				const known = typeof row?.deviceId === 'string' && row.deviceId !== '';
				const deviceId = known ? (row.deviceId as string) : newDeviceId();
				await meta.put({ id: 'clock', stamp: until, deviceId });
			}
			findings.repaired('late-clock');
		}
		return until ?? '';
	});
}

/** Settings that cannot be read count as the usual ones; what can be read of them is kept. */
export function checkSettings(
	db: Db,
	repair: Repair,
	findings: Findings,
	now: number
): Promise<void> {
	return write(db, ['meta', 'presets'], async (tx) => {
		const row = (await tx.objectStore('meta').get('settings')) as
			| {
					readonly settings?: { readonly preset?: unknown; readonly study?: unknown };
			  }
			| undefined;
		if (row === undefined) return;
		const { preset, study } = row.settings ?? {};
		if (isRow('settings', row)) return;
		findings.add('unreadable-settings');
		if (repair !== 'all') return;
		const stamp = await takeStamp(tx, now);
		const kept = isPreset(preset) ? preset : DEFAULT_PRESET;
		const presetId = isPreset(preset) ? stamp : DEFAULT_PRESET_ID;
		if (isPreset(preset)) await tx.objectStore('presets').put({ id: stamp, preset });
		await tx.objectStore('meta').put({
			id: 'settings',
			settings: { preset: kept, study: isStudy(study) ? study : DEFAULT_SETTINGS.study },
			presetId,
			stamp
		});
		findings.repaired('unreadable-settings');
	});
}
