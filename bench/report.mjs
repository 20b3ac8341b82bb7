// The figures as tables, each beside its floor, and whether the targets are met.

/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {import('./marks.ts').Mark} Mark */
/** @typedef {import('./measure-paint.mjs').Paint} Paint */

/** @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const median = (/** @type {readonly number[]} */ values) => quantile(values, 0.5);
const p95 = (/** @type {readonly number[]} */ values) => quantile(values, 0.95);
const painted = (/** @type {readonly Mark[]} */ marks) => marks.map((mark) => mark.painted);
const onClock = (/** @type {readonly Mark[]} */ marks) => marks.map((mark) => mark.onClock);
const inDom = (/** @type {readonly Mark[]} */ marks) => marks.map((mark) => mark.inDom);
const say = (/** @type {number} */ value) => value.toFixed(1);
const ratio = (/** @type {number} */ value) => `${value.toFixed(2)}×`;

/** @param {Measured} measured */
function timesOf(measured) {
	return [
		{
			name: 'navigation → first question in the DOM',
			own: inDom(measured.opened),
			floorName: 'empty page, from the server',
			floor: inDom(measured.emptyPage)
		},
		{
			name: 'navigation → first question painted',
			own: painted(measured.opened),
			floorName: 'empty page, from a bare worker',
			floor: painted(measured.emptyWorkerPage)
		},
		{
			name: 'the same, nothing foreseen',
			own: painted(measured.openedUnforeseen),
			floorName: 'empty page, from a bare worker',
			floor: painted(measured.emptyWorkerPage)
		},
		{
			name: 'navigation → what is due on Today',
			own: painted(measured.today),
			floorName: 'empty page, from a bare worker',
			floor: painted(measured.emptyWorkerPage)
		},
		{
			name: 'grade → next question in the DOM',
			own: inDom(measured.answered),
			floorName: 'the same bytes put and committed',
			floor: measured.put
		},
		{
			name: 'grade → next question painted',
			own: painted(measured.answered),
			floorName: 'the same bytes put, one text painted',
			floor: painted(measured.putAndPainted)
		},
		{
			name: 'grade → next question, on the 60 Hz clock',
			own: onClock(measured.answered),
			floorName: 'the same bytes put, on the 60 Hz clock',
			floor: onClock(measured.putAndPainted)
		},
		...(measured.slow === null
			? []
			: [
					{
						name: 'the same, on a processor four times slower',
						own: onClock(measured.slow.answered),
						floorName: 'the same bytes put, on that processor',
						floor: onClock(measured.slow.putAndPainted)
					}
				])
	];
}

/**
 * @param {Measured} measured
 * @param {Measured} smallest
 * @param {number} answers
 */
export function table(measured, smallest, answers) {
	const { cards, reviews, paintedOnly, readsToOpen, readsToAnswer } = measured;
	const { readsToOpenUnforeseen, readsToToday } = measured;
	const read = (/** @type {import('./probe.ts').Reads} */ { rows, keys, requests }) =>
		`${thousands(rows)} rows and ${thousands(keys)} keys in ${requests} requests`;
	const small = timesOf(smallest);
	const rows = timesOf(measured).map(({ name, own, floorName, floor }, index) => [
		name,
		say(median(own)),
		say(p95(own)),
		floorName,
		say(median(floor)),
		say(p95(floor)),
		ratio(median(own) / median(floor)),
		ratio(median(own) / median(small[index]?.own ?? own))
	]);
	const head = ['ms', 'median', 'p95', 'floor', 'median', 'p95', '× floor'];
	const each = (/** @type {number} */ count) => (count / answers).toFixed(1);
	return [
		`## ${thousands(cards)} cards, ${thousands(reviews)} reviews in the log\n`,
		...aligned([...[[...head, `× ${thousands(smallest.cards)} cards`]], ...rows]),
		'',
		`Painting one changed text alone: ${say(median(painted(paintedOnly)))} / ${say(p95(painted(paintedOnly)))} ms.`,
		`Read per answer: ${each(readsToAnswer.rows)} rows and ${each(readsToAnswer.keys)} keys in ${each(readsToAnswer.requests)} requests.`,
		`Read until the first question: ${read(readsToOpen)}; nothing foreseen: ${read(readsToOpenUnforeseen)}.`,
		`Read until what is due on Today: ${read(readsToToday)}.\n`
	].join('\n');
}

