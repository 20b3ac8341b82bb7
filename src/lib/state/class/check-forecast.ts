// A quiz after class: what it showed is kept beside what was forecast.
import { checkForecast, sayChecked } from '../../core/class/forecast.ts';
import { recalledOf, type AnsweredQuestion } from '../../core/quiz/recalled.ts';
import { saveQuizOf } from '../../storage/class/classes.ts';
import type { App } from '../app/app.svelte.ts';
import { now } from '../app/device.ts';

/** "forecast 84 %, your quiz 80 %"; null where the forecast is no longer there. */
export async function keepCheck(
	app: App,
	forecastId: string,
	answers: readonly AnsweredQuestion[]
): Promise<string | null> {
	const quiz = { ...recalledOf(answers), at: now() };
	if (quiz.asked === 0) return null;
	const kept = await app.use((db) => saveQuizOf(db, forecastId, quiz, now()), 'repeatable');
	const checked = kept && checkForecast(kept.range, quiz.right, quiz.asked);
	return checked && sayChecked(checked);
}
