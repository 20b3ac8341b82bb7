// English: all its areas. Nothing but tests loads it whole.
import type { Words } from '../words.ts';
import { app } from './app.ts';
import { article } from './article.ts';
import { card } from './card.ts';
import { classTimes } from './class-times.ts';
import { classes } from './class.ts';
import { controls } from './controls.ts';
import { data } from './data.ts';
import { deck } from './deck.ts';
import { edit } from './edit.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { handedQuiz } from './handed-quiz.ts';
import { importing } from './import.ts';
import { keeping } from './keeping.ts';
import { lost } from './lost.ts';
import { model } from './model.ts';
import { notices } from './notices.ts';
import { problem } from './problem.ts';
import { question } from './question.ts';
import { quizProblems } from './quiz-problems.ts';
import { quiz } from './quiz.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';
import { unsaved } from './unsaved.ts';
import { update } from './update.ts';
import { wall } from './wall.ts';

export const en = {
	app,
	article,
	card,
	classTimes,
	classes,
	controls,
	data,
	deck,
	edit,
	evidence,
	fields,
	handedQuiz,
	importing,
	keeping,
	lost,
	model,
	notices,
	problem,
	question,
	quizProblems,
	quiz,
	report,
	review,
	settings,
	today,
	unsaved,
	update,
	wall
} satisfies Words;
