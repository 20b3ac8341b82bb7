// A quiz on the wall: asked of a class, hands counted, told with the evidence, and nothing else done.
import { expect, startFirstDeck, test, TERMS_ID } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { choose } from './steps/deck-file.ts';
import { shareFrom, takeOwnDeck } from './steps/handed-quiz.ts';
import { press, wall } from './screens/wall-screens.ts';

const ALL_DECKS = `deck=${TERMS_ID}&deck=peace-plan-people-and-dates&deck=peace-plan-positions`;
const KINDS = 'choose choose-many true-false type gap number match order who'.split(' ');

test('a quiz of every kind goes by keys alone, from its first question to how it went', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	for (const kind of KINDS) {
		await test.step(kind, async () => {
			await wall(page, site, `${ALL_DECKS}&kind=${kind}&count=2&seed=1`);
			const total = Number((await page.getByText(/^1 of \d$/).innerText()).at(-1));
			const asked = await page.locator('h1').innerText();
			await press(page, 'ArrowRight');
			await expect(page.getByRole('button', { name: /^(?:Next|How it went)$/ })).toBeVisible();
			await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible();
			await expect(page.getByRole('status')).toContainText('The answer: ');
			// Options are counted by hand, and else whether one had it.
			await press(page, '1', '1', '2', '-', 'Shift+1');
			const counters = page.getByRole('button', { name: /count one more$/ });
			await expect(counters.first()).toHaveAccessibleName(/1 ?hand; count one more$/);
			await press(page, 'ArrowLeft');
			await expect(page.getByRole('region', { name: 'Evidence' })).toBeHidden();
			for (let place = 1; place < total; place++) {
				await press(page, 'Space', 'PageDown');
				await expect(page.getByText(`${place + 1} of ${total}`)).toBeVisible();
			}
			for (let place = 1; place < total; place++) await press(page, 'PageUp', 'ArrowLeft');
			await expect(page.locator('h1')).toHaveText(asked);
			for (let place = 0; place < total; place++) await press(page, 'ArrowRight', 'Space');
			await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
			await expect(page.getByRole('row')).toHaveCount(2);
			// Of the two at the first question one was taken back by its key, one by its number.
			await expect(page.getByRole('cell', { name: /of 1$/ })).toBeVisible();
		});
	}
	expect(await storedLog(page)).toEqual([]);
});

test('what is to be matched or put in order stands there mixed, and then as it is right', async ({
	page,
	site
}) => {
	for (const kind of ['match', 'order']) {
		await wall(page, site, `${ALL_DECKS}&kind=${kind}&count=1&seed=1`);
		const texts = page.locator('article li > span');
		const mixed = await texts.allInnerTexts();
		await press(page, 'ArrowRight');
		await expect(page.getByRole('status')).toContainText('The answer: ');
		expect((await texts.allInnerTexts()).sort()).toEqual(mixed.sort());
		const answer = (await page.getByRole('status').innerText()).replace('The answer: ', '');
		for (const text of mixed) expect(answer).toContain(text);
	}
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('hands are counted by pressing an option, shown as bars, and taken back', async ({
		page,
		site
	}) => {
		await wall(page, site, `deck=${TERMS_ID}&kind=choose&count=2&seed=1`);
		const rows = page.locator('article').getByRole('listitem');
		const more = (row: number) => rows.nth(row).getByRole('button', { name: /count one more$/ });
		const less = (row: number) => rows.nth(row).getByRole('button', { name: /^One hand less/ });
		for (const row of [0, 0, 0, 1]) await more(row).tap();
		await expect(more(0)).toContainText('3');
		await less(0).tap();
		await expect(more(0)).toContainText('2');
		await expect(less(2)).toBeHidden();
		await page.getByRole('button', { name: 'Show the answer' }).tap();
		const bars = await page
			.locator('.bar')
			.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
		expect(bars[0]! / bars[1]!).toBeCloseTo(2, 1);
		const rest = bars.slice(2);
		expect(rest).toEqual(rest.map(() => 0));
		await expect(rows.filter({ has: page.getByText('right', { exact: true }) })).toHaveCount(1);
		await expect(rows.filter({ has: page.getByText('wrong', { exact: true }) })).toHaveCount(
			bars.length - 1
		);
		for (const button of await page.getByRole('button').all()) {
			const box = await button.boundingBox();
			if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
		}
	});
});

test('a reload goes on at the same question, with the same hands; again begins anew', async ({
	page,
	site
}) => {
	await wall(page, site, `deck=${TERMS_ID}&kind=choose&count=2&seed=1`);
	await press(page, '2', '2', 'ArrowRight', 'ArrowRight', '3');
	const asked = await page.locator('h1').innerText();
	await page.reload();
	await expect(page.getByText('2 of 2')).toBeVisible();
	await expect(page.locator('h1')).toHaveText(asked);
	await press(page, 'ArrowRight', 'ArrowRight');
	await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
	await expect(page.getByRole('cell', { name: /of 2$/ })).toHaveCount(1);
	await expect(page.getByRole('cell', { name: /of 1$/ })).toHaveCount(1);
	await page.reload();
	await page.getByRole('button', { name: 'Again' }).click();
	await expect(page.getByText('1 of 2')).toBeVisible();
	const counters = page.getByRole('button', { name: /count one more$/ });
	for (const counter of await counters.all())
		await expect(counter).toHaveAccessibleName(/ 0 ?hands; /);
});

