// Inputs that mean harm, opened in a real browser: none runs, asks for anything, or breaks the app.
import type { Page } from '@playwright/test';
import {
	answer,
	expect,
	readyOffline,
	startFirstDeck,
	stored,
	test as base,
	type Site
} from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { SAMPLED, wanted } from './steps/breadth.ts';
import { HOSTILE_BACKUPS, type HostileBackup } from './hostile/backups.ts';
import { deckOf, type Part } from './hostile/deck-parts.ts';
import { HUGE_DECKS, PART_DECKS, WHOLE_DECKS, type DeckInput } from './hostile/decks.ts';
import { HeapTrace } from './hostile/heap-trace.ts';
import { LINKS } from './hostile/links.ts';
import { EDITED_DECK, NOTE_BOXES, copy, paste, standsInForm, typeInto } from './hostile/notes.ts';
import { openBackup, restore, UNCHANGED } from './hostile/open-backup.ts';
import { openDeck, plain } from './hostile/open-deck.ts';
import { openHandedQuiz } from './hostile/open-quiz.ts';
import { PAYLOADS, STRANGER } from './hostile/payloads.ts';
import { HOSTILE_QUIZZES } from './hostile/quizzes.ts';
import { follow } from './hostile/follow.ts';
import { lookThrough } from './hostile/restored.ts';
import { openStranger, type Stranger } from './hostile/stranger.ts';
import { textOfViews } from './hostile/views.ts';
import { patiently, Watch } from './hostile/watch.ts';

const test = base.extend<{ stranger: Stranger; watch: Watch }>({
	stranger: async ({}, use) => {
		const stranger = await openStranger();
		await use(stranger);
		await stranger.close();
	},
	watch: async ({ page, context, site, stranger }, use) => {
		await use(await Watch.over(page, context, site, stranger));
	}
});

// A learner's app has its worker, and an address may reach that alone.
test.use({ serviceWorkers: 'allow' });

/** As many as the page of a deck shows at once. */
const NOTES_TOGETHER = 150;
const NOTHING = { head: {}, source: '', party: '', issue: '', shown: null };

