// A quiz handed to others without a server: by link, QR code and file, taken offline, its codes read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from '@playwright/test';
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
import {
	fileFrom,
	linkIn,
	openFile,
	OWN_DECK,
	resultCode,
	shareFrom,
	sharing,
	takeAll,
	takeOwnDeck
} from './steps/handed-quiz.ts';
import { editFirstNote } from './steps/deck-file.ts';
import { quiz, skipAll } from './screens/quiz-screens.ts';

const jsQr = createRequire(import.meta.url)('jsqr') as (
	pixels: Uint8ClampedArray,
	width: number,
	height: number
) => { readonly data: string } | null;

const TYPED = 'deck=harbour&kind=type&kind=number&count=5';

/** A student's own browser, in which nothing of Dateline was yet; the app is there now. */
async function student(browser: Browser, site: Site): Promise<Page> {
	const page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage();
	await page.goto(site.url);
	await readyOffline(page);
	return page;
}

const next = (page: Page) => page.getByRole('button', { name: /^(Next question|See the result)$/ });
async function type(page: Page, text: string): Promise<void> {
	await page.getByLabel('Your answer').fill(text);
	await page.getByLabel('Your answer').press('Enter');
	await expect(page.getByText('Who says so')).toBeVisible();
}

/** What a camera sees of an element, read by a decoder. */
async function readCode(page: Page, code: Locator): Promise<string | null> {
	const picture = (await code.screenshot()).toString('base64');
	const { width, height, pixels } = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = bitmap;
		const context = new OffscreenCanvas(width, height).getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		let text = '';
		for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at]!);
		return { width, height, pixels: btoa(text) };
	}, picture);
	const gray = Buffer.from(pixels, 'base64');
	const rgba = new Uint8ClampedArray(gray.length * 4).fill(255);
	gray.forEach((value, at) => rgba.fill(value, at * 4, at * 4 + 3));
	return jsQr(rgba, width, height)?.data ?? null;
}

