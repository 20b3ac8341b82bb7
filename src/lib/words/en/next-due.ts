// When the next cards come.
export const nextDue = {
	learning: (when: string) => `A card you are learning comes back ${when}.`,
	inMinutes: (minutes: number) => `in ${minutes} min`,
	at: (clock: string) => `at ${clock}`,
	newTomorrow: 'New cards wait for tomorrow.',
	noneADay: 'New cards are left, but the limit is 0 new cards a day.',
	review: (when: string) => `The next review is due ${when}.`,
	tomorrow: 'tomorrow',
	on: (date: string) => `on ${date}`,
	nothing: 'No more cards are planned.'
};