const openImport = async (page: Page, site: Site) => {
	await page.goto(`${site.url}/import`);
	await patiently(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** The app still does what it is for. */
async function expectAlive(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	await answer(page, 'Good');
}

/** Opens deck files one behind the other; returns the parts that made good decks. */
async function openAll(
	{ page, stranger, watch }: { page: Page; stranger: Stranger; watch: Watch },
	inputs: readonly DeckInput[]
): Promise<readonly Part[]> {
	const good: Part[] = [];
	const withHost = (text: string) => text.replaceAll(STRANGER, stranger.url);
	for (const { name, content, fileName, part } of inputs) {
		const given = typeof content === 'string' ? withHost(content) : content;
		const outcome = await openDeck(page, given, fileName);
		await watch.count(name, outcome);
		if (outcome.kind === 'refused' || !part) continue;
		if (part.head === undefined) good.push(part);
		else if (part.shown !== null && !plain(outcome.text).includes(plain(withHost(part.shown)))) {
			watch.faults.push(`${name}: not shown as it is`);
		}
	}
	await watch.measureHeap();
	return good;
}

const RIVALS = ['one', 'two']
	.map(
		(own, index) =>
			`\n### rival-${own}\n\n- question: What is "><img src=x onerror=ran(${index})>?\n- answer: <svg onload=ran(${index})>\n- disputed by: rival-${['two', 'one'][index]}\n- source: paper 1 "</dialog><script>ran(1)</script>"\n- claimed by: <b onclick=ran(1)>${own}</b>\n`
	)
	.join('');

/** Sets what was taken into one deck, takes it up, and looks for each text in its views. */
async function viewTogether(
	{ page, site, stranger, watch }: { page: Page; site: Site; stranger: Stranger; watch: Watch },
	all: readonly Part[],
	id: string
): Promise<void> {
	// The same text twice in a place would ask one question twice.
	const parts = [
		...new Map(
			all.map((part) => [part.place + plain(part.shown ?? part.body ?? ''), part])
		).values()
	];
	const withHost = (text: string) => text.replaceAll(STRANGER, stranger.url);
	await openImport(page, site);
	const deck = withHost(deckOf([...parts, { ...parts[0]!, ...NOTHING, body: RIVALS }], id));
	const outcome = await openDeck(page, deck);
	expect(outcome.kind === 'refused' ? outcome.sentences : []).toEqual([]);
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await patiently(page.getByRole('link', { name: 'Study this deck' })).toBeVisible();
	const notes = parts.flatMap(({ body }) => /### (\S+)/.exec(body ?? '')?.[1] ?? []);
	const shown = plain(await textOfViews(page, site, watch, id, notes));
	for (const { place, family, shown: text } of parts) {
		if (text !== null && !shown.includes(plain(withHost(text)))) {
			watch.faults.push(`${family}, as ${place}: not shown as it is: ${text.slice(0, 60)}`);
		}
	}
}

test(
	'decks, whole files: each is refused in a sentence, or is text',
	SAMPLED,
	async ({ page, site, stranger, watch }) => {
		await openImport(page, site);
		await openAll({ page, stranger, watch }, wanted(WHOLE_DECKS));
		await expectAlive(page, site);
		await watch.finish('decks, whole files');
	}
);

// In halves, for two workers.
for (const half of [0, 1]) {
	test(
		`decks, half ${half + 1}: a text in its place is refused in a sentence, or is text in every view`,
		SAMPLED,
		async ({ page, site, stranger, watch }) => {
			await openImport(page, site);
			const inputs = wanted(PART_DECKS).filter((_, index) => index % 2 === half);
			const good = await openAll({ page, stranger, watch }, inputs);
			for (let from = 0; from < good.length; from += NOTES_TOGETHER) {
				const parts = good.slice(from, from + NOTES_TOGETHER);
				await viewTogether({ page, site, stranger, watch }, parts, `together-${from}`);
			}
			await expectAlive(page, site);
			await watch.finish(`decks, half ${half + 1}`);
		}
	);
}

test(
	'decks of up to ten million characters are refused or read within their memory',
	SAMPLED,
	async ({ page, site, watch, browser }) => {
		await openImport(page, site);
		const heap = await HeapTrace.start(browser, page);
		for (const { name, make } of wanted(HUGE_DECKS))
			await watch.count(name, await openDeck(page, make()));
		watch.sawHeap(await heap.stop());
		await expectAlive(page, site);
		await watch.finish('decks, huge');
	}
);

test(
	'notes: what is typed or pasted is refused in a sentence, or stays text',
	SAMPLED,
	async ({ page, context, site, stranger, watch }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openImport(page, site);
		await openDeck(page, EDITED_DECK);
		await page.getByRole('button', { name: 'Take this deck up' }).click();
		await patiently(page.getByRole('link', { name: 'Study this deck' })).toBeVisible();
		const boxes = Object.entries(NOTE_BOXES).flatMap(([note, count]) =>
			Array.from({ length: count }, (_, box) => ({ note, box }))
		);
		let at = '';
		// All payloads of a box one after the other, so that the form is opened once a note.
		const turns = wanted(
			PAYLOADS.map((payload, index) => ({ ...payload, index, ...boxes[index % boxes.length]! }))
		);
		for (const { note } of Object.values(boxes)) {
			if (note === at) continue;
			at = note;
			await page.goto(`${site.url}/decks/edited/edit?note=${note}`);
			await patiently(page.locator('textarea').first()).toBeVisible();
			for (const turn of turns.filter((one) => one.note === note)) {
				const { box, index } = turn;
				const text = turn.text.replaceAll(STRANGER, stranger.url).replace(/[\r\n]/g, ' ');
				const pasted = index % 5 === 0;
				const before = await page.locator('textarea').nth(box).inputValue();
				const outcome = pasted
					? await watch.aside(() => copy(page, box, text)).then(() => paste(page))
					: await typeInto(page, box, text);
				const name = `${pasted ? 'pasted' : 'typed'} into box ${box} of ${note}: ${text.slice(0, 40)}`;
				await watch.count(name, outcome);
				if (!(await standsInForm(page, box, text)))
					watch.faults.push(`${name}: not shown as it is`);
				if (outcome.kind === 'refused') await typeInto(page, box, before);
			}
			// The last that each box took is kept, and shown.
			await page.getByRole('button', { name: 'Save' }).click();
			await patiently(page.getByText('Your version.').first()).toBeVisible();
			await watch.expectNothing(`the saved ${note}`);
		}
		await page.goto(`${site.url}/review?deck=edited`);
		await page.getByRole('button', { name: 'Show answer' }).click();
		await watch.expectNothing('the review of own texts');
		await expectAlive(page, site);
		await watch.finish('notes');
	}
);

test(
	'links: each address leads to a page that says where one is',
	SAMPLED,
	async ({ page, site, watch }) => {
		await startFirstDeck(page, site);
		await readyOffline(page);
		for (const { path } of wanted(LINKS)) {
			const answered = await page.goto(site.url + path).then(
				() => true,
				() => false
			);
			// The browser itself refuses an address that is none.
			if (!answered) await page.goto(site.url);
			const heading = page.getByRole('heading', { level: 1 }).first();
			const there = await heading.waitFor({ timeout: 60_000 }).then(
				() => true,
				() => false
			);
			const name = path.slice(0, 80);
			if (!there) watch.faults.push(`${name}: nothing is shown`);
			const said = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
			const problem = /There is no such|has no note|is at “|Nothing is here/.exec(said);
			const sentence = said
				.split('\n')
				.find((line) => /^(?:No deck|Nothing is|You can edit|This deck has no)/.test(line));
			await watch.count(
				name,
				problem
					? { kind: 'refused', sentences: [sentence ?? said.slice(0, 200)] }
					: { kind: 'taken' }
			);
		}
		await watch.measureHeap();
		await page.goto(`${site.url}/review`);
		await answer(page, 'Good');
		await watch.finish('links');
	}
);

test(
	'handed quizzes: each is refused in a sentence, or is text from its question to its result',
	SAMPLED,
	async ({ page, site, stranger, watch, browser }) => {
		await page.goto(`${site.url}/quiz/run#none`);
		await patiently(page.getByRole('heading', { level: 1 })).toBeVisible();
		const heap = await HeapTrace.start(browser, page);
		for (const { name, fragment, isRefused, shown } of wanted(HOSTILE_QUIZZES)) {
			const outcome = await openHandedQuiz(page, fragment);
			await watch.count(name, outcome);
			if (isRefused && outcome.kind !== 'refused') watch.faults.push(`${name}: was taken`);
			if (outcome.kind === 'taken' && shown !== null && !plain(outcome.text).includes(plain(shown)))
				watch.faults.push(`${name}: not shown as it is`);
		}
		watch.sawHeap(await heap.stop());
		expect(stranger.arrived).toEqual([]);
		for (const store of ['decks', 'notes', 'cards']) {
			expect(await stored(page, store)).toEqual([]);
		}
		expect(await storedLog(page)).toEqual([]);
		await expectAlive(page, site);
		await watch.finish('quizzes');
	}
);

const openData = async (page: Page, site: Site) => {
	await page.goto(`${site.url}/settings/data`);
	await patiently(page.getByText('Choose a backup')).toBeVisible();
};

/** Opens a backup; a fault where another thing came of it than is to come. */
async function lookAt(page: Page, watch: Watch, { name, is, bytes }: HostileBackup) {
	const outcome = await openBackup(page, bytes());
	await watch.count(name, outcome);
	if ((outcome.kind === 'refused') !== (is === 'refused')) {
		watch.faults.push(`${name}: ${outcome.kind}: ${outcome.text.slice(0, 200)}`);
	}
	if (outcome.kind === 'refused' && !outcome.sentences.join().includes(UNCHANGED)) {
		watch.faults.push(`${name}: failed: ${outcome.sentences.join().slice(0, 200)}`);
	}
	return outcome.text;
}

const REFUSED = wanted(HOSTILE_BACKUPS.filter(({ is, isLarge }) => is === 'refused' && !isLarge));
const LARGE = wanted(HOSTILE_BACKUPS.filter(({ isLarge }) => isLarge));
/** The first of a half is restored, the last replaces, and those between are added. */
const WHOLE = wanted(
	HOSTILE_BACKUPS.filter(({ is }) => is === 'whole'),
	6
);

test(
	'backups: each is refused with its reason, and nothing is changed',
	SAMPLED,
	async ({ page, site, watch }) => {
		await openData(page, site);
		for (const backup of REFUSED) await lookAt(page, watch, backup);
		expect(await stored(page, 'decks')).toEqual([]);
		await expectAlive(page, site);
		await watch.finish('backups');
	}
);

test(
	'backups that would fill the memory are refused within it',
	SAMPLED,
	async ({ page, site, watch, browser }) => {
		await openData(page, site);
		const heap = await HeapTrace.start(browser, page);
		for (const backup of LARGE) await lookAt(page, watch, backup);
		watch.sawHeap(await heap.stop());
		await expectAlive(page, site);
		await watch.finish('backups, large');
	}
);

// In halves, for two workers.
for (const half of [0, 1]) {
	test(
		`backups that are whole, half ${half + 1}: restored or added, their texts are text in every view`,
		SAMPLED,
		async ({ page, site, watch }) => {
			await openData(page, site);
			const whole = WHOLE.filter((_, index) => index % 2 === half);
			for (const [index, backup] of whole.entries()) {
				const { words } = backup.holds!;
				const last = index === whole.length - 1;
				const way =
					index === 0 ? 'Restore it' : last ? 'Replace everything' : 'Add to what is here';
				const preview = await lookAt(page, watch, backup);
				if (!plain(preview).includes(plain(words))) watch.faults.push(`${backup.name}: no preview`);
				expect(await restore(page, way)).toMatch(/^(?:Restored|Added):/);
				await lookThrough(page, watch, backup.holds!);
				await follow(page, '/settings/data', 'Choose a backup');
			}
			expect(await stored(page, 'decks')).toHaveLength(1);
			await expectAlive(page, site);
			await watch.finish(`backups, whole, half ${half + 1}`);
		}
	);
}

test('the corpus holds at least five hundred inputs', () => {
	const counts = {
		decks: WHOLE_DECKS.length + PART_DECKS.length + HUGE_DECKS.length,
		notes: PAYLOADS.length,
		links: LINKS.length,
		quizzes: HOSTILE_QUIZZES.length,
		backups: HOSTILE_BACKUPS.length
	};
	const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
	console.log(`hostile corpus: ${all} inputs: ${JSON.stringify(counts)}`);
	expect(all).toBeGreaterThan(500);
});
