// Compares what a kill left with what there was, what was tried, and what the interface had shown.
import { changesOf, differencesOf, isClock, say, some } from './changes.mjs';

/**
 * @typedef {import('./protocol.ts').State} State
 * @typedef {import('./protocol.ts').Found} Found
 * @typedef {import('./protocol.ts').Plan} Plan
 * @typedef {import('./visit.mjs').Tried} Tried
 * @typedef {{ before: State, plan: Plan, tried: readonly Tried[] }} Round
 * @typedef {{ lost: number, doubled: number, half: number, different: number, faults: string[] }} Verdict
 * @typedef {import('./changes.mjs').Change} Change
 */

/**
 * Judges one round. Every fault is counted under one of the four heads, and said.
 * @param {Round} round
 * @param {Found} found
 * @returns {Verdict}
 */
export function judge(round, found) {
	/** @type {Verdict} */
	const verdict = { lost: 0, doubled: 0, half: 0, different: found.different.length, faults: [] };
	const { plan, before } = round;
	if (found.problem !== null) {
		verdict.lost++;
		verdict.faults.push(`The database cannot be opened: ${found.problem}`);
		return verdict;
	}
	if (verdict.different > 0) {
		verdict.faults.push(`The check of all data finds: ${some(found.different)}`);
	}
	judgeVersion(round, found, verdict);
	judgeLog(round, found.opened, verdict);
	judgeTwice(found.opened, verdict);
	if (plan.after) judgeRestored(round, plan.after, found.opened, verdict);
	else judgeRows(round, found.opened, verdict);
	for (const fault of inconsistencies(found.opened)) half(verdict, fault);
	if (plan.article) judgeAccepted(round, found.opened, verdict);
	else if (plan.task !== 'answer' && !plan.after) judgeWhole(before, round, found, verdict);
	return verdict;
}

/** @param {Verdict} verdict @param {string} fault */
function half(verdict, fault) {
	verdict.half = 1;
	verdict.faults.push(fault);
}

/** A database is of one version or the other, and of the older one with all it had. */
function judgeVersion(
	/** @type {Round} */ { before, plan },
	/** @type {Found} */ { left, opened },
	/** @type {Verdict} */ verdict
) {
	const { older } = plan;
	if (opened.version !== before.version) {
		half(verdict, `Version ${opened.version} instead of ${before.version}`);
	}
	if (left.version === before.version) return;
	if (left.version !== older?.version) half(verdict, `Left in version ${left.version}`);
	else {
		const changes = changesOf(older, left);
		if (changes.length > 0) half(verdict, `Rows of the older version differ: ${say(changes)}`);
	}
}

