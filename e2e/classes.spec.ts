// Classes: set up, planned, studied against the clock, and checked after class.
import { readFileSync } from 'node:fs';
import {
	answer,
	expect,
	readyOffline,
	stored,
	test,
	testWithWorker,
	TERMS_ID
} from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { learner, makeClass, planned, SATURDAY } from './screens/class-screens.ts';

const POLITICS = { name: 'Politics', day: 'Every Monday', time: '09:00' } as const;

test('a class is set up, shows what to expect, and is there after a reload', async ({
	page,
	site
}) => {
	await learner(page, site);
	await page.getByRole('link', { name: 'Back to Today' }).click();
	await page.getByRole('link', { name: 'Classes' }).click();
	await page.getByRole('link', { name: 'Add a class' }).click();
	await page.getByLabel('Name').fill('Politics');
	await page.getByLabel('Minutes a day').fill('8');
	await page.getByRole('button', { name: 'Save the class' }).click();
	await planned(page);
	await expect(page.getByText('Mondays at 09:00')).toBeVisible();
	await expect(page.getByText('Next: Monday, 23 November, 09:00, in 2 days')).toBeVisible();
	const figures = await page.locator('dd b').allInnerTexts();
	const [nothing, today, plan] = figures.map((text) => parseInt(text, 10));
	expect(nothing).toBeLessThan(today!);
	expect(today).toBeLessThan(plan!);
	await page.reload();
	await planned(page);
	expect(await page.locator('dd b').allInnerTexts()).toEqual(figures);
});

test('what is wrong with a class is said beside its field, and nothing typed is lost', async ({
	page,
	site
}) => {
	await learner(page, site);
	await page.goto(`${site.url}/classes/edit`);
	await page.getByLabel('Minutes a day').fill('0');
	await page.getByRole('checkbox').first().uncheck();
	await page.getByLabel('Day', { exact: true }).selectOption('Once, on a date');
	await page.getByLabel('Date', { exact: true }).fill('');
	await page.getByRole('button', { name: 'Save the class' }).click();
	for (const message of [
		'Give the class a name.',
		'Say on which date.',
		'Choose at least one deck or topic.',
		'Minutes a day are a number from 1 to 600.'
	]) {
		await expect(page.getByText(message)).toBeVisible();
	}
	await page.getByLabel('Name').fill('History');
	await page.getByLabel('Minutes a day').fill('7');
	await page.getByLabel('Date', { exact: true }).fill('2026-11-25');
	await page.getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Save the class' }).click();
	await expect(page.getByText('Wednesday, 25 November at 09:00')).toBeVisible();
});

test('a session for a class stops on time, and says what to expect now', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, { name: 'Politics', day: '2026-11-21', time: '09:41' });
	await page.getByRole('link', { name: /^Study \d+ min.*, for Politics/ }).click();
	await expect(page.getByText(/\d+ min left/)).toBeVisible();
	const before = (await storedLog(page)).length;
	for (let count = 0; count < 3; count++) {
		await page.clock.fastForward('00:20');
		await answer(page, 'Good');
	}
	await expect(page.getByText('9 min left')).toBeVisible();
	await page.clock.fastForward('10:00');
	await expect(page.getByText('time is up')).toBeVisible();
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect(page.getByRole('heading', { name: 'Time is up' })).toBeVisible();
	await expect(page.getByText('4 answers, saved on this device.')).toBeVisible();
	expect((await storedLog(page)).length).toBe(before + 4);
});

test('with the keyboard alone: one sets the class up, studies for it, and takes an answer back', async ({
	page,
	site
}) => {
	await learner(page, site);
	await page.goto(`${site.url}/classes/edit`);
	await page.getByLabel('Name').focus();
	await page.keyboard.type('Politics');
	await page.keyboard.press('Enter');
	await planned(page);
	await page.getByRole('link', { name: /^Study \d+ min.*, for Politics/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/min left/)).toBeVisible();
	const first = await page.locator('h1').innerText();
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await expect(page.locator('h1')).not.toHaveText(first);
	await page.keyboard.press('u');
	await expect(page.locator('h1')).toHaveText(first);
});

test('the minutes can be others than planned', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await page.getByText('Other minutes').click();
	await page.getByRole('link', { name: '3 min of study for Politics' }).click();
	await expect(page.getByText('3 min left')).toBeVisible();
});

test('which cards come, and in what order, can be seen', async ({ page, site }) => {
	await learner(page, site);
	// What was just forgotten gains with every second: the plan and the session are of one moment.
	await page.clock.setFixedTime(SATURDAY.getTime() + 600_000);
	await makeClass(page, site, POLITICS);
	await planned(page);
	await page.getByText('Which cards, in what order').click();
	const first = await page.locator('ol li').first().innerText();
	await page.getByRole('link', { name: /^Study \d+ min.*, for Politics/ }).click();
	await expect(page.getByText(/min left/)).toBeVisible();
	expect(first).toContain(await page.locator('h1').innerText());
});