test('it starts beside the quiz, has the screen to itself, says its keys, and Escape leads back', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/quiz`);
	await page.getByText('5 questions', { exact: true }).click();
	await page.getByRole('button', { name: 'On the wall' }).click();
	await expect(page.getByText('1 of 5')).toBeVisible();
	await expect(page.getByText('Nothing of this goes into your reviews')).toBeVisible();
	// The places of the app are covered, so no key may lead there.
	for (let presses = 0; presses < 15; presses++) {
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('nav, .skip'))).toBeNull();
	}
	await page.keyboard.press('?');
	await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Keys' })).toBeHidden();
	await expect(page.getByText('1 of 5')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Quiz', level: 1 })).toBeVisible();
	await expect(page.getByRole('radio', { name: '5 questions' })).toBeChecked();
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('F takes the full screen, where there is one, and gives it back', async ({ page, site }) => {
	await wall(page, site, `deck=${TERMS_ID}&kind=choose&count=2&seed=1`);
	const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(true);
	await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(false);

	await page.addInitScript(() =>
		Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false })
	);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
	await page.keyboard.press('f');
	expect(await isFull()).toBe(false);
});

test('a browser that keeps no screen awake, or none at all, shows the quiz all the same', async ({
	page,
	site
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.addInitScript(() => {
		if ('wakeLock' in navigator)
			navigator.wakeLock.request = () => Promise.reject(new DOMException('low battery'));
	});
	await wall(page, site, `deck=${TERMS_ID}&kind=choose&count=2&seed=1`);
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
	await page.reload();
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
	expect(errors).toEqual([]);
});

for (const [width, height] of [
	[1280, 720],
	[1920, 1080],
	[844, 390]
] as const) {
	test(`at ${width} × ${height} a question and its answer are seen whole, in large type`, async ({
		page,
		site
	}) => {
		await page.setViewportSize({ width, height });
		await wall(page, site, `deck=${TERMS_ID}&kind=choose&count=8&seed=1`);
		for (let count = 0; count < 8; count++) {
			const { size, overflow } = await page.locator('article').evaluate((article) => ({
				size: parseFloat(getComputedStyle(article.querySelector('h1')!).fontSize),
				overflow: article.scrollHeight - article.clientHeight
			}));
			expect(overflow).toBeLessThanOrEqual(1);
			expect(size).toBeGreaterThan(height / 25);
			await press(page, 'ArrowRight');
			await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible();
			await press(page, 'ArrowRight');
		}
		await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
	});
}

test.describe('of a large collection', () => {
	// Else the service worker would answer for the script that is held back here.
	test.use({ serviceWorkers: 'block' });

	test('a quiz of thousands of notes is made beside the page, which says so meanwhile', async ({
		page,
		site
	}) => {
		const notes = Array.from(
			{ length: 2500 },
			(_, place) => `### n${place}

- question: Which dock number belongs to ship ${place} of the fleet?
- answer: dock ${(place * 7919) % 2500}, north side ${place}
- wrong: none of the docks; any dock that is free; a dock of the navy
- source: list 1
- claimed by: the list
`
		);
		const head = `id: fleet
title: The fleet
licence: CC0-1.0
sources:
  - {id: list, title: A list, date: 2025-03-04}
`;
		await choose(page, site, `---\n${head}---\n\n${notes.join('\n')}`, 'fleet.md');
		await page.getByRole('button', { name: 'Take this deck up' }).click();
		await expect(page.getByText('2500 notes · version 1')).toBeVisible();
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/quiz-build.worker*', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${site.url}/quiz/wall?deck=fleet&count=5&seed=1`);
		await expect(page.getByText('Making the quiz …')).toBeVisible();
		release();
		await expect(page.getByText('1 of 5')).toBeVisible();
		const first = await page.locator('h1').innerText();
		await page.reload();
		await expect(page.locator('h1')).toHaveText(first);
	});
});

test('a quiz that no note fits, or of no deck, says so and leads on', async ({ page, site }) => {
	await page.goto(`${site.url}/quiz/wall?deck=${TERMS_ID}&kind=choose-many`);
	await expect(page.getByRole('heading', { name: 'No question fits' })).toBeVisible();
	await page.getByRole('link', { name: 'Choose anew' }).click();
	await expect(page.getByRole('heading', { name: 'Quiz', level: 1 })).toBeVisible();
	await page.goto(`${site.url}/quiz/wall?deck=../x`);
	await expect(page.getByRole('heading', { name: 'No such deck' })).toBeVisible();
});

test('a quiz that was handed on stands on the wall with the very same questions', async ({
	browser,
	page,
	site
}) => {
	await takeOwnDeck(page, site);
	const link = await shareFrom(page, site, 'deck=harbour&count=3&kind=type');
	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto(link);
	await expect(elsewhere.getByText('1 of 3')).toBeVisible();
	const asked = await elsewhere.locator('h1').innerText();
	await elsewhere.goto(link.replace('/quiz/run#', '/quiz/wall#'));
	await expect(elsewhere.locator('h1')).toHaveText(asked);
	await press(elsewhere, 'Space');
	await expect(elsewhere.getByText('Who says so')).toBeVisible();
	await elsewhere.goto(`${site.url}/quiz/wall#q1.cut`);
	await expect(
		elsewhere.getByRole('heading', { name: 'This quiz cannot be opened' })
	).toBeVisible();
	await elsewhere.context().close();
});
