// Light, dark, or as the device says. Kept in localStorage, because it is wanted before first paint.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'dateline-theme';

export class ThemeChoice {
	current = $state<Theme>(read());

	choose(theme: Theme): void {
		this.current = theme;
		apply(theme);
		try {
			localStorage.setItem(KEY, theme);
		} catch {
			// Storage refused: the choice holds for this visit, and Settings says what is refused.
		}
	}

	start(): void {
		apply(this.current);
	}
}

function read(): Theme {
	try {
		const stored = localStorage.getItem(KEY);
		return THEMES.find((theme) => theme === stored) ?? 'system';
	} catch {
		return 'system';
	}
}

function apply(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
}
