// Light, dark, or as the device says. Kept in localStorage, because it is wanted before first paint.
import { keepLocalText, localText } from './kept-text.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'dateline-theme';

export class ThemeChoice {
	current = $state<Theme>(read());

	choose(theme: Theme): void {
		this.current = theme;
		apply(theme);
		keepLocalText(KEY, theme);
	}

	start(): void {
		apply(this.current);
	}
}

function read(): Theme {
	const stored = localText(KEY);
	return THEMES.find((theme) => theme === stored) ?? 'system';
}

function apply(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
}