test('a forecast is kept, and held against the quiz in class', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await planned(page);
	await expect.poll(async () => (await stored(page, 'forecasts')).length).toBe(1);
	await page.clock.fastForward('50:00:00');
	await page.goto(`${site.url}/classes`);
	await expect(page.getByText(/^Today at 09:00: forecast \d+\s%$/)).toBeVisible();
	await page.getByText('There was a quiz in class').click();
	await page.getByLabel('Right').fill('11');
	await page.getByLabel('of', { exact: true }).fill('10');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Say how many were right, and of how many')).toBeVisible();
	await page.getByLabel('Right').fill('8');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText(/forecast \d+\s%, your quiz 80\s%/)).toBeVisible();
});

test('a quiz after class is held against the forecast by itself', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await planned(page);
	await expect.poll(async () => (await stored(page, 'forecasts')).length).toBe(1);
	await page.clock.fastForward('50:00:00');
	await page.goto(`${site.url}/classes`);
	await page.getByRole('link', { name: 'Check it with a quiz' }).click();
	const skip = page.getByRole('button', { name: 'I don’t know' });
	const next = page.getByRole('button', { name: /^(Next question|See the result)$/ });
	const result = page.getByRole('heading', { name: 'Question by question' });
	for (;;) {
		await expect(skip.or(next).or(result).first()).toBeVisible();
		if (await result.isVisible()) break;
		await ((await next.isVisible()) ? next : skip).click();
	}
	await expect(page.getByText(/forecast \d+\s%, your quiz 0\s%/)).toBeVisible();
	await page.goto(`${site.url}/classes`);
	await expect(page.getByText(/forecast \d+\s%, your quiz 0\s%/)).toBeVisible();
});

test('study times go into a calendar’s file', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await planned(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Study times for my calendar' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('politics-study-times.ics');
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toContain('BEGIN:VCALENDAR\r\n');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(7);
	expect(text).toContain('DTSTART:20261123T085000');
});

test('a class is changed, removed and brought back', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await page.getByRole('link', { name: 'Change' }).click();
	await page.getByLabel('A day without class').fill('2026-11-23');
	await page.getByRole('button', { name: 'Leave this day out' }).click();
	await page.getByRole('button', { name: 'Save the class' }).click();
	await expect(page.getByText(/Next: Monday, 30 November/)).toBeVisible();
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('“Politics” is removed.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Politics' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByRole('heading', { name: 'Politics' })).toBeVisible();
});

test('a class that is over, one without cards, and two at once are said in words', async ({
	page,
	site
}) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await makeClass(page, site, { ...POLITICS, name: 'Debating club' });
	await makeClass(page, site, { name: 'History', day: '2026-11-20', time: '10:00' });
	await expect(page.getByText('It meets at the same time as Debating club.')).toBeVisible();
	await expect(page.getByText('It does not meet again: its dates are over.')).toBeVisible();
	await page.goto(`${site.url}/decks/${TERMS_ID}`);
	await page.getByRole('button', { name: 'Stop studying this deck' }).click();
	await expect(page.getByRole('button', { name: 'Take this deck up' })).toBeVisible();
	await page.goto(`${site.url}/classes`);
	await expect(page.getByText('There is no card for this class').first()).toBeVisible();
});

test('an address of no class leads back', async ({ page, site }) => {
	await learner(page, site);
	await page.goto(`${site.url}/review?class=nothing`);
	await expect(page.getByRole('heading', { name: 'No such class ahead' })).toBeVisible();
	await page.goto(`${site.url}/classes/edit?class=nothing`);
	await expect(page.getByRole('heading', { name: 'No such class' })).toBeVisible();
});

test('Today names the class that comes next, and begins its session', async ({ page, site }) => {
	await learner(page, site);
	await makeClass(page, site, POLITICS);
	await page.goto(site.url);
	await expect(page.getByText('Monday, 23 November, 09:00, in 2 days')).toBeVisible();
	await page.getByRole('link', { name: 'Study for Politics' }).click();
	await expect(page.getByText('10 min left')).toBeVisible();
});

testWithWorker(
	'with the server stopped, a class is set up, planned and studied for',
	async ({ page, site }) => {
		await learner(page, site);
		await readyOffline(page);
		await site.close();
		await page.goto(`${site.url}/classes/edit`);
		await page.getByLabel('Name').fill('Politics');
		await page.getByRole('button', { name: 'Save the class' }).click();
		await planned(page);
		await page.getByRole('link', { name: /^Study \d+ min.*, for Politics/ }).click();
		await answer(page, 'Good');
		await expect(page.getByText('1 done')).toBeVisible();
	}
);
