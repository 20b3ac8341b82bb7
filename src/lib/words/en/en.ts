// English: all its areas. Nothing but tests loads it whole.
import type { Words } from '../words.ts';
import { aheadAnswers } from './ahead-answers.ts';
import { ankiProblems } from './anki-problems.ts';
import { answersFile } from './answers-file.ts';
import { app } from './app.ts';
import { articleProblems } from './article-problems.ts';
import { article } from './article.ts';
import { browse } from './browse.ts';
import { card } from './card.ts';
import { classCalendar } from './class-calendar.ts';
import { classProblems } from './class-problems.ts';
import { classTimes } from './class-times.ts';
import { classes } from './class.ts';
import { controls } from './controls.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { deckProblems } from './deck-problems.ts';
import { deck } from './deck.ts';
import { edit } from './edit.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { elsewhere } from './elsewhere.ts';
import { giftDeck } from './gift-deck.ts';
import { giftProblems } from './gift-problems.ts';
import { handedQuiz } from './handed-quiz.ts';
import { importing } from './import.ts';
import { keeping } from './keeping.ts';
import { left } from './left.ts';
import { lost } from './lost.ts';
import { modelProblems } from './model-problems.ts';
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
import { typed } from './typed.ts';
import { unsaved } from './unsaved.ts';
import { update } from './update.ts';
import { wall } from './wall.ts';
import { ways } from './ways.ts';
import { backupProblems } from './backup-problems.ts';
import { nextDue } from './next-due.ts';
import { retired } from './retired.ts';
import { storageDetail } from './storage-detail.ts';
import { storageProblems } from './storage-problems.ts';
import { unsavedWork } from './unsaved-work.ts';

export const en = {
	aheadAnswers,
	ankiProblems,
	answersFile,
	app,
	article,
	articleProblems,
	browse,
	card,
	classCalendar,
	classProblems,
	classTimes,
	classes,
	controls,
	coverage,
	data,
	deck,
	deckProblems,
	edit,
	evidence,
	fields,
	elsewhere,
	giftDeck,
	giftProblems,
	handedQuiz,
	importing,
	keeping,
	left,
	lost,
	model,
	modelProblems,
	notices,
	problem,
	question,
	quiz,
	quizProblems,
	report,
	review,
	settings,
	today,
	typed,
	unsaved,
	update,
	wall,
	ways,
	backupProblems,
	nextDue,
	retired,
	storageDetail,
	storageProblems,
	unsavedWork
} satisfies Words;
