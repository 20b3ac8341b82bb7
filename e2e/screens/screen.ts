// What a screen is to those who take pictures of it or look for faults: a name, and the way there.
import type { Page } from '@playwright/test';
import type { Site } from '../steps/dateline.ts';

export interface Screen {
	readonly name: string;
	readonly open: (page: Page, site: Site) => Promise<void>;
}
