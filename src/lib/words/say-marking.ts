// What a learner is told of their answer, in a sentence.
import type { Judgement } from '../core/quiz/judge.ts';
import type { Fault, Marking } from '../core/quiz/mark/marking.ts';
import { words } from './quiz.ts';

export function sayVerdict({ right, share }: Judgement): string {
	if (right) return words.verdict.right;
	return share > 0 ? words.verdict.partly(Math.round(share * 100)) : words.verdict.wrong;
}

/** Why a typed answer counts, or does not; null where the verdict alone says it. */
export function typedNotice(marking: Marking | null): string | null {
	if (!marking || marking.verdict === 'empty' || marking.verdict === 'ask') return null;
	if (marking.verdict === 'wrong') return sayFault(marking.fault);
	if (marking.how === 'slip') return words.marking.slip(marking.slip.typed, marking.slip.meant);
	if (marking.how === 'accepted') return words.marking.accepted;
	if (marking.how === 'meaning') return words.marking.meaning;
	if (marking.how === 'quantity' && marking.unitMissing) return words.marking.unitMissing;
	return null;
}

function sayFault(fault: Fault): string | null {
	switch (fault.kind) {
		case 'words':
		case 'other-name':
			return null;
		case 'other-answer':
			return words.marking.otherAnswer;
		case 'denied':
			return words.marking.denied;
		case 'hedged':
			return words.marking.hedged;
		case 'opposite':
			return words.marking.opposite(fault.typed, fault.wanted);
		case 'missing-item':
			return words.marking.missingItem;
		case 'extra-item':
			return words.marking.extraItem;
		case 'bound':
			return words.marking.bound(fault.typed);
		case 'other-word':
			return words.marking.otherWord(fault.typed);
		case 'no-number':
			return words.marking.noNumber;
		case 'number':
			return words.marking.number;
		case 'scale':
			return words.marking.scale;
		case 'unit':
			return words.marking.unit(fault.wanted, fault.typed);
		case 'currency':
			return words.marking.currency(fault.wanted, fault.typed);
		case 'no-date':
			return words.marking.noDate;
		case 'date':
			return words.marking.date;
		case 'less-precise':
			return words.marking.lessPrecise(fault.missing);
	}
}
