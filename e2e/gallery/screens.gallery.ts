// Every screen at phone and desk size, light and dark.
import { join } from 'node:path';
import { test } from '../steps/dateline.ts';
import { SCREENS } from '../screens/screens.ts';

const FOLDER = process.env.SCREENS ?? 'screens';
const SIZES = [
	{ name: 'phone', width: 390, height: 844 },
	{ name: 'desk', width: 1440, height: 900 }
] as const;

for (const screen of SCREENS) {
	test(screen.name, async ({ page, site }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await screen.open(page, site);
		for (const { name, width, height } of SIZES) {
			await page.setViewportSize({ width, height });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.screenshot({ path: join(FOLDER, `${screen.name}-${name}-${colorScheme}.png`) });
			}
		}
	});
}