test('a quiz of an own deck goes by link into another browser, is taken there with the server gone, and its code comes back', async ({
	page,
	site,
	browser
}) => {
	await takeOwnDeck(page, site);
	const link = await shareFrom(page, site, TYPED);
	expect(link).toMatch(/\/quiz\/run#q2\.[\w-]+$/);
	await page.getByRole('link', { name: 'Read a class’s result codes' }).click();
	await expect(page.getByLabel(/^Result codes/)).toBeVisible();

	const anna = await student(browser, site);
	const ben = await student(browser, site);
	await site.close();
	const codes: string[] = [];
	for (const [name, theirs, answers] of [
		[
			'Anna',
			anna,
			{ town: 'rotterdam', state: 'Luxemburg', much: '$310 million', work: 'lockout' }
		],
		['Ben', ben, { town: 'Antwerp', state: 'Grand Duchy', much: '$300 billion', work: 'strike' }]
	] as const) {
		await theirs.goto(link);
		await expect(theirs.getByText('1 of 4')).toBeVisible();
		const asked = await takeAll(theirs, async (prompt) => {
			const [, answer] = Object.entries(answers).find(([word]) => prompt.includes(word))!;
			await type(theirs, answer);
			await expect(theirs.getByText('Who says so')).toBeVisible();
			if (!prompt.includes('town')) return;
			await expect(theirs.getByText('The hall by the old lock.')).toBeVisible();
			await expect(theirs.getByText(/Harbour talks, day two, paragraph 1/)).toBeVisible();
			await expect(theirs.getByText('in the town hall')).toBeVisible();
		});
		expect(asked).toHaveLength(4);
		await expect(theirs.getByText('Nothing of it went into your reviews')).toBeVisible();
		codes.push(`${name}: ${await resultCode(theirs)}`);
		for (const store of ['decks', 'notes', 'cards']) {
			expect(await stored(theirs, store)).toEqual([]);
		}
		expect(await storedLog(theirs)).toEqual([]);
	}

	await page.getByLabel(/^Result codes/).fill(codes.join('\n'));
	await expect(page.getByRole('heading', { name: '2 students' })).toBeVisible();
	const rows = page.getByRole('listitem');
	// "Luxemburg" is a slip, $310 million within the tolerance.
	await expect(rows.filter({ hasText: 'Anna' }).first()).toContainText('4 of 4, 100 %');
	await expect(rows.filter({ hasText: 'Ben' }).first()).toContainText('1 of 4, 25 %');
	await expect(rows.filter({ hasText: 'In which town' })).toContainText('1 of 2 right; wrong: Ben');
});

test('a quiz file is opened in another browser, with the server gone; the result comes back as a file', async ({
	page,
	site,
	browser
}) => {
	await takeOwnDeck(page, site);
	await shareFrom(page, site, `${TYPED}&told=at-end&sure=asked`);
	const handed = await fileFrom(page);
	expect(handed.name).toMatch(/^quiz-\d{6}\.dateline-quiz$/);
	await page.getByRole('link', { name: 'Read a class’s result codes' }).click();
	await expect(page.getByLabel(/^Result codes/)).toBeVisible();

	const theirs = await student(browser, site);
	await site.close();
	await openFile(theirs, site, handed.text);
	// The settings came along: how sure one is, and feedback at the end.
	await takeAll(theirs, async () => {
		await theirs.getByLabel('Your answer').fill('Rotterdam');
		await theirs.getByRole('button', { name: 'Guess' }).click();
	});
	await expect(theirs.getByText('With certainty')).toBeVisible();
	await expect(theirs.getByText('Nothing of it went into your reviews')).toBeVisible();
	await expect(theirs.getByRole('button', { name: 'Put this into my reviews' })).toBeHidden();
	await theirs.getByLabel('Your name').fill('Cleo');
	await theirs.getByLabel('Your name').press('Tab');
	const region = theirs.getByRole('region', { name: 'Your result code' });
	const [file] = await Promise.all([
		theirs.waitForEvent('download'),
		region.getByRole('button', { name: 'Hand on as a file' }).click()
	]);
	expect(file.suggestedFilename()).toBe('quiz-result-Cleo.txt');
	const result = readFileSync(await file.path(), 'utf8');

	const asFile = (name: string, text: string) => ({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(text)
	});
	await page
		.getByLabel('Choose result files')
		.setInputFiles([asFile('a.txt', result), asFile('photo.txt', 'GIF89a'), asFile('b.txt', '')]);
	await expect(page.getByRole('heading', { name: '1 student' })).toBeVisible();
	await expect(page.getByLabel(/^Result codes/)).toHaveValue(/^Cleo: [\w-]+$/);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('“photo.txt” holds no result code');
	await expect(alert).toContainText('“b.txt” holds no result code');
});

test('the QR code of ten questions is drawn so that it is read again, in both themes', async ({
	page,
	site,
	browser
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await shareFrom(page, site, `deck=${TERMS_ID}&count=10`);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.getByRole('button', { name: 'Show as a QR code' }).click();
		const code = page.getByRole('img', { name: 'QR code of the quiz’s link' });
		const address = await readCode(page, code);
		expect(address).toMatch(new RegExp(`^${site.url}/quiz/run#n2\\.\\d+$`));
		await page.keyboard.press('Escape');
		if (colorScheme === 'dark') {
			const theirs = await student(browser, site);
			await theirs.goto(address!);
			await expect(theirs.getByText('1 of 10')).toBeVisible();
		}
	}
});

test('what one is weak at is handed on whole; its QR code is read again, and opens it', async ({
	page,
	site,
	browser
}) => {
	await page.setViewportSize({ width: 1280, height: 1000 });
	await startFirstDeck(page, site);
	await page.goto(`${site.url}/quiz?deck=${TERMS_ID}&of=weak`);
	await page.getByRole('button', { name: 'Share this quiz' }).click();
	await expect(page.getByText('No question fits')).toBeVisible();
	await quiz(page, site, `deck=${TERMS_ID}&kind=type&count=10&seed=1`);
	await skipAll(page);
	await expect(page.getByText('10 answers went into your reviews')).toBeVisible();

	const link = await shareFrom(page, site, `deck=${TERMS_ID}&count=10&of=weak`);
	expect(link.length).toBeGreaterThan(1000);
	await page.getByRole('button', { name: 'Show as a QR code' }).click();
	const address = await readCode(page, page.getByRole('img', { name: /^QR code/ }));
	expect(address).toContain('#n2.');
	const theirs = await student(browser, site);
	await theirs.goto(address!);
	await expect(theirs.getByText(/^1 of \d+$/)).toBeVisible();
});

test('what a learner made of a deck travels whole, and the answers of another who has its cards count', async ({
	page,
	site,
	browser
}) => {
	await takeOwnDeck(page, site, OWN_DECK.replace('Rotterdam', 'Delfzijl'));
	const link = await shareFrom(page, site, TYPED);
	const context = await browser.newContext();
	const theirs = await context.newPage();
	await takeOwnDeck(theirs, site);
	await theirs.goto(link);
	await takeAll(theirs, async (prompt) => {
		await type(theirs, prompt.includes('town') ? 'Delfzijl' : 'nothing');
		await expect(
			theirs.getByText(prompt.includes('town') ? 'Right' : 'Wrong', { exact: true })
		).toBeVisible();
	});
	await expect(theirs.getByText('4 answers went into your reviews')).toBeVisible();
	const reviews = await storedLog<{ cardId: string; grade: string }>(theirs);
	expect(reviews.map(({ grade }) => grade).sort()).toEqual(['again', 'again', 'again', 'good']);
	expect(reviews.find(({ grade }) => grade === 'good')!.cardId).toBe('harbour/place#answer');
	await context.close();
});

test('a quiz of the app’s own decks is a short link, as long as the learner has not edited them', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const short = await shareFrom(page, site, `deck=${TERMS_ID}&count=60`);
	expect(short.length - site.url.length).toBeLessThan(200);
	const { quiz } = JSON.parse((await fileFrom(page)).text);
	const { seed } = Object.fromEntries(quiz.settings);
	await page.goto(short);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	const asked = await page.locator('h1').innerText();
	// By its settings, as addresses said it before there were fragments, it is the same.
	await page.goto(`${site.url}/quiz/run?deck=${TERMS_ID}&count=60&seed=${seed}`);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	expect(await page.locator('h1').innerText()).toBe(asked);

	await editFirstNote(page, site, 'A strip where no army stands, in my own words.');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your version.').first()).toBeVisible();
	await page.goto(`${site.url}/quiz?deck=${TERMS_ID}&deck=peace-plan-positions&count=160`);
	await page.getByRole('button', { name: 'Share this quiz' }).click();
	await expect(page.getByText('This quiz is too long for a link.')).toBeVisible();
	await expect(page.getByText('It does not fit into a QR code')).toBeVisible();
	const { text } = await fileFrom(page);
	expect(JSON.parse(text).quiz.kind).toBe('whole');
	await openFile(page, site, text);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
});

