// Quizzes: asked, marked, told with the evidence, and taught to the scheduler; also offline.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	expect,
	readyOffline,
	startFirstDeck,
	stored,
	test,
	testWithWorker,
	TERMS_ID,
	type Site
} from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { quiz, skipAll } from './screens/quiz-screens.ts';

interface Review {
	readonly kind: string;
	readonly grade: string;
	readonly cardId: string;
}

const next = (page: Page) => page.getByRole('button', { name: /^(Next question|See the result)$/ });
const typed = async (page: Page, text: string) => {
	await page.getByLabel('Your answer').fill(text);
	await page.getByLabel('Your answer').press('Enter');
};

/** The first deck is among the learner's own, and no answer was given yet. */
async function deckTaken(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	expect(await storedLog(page)).toEqual([]);
}

test('a quiz is chosen and taken by keyboard alone, and says at the end what it came to', async ({
	page,
	site
}) => {
	await deckTaken(page, site);
	await page.goto(`${site.url}/quiz`);
	await page.getByText('5 questions', { exact: true }).click();
	await page.getByText('Kinds of questions: all').click();
	for (const kind of [
		'Type the answer',
		'Fill the gap',
		'Match pairs',
		'Put in order',
		'Give the number',
		'Choose all that apply'
	]) {
		await page.getByRole('checkbox', { name: kind }).uncheck();
	}
	await page.getByRole('button', { name: 'Start the quiz' }).press('Enter');
	for (let count = 1; count <= 5; count++) {
		await expect(page.getByText(`${count} of 5`)).toBeVisible();
		await page.keyboard.press('2');
		await expect(next(page)).toBeFocused();
		await expect(
			page.getByText(/^(Who says so|Common knowledge, not from a document)$/).first()
		).toBeVisible();
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText(/\d of 5 right/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
});

test('arrow keys pass over the options, and Enter answers', async ({ page, site }) => {
	await quiz(page, site, `deck=${TERMS_ID}&kind=choose&count=1&seed=1`);
	const options = page.getByRole('radio');
	await options.first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(2)).toBeChecked();
	await expect(page.getByText('Who says so')).toBeHidden();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Who says so')).toBeVisible();
	await expect(page.getByText(/^(Your choice, wrong|Right answer)$/).first()).toBeAttached();
});

test('a wrong answer counts as Again, a typed right one as Good, a right choice as nothing', async ({
	page,
	site
}) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=2&seed=1`);
	const answers = async () => (await storedLog<Review>(page)).map(({ grade }) => grade);
	await typed(page, 'no idea at all');
	await expect(page.getByText('Wrong', { exact: true })).toBeVisible();
	const right = (await page.locator('.answer').innerText()).replace(/^Answer\s*/, '');
	await next(page).click();
	await expect.poll(answers).toEqual(['again']);
	await expect(page.getByLabel('Your answer')).toBeVisible();

	// Given again by the same address in a tab of its own, the same questions come.
	const other = await page.context().newPage();
	await quiz(other, site, `deck=${TERMS_ID}&kind=type&count=2&seed=1`);
	await typed(other, right);
	await expect(other.getByText('Right', { exact: true })).toBeVisible();
	await next(other).click();
	await expect.poll(answers).toEqual(['again', 'good']);

	await quiz(other, site, `deck=${TERMS_ID}&kind=true-false&count=1&seed=3`);
	await other.keyboard.press('1');
	if (await other.getByText('Wrong', { exact: true }).isVisible()) {
		await quiz(other, site, `deck=${TERMS_ID}&kind=true-false&count=1&seed=3&x=1`);
		await other.keyboard.press('2');
	}
	await expect(other.getByText('Right', { exact: true })).toBeVisible();
	const before = await answers();
	await next(other).click();
	await expect(other.getByRole('heading', { name: 'Question by question' })).toBeVisible();
	expect((await answers()).filter((grade) => grade === 'good')).toEqual(
		before.filter((grade) => grade === 'good')
	);
});

test('what was missed comes again in today’s reviews', async ({ page, site }) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=3&seed=1`);
	await skipAll(page);
	await expect(page.getByText(/3 answers went into your reviews/)).toBeVisible();
	await page.getByRole('link', { name: 'To Today' }).click();
	await expect(page.getByText('3 in learning').first()).toBeVisible();
});

