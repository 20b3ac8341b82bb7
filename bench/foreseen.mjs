// What the app has worked out beforehand of the first question: taken away, and waited for.

/**
 * What the app has worked out beforehand is gone, as after an answer.
 * @param {import('playwright').BrowserContext} context
 * @param {string} app
 */
export async function forget(context, app) {
	const page = await context.newPage();
	await page.goto(`${app}/icon.svg`);
	await inMeta(page, (meta) => meta.delete('foreseen'));
	await page.close();
}

/**
 * Waits until it was worked out anew.
 * @param {import('playwright').Page} page
 */
export async function foreseen(page) {
	for (let tries = 0; tries < 100; tries++) {
		if ((await inMeta(page, (meta) => meta.count('foreseen'))) === 1) return;
		await page.waitForTimeout(50);
	}
	throw new Error('What comes first was not worked out.');
}

/**
 * @param {import('playwright').Page} page
 * @param {(meta: IDBObjectStore) => IDBRequest} ask
 * @returns {Promise<unknown>}
 */
const inMeta = (page, ask) =>
	page.evaluate(
		`new Promise((resolve, reject) => {
			const opening = indexedDB.open('dateline');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const db = opening.result;
				const tx = db.transaction('meta', 'readwrite');
				const request = (${ask})(tx.objectStore('meta'));
				tx.onabort = () => reject(tx.error);
				tx.oncomplete = () => {
					db.close();
					resolve(request.result);
				};
			};
		})`
	);
