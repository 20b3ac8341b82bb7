// Who wants what: the table on a wide screen, one issue at a time on a phone, and the note behind a cell.
import type { Page } from '@playwright/test';
import {
	expect,
	readyOffline,
	test,
	testWithWorker,
	TERMS_ID,
	type Site
} from './steps/dateline.ts';

const DECK = '/decks/peace-plan-positions';
const NOTE = 'crimea-us-draft';
const WIDE = { width: 1440, height: 900 };

const dialog = (page: Page) => page.getByRole('dialog');
const cells = (page: Page) => page.locator('td button:visible');
const noteInAddress = (page: Page) => new URL(page.url()).searchParams.get('note');

async function openTable(page: Page, site: Site, query = ''): Promise<void> {
	await page.setViewportSize(WIDE);
	await page.goto(`${site.url}${DECK}/positions${query}`);
	await expect(page.getByRole('table')).toBeVisible();
}

async function openIssues(page: Page, site: Site, query = ''): Promise<void> {
	await page.goto(`${site.url}${DECK}/positions${query}`);
	await expect(page.getByRole('button', { name: /^Next issue/ })).toBeVisible();
}

test('on a wide screen every cell of the table has its issue and its party', async ({
	page,
	site
}) => {
	await openTable(page, site);
	const table = page.getByRole('table', { name: /^Positions: / });
	const columns = await table.getByRole('columnheader').count();
	const rows = table.locator('tbody tr');
	for (const row of await rows.all()) {
		await expect(row.getByRole('rowheader')).toHaveCount(1);
		await expect(row.getByRole('cell')).toHaveCount(columns - 1);
		expect(await row.locator('td button').count()).toBeGreaterThan(0);
	}
	// What is not said is said so, quietly.
	const silent = table.getByRole('cell', { name: 'No document speaks of it' });
	expect(await silent.count()).toBeGreaterThan(0);
	await expect(silent.first()).toContainText('—');
	await expect(page.getByText('No document of this deck speaks of it.')).toBeVisible();
});

test('headings stay in sight while the table scrolls', async ({ page, site }) => {
	await openTable(page, site);
	await page.setViewportSize({ width: 1000, height: 500 });
	const region = page.getByRole('region', { name: /^Positions: / });
	await expect(region).toHaveAttribute('tabindex', '0');
	await region.evaluate((one) => one.scrollTo(one.scrollWidth, one.scrollHeight));
	const box = (await region.boundingBox())!;
	const column = (await page.getByRole('columnheader').last().boundingBox())!;
	const row = (await page.getByRole('rowheader').last().boundingBox())!;
	expect(Math.abs(column.y - box.y)).toBeLessThan(3);
	expect(Math.abs(row.x - box.x)).toBeLessThan(3);
});

for (const [how, close] of [
	['Escape', (page: Page) => page.keyboard.press('Escape')],
	['the button', (page: Page) => dialog(page).getByRole('button', { name: 'Close' }).click()],
	['a press beside it', (page: Page) => page.mouse.click(20, 20)],
	['the browser’s back', (page: Page) => page.goBack()]
] as const) {
	test(`a cell opens its note; ${how} closes it, and the focus is back in the cell`, async ({
		page,
		site
	}) => {
		await openTable(page, site);
		const cell = cells(page).nth(3);
		const says = await cell.locator('span').first().innerText();
		await cell.click();
		await expect(dialog(page)).toContainText(says);
		await expect(dialog(page).getByText('Who says so')).toBeVisible();
		expect(noteInAddress(page)).not.toBeNull();
		await close(page);
		await expect(dialog(page)).toBeHidden();
		await expect(cell).toBeFocused();
		await expect.poll(() => noteInAddress(page)).toBeNull();
	});
}

test('however a note was closed, one step back leaves the page, and forward opens it again', async ({
	page,
	site
}) => {
	await page.setViewportSize(WIDE);
	await page.goto(site.url + DECK);
	await page.getByRole('link', { name: 'Positions' }).click();
	await cells(page).first().click();
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect.poll(() => noteInAddress(page)).toBeNull();
	await page.goForward();
	await expect(dialog(page)).toBeVisible();
	await page.goBack();
	await expect(dialog(page)).toBeHidden();
	await page.goBack();
	await expect(page).toHaveURL(site.url + DECK);
});

test('a link to a note opens it, and closing it stays on the page', async ({ page, site }) => {
	await openTable(page, site, `?note=${NOTE}`);
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(page).toHaveURL(`${site.url}${DECK}/positions`);
	await page.goto(`${site.url}${DECK}/positions?note=no-such-note`);
	await expect(page.getByText('This deck has no note “no-such-note”.')).toBeVisible();
});

