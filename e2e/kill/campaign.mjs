// A campaign against one engine: the same profile is visited again and again, and killed each time.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesOf } from './changes.mjs';
import { Delays } from './delays.mjs';
import { judge } from './judge.mjs';
import { killAll, startGroup } from './processes.mjs';
import { randomOf } from './random.mjs';
import { startSite } from './site.mjs';
import { Tally } from './tally.mjs';
import { NoWord, Visit } from './visit.mjs';

/**
 * @typedef {import('./engines.mjs').Engine} Engine
 * @typedef {import('./judge.mjs').Round} Round
 * @typedef {import('./protocol.ts').Order} Order
 * @typedef {import('./protocol.ts').Found} Found
 * @typedef {object} Options
 * @property {Engine} engine
 * @property {string} program
 * @property {Record<string, string>} env beside the engine's own
 * @property {number} kills
 * @property {readonly import('./protocol.ts').TaskName[]} tasks
 * @property {number} seed
 * @property {string} folder the built app
 * @property {string} script of the page
 * @property {(line: string) => void} say
 */

const WORD_WITHIN_MS = 60_000;
/** More takes too long to be gone through after every kill: the next round begins anew. */
const MOST_CARDS = 3000;
const MOST_ENTRIES = 15_000;
/** Of the rounds that one browser or page may spoil before the campaign is given up. */
const MOST_SPOILT = 5;
const NOTES = { least: 100, most: 300 };
/** Of the time that a worker takes to seal. */
const SEALING_FROM = 0.6;

/** The engine has turned out to be another than the campaign is about. */
export class NotThisEngine extends Error {}

/** @param {Options} options @returns {Promise<Tally>} */
export async function runCampaign(options) {
	const campaign = new Campaign(options);
	try {
		await campaign.run();
	} finally {
		await campaign.end();
	}
	return campaign.tally;
}

class Campaign {
	tally = new Tally();
	#options;
	#random;
	#delays;
	/** Each task once, before chance chooses. @type {import('./protocol.ts').TaskName[]} */
	#first = [];
	#profile = newProfile();
	/** Those in which something was wrong, kept to be looked at. @type {string[]} */
	#kept = [];
	/** Whether a task that was ordered has begun even once: else nothing of it was tried. @type {Map<string, boolean>} */
	#begun = new Map();
	#visits = 0;
	#decks = 0;
	#visit = new Visit();
	#group = 0;
	/** @type {Awaited<ReturnType<typeof startSite>> | null} */
	#site = null;
	/** The round whose kill is still to be judged. @type {Round | null} */
	#round = null;
	#anew = true;
	/** Whether something was found wrong: then this profile is kept, and a new one begun. */
	#wrong = false;

