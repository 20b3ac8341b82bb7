// What a learner is told of their answer, in a sentence.
import type { Judgement } from '../core/quiz/judge.ts';
import type { Fault, Marking } from '../core/quiz/mark/marking.ts';
import type { Confidence } from '../core/quiz/score.ts';

export const sayConfidence: Readonly<Record<Confidence, string>> = {
	sure: 'Sure',
	fairly: 'Fairly sure',
	guess: 'A guess'
};

export function sayVerdict({ right, share }: Judgement): string {
	if (right) return 'Right';
	return share > 0 ? `Partly right: ${Math.round(share * 100)} %` : 'Wrong';
}

/** Why a typed answer counts, or does not; null where the verdict alone says it. */
export function typedNotice(marking: Marking | null): string | null {
	if (!marking || marking.verdict === 'empty') return null;
	if (marking.verdict === 'wrong') return sayFault(marking.fault);
	if (marking.how === 'slip') return `A slip: “${marking.slip.typed}” for “${marking.slip.meant}”.`;
	if (marking.how === 'accepted') return 'That is accepted too.';
	if (marking.how === 'quantity' && marking.unitMissing)
		return 'The unit was left out; the question says it.';
	return null;
}

function sayFault(fault: Fault): string | null {
	switch (fault.kind) {
		case 'words':
			return null;
		case 'other-word':
			return `“${fault.typed}” is one letter off, but a word of its own here.`;
		case 'no-number':
			return 'A number is asked for.';
		case 'number':
			return 'The number is another.';
		case 'scale':
			return 'The digits are right, but not how many thousands or millions.';
		case 'unit':
			return `The unit is “${fault.wanted}”, not “${fault.typed}”.`;
		case 'currency':
			return `The currency is ${fault.wanted}, not ${fault.typed}.`;
		case 'no-date':
			return 'A date is asked for.';
		case 'date':
			return 'The date is another.';
		case 'less-precise':
			return `It is asked for more exactly: the ${fault.missing.join(' and the ')} is missing.`;
	}
}
