// The learner's choice of a model: kept on this device only, apart from all that a backup holds.
import {
	NO_MODEL,
	parseModelSettings,
	type ModelSettings
} from '../../../core/article/model/model-settings.ts';
import { Keeper } from '../../app/keeper.ts';

const KEPT = new Keeper<ModelSettings>('dateline.model', {
	parse: parseModelSettings,
	print: JSON.stringify
});

export const modelSettings = (): ModelSettings => KEPT.read() ?? NO_MODEL;

/** What says nothing is not kept at all. */
export function keepModelSettings(settings: ModelSettings): void {
	const saysNothing = JSON.stringify(settings) === JSON.stringify(NO_MODEL);
	KEPT.keep(saysNothing ? null : settings);
}
