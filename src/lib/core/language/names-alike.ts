// Names that are one: countries with their people and their short forms, unions of states, days and
// months, and the many ways in which Cyrillic names are written in Latin letters.
import { formsOf, MONTHS, WEEKDAYS } from './calendar-names.ts';

/** Each line: the name that stands for all, then what else it is called, blanks as underscores. */
const COUNTRIES = `
usa us united_states united_states_of_america america american americans u_s u_s_a
uk united_kingdom great_britain britain british briton britons gb
eu european_union e_u
un united_nations united_nation u_n uno
nato north_atlantic_treaty_organization north_atlantic_treaty_org north_atlantic_alliance
europe european europeans
russia russian russians russian_federation
ukraine ukrainian ukrainians
china chinese peoples_republic_of_china prc
germany german germans
france french frenchman frenchmen
italy italian italians
spain spanish spaniard spaniards
poland polish pole poles
finland finnish finn finns
sweden swedish swede swedes
norway norwegian norwegians
denmark danish dane danes
netherlands dutch holland
belgium belgian belgians
switzerland swiss
austria austrian austrians
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian bulgarians
greece greek greeks
turkey turkish turk turks turkiye
israel israeli israelis
palestine palestinian palestinians
iran iranian iranians
iraq iraqi iraqis
syria syrian syrians
egypt egyptian egyptians
lebanon lebanese
jordan jordanian jordanians
saudi_arabia saudi saudis
qatar qatari qataris
uae united_arab_emirates emirates emirati emiratis
india indian indians
pakistan pakistani pakistanis
japan japanese
south_korea south_korean south_koreans
north_korea north_korean north_koreans dprk
taiwan taiwanese
australia australian australians
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian argentines
venezuela venezuelan venezuelans
cuba cuban cubans
colombia colombian colombians
south_africa south_african south_africans
nigeria nigerian nigerians
kenya kenyan kenyans
ethiopia ethiopian ethiopians
sudan sudanese
ireland irish
portugal portuguese
czechia czech czechs czech_republic
slovakia slovak slovaks
serbia serbian serb serbs
croatia croatian croat croats
estonia estonian estonians
latvia latvian latvians
lithuania lithuanian lithuanians
belarus belarusian belarusians belorussia
moldova moldovan moldovans
georgia georgian georgians
armenia armenian armenians
azerbaijan azerbaijani azerbaijanis azeri
kazakhstan kazakh kazakhs
`;

/** Cities and regions. */
const OTHERS = `
kyiv kiev kyjiv kyyiv
kharkiv kharkov
odesa odessa
lviv lvov
donbas donbass donetsk_basin
luhansk lugansk
donetsk
zaporizhzhia zaporizhia zaporozhye zaporizhzhya zaporozhia
moscow moskva moskau
baltics baltic_states baltic_countries baltic
washington
kremlin
london
paris
berlin
brussels
geneva
beijing peking
tehran teheran
jerusalem
gaza
cairo
rome
madrid
warsaw
vienna
ankara
istanbul
delhi new_delhi
tokyo
seoul
`;

/** Those of the calendar that are no other word as well. */
const DAYS_AND_MONTHS = [...MONTHS, ...WEEKDAYS].filter(
	(name) => name !== 'May' && name !== 'March'
);

const NAME_BY_WORDS: ReadonlyMap<string, string> = new Map(
	[
		...`${COUNTRIES.trim()}\n${OTHERS.trim()}`.split('\n').map((line) => line.split(' ')),
		...DAYS_AND_MONTHS.map(formsOf)
	].flatMap((names) => names.map((one) => [one.replaceAll('_', ' '), names[0]!] as const))
);

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
	COUNTRIES.trim()
		.split('\n')
		.map((line) => line.split(' ')[0]!)
);

/** Of the names that nameAt gives. */
export const isCountry = (name: string): boolean => COUNTRY_NAMES.has(name);

const MOST_WORDS = 5;

/** The name that words stand for, and how many of them from there on are its; null where they are none. */
export function nameAt(
	words: readonly string[],
	at: number
): { readonly name: string; readonly words: number } | null {
	for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
		const name = NAME_BY_WORDS.get(words.slice(at, at + count).join(' '));
		if (name !== undefined) return { name, words: count };
	}
	// Its apostrophe is easily forgotten: "Ukraines army".
	const own = NAME_BY_WORDS.get(words[at]!.replace(/s$/, ''));
	return own === undefined ? null : { name: own, words: 1 };
}

/** Whether a word alone names a country, a union, a people or a city of this list. */
export const isKnownName = (word: string): boolean => NAME_BY_WORDS.has(word);

/**
 * How a name sounds, as far as ways to write Cyrillic in Latin letters differ: Zelensky, Zelenskyy and
 * Zelenskiy; Yury and Iurii; Ushakov and Ouchakov are too far.
 */
export const soundOf = (name: string): string =>
	name
		.replace(/(?:iy|yy|yj|ii|ij|yi|ey|ei|i|y)$/, 'y')
		.replace(/z/g, 's')
		.replace(/y(?=[aeou])|j(?=[aeou])|i(?=[aeou])/g, 'i')
		.replace(/ts/g, 's')
		.replace(/kh/g, 'h')
		.replace(/w/g, 'v')
		.replace(/ks/g, 'x')
		.replace(/(.)\1+/g, '$1');
