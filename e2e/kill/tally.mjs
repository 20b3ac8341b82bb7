// What a campaign has counted, and how it is printed.
import { differencesOf } from './changes.mjs';
import { isSealed } from './judge.mjs';

/** @typedef {import('./protocol.ts').TaskName} TaskName */
/** @typedef {{ kills: number, middle: number, whole: number, absent: number }} TaskTally */

/** @type {readonly TaskName[]} */
export const TASKS = [
	'answer',
	'accept',
	'import',
	'update',
	'migration',
	'migrate-log',
	'seal',
	'restore'
];

export class Tally {
	kills = 0;
	/** Answers, answers taken back and cards accepted that the interface had shown as saved. */
	answers = 0;
	lost = 0;
	doubled = 0;
	half = 0;
	different = 0;
	/** Browsers that gave no word in time, and were started again. */
	notStarted = 0;
	/** @type {string[]} */
	faults = [];
	/** @type {Record<TaskName, TaskTally>} */
	tasks = {
		answer: newTask(),
		accept: newTask(),
		import: newTask(),
		update: newTask(),
		migration: newTask(),
		'migrate-log': newTask(),
		seal: newTask(),
		restore: newTask()
	};

	/**
	 * @param {import('./judge.mjs').Round} round
	 * @param {import('./protocol.ts').Found} found
	 * @param {import('./judge.mjs').Verdict} verdict
	 */
	add({ plan, before, tried }, found, verdict) {
		this.kills++;
		this.answers += tried.filter((one) => one.what !== 'task' && one.acknowledged).length;
		this.lost += verdict.lost;
		this.doubled += verdict.doubled;
		this.half += verdict.half;
		this.different += verdict.different;
		this.faults.push(
			...verdict.faults.map((fault) => `${plan.task}, kill ${this.kills}: ${fault}`)
		);
		const task = this.tasks[plan.task];
		task.kills++;
		const last = tried.at(-1);
		if (!last || last.acknowledged) return;
		task.middle++;
		if (isDone({ plan, before, tried }, found)) task.whole++;
		else task.absent++;
	}
}

const newTask = () => ({ kills: 0, middle: 0, whole: 0, absent: 0 });

/** Whether what was interrupted had been written all the same. */
function isDone(
	/** @type {import('./judge.mjs').Round} */ { plan, before, tried },
	/** @type {import('./protocol.ts').Found} */ { left, opened }
) {
	if (plan.older) return left.version === before.version;
	if (plan.task === 'seal') return isSealed(before, opened);
	if (plan.after) return differencesOf(plan.after, opened).length === 0;
	if (plan.article) {
		const article = opened.articles.find(({ id }) => id === plan.article);
		return article?.decided.length === tried.length;
	}
	if (plan.task === 'answer') return opened.log.length === before.log.length + tried.length;
	return opened.decks.some(
		({ id, head }) => id === plan.deck?.id && head?.version === plan.deck.version
	);
}

/** @param {Tally} tally */
export const failed = (tally) =>
	tally.lost + tally.doubled + tally.half + tally.different > 0 || tally.faults.length > 0;

/** @param {readonly (readonly [engine: string, tally: Tally])[]} tallies */
export function tables(tallies) {
	const tasks = tallies.flatMap(([engine, { tasks }]) =>
		TASKS.map((name) => {
			const { kills, middle, whole, absent } = tasks[name];
			return [engine, name, kills, middle, whole, absent];
		})
	);
	const engines = tallies.map(([engine, tally]) => {
		const { kills, answers, lost, doubled, half, different, notStarted } = tally;
		return [engine, kills, answers, lost, doubled, half, different, notStarted];
	});
	return `${table(
		['', 'task', 'kills', 'in the middle of the task', 'then whole', 'then absent'],
		tasks
	)}

${table(
	[
		'',
		'kills',
		'answers acknowledged',
		'lost',
		'doubled',
		'half done',
		'schedules that differ from the replay',
		'starts that failed'
	],
	engines
)}`;
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
	const widths = head.map((text, column) =>
		Math.max(text.length, ...rows.map((row) => String(row[column]).length))
	);
	const line = (/** @type {readonly (string | number)[]} */ cells) =>
		cells
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
			})
			.join('  ')
			.trimEnd();
	return [line(head), ...rows.map(line)].join('\n');
}