test('another quiz put into the same tab’s address is another quiz', async ({ page, site }) => {
	const first = await shareFrom(page, site, `deck=${TERMS_ID}&count=5&kind=type`);
	const second = await shareFrom(page, site, `deck=${TERMS_ID}&count=7&kind=type`);
	await page.goto(first);
	await expect(page.getByText('1 of 5')).toBeVisible();
	await page.evaluate((hash) => (location.hash = hash), new URL(second).hash);
	await expect(page.getByText('1 of 7')).toBeVisible();
});

test('a link is pasted with what was copied around it, and an old one too', async ({
	page,
	site
}) => {
	const link = await shareFrom(page, site, `deck=${TERMS_ID}&count=5`);
	const paste = async (text: string) => {
		await page.goto(`${site.url}/quiz`);
		await page.getByLabel('Or paste its link').fill(text);
		await page.getByRole('button', { name: 'Open the quiz' }).click();
	};
	await paste(
		`Here is the quiz: <${link.replace(site.url, 'https://elsewhere.example')}> Good luck!`
	);
	await expect(page.getByText('1 of 5')).toBeVisible();
	expect(page.url()).toContain(site.url);
	await paste(`${site.url}/quiz/run?deck=${TERMS_ID}&count=6&seed=3`);
	await expect(page.getByText('1 of 6')).toBeVisible();
	await paste('https://example.org/top#section');
	await expect(page.getByRole('alert')).toContainText('There is no quiz link here');
	await paste(link.slice(0, -3));
	await expect(page.getByRole('alert')).toContainText('This link was cut or changed on its way');
});

test('the quiz that is shared is the one that is started, and other choices are another', async ({
	page,
	site
}) => {
	await shareFrom(page, site, `deck=${TERMS_ID}&count=5&kind=true-false`);
	const link = await linkIn(page);
	await page.getByText('20 questions', { exact: true }).click();
	await expect(sharing(page)).toBeHidden();
	await page.getByText('5 questions', { exact: true }).click();
	await page.getByRole('button', { name: 'Share this quiz' }).click();
	const again = await linkIn(page);
	expect(again).not.toBe(link);
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await skipAll(page);
	const [code, prompts] = [await resultCode(page), await page.locator('summary').allInnerTexts()];
	await page.goto(again);
	await skipAll(page);
	expect((await resultCode(page)).slice(0, 4)).toBe(code.slice(0, 4));
	expect(await page.locator('summary').allInnerTexts()).toEqual(prompts);
});

test('where the device hands files to other apps, quiz and result go there; called off, nothing is saved', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		const shared: string[] = [];
		Object.assign(globalThis, { shared });
		navigator.canShare = () => true;
		navigator.share = async ({ files = [] }: ShareData = {}) => {
			if (shared.length === 2) throw new DOMException('no', 'AbortError');
			shared.push(...files.map(({ name }) => name));
		};
	});
	await quiz(page, site, `deck=${TERMS_ID}&kind=true-false&count=2&seed=5`);
	await skipAll(page);
	await sharing(page).getByRole('button', { name: 'Hand on as a file' }).click();
	await expect(page.getByText('Handed on.')).toBeVisible();
	const own = page.getByRole('region', { name: 'Your result code' });
	await own.getByRole('button', { name: 'Hand on as a file' }).click();
	const shared = () => page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared);
	await expect.poll(shared).toEqual(['quiz-5.dateline-quiz', 'quiz-result.txt']);
	await sharing(page).getByRole('button', { name: 'Hand on as a file' }).click();
	await expect(page.getByText('Handed on.')).toBeHidden();
});