test('“I was right” lets a typed answer count after all', async ({ page, site }) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=1&seed=1`);
	await typed(page, 'idk');
	await expect(page.getByText('Wrong', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.getByText('Right', { exact: true })).toBeVisible();
	await next(page).click();
	await expect
		.poll(async () => (await storedLog<Review>(page)).map(({ grade }) => grade))
		.toEqual(['good']);
});

test('of an answer that no program can tell the learner is asked, across a reload, before it goes on', async ({
	page,
	site
}) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=2&seed=1`);
	await typed(page, 'the quieter seasons');
	await expect(page.getByText('Were you right?')).toBeVisible();
	await expect(next(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Were you right?')).toBeVisible();
	expect(await storedLog(page)).toEqual([]);
	await page.getByRole('button', { name: 'I was wrong' }).click();
	await expect(page.getByText('Wrong', { exact: true })).toBeVisible();
	await next(page).click();
	await expect
		.poll(async () => (await storedLog<Review>(page)).map(({ grade }) => grade))
		.toEqual(['again']);
});

test('an answer that was right in other words is accepted from then on, and can be taken out again', async ({
	page,
	site
}) => {
	await deckTaken(page, site);
	const address = `deck=${TERMS_ID}&kind=type&count=1&seed=1`;
	await quiz(page, site, address);
	await typed(page, 'another name of it');
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.getByText('From now on this answer counts as right.')).toBeVisible();
	await quiz(page, site, `${address}&again=1`);
	await typed(page, 'Another name of it');
	await expect(page.getByText('Right', { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'I was right' })).toHaveCount(0);
	const [note] = (await stored<{ id: string; own?: object }>(page, 'notes')).filter(
		({ own }) => own
	);
	const [deck, own] = note!.id.split('/');
	await page.goto(`${site.url}/decks/${deck}/edit?note=${own}`);
	await page.getByRole('button', { name: 'Accept “another name of it” no longer' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect
		.poll(async () => (await stored<{ own?: object }>(page, 'notes')).some(({ own }) => own))
		.toBe(false);
});

test('a pretest says so, and nothing of it counts', async ({ page, site }) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=2&seed=1&before=reading`);
	await skipAll(page);
	await expect(page.getByRole('heading', { name: 'Pretest' })).toBeVisible();
	await expect(page.getByText('Nothing of it counts')).toBeVisible();
	expect(await storedLog(page)).toEqual([]);
});

test('feedback at the end shows each question with its evidence, and counts when it is settled', async ({
	page,
	site
}) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=2&seed=1&told=at-end`);
	await typed(page, 'something else');
	await page.getByRole('button', { name: 'I don’t know' }).click();
	await expect(page.getByText('0 of 2 right')).toBeVisible();
	await expect(page.getByText('Who says so').first()).toBeVisible();
	expect(await storedLog(page)).toEqual([]);
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.getByText('1 of 2 right')).toBeVisible();
	await page.getByRole('button', { name: 'Put this into my reviews' }).click();
	await expect(page.getByText('2 answers went into your reviews')).toBeVisible();
	expect((await storedLog<Review>(page)).map(({ grade }) => grade)).toEqual(['good', 'again']);
});