test('some parties can be compared alone, and the address keeps them', async ({ page, site }) => {
	await openTable(page, site);
	const headings = page.getByRole('columnheader');
	const all = await headings.allInnerTexts();
	await page.locator('summary:visible', { hasText: 'Comparing all' }).click();
	await page.getByRole('checkbox', { name: all[1]!, exact: true }).uncheck();
	await expect(headings).toHaveText(all.filter((_, index) => index !== 1));
	await page.reload();
	await expect(headings).toHaveText(all.filter((_, index) => index !== 1));
	await page.locator('summary:visible', { hasText: `of ${all.length - 1}` }).click();
	for (const name of all.slice(2)) {
		await page.getByRole('checkbox', { name, exact: true }).uncheck();
	}
	await expect(page.getByText('Tick at least one party')).toBeVisible();
	await page.getByRole('button', { name: 'All of them' }).press('Enter');
	await expect(headings).toHaveText(all);
	await expect(page.getByRole('checkbox').first()).toBeFocused();
});

test('on a phone one issue is shown at a time, and back goes to the one before', async ({
	page,
	site
}) => {
	await openIssues(page, site);
	await expect(page.getByRole('table')).toBeHidden();
	const issue = page.locator('section h2');
	const first = await issue.innerText();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await page.getByRole('button', { name: /^Next issue/ }).click();
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await expect(issue).not.toHaveText(first);
	await page.goBack();
	await expect(issue).toHaveText(first);

	await page.getByRole('button', { name: /^Previous issue/ }).click();
	await expect(page.getByText(/^(\d+) of \1$/)).toBeVisible();
	const jump = page.getByLabel('Go to an issue');
	await jump.selectOption({ index: 2 });
	await expect(page.getByText(/^3 of \d+$/)).toBeVisible();
	await expect(jump.locator('option:checked')).toHaveText(await issue.innerText());
	await page.reload();
	await expect(page.getByText(/^3 of \d+$/)).toBeVisible();
});

test('however far one has read, the next issue begins at its top', async ({ page, site }) => {
	await openIssues(page, site, '?issue=donbas');
	await page.getByLabel('Go to an issue').scrollIntoViewIfNeeded();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.getByRole('button', { name: /^Next issue/ }).click();
	await expect(page.getByText(/^4 of \d+$/)).toBeVisible();
	await expect(page.locator('section li').first()).toBeInViewport({ ratio: 1 });
});

test('on a phone, too, silence is put into words, and what is said opens', async ({
	page,
	site
}) => {
	await openIssues(page, site, '?issue=crimea');
	const section = page.getByRole('region', { name: 'One issue at a time' });
	await expect(section.getByText('No document speaks of it for')).toBeVisible();
	const said = section.locator('li button');
	const silent = section.locator('.silent li');
	const parties = await page.locator('summary:visible', { hasText: /^Comparing all/ }).innerText();
	expect(await section.locator('h3').count()).toBe((await said.count()) + 1);
	expect((await said.count()) + (await silent.count())).toBe(Number(/\d+/.exec(parties)![0]));
	await said.first().click();
	await expect(dialog(page)).toContainText(await said.first().locator('span').first().innerText());
	await page.goBack();
	await expect(dialog(page)).toBeHidden();
	await expect(said.first()).toBeFocused();
});

test('the whole way works with keys alone', async ({ page, site }) => {
	await page.setViewportSize(WIDE);
	await page.goto(site.url + DECK);
	await page.getByRole('link', { name: 'Positions' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table')).toBeVisible();
	const where = () => page.evaluate(() => document.activeElement?.closest('td') !== null);
	for (let presses = 0; presses < 20 && !(await where()); presses++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Tab');
	await expect(cells(page).nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
	// What is behind cannot be reached.
	for (let presses = 0; presses < 8; presses++) {
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('td') ?? null)).toBeNull();
	}
	await page.keyboard.press('Escape');
	await expect(cells(page).nth(1)).toBeFocused();
});

testWithWorker(
	'with the server stopped, the table opens, of a deck that is studied and of one that is not',
	async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.close();
		await openTable(page, site);
		const offered = await page.getByRole('table').innerText();
		await page.getByRole('link', { name: 'Notes' }).click();
		await page.getByRole('button', { name: 'Take this deck up' }).click();
		await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible();
		await openTable(page, site, `?note=${NOTE}`);
		expect(await page.getByRole('table').innerText()).toBe(offered);
		await expect(dialog(page)).toBeVisible();
	}
);

test('a deck shows its views, and says which one is open', async ({ page, site }) => {
	await page.goto(site.url + DECK);
	const views = page.getByRole('navigation', { name: 'Views of this deck' });
	for (const name of ['Notes', 'Positions', 'Timeline']) {
		await views.getByRole('link', { name }).click();
		await expect(views.locator('[aria-current=page]')).toHaveText(name);
	}
	await page.goto(`${site.url}/decks/${TERMS_ID}`);
	await expect(views.getByRole('link')).toHaveText(['Notes', 'Timeline']);
	await page.goto(`${site.url}/decks/${TERMS_ID}/positions`);
	await expect(page.getByText('This deck has no positions')).toBeVisible();
	for (const view of ['positions', 'timeline']) {
		await page.goto(`${site.url}/decks/no-such-deck/${view}`);
		await expect(page.getByRole('heading', { name: 'There is no such deck' })).toBeVisible();
	}
});
