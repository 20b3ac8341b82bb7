// The shape of a language's words: what English says, every other language says as well.
import type { aheadAnswers } from './en/ahead-answers.ts';
import type { ankiProblems } from './en/anki-problems.ts';
import type { answersFile } from './en/answers-file.ts';
import type { app } from './en/app.ts';
import type { articleProblems } from './en/article-problems.ts';
import type { article } from './en/article.ts';
import type { browse } from './en/browse.ts';
import type { card } from './en/card.ts';
import type { classCalendar } from './en/class-calendar.ts';
import type { classProblems } from './en/class-problems.ts';
import type { classTimes } from './en/class-times.ts';
import type { classes } from './en/class.ts';
import type { controls } from './en/controls.ts';
import type { coverage } from './en/coverage.ts';
import type { data } from './en/data.ts';
import type { deckProblems } from './en/deck-problems.ts';
import type { deck } from './en/deck.ts';
import type { edit } from './en/edit.ts';
import type { evidence } from './en/evidence.ts';
import type { fields } from './en/fields.ts';
import type { elsewhere } from './en/elsewhere.ts';
import type { giftDeck } from './en/gift-deck.ts';
import type { giftProblems } from './en/gift-problems.ts';
import type { handedQuiz } from './en/handed-quiz.ts';
import type { importing } from './en/import.ts';
import type { keeping } from './en/keeping.ts';
import type { left } from './en/left.ts';
import type { lost } from './en/lost.ts';
import type { modelProblems } from './en/model-problems.ts';
import type { model } from './en/model.ts';
import type { notices } from './en/notices.ts';
import type { problem } from './en/problem.ts';
import type { question } from './en/question.ts';
import type { quizProblems } from './en/quiz-problems.ts';
import type { quiz } from './en/quiz.ts';
import type { report } from './en/report.ts';
import type { review } from './en/review.ts';
import type { settings } from './en/settings.ts';
import type { today } from './en/today.ts';
import type { typed } from './en/typed.ts';
import type { unsaved } from './en/unsaved.ts';
import type { update } from './en/update.ts';
import type { wall } from './en/wall.ts';
import type { ways } from './en/ways.ts';
import type { backupProblems } from './en/backup-problems.ts';
import type { nextDue } from './en/next-due.ts';
import type { retired } from './en/retired.ts';
import type { storageDetail } from './en/storage-detail.ts';
import type { storageProblems } from './en/storage-problems.ts';
import type { unsavedWork } from './en/unsaved-work.ts';

/** The same in any language: a text stays some text, a sentence keeps what it is told. */
export type Said<T> = T extends string
	? string
	: T extends (...told: infer Told) => infer Answer
		? (...told: Told) => Said<Answer>
		: { readonly [Key in keyof T]: Said<T[Key]> };

/** All words of a language, an area for each part of the app that is loaded by itself. */
export interface Words {
	readonly aheadAnswers: Said<typeof aheadAnswers>;
	readonly ankiProblems: Said<typeof ankiProblems>;
	readonly answersFile: Said<typeof answersFile>;
	readonly app: Said<typeof app>;
	readonly article: Said<typeof article>;
	readonly articleProblems: Said<typeof articleProblems>;
	readonly browse: Said<typeof browse>;
	readonly card: Said<typeof card>;
	readonly classCalendar: Said<typeof classCalendar>;
	readonly classProblems: Said<typeof classProblems>;
	readonly classTimes: Said<typeof classTimes>;
	readonly classes: Said<typeof classes>;
	readonly controls: Said<typeof controls>;
	readonly coverage: Said<typeof coverage>;
	readonly data: Said<typeof data>;
	readonly deck: Said<typeof deck>;
	readonly deckProblems: Said<typeof deckProblems>;
	readonly edit: Said<typeof edit>;
	readonly evidence: Said<typeof evidence>;
	readonly fields: Said<typeof fields>;
	readonly elsewhere: Said<typeof elsewhere>;
	readonly giftDeck: Said<typeof giftDeck>;
	readonly giftProblems: Said<typeof giftProblems>;
	readonly handedQuiz: Said<typeof handedQuiz>;
	readonly importing: Said<typeof importing>;
	readonly keeping: Said<typeof keeping>;
	readonly left: Said<typeof left>;
	readonly lost: Said<typeof lost>;
	readonly model: Said<typeof model>;
	readonly modelProblems: Said<typeof modelProblems>;
	readonly notices: Said<typeof notices>;
	readonly problem: Said<typeof problem>;
	readonly question: Said<typeof question>;
	readonly quiz: Said<typeof quiz>;
	readonly quizProblems: Said<typeof quizProblems>;
	readonly report: Said<typeof report>;
	readonly review: Said<typeof review>;
	readonly settings: Said<typeof settings>;
	readonly today: Said<typeof today>;
	readonly typed: Said<typeof typed>;
	readonly unsaved: Said<typeof unsaved>;
	readonly update: Said<typeof update>;
	readonly wall: Said<typeof wall>;
	readonly ways: Said<typeof ways>;
	readonly backupProblems: Said<typeof backupProblems>;
	readonly nextDue: Said<typeof nextDue>;
	readonly retired: Said<typeof retired>;
	readonly storageDetail: Said<typeof storageDetail>;
	readonly storageProblems: Said<typeof storageProblems>;
	readonly unsavedWork: Said<typeof unsavedWork>;
}
