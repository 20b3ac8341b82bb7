// The learner's choice of a model: kept on this device only, apart from all that a backup holds.
import {
	NO_MODEL,
	parseModelSettings,
	type ModelSettings
} from '../../../core/article/model/model-settings.ts';
import { keepLocalText, localText } from '../../app/kept-text.ts';

const KEY = 'dateline.model';

export const modelSettings = (): ModelSettings => parseModelSettings(localText(KEY));

/** What says nothing is not kept at all. */
export function keepModelSettings(settings: ModelSettings): void {
	const saysNothing = JSON.stringify(settings) === JSON.stringify(NO_MODEL);
	keepLocalText(KEY, saysNothing ? null : JSON.stringify(settings));
}
