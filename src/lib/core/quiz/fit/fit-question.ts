// One question within the limits of another program: as it is, or in fewer words; never cut.
import { citedBy, type NoteInDeck } from '../../note/claim.ts';
import { fail, ok, type Result } from '../../result.ts';
import { taskBefore, type Option, type Question, type SaidQuestion } from '../question.ts';
import { wordingRulesOf } from '../wording/wording-rules.ts';
import type { Limits } from './limits.ts';

export interface FittedQuestion {
	readonly question: Question;
	/** The whole of what is asked. */
	readonly prompt: string;
	readonly options: readonly Option[];
	/** Whether it is asked in fewer words, or as a question of another kind. */
	readonly change: 'none' | 'shorter' | 'otherwise';
}

/** Why a question does not fit; lengths in characters. */
export type Misfit =
	| { readonly kind: 'typed' | 'pairs' | 'order' }
	| { readonly kind: 'prompt' | 'option'; readonly length: number; readonly most: number }
	| { readonly kind: 'options'; readonly count: number; readonly most: number };

/** `isAlone`: whether nobody says otherwise, so that it may be left out who reports it. */
export function fitQuestion(
	said: SaidQuestion,
	found: NoteInDeck | null,
	isAlone: boolean,
	limits: Limits
): Result<FittedQuestion, Misfit> {
	const { question } = said;
	switch (question.kind) {
		case 'type':
		case 'gap':
		case 'number':
			return fail({ kind: 'typed' });
		case 'match':
			return fail({ kind: 'pairs' });
		case 'order':
			return fail({ kind: 'order' });
		case 'choose':
		case 'who':
		case 'true-false':
		case 'choose-many': {
			const all = question.options.map(({ correct }, place) => ({
				text: said.options[place]!,
				correct
			}));
			const options = fewer(all, limits.options);
			if (options === null)
				return fail({ kind: 'options', count: all.length, most: limits.options });
			const longest = Math.max(...options.map(({ text }) => text.length));
			if (longest > limits.option)
				return fail({ kind: 'option', length: longest, most: limits.option });
			const prompts = promptsOf(said, found, isAlone);
			const prompt = prompts.find(({ length }) => length <= limits.question);
			if (prompt === undefined)
				return fail({ kind: 'prompt', length: shortest(prompts), most: limits.question });
			const isWhole = prompt === prompts[0] && options.length === all.length;
			return ok({ question, prompt, options, change: isWhole ? 'none' : 'shorter' });
		}
	}
}

const shortest = (texts: readonly string[]): number =>
	Math.min(...texts.map(({ length }) => length));

/** Of too many the last wrong ones are left out; null where too many are right, or none would be wrong. */
function fewer(options: readonly Option[], most: number): readonly Option[] | null {
	if (options.length <= most) return options;
	const right = options.filter(({ correct }) => correct).length;
	if (right >= most) return null;
	let wrong = most - right;
	return options.filter(({ correct }) => correct || wrong-- > 0);
}

/** What is asked, in ever fewer words; the first is the whole of it. */
function promptsOf(
	said: SaidQuestion,
	found: NoteInDeck | null,
	isAlone: boolean
): readonly string[] {
	const { question, prompt, context, brief } = said;
	const [task, briefTask] = [taskBefore(question, said.task), taskBefore(question, brief.task)];
	const prompts = [`${task}${prompt}${context === null ? '' : ` (${context})`}`];
	const short = found && shortOf(question, found);
	if (short) prompts.push(task + short, briefTask + short);
	if (brief.context !== null) {
		for (const reported of [context, brief.context])
			prompts.push(`${briefTask}${brief.prompt} (${reported})`);
	}
	if (isAlone) {
		const rules = found && wordingRulesOf(found.head.language);
		const bare = rules?.withoutSource(prompt, namesOf(found!)) ?? [];
		for (const text of [prompt, ...bare]) prompts.push(task + text, briefTask + text);
		prompts.push(briefTask + brief.prompt);
		// The options say what is to be done.
		if (question.kind === 'true-false') prompts.push(prompt, ...bare, brief.prompt);
	}
	return [...new Set(prompts)];
}

/** The author's own short form, where it is the note's question that is asked. */
function shortOf({ prompt }: Question, { note }: NoteInDeck): string | null {
	switch (note.kind) {
		case 'question':
		case 'figure':
			return prompt === note.question ? (note.short ?? null) : null;
		case 'event':
			return prompt === note.event ? (note.short ?? null) : null;
		case 'term':
			return prompt === note.meaning ? (note.short ?? null) : null;
		default:
			return null;
	}
}

/** How the documents behind a note are called. */
const namesOf = (found: NoteInDeck): readonly string[] =>
	citedBy(found).flatMap(({ source }) =>
		source ? [source.title, source.publisher, source.about].filter((name) => name !== null) : []
	);
