// The text under which an answer stands among options.
import type { Asked } from './asked.ts';
import { isNamedPerson, withoutOffice } from './voices.ts';

/** Persons stand without their office, which would tell them from the others. */
export const optionText = (asked: Pick<Asked, 'answer' | 'kind'>, answer = asked.answer): string =>
	(asked.kind === 'speaker' || asked.kind === 'person') && isNamedPerson(answer)
		? withoutOffice(answer)
		: answer;
