// A quiz's question in words: its task, what is asked, of whose report, and what is right.
import type {
	Prompt,
	Question,
	QuizTask,
	RightAnswer,
	SaidQuestion,
	VerdictOption
} from '../core/quiz/question.ts';
import { words as cards } from './card.ts';
import { words } from './question.ts';
import { sayContext, sayTask } from './say-card.ts';

export function sayQuestion(question: Question): SaidQuestion {
	const { task, prompt, context, answer } = question;
	const [saidTask, saidPrompt] = [sayQuizTask(task), sayPrompt(prompt)];
	const saidContext =
		context === null || typeof context === 'string' ? context : sayContext(context);
	return {
		question,
		task: saidTask,
		prompt: saidPrompt,
		brief: {
			task: briefTask(task) ?? saidTask,
			prompt: briefPrompt(prompt) ?? saidPrompt,
			context: saidContext && (briefContext(context) ?? saidContext)
		},
		context: saidContext,
		answer: sayAnswer(answer),
		options: 'options' in question ? question.options.map(sayOption) : []
	};
}

function sayQuizTask(task: QuizTask): string {
	if (typeof task === 'string') return task;
	switch (task.kind) {
		case 'true-false':
		case 'match':
		case 'order':
		case 'choose-many':
			return words.task[task.kind];
		default:
			return sayTask(task);
	}
}

function briefTask(task: QuizTask): string | null {
	if (typeof task === 'string') return null;
	if (task.kind === 'term') return words.brief.term;
	return task.kind === 'party' ? words.brief.party(task.issue) : null;
}

function briefPrompt(prompt: Prompt): string | null {
	if (typeof prompt === 'string') return null;
	if (prompt.kind === 'position') return words.brief.position(prompt.party, prompt.issue);
	return prompt.kind === 'stance'
		? words.brief.stance(prompt.party, prompt.issue, prompt.says)
		: null;
}

/** Only who reports it. */
function briefContext(context: Question['context']): string | null {
	if (context === null || typeof context === 'string') return null;
	switch (context.kind) {
		case 'reported-by':
			return context.publisher;
		case 'reported-in-title':
			return context.title;
		case 'reported-in':
			return context.what;
		default:
			return null;
	}
}

export function sayPrompt(prompt: Prompt): string {
	if (typeof prompt === 'string') return prompt;
	switch (prompt.kind) {
		case 'position':
			return cards.position(prompt.party, prompt.issue);
		case 'answered':
			return words.answered(prompt.question, prompt.says);
		case 'who-wants-what':
			return words.whoWantsWhat(prompt.issue);
		case 'which-meaning':
			return words.whichMeaning;
		case 'which-came-first':
			return words.whichCameFirst;
		case 'which-positions':
			return words.whichPositions(prompt.party);
		case 'stance':
			return words.stance(prompt.party, prompt.issue, prompt.says);
		case 'means':
			return words.means(prompt.term, prompt.meaning);
		case 'was-on':
			return words.wasOn(prompt.event, prompt.date);
		case 'said':
			return words.said(prompt.speaker, prompt.statement);
	}
}

export function sayAnswer(answer: RightAnswer): string {
	if (typeof answer === 'string') return answer;
	switch (answer.kind) {
		case 'true':
			return words.verdict.true;
		case 'false':
			return words.falseBut(answer.right);
	}
}

export const sayOption = ({ text }: VerdictOption): string =>
	typeof text === 'string' ? text : words.verdict[text.kind];
