// The words of the settings, and of the device that keeps the data.
import { settings } from './en/settings.ts';
import type { Said } from './words.ts';

export const words: Said<typeof settings> = settings;
