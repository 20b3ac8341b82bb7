// English: all its areas. Nothing but tests loads it whole.
import type { Words } from '../words.ts';
import { app } from './app.ts';
import { card } from './card.ts';
import { controls } from './controls.ts';
import { deck } from './deck.ts';
import { edit } from './edit.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { importing } from './import.ts';
import { keeping } from './keeping.ts';
import { lost } from './lost.ts';
import { notices } from './notices.ts';
import { problem } from './problem.ts';
import { question } from './question.ts';
import { quizProblems } from './quiz-problems.ts';
import { review } from './review.ts';
import { today } from './today.ts';
import { unsaved } from './unsaved.ts';
import { update } from './update.ts';

export const en = {
	app,
	card,
	controls,
	deck,
	edit,
	evidence,
	fields,
	importing,
	keeping,
	lost,
	notices,
	problem,
	question,
	quizProblems,
	review,
	today,
	unsaved,
	update
} satisfies Words;
