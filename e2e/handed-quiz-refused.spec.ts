// Handed quizzes that cannot be taken, or not as they were: each says so in a sentence, and leaves nothing.
import { expect, stored, test, TERMS, TERMS_ID } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { fileFrom, linkIn, openFile, resultCode, shareFrom } from './steps/handed-quiz.ts';
import { skipAll } from './screens/quiz-screens.ts';

test('links and files that are no quiz are refused in a sentence each, and leave nothing', async ({
	page,
	site
}) => {
	const link = await shareFrom(page, site, `deck=${TERMS_ID}&count=5`);
	const { text } = await fileFrom(page);
	const { hash } = new URL(link);
	const opens = async (fragment: string, why: string) => {
		for (const path of ['/quiz/run', '/quiz/results']) {
			await page.goto(`${site.url}${path}${fragment}`);
			await page.reload();
			await expect(page.getByRole('heading', { name: 'This quiz cannot be opened' })).toBeVisible();
			await expect(page.getByText(why)).toBeVisible();
		}
	};
	await opens(hash.slice(0, -2), 'This link was cut or changed on its way');
	await opens(hash.replace('q2', 'q9'), 'A newer Dateline has made this link.');
	await opens('#access_token=x', 'This link holds no quiz');
	await opens(`#q1.${'A'.repeat(200_001)}`, 'This link holds more than any quiz');

	const refuses = async (content: string, why: string) => {
		await openFile(page, site, content);
		await expect(page.getByRole('alert')).toContainText(why);
	};
	await refuses(text.slice(0, 300), 'This file is cut or damaged');
	await refuses('{"format":"dateline-answers"}', 'This file does not hold a quiz');
	await refuses(
		text.replace('"version": 2', '"version": 3'),
		'A newer Dateline has written this file'
	);
	await refuses('x'.repeat(2_000_001), 'This file is larger than any quiz');
	await refuses(text.replace('"deck"', '"dock"'), 'This file holds no quiz that can be asked');
	for (const store of ['decks', 'notes', 'cards']) {
		expect(await stored(page, store)).toEqual([]);
	}
	expect(await storedLog(page)).toEqual([]);
});

test('a quiz whose deck is missing says so', async ({ page, site }) => {
	await shareFrom(page, site, `deck=${TERMS_ID}&count=5`);
	const { text } = await fileFrom(page);
	await openFile(page, site, text.replace(`"${TERMS_ID}"`, '"deck-of-tomorrow"'));
	await expect(
		page.getByText('a deck that this Dateline does not have: “deck-of-tomorrow”')
	).toBeVisible();
});

test('a quiz whose deck has changed since says so first, can be taken, and its code is of another', async ({
	page,
	site,
	context
}) => {
	await shareFrom(page, site, `deck=${TERMS_ID}&count=3&kind=true-false`);
	const { text } = await fileFrom(page);
	const link = await linkIn(page);
	const older = text.replace(/"versions": \[\s*\d+/, '"versions": [\n\t\t\t77');
	expect(older).not.toBe(text);
	await openFile(page, site, older);
	await expect(page.getByRole('heading', { name: 'This quiz has changed' })).toBeVisible();
	await expect(page.getByText(`“${TERMS}” has changed since the quiz was handed`)).toBeVisible();
	const changed = page.url();
	await page.getByRole('button', { name: 'Take it all the same' }).click();
	await skipAll(page);
	await expect(page.getByText(/has changed since the quiz was handed out/)).toBeVisible();
	const code = await resultCode(page);

	const teacher = await context.newPage();
	await teacher.goto(link.replace('/quiz/run', '/quiz/results'));
	await teacher.getByLabel(/^Result codes/).fill(`Dora: ${code}`);
	await expect(teacher.getByRole('alert')).toContainText('This code is of another quiz.');
	// Where the teacher’s own deck is another by now, that page says so too.
	await teacher.goto(changed.replace('/quiz/run', '/quiz/results'));
	await expect(teacher.getByText(/has changed since the quiz was handed out/)).toBeVisible();
});

test('a quiz of which this Dateline makes other questions, of the same deck, says so too', async ({
	page,
	site
}) => {
	await shareFrom(page, site, `deck=${TERMS_ID}&count=3`);
	const { text } = await fileFrom(page);
	await openFile(page, site, text.replace(/"tag": "\w+"/, '"tag": "0000"'));
	await expect(page.getByText('What this quiz is made from has changed since')).toBeVisible();
	await page.getByRole('button', { name: 'Take it all the same' }).click();
	await expect(page.getByText('1 of 3')).toBeVisible();
});

test('a link opens as mail and messengers write it, in the address bar and pasted', async ({
	page,
	site
}) => {
	const link = await shareFrom(page, site, `deck=${TERMS_ID}&count=3&kind=true-false`);
	const { hash } = new URL(link);
	const asks = () => expect(page.getByText('1 of 3')).toBeVisible();
	for (const address of [
		`/quiz/run${hash})..`,
		`/quiz/run${hash}&utm_source=mail`,
		`/quiz/run?fbclid=x${hash}%E2%80%8B`,
		`/quiz/run${hash.replace('#', '%23')}`,
		`/quiz/run/${hash.replace('#', '%23')}%3E`
	]) {
		await page.goto('about:blank');
		await page.goto(`${site.url}${address}`);
		await asks();
	}
	for (const text of [`(${link}).`, `> ${link.slice(0, -30)}\n> ${link.slice(-30)}\nHave fun`]) {
		await page.goto(`${site.url}/quiz`);
		await page.getByLabel('Or paste its link').fill(text);
		await page.getByRole('button', { name: 'Open the quiz' }).click();
		await asks();
	}
});
