// Words of the news that are one letter apart and mean something else: no slip leads from one to the
// other. Most opposites (legal and illegal, import and export) are two letters apart anyway.

export const TWINS: readonly (readonly [string, string])[] =
	`county country, adopt adapt, adoption adaption, affect effect, prescribe proscribe, moral morale,
	moral amoral, typical atypical, political apolitical, migrate emigrate, migration emigration,
	migrant emigrant, merge emerge, formal normal, casual causal, nuclear unclear, united untied,
	martial marital, trial trail, ensure insure, beside besides,
	angel angle, chance change, choose chose, complement compliment, course coarse,
	expand expend, extend extent, intend intent, lower power, quiet quite, rebel repel, sight fight,
	stick stuck, tanker banker, though through, trust thrust, trust crust, zambia gambia,
	zambian gambian, import impart, strike stroke, strikes strokes, unity unite,
	fighter lighter, price prize, prices prizes, elect erect, election erection, public pubic,
	treaty treats`
		.split(',')
		.map((pair) => pair.trim().split(/\s+/) as [string, string]);

/** Whether two words are known to be different ones. */
export const areTwins = (a: string, b: string): boolean =>
	TWINS.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