test('a reload goes on at the same question, and counts nothing twice', async ({ page, site }) => {
	await deckTaken(page, site);
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=3&seed=1`);
	await page.getByRole('button', { name: 'I don’t know' }).click();
	await next(page).click();
	const asked = await page.locator('h1').innerText();
	await expect.poll(async () => (await storedLog(page)).length).toBe(1);
	await page.reload();
	await expect(page.getByText('2 of 3')).toBeVisible();
	expect(await page.locator('h1').innerText()).toBe(asked);
	await skipAll(page);
	await expect.poll(async () => (await storedLog(page)).length).toBe(3);
});

testWithWorker(
	'a quiz works offline, of a deck that was never taken up',
	async ({ page, context, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await context.setOffline(true);
		await quiz(page, site, `deck=${TERMS_ID}&count=5&seed=9`);
		await skipAll(page);
		await expect(page.getByText('0 of 5 right')).toBeVisible();
		expect(await storedLog(page)).toEqual([]);
	}
);

test('pairs are laid side by side and taken back, by tapping', async ({ page, site }) => {
	await quiz(page, site, `deck=${TERMS_ID}&kind=match&count=1&seed=1`);
	const free = page.getByRole('list', { name: 'What can be laid beside it' }).getByRole('button');
	const count = await free.count();
	await free.first().click();
	await expect(free).toHaveCount(count - 1);
	await page.getByRole('button', { name: /^Take “/ }).click();
	await expect(free).toHaveCount(count);
	await expect(page.getByRole('button', { name: 'Check' })).toBeDisabled();
	for (let left = count; left > 0; left--) await free.first().click();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText(/^(Right|Wrong|Partly right: \d+ %)$/)).toBeVisible();
});

test('a quiz that no note fits, or of no deck, says so and leads on', async ({ page, site }) => {
	await page.goto(`${site.url}/quiz/run?deck=${TERMS_ID}&kind=choose-many`);
	await expect(page.getByRole('heading', { name: 'No question fits' })).toBeVisible();
	await page.getByRole('link', { name: 'Choose anew' }).click();
	await expect(page.getByRole('heading', { name: 'Quiz', level: 1 })).toBeVisible();
	await page.goto(`${site.url}/quiz/run?deck=../x&count=1e9&kind=evil`);
	await expect(page.getByRole('heading', { name: 'No such deck' })).toBeVisible();
});

test('a quiz is handed on by its link, and the class’s codes are read question by question', async ({
	page,
	context,
	site
}) => {
	await quiz(page, site, `deck=${TERMS_ID}&kind=true-false&count=3&seed=5`);
	for (let count = 0; count < 3; count++) {
		await page.keyboard.press('1');
		await next(page).click();
	}
	const score = Number(await page.locator('.number b').innerText());
	const code = await page
		.getByRole('region', { name: 'Your result code' })
		.locator('output')
		.innerText();
	const link = await page
		.getByRole('region', { name: 'Give this quiz to others' })
		.locator('output')
		.innerText();
	const [gift] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save for Moodle (GIFT)' }).click()
	]);
	const moodle = readFileSync(await gift.path(), 'utf8');
	expect(moodle.match(/^::\d+ /gm)).toHaveLength(3);
	expect(moodle).toContain('####Who says so');
	await page.getByRole('link', { name: 'Read a class’s result codes' }).click();

	const student = await context.newPage();
	await student.goto(link);
	await expect(student.getByText('1 of 3')).toBeVisible();
	await skipAll(student);
	const theirs = await student
		.getByRole('region', { name: 'Your result code' })
		.locator('output')
		.innerText();

	const wrong = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
	await page
		.getByLabel(/^Result codes/)
		.fill(`Anna: ${code.toLowerCase()}\nBen ${theirs}\nCleo: ${wrong}`);
	await expect(page.getByRole('heading', { name: '2 students' })).toBeVisible();
	const list = page.getByRole('listitem');
	await expect(list.filter({ hasText: 'Anna' }).first()).toContainText(`${score} of 3, `);
	await expect(list.filter({ hasText: 'Ben' }).first()).toContainText('0 of 3, 0 %');
	await expect(page.getByRole('alert')).toContainText('Line 3, “Cleo');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
	]);
	expect(file.suggestedFilename()).toBe('quiz-5.csv');
	expect(await storedLog(page)).toEqual([]);
});

const ALL_DECKS = `deck=${TERMS_ID}&deck=peace-plan-people-and-dates&deck=peace-plan-positions`;

/** How one of each kind is answered by taps on what a screen reader calls by name. */
const BY_TOUCH: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	choose: (page) => page.getByRole('group', { name: 'Choose one' }).locator('label').first().tap(),
	who: (page) => page.getByRole('group', { name: 'Choose one' }).locator('label').first().tap(),
	'true-false': (page) => page.getByText('True', { exact: true }).tap(),
	async 'choose-many'(page) {
		const options = page.getByRole('group', { name: 'Choose all that apply' }).locator('label');
		await options.first().tap();
		await options.last().tap();
		await page.getByRole('button', { name: 'Check' }).tap();
	},
	async type(page) {
		await page.getByRole('textbox', { name: 'Your answer' }).fill('something');
		await page.getByRole('button', { name: 'Check' }).tap();
	},
	async gap(page) {
		await page.getByRole('textbox', { name: 'Your answer' }).fill('something');
		await page.getByRole('button', { name: 'Check' }).tap();
	},
	async number(page) {
		await page.getByRole('textbox', { name: 'Your answer' }).fill('12');
		await page.getByRole('button', { name: 'Check' }).tap();
	},
	async match(page) {
		const free = page.getByRole('list', { name: 'What can be laid beside it' }).getByRole('button');
		for (let left = await free.count(); left > 0; left--) await free.first().tap();
		await page.getByRole('button', { name: 'Check' }).tap();
	},
	async order(page) {
		const items = page.locator('form').getByRole('listitem').getByRole('button');
		for (const item of await items.all()) await item.tap();
		await page.getByRole('button', { name: 'Check' }).tap();
	}
};

test.describe('on a phone, by touch', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const [kind, respond] of Object.entries(BY_TOUCH)) {
		test(`a question of the kind ${kind} is answered, and told with its evidence`, async ({
			page,
			site
		}) => {
			await quiz(page, site, `${ALL_DECKS}&kind=${kind}&count=1&seed=3`);
			for (const target of await page.locator('form').getByRole('button').all()) {
				expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
			}
			await respond(page);
			await expect(
				page.getByText(/^(Who says so|Common knowledge, not from a document)$/).first()
			).toBeVisible();
			const wrong = page.getByRole('button', { name: 'I was wrong' });
			if (await wrong.isVisible()) await wrong.tap();
			await next(page).tap();
			await expect(page.getByText(/\d of 1 right/)).toBeVisible();
		});
	}
});
