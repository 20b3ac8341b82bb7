// What the controls of every screen say: dialogs, lists of problems, choosing a file.
import { controls } from './en/controls.ts';
import type { Said } from './words.ts';

export const words: Said<typeof controls> = controls;