	/** @param {Options} options */
	constructor(options) {
		this.#options = options;
		this.#random = randomOf(options.seed);
		this.#delays = new Delays(this.#random);
		for (const task of options.tasks) {
			const at = Math.floor(this.#random() * (this.#first.length + 1));
			this.#first.splice(at, 0, task);
		}
	}

	async run() {
		const { folder, script, kills } = this.#options;
		this.#site = await startSite(folder, script, (visit, message) =>
			visit === String(this.#visits) ? this.#visit.hear(message) : null
		);
		let spoilt = 0;
		while (this.tally.kills + (this.#round ? 1 : 0) < kills) {
			try {
				await this.#killOnce();
			} catch (error) {
				if (!(error instanceof Error) || error instanceof NotThisEngine) throw error;
				await this.#spoil(error);
				if (++spoilt < MOST_SPOILT) continue;
				this.tally.faults.push('Given up.');
				return;
			}
		}
		await this.#arrive();
		if (this.#wrong) await this.#changeProfile();
		for (const [task, hasBegun] of this.#begun) {
			if (hasBegun) continue;
			this.tally.faults.push(`${task} never began.`);
			this.#options.say(`${this.#options.engine.name}: ${task} never began.`);
		}
	}

	async end() {
		if (this.#group !== 0) await killAll(this.#group, this.#profile);
		await this.#site?.close();
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
		for (const profile of this.#kept) this.#options.say(`Kept to be looked at: ${profile}`);
	}

	async #killOnce() {
		let found = await this.#arrive();
		if (this.#wrong) {
			await this.#changeProfile();
			found = await this.#arrive();
		}
		const order = this.#order(found);
		const visit = this.#visit;
		visit.order(order);
		const { before, plan } = await visit.next('ready', WORD_WITHIN_MS);
		const lack = this.#options.engine.lacks(this.#profile);
		if (lack !== null) throw new NotThisEngine(lack);
		this.#keptByPreparation(found, order, before);
		this.#begun.set(plan.task, this.#begun.get(plan.task) ?? false);
		await visit.next('begun', WORD_WITHIN_MS);
		this.#begun.set(plan.task, true);
		await this.#waitForKill(visit, plan.task);
		if (visit.problem !== null) throw new Error(visit.problem);
		const done = visit.tried.at(-1)?.acknowledged ?? false;
		await killAll(this.#group, this.#profile);
		this.#delays.learn(plan.task, done, writingMsOf(visit, plan.task));
		this.#round = { before, plan, tried: visit.tried };
		// A review of the campaign's cards would ask those of an article too.
		this.#anew = plan.task === 'accept';
	}

	/** Starts the browser, and judges what it finds; a second time where it gives no word. */
	async #arrive() {
		const { engine, program, env, say } = this.#options;
		for (let start = 1; ; start++) {
			engine.prepare(this.#profile);
			this.#visit = new Visit();
			const url = this.#site?.url(String(++this.#visits)) ?? '';
			const surroundings = {
				...engine.env(this.#profile),
				TMPDIR: join(this.#profile, 'tmp'),
				...env
			};
			this.#group = await startGroup(program, engine.args(this.#profile, url), surroundings);
			try {
				const { found } = await this.#visit.next('found', WORD_WITHIN_MS);
				this.#judge(found);
				return found;
			} catch (error) {
				await killAll(this.#group, this.#profile);
				if (!(error instanceof NoWord)) throw error;
				this.tally.notStarted++;
				say(`${engine.name}: did not start, kill ${this.tally.kills + 1}. ${error.message}`);
				if (start === 2) throw new Error('The browser did not start a second time.');
			}
		}
	}

	/** @param {Found} found */
	#judge(found) {
		const round = this.#round;
		if (!round) return;
		this.#round = null;
		const verdict = judge(round, found);
		this.tally.add(round, found, verdict);
		const { engine, say } = this.#options;
		const { kills, answers } = this.tally;
		for (const fault of verdict.faults) say(`${engine.name}: kill ${kills}: ${fault}`);
		if (kills % 10 === 0) say(`${engine.name}: ${kills} kills, ${answers} answers acknowledged`);
		if (verdict.faults.length > 0) this.#wrong = true;
	}

	/** @param {Found} found @returns {Order} */
	#order(found) {
		const { cards, log } = found.opened;
		const anew = this.#anew || cards > MOST_CARDS || log.length > MOST_ENTRIES;
		const { least, most } = NOTES;
		const { tasks } = this.#options;
		return {
			task: this.#first.pop() ?? tasks[Math.floor(this.#random() * tasks.length)] ?? 'answer',
			anew,
			seed: Math.floor(this.#random() * 2 ** 32),
			deck: `kill-${++this.#decks}`,
			supply: `kill-${++this.#decks}`,
			notes: least + Math.floor(this.#random() * (most - least))
		};
	}

	/** What was in the log stays there between two kills too, unless it was to begin anew. */
	#keptByPreparation(
		/** @type {Found} */ { opened },
		/** @type {Order} */ { anew, task },
		/** @type {import('./protocol.ts').State} */ before
	) {
		const adds = task === 'seal' || task === 'migrate-log';
		const changed = changesOf(opened, before).some(
			({ store, how }) => store === 'log' && !(adds && how === 'added')
		);
		if (anew || !changed) return;
		throw new Error('The preparation changed the log.');
	}

	/** @param {Visit} visit @param {import('./protocol.ts').TaskName} task */
	async #waitForKill(visit, task) {
		const oneByOne = task === 'answer' || task === 'accept';
		const answers = oneByOne ? this.#delays.answers() : 0;
		await visit.until(() => visit.acknowledged >= answers, WORD_WITHIN_MS);
		// The next answer may be slow to come up; a task is under way as soon as it has begun.
		await visit.until(() => visit.tried.length > answers, WORD_WITHIN_MS);
		if (visit.problem === null && visit.tried.length <= answers) {
			throw new Error('The interface did not go on.');
		}
		// The app seals when it likes: what is waited for is that it asks its worker.
		if (task === 'seal') await visit.next('writing', WORD_WITHIN_MS);
		await visit.until(() => visit.has('done'), this.#delays.next(task));
		if (visit.has('done')) await visit.changed(this.#delays.soon());
	}

	async #changeProfile() {
		await killAll(this.#group, this.#profile);
		this.#kept.push(this.#profile);
		this.#profile = newProfile();
		this.#anew = true;
		this.#wrong = false;
	}

	/** Where the database was being prepared, it is nobody's fault what is there: a new profile. */
	async #spoil(/** @type {Error} */ error) {
		const { engine, say } = this.#options;
		if (error instanceof NoWord) this.tally.notStarted++;
		else this.tally.faults.push(error.message);
		say(`${engine.name}: spoilt after kill ${this.tally.kills}: ${error.message}`);
		this.#round = null;
		await this.#changeProfile();
	}
}

/**
 * After how long the app had begun to write; null where it was not to be known. What seals begins to write
 * when it has loaded, late in the time that all of it takes.
 * @param {Visit} visit
 * @param {import('./protocol.ts').TaskName} task
 */
function writingMsOf({ at }, task) {
	const { begun = 0, writing, done } = at;
	if (writing === undefined) return null;
	if (task !== 'seal') return writing - begun;
	return done === undefined ? null : SEALING_FROM * (done - writing);
}

function newProfile() {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
	mkdirSync(join(profile, 'tmp'));
	return profile;
}
