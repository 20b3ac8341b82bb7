// Full screen for the page, where the browser allows it.

export class FullScreen {
	/** A phone of Apple's gives it to films alone. */
	readonly possible = document.fullscreenEnabled === true;
	on = $state(document.fullscreenElement !== null);

	toggle(): void {
		if (!this.possible) return;
		const change = this.on
			? document.exitFullscreen()
			: document.documentElement.requestFullscreen();
		change.catch(() => {
			// Refused: the page stays as it is, which everybody sees.
		});
	}

	/** Notices when the browser's own keys end it; gives what stops that, and the whole screen too. */
	follow(): () => void {
		const look = () => (this.on = document.fullscreenElement !== null);
		document.addEventListener('fullscreenchange', look);
		return () => {
			document.removeEventListener('fullscreenchange', look);
			if (document.fullscreenElement !== null) void document.exitFullscreen();
		};
	}
}
