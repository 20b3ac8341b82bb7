// By what words English news calls the powers that speak in it: names, peoples, capitals, seats.
//
// It is language and not a deck's data: a deck gives the speaker in its source's own words ("a Kremlin
// spokesman") and links them to no party, and only usage says that the Kremlin and Moscow are one side.
// A power that is missing here costs wrong options and makes none: of whom the side is not known, what
// another says is never taken for wrong.
import { anyOf } from './language.ts';

const NAMES_BY_POWER: Readonly<Record<string, string>> = {
	us: 'us, usa, u.s, u.s.a, united states, america, americas, american, americans, washington, white house, pentagon, trump, biden',
	russia: 'russia, russian, russians, moscow, kremlin',
	ukraine: 'ukraine, ukrainian, ukrainians, kyiv, kiev',
	europe: 'eu, e.u, european union, europe, european, europeans, brussels',
	uk: 'uk, u.k, united kingdom, britain, british, london, downing street',
	france: 'france, french, paris',
	germany: 'germany, german, germans, berlin',
	china: 'china, chinese, beijing',
	israel: 'israel, israeli, israelis, jerusalem',
	iran: 'iran, iranian, iranians, tehran',
	nato: 'nato, alliance'
};

const POWERS = Object.entries(NAMES_BY_POWER).map(([power, names]) => ({
	power,
	named: new RegExp(`\\b${anyOf(names.split(', '))}\\b`, 'i')
}));

/** The powers that a text names, in any of their names. */
export const powersIn = (text: string): readonly string[] =>
	POWERS.flatMap(({ power, named }) => (named.test(text) ? [power] : []));

/** Whether a text is the name of a power and nothing else. */
export const isPower = (text: string): boolean =>
	Object.values(NAMES_BY_POWER).some((names) => names.split(', ').includes(text.toLowerCase()));
