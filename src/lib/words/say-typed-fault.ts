// What is wrong with what was typed into a setting, in a sentence.
import type { ModelFault } from '../core/article/model/model-settings.ts';
import type { SettingFault } from '../core/schedule/read-settings.ts';
import { words } from './typed.ts';

export function sayTypedFault(fault: SettingFault | ModelFault): string {
	switch (fault.kind) {
		case 'whole-number':
			return words.wholeNumber(fault.from, fault.to);
		case 'no-step':
			return words.noStep(fault.word);
		case 'long-step':
		case 'many-steps':
		case 'model-address':
		case 'model-word':
			return words[fault.kind];
	}
}