/** The log: all that was there, then what was tried in its order; only the last may be missing. */
function judgeLog(
	/** @type {Round} */ { before, plan, tried },
	/** @type {State} */ now,
	/** @type {Verdict} */ verdict
) {
	const gone = changesOf(before, now).filter(
		({ store, how }) => store === 'log' && how !== 'added'
	);
	verdict.lost += gone.length;
	if (gone.length > 0) verdict.faults.push(`Entries of the log are gone: ${say(gone)}`);
	// What these bring is compared as a whole.
	if (plan.task === 'update' || plan.after) return;
	const known = new Set(before.log.map(({ id }) => id));
	const added = now.log.filter(({ id }) => !known.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
	const answers = tried.filter(({ what }) => what === 'answer' || what === 'undo');
	for (const attempt of answers) {
		if (added[0] && fits(attempt, added[0])) added.shift();
		else if (attempt.acknowledged) {
			verdict.lost++;
			verdict.faults.push(`Lost though acknowledged: ${JSON.stringify(attempt)}`);
		}
	}
	verdict.doubled += added.length;
	if (added.length > 0) verdict.faults.push(`Nobody gave these: ${some(added)}`);
}

/** Each entry lies in one place only. @param {State} now @param {Verdict} verdict */
function judgeTwice({ log }, verdict) {
	const seen = new Set();
	const twice = log.filter(({ id }) => seen.has(id) || !seen.add(id));
	verdict.doubled += twice.length;
	if (twice.length > 0) verdict.faults.push(`Entries of the log are there twice: ${some(twice)}`);
}

/** @param {Tried} attempt @param {import('../../src/lib/core/review/review.ts').LogEntry} entry */
function fits(attempt, entry) {
	if (!('card' in attempt) || attempt.card !== entry.cardId) return false;
	if (attempt.what === 'undo') return entry.kind === 'retraction';
	return entry.kind === 'review' && entry.grade === attempt.grade;
}

/** Nothing changes but what the task is about. */
function judgeRows(
	/** @type {Round} */ round,
	/** @type {State} */ now,
	/** @type {Verdict} */ verdict
) {
	const may = mayChange(round, now);
	const wrong = changesOf(round.before, now).filter(
		(change) => change.store !== 'log' && !may(change)
	);
	if (wrong.length === 0) return;
	verdict.lost += wrong.filter(({ how }) => how === 'gone').length;
	half(verdict, `Rows that had to stay as they were: ${say(wrong)}`);
}

/** A restore: all is as it was, or all is as it was to be, and so where the interface had shown it. */
function judgeRestored(
	/** @type {Round} */ { before, tried },
	/** @type {State} */ after,
	/** @type {State} */ now,
	/** @type {Verdict} */ verdict
) {
	const fromAfter = differencesOf(after, now);
	if (fromAfter.length === 0) return;
	if (tried.some(({ acknowledged }) => acknowledged)) {
		verdict.lost++;
		verdict.faults.push(`Lost though acknowledged: the restore (${say(fromAfter)})`);
	}
	const fromBefore = differencesOf(before, now);
	if (fromBefore.length === 0) return;
	half(verdict, `Neither as before (${say(fromBefore)}) nor as after (${say(fromAfter)})`);
}

/** @param {Round} round @param {State} now @returns {(change: Change) => boolean} */
function mayChange({ before, plan, tried }, now) {
	if (plan.task === 'answer') {
		const notes = tried.flatMap((one) => ('card' in one ? one.card.split('#')[0] : []));
		const own = new Set(notes);
		return ({ store, key, how }) =>
			(store === 'cards' && how === 'changed' && own.has(JSON.parse(key).split('#')[0])) ||
			(store === 'days' && how !== 'gone') ||
			isClock(store, key);
	}
	if (plan.article) {
		const article = JSON.stringify(plan.article);
		const there = new Set(Object.keys(before.rows['decks'] ?? {}));
		return ({ store, key, how }) =>
			isClock(store, key) ||
			(store === 'articles' && how === 'changed' && key === article) ||
			(store === 'decks' && !there.has(key)) ||
			((store === 'notes' || store === 'cards') && how === 'added');
	}
	const { deck } = plan;
	if (!deck || !isWhole(plan, before, now)) return () => false;
	const updates = before.updates.filter(({ deckId }) => deckId === deck.id).map(({ id }) => id);
	return ({ store, key, how }) => {
		if (isClock(store, key)) return true;
		if (store === 'updates') return how === 'added' || JSON.stringify(updates[0]) === key;
		if (how === 'gone') return false;
		if (store === 'decks') return key === JSON.stringify(deck.id);
		return (store === 'notes' || store === 'cards') && key.startsWith(`"${deck.id}/`);
	};
}

/** @param {Plan} plan @param {State} before @param {State} now */
function isWhole({ task, deck }, before, now) {
	if (task === 'seal') return isSealed(before, now);
	return (
		deck === undefined || now.decks.find(({ id }) => id === deck.id)?.head?.version === deck.version
	);
}

/** Whether the log's tail went into a segment. @param {State} before @param {State} now */
export const isSealed = (before, now) => now.loose < before.loose;

/** Cards from an article: each with its decision, in the order of the attempts; only the last may be missing. */
function judgeAccepted(
	/** @type {Round} */ { plan, tried },
	/** @type {State} */ now,
	/** @type {Verdict} */ verdict
) {
	const article = now.articles.find(({ id }) => id === plan.article);
	const acknowledged = tried.filter((one) => one.acknowledged).length;
	if (!article) {
		verdict.lost++;
		verdict.faults.push('The article is gone');
		return;
	}
	const { decided, inDeck } = article;
	if (JSON.stringify(decided) !== JSON.stringify(inDeck)) {
		half(verdict, `Decided on ${some(decided)}, in the deck are ${some(inDeck)}`);
	}
	if (decided.length < acknowledged) {
		verdict.lost += acknowledged - decided.length;
		verdict.faults.push(`Of ${acknowledged} acknowledged cards ${decided.length} are there`);
	}
	if (decided.length > tried.length) {
		verdict.doubled += decided.length - tried.length;
		verdict.faults.push(`${tried.length} cards were accepted, ${decided.length} are there`);
	}
}

/** An import, an update, a migration: done as a whole, and there where the interface had shown it. */
function judgeWhole(
	/** @type {State} */ before,
	/** @type {Round} */ { plan, tried },
	/** @type {Found} */ { left, opened },
	/** @type {Verdict} */ verdict
) {
	const whole = plan.older ? left.version === before.version : isWhole(plan, before, opened);
	if (!whole && tried.some(({ acknowledged }) => acknowledged)) {
		verdict.lost++;
		verdict.faults.push(`Lost though acknowledged: the ${plan.task}`);
	}
	const { deck } = plan;
	if (!deck) return;
	const there = opened.decks.find(({ id }) => id === deck.id);
	if (whole && (there?.notes !== deck.notes || there.cards !== deck.cards)) {
		half(verdict, `Of ${JSON.stringify(deck)} there is ${JSON.stringify(there)}`);
	}
	const known = new Set([...before.updates, ...before.log].map(({ id }) => id));
	const updates = opened.updates.filter(({ id }) => !known.has(id));
	const calls = opened.log.filter(({ id }) => !known.has(id)).map(({ id }) => id);
	if (updates.length !== (whole && plan.task === 'update' ? 1 : 0)) {
		half(verdict, `${updates.length} updates are told of`);
	}
	const told = updates.flatMap((update) => update.calls);
	if (JSON.stringify(told.sort()) !== JSON.stringify(calls.sort())) {
		half(verdict, `The calls ${some(calls)} are not those of the update: ${some(told)}`);
	}
}

/** What cannot be, whatever was done. @param {State} state @returns {string[]} */
function inconsistencies(state) {
	const faults = state.decks.flatMap((deck) => {
		const { head, notes, cards, revisions } = deck;
		const one = revisions.length === 1 && revisions[0] === head?.version;
		const fits = head !== null && head.notes === notes && head.cards === cards && one;
		return fits ? [] : [`This deck is not of one piece: ${JSON.stringify(deck)}`];
	});
	const retracted = state.log.filter(({ kind }) => kind === 'retraction').length;
	const answers = state.log.filter(({ kind }) => kind === 'review').length - retracted;
	if (answers !== state.answersCounted) {
		faults.push(`The days count ${state.answersCounted} answers, the log ${answers}`);
	}
	return faults;
}