/** @param {import('./decks.ts').DeckTimes} times */
export function deckTable(times) {
	/** @type {readonly (readonly [string, readonly number[], string, readonly number[]])[]} */
	const lines = [
		['a deck file read', times.parse, 'the same text, each line matched once', times.lines],
		['a deck taken up', times.take, 'the same rows put', times.putAll],
		['an update previewed', times.preview, 'all rows read', times.readAll],
		['an update applied', times.update, 'all rows read, a tenth put', times.readAllPutSome],
		['an update taken back', times.undo, 'all rows read, a tenth put', times.readAllPutSome]
	];
	const rows = lines.map(([name, own, floorName, floor]) => [
		name,
		say(median(own)),
		say(Math.max(...own)),
		floorName,
		say(median(floor)),
		say(Math.max(...floor)),
		ratio(median(own) / median(floor))
	]);
	const head = ['ms', 'median', 'most', 'floor', 'median', 'most', '× floor'];
	return [
		`## A deck of ${thousands(times.notes)} notes, ${times.megabytes.toFixed(1)} MB as a file, one note in ten changed\n`,
		...aligned([head, ...rows]),
		''
	].join('\n');
}

/** @param {import('./measure-large-deck.mjs').MeasuredLarge} measured */
export function largeDeckTable({ notes, megabytes, turns, floors }) {
	/** @type {readonly (readonly [string, keyof (typeof turns)[number], string, keyof (typeof floors)[number]])[]} */
	const lines = [
		['file chosen → its notes in sight', 'takeUp', 'the same rows put, one transaction', 'put'],
		['its page opened, 200 notes', 'opened', '200 notes read, plain texts', 'page'],
		['Show more, the first time', 'more1', '200 notes read, plain texts', 'page'],
		['Show more, the second time', 'more2', '200 notes read, plain texts', 'page'],
		['Show more, the third time', 'more3', '200 notes read, plain texts', 'page'],
		['timeline opened, 1,000 entries', 'timeline', 'all read, 1,000 plain texts', 'timeline'],
		['quiz started → first question', 'quiz', 'all notes read', 'read']
	];
	const rows = lines.map(([name, own, floorName, floor]) => {
		const ms = turns.map((turn) => turn[own].ms);
		const least = floors.map((one) => one[floor]);
		const longest = Math.max(...turns.map((turn) => turn[own].longestTaskMs));
		return [
			name,
			median(ms).toFixed(0),
			longest === 0 ? 'none' : `${longest.toFixed(0)} ms`,
			floorName,
			median(least).toFixed(0),
			ratio(median(ms) / median(least))
		];
	});
	const head = ['ms', 'median', 'page task > 50 ms', 'floor', 'median', '× floor'];
	return [
		`## A deck of ${thousands(notes)} notes in the app, ${megabytes.toFixed(1)} MB as a file, ${turns.length} turns\n`,
		...aligned([head, ...rows]),
		''
	].join('\n');
}

/** @param {import('./measure-backups.mjs').MeasuredBackup} measured */
export function backupTable(measured) {
	const { cards, reviews, megabytes, floors } = measured;
	const reading = floors.readAll + floors.textAndDeflate;
	/** @type {readonly (readonly [string, import('./measure-backups.mjs').MeasuredWork, string, number])[]} */
	const lines = [
		['export', measured.export, 'all rows read, as JSON, deflated', reading],
		['a file looked at', measured.examine, '', NaN],
		['restored, replacing', measured.replace, 'the same rows put, one transaction', floors.putAll],
		['merged, nothing new', measured.mergeSame, 'all rows read', floors.readAll],
		[
			'merged, all answers new',
			measured.mergeLog,
			'the same rows put, one transaction',
			floors.putAll
		]
	];
	const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(1);
	const rows = lines.map(([name, work, floorName, floor]) => [
		name,
		seconds(work.ms),
		work.longestTaskMs === 0 ? 'none' : `${work.longestTaskMs.toFixed(0)} ms`,
		floorName,
		work.peakMegabytes === null ? '' : work.peakMegabytes.toFixed(0),
		Number.isNaN(floor) ? '' : seconds(floor),
		Number.isNaN(floor) ? '' : ratio(work.ms / floor)
	]);
	const head = ['s', 'time', 'page task > 50 ms', 'floor', 'MB more', 'time', '× floor'];
	return [
		`## Backups: ${thousands(cards)} cards, ${thousands(reviews)} reviews, a file of ${megabytes.toFixed(1)} MB, ${thousands(floors.rows)} rows\n`,
		...aligned([head, ...rows]),
		'',
		'In the app’s own worker; restoring includes looking at the file and keeping a copy of what is there.',
		''
	].join('\n');
}

