// Light, dark, or as the device says. Kept in localStorage, where app.html finds it before first paint.
import { AS_TEXT, Keeper } from './keeper.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = new Keeper('dateline-theme', AS_TEXT);

export class ThemeChoice {
	current = $state<Theme>(read());

	choose(theme: Theme): void {
		this.current = theme;
		apply(theme);
		KEPT.keep(theme);
	}
}

function read(): Theme {
	const stored = KEPT.read();
	return THEMES.find((theme) => theme === stored) ?? 'system';
}

function apply(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
}