/** @param {import('./measure-log.mjs').MeasuredLog} measured */
export function logTable({ entries, readMs, floorMs, segmentBytes, rowBytes }) {
	return [
		`## The log: ${thousands(entries)} entries in segments\n`,
		`Read, checked by their hashes and told apart by card, in a worker: ${readMs.toFixed(0)} ms; the same rows only read: ${floorMs.toFixed(0)} ms.`,
		`On the disk: ${segmentBytes.toFixed(0)} bytes an entry; a row each, with an index: ${rowBytes.toFixed(0)}.`,
		''
	].join('\n');
}

/** @param {readonly (readonly string[])[]} rows the first is the head */
function aligned(rows) {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	const isText = (/** @type {number} */ column) => column === 0 || column === 3;
	const line = (/** @type {readonly string[]} */ row) =>
		`| ${row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => (isText(column) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
	return rows.flatMap((row, index) => (index === 0 ? [line(row), rule] : [line(row)]));
}

/**
 * One line a target. They speak of 1,000 and 100,000 cards: other sizes are named as what they are.
 * @param {Measured} small
 * @param {Measured} large
 */
export function targets(small, large) {
	const at = `${thousands(large.cards)} cards`;
	const than = `that at ${thousands(small.cards)}`;
	const grade = { small: painted(small.answered), large: painted(large.answered) };
	const open = { small: painted(small.opened), large: painted(large.opened) };
	const gradeRatio = median(grade.large) / median(grade.small);
	const openRatio = median(open.large) / median(open.small);
	const verdict = (/** @type {boolean} */ met, /** @type {string} */ text) =>
		`${met ? 'met    ' : 'NOT MET'}  ${text}`;
	const timesFloor = (/** @type {Measured} */ { opened, today, emptyWorkerPage }) =>
		[opened, today].map((marks) => median(painted(marks)) / median(painted(emptyWorkerPage)));
	const slow = small.slow && onClock(small.slow.answered);
	return [
		...[small, large].map((measured) => {
			const [question = NaN, today = NaN] = timesFloor(measured);
			return verdict(
				question <= 3 && today <= 3,
				`navigation → first question / what is due, ${thousands(measured.cards)} cards: ${ratio(question)} / ${ratio(today)} the floor, wanted ≤ 3.00×`
			);
		}),
		...(slow
			? [
					verdict(
						median(slow) <= 24 && p95(slow) <= 50,
						`grade → next, processor four times slower, ${thousands(small.cards)} cards: ${say(median(slow))} / ${say(p95(slow))} ms, wanted ≤ 24 / 50 ms`
					)
				]
			: []),
		verdict(
			p95(grade.large) <= 16,
			`grade → next painted, ${at}: p95 ${say(p95(grade.large))} ms, wanted ≤ 16 ms`
		),
		verdict(
			gradeRatio <= 1.2,
			`grade → next painted, ${at}: median ${ratio(gradeRatio)} ${than}, wanted ≤ 1.20×`
		),
		verdict(
			openRatio <= 1.5,
			`navigation → first question, ${at}: median ${ratio(openRatio)} ${than}, wanted ≤ 1.50×`
		),
		verdict(
			median(open.large) <= 150,
			`navigation → first question, ${at}: median ${say(median(open.large))} ms, wanted ≤ 150 ms`
		)
	].join('\n');
}

const thousands = (/** @type {number} */ count) => count.toLocaleString('en');

/**
 * @param {readonly Paint[]} screens the empty page first
 * @param {number} visits
 */
export function paintTable(screens, visits) {
	const rows = screens.map(
		({
			screen,
			performance,
			accessibility,
			bestPractices,
			seo,
			firstMs,
			largestMs,
			blockedMs,
			shift
		}) =>
			`| ${screen} | ${performance} | ${seconds(firstMs)} | ${seconds(largestMs)} | ${Math.round(blockedMs)} ms | ${shift.toFixed(3)} | ${accessibility} | ${bestPractices} | ${seo} |`
	);
	return `
## A first visit

Lighthouse, as a phone on slow 4G; medians of ${visits} visits, each in a browser of its own.

| screen | performance | first paint | largest paint | blocked | shift | accessibility | best practices | SEO |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(2)} s`;
