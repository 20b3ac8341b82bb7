// Examples of the German rules for what is said, in figures, dates, demands, reasons and contrasts.
import type { Examples } from '../../rule-examples.ts';

const TITLE = 'Streit um den Hafen von Musterstadt: ';

export const examples = {
	'de-figure': [
		{
			text: 'Musterstadt hat 147.000 Einwohner.',
			asks: 'Musterstadt hat ____ (wie viele?) Einwohner.',
			answers: '147.000'
		},
		{
			text: 'Der Beitrag steigt von 3,1 auf 3,6 Prozent des Lohns.',
			asks: `${TITLE}Der Beitrag steigt ____ (von wie viel auf wie viel?) des Lohns.`,
			answers: 'von 3,1 auf 3,6 Prozent'
		},
		{
			text: 'Der Kran kostet rund 2,3 Mrd. Euro.',
			asks: `${TITLE}Der Kran kostet ____ (wie viel?).`,
			answers: 'rund 2,3 Mrd. Euro'
		},
		{
			text: 'Im vergangenen Jahr schlug Musterstadt 4,7 Millionen Container um.',
			asks: `${TITLE}Im Jahr 2025 schlug Musterstadt ____ (wie viele?) Container um.`,
			answers: '4,7 Millionen'
		},
		{
			text: 'Ein Kran ist ein Gerät, das Lasten hebt. Er kostet 90.000 Euro.',
			asks: 'Ein Kran ist ein Gerät, das Lasten hebt. Er kostet ____ (wie viel?).',
			answers: '90.000 Euro'
		},
		{ text: 'Die Buslinien 7, 12 und 19 entfallen.', nothing: 'the numbers are names' },
		{ text: 'Die Fähre legt um 18 Uhr ab.', nothing: 'an hour' },
		{ text: 'Er kostet 90.000 Euro.', nothing: 'nobody knows what costs so much' },
		{ text: 'Dort leben 90.000 Menschen.', nothing: 'nobody knows where' },
		{
			text: 'Die Kommission kommt gestern auf 40 Prozent.',
			nothing: '“gestern” is no day for a card'
		},
		{ text: 'Die FDP kommt auf 11, 5 Prozent.', nothing: 'the number is torn' },
		{ text: 'Die Präsidentin Hedda Muster wird 60.', nothing: 'a birthday' }
	],
	'de-date': [
		{
			text: 'Das Hafengesetz tritt am 1. Juli in Kraft.',
			asks: `${TITLE}Das Hafengesetz tritt am ____ (wann?) in Kraft.`,
			answers: '1. Juli'
		},
		{
			text: 'Am 4. Mai 1978 begann in Musterstadt der längste Streik.',
			asks: `${TITLE}Wann begann in Musterstadt der längste Streik?`,
			answers: '4. Mai 1978'
		},
		{ text: 'Das 1893 eröffnete Theater bleibt.', nothing: 'the year only describes' },
		{ text: 'Zwischen 2003 und 2009 ruhte der Hafen.', nothing: 'neither year says when' },
		{ text: 'Die rund 2000 Quadratmeter große Halle brannte.', nothing: 'no year' }
	],
	'de-demands': [
		{
			text: 'Der Bauernbund fordert, jedes Rudel auf sechs Tiere zu begrenzen.',
			asks: `${TITLE}Was fordert der Bauernbund?`,
			answers: 'jedes Rudel auf sechs Tiere zu begrenzen'
		},
		{
			text: 'Der Chef der Liberalen, Bertram Muster, forderte ein Gesetz gegen Streiks.',
			asks: `${TITLE}Was forderte der Chef der Liberalen, Bertram Muster?`,
			answers: 'ein Gesetz gegen Streiks'
		},
		{
			text: 'Die Reederei Marin kündigte an, drei Linien umzuleiten.',
			asks: `${TITLE}Was kündigte die Reederei Marin an?`,
			answers: 'drei Linien umzuleiten'
		},
		{ text: 'Der Bauernbund fordert nicht, Rudel zu begrenzen.', nothing: 'nothing is demanded' }
	],
	'de-why': [
		{
			text: 'Wegen des niedrigen Wasserstands konnten große Schiffe nicht anlegen.',
			asks: `${TITLE}Warum konnten große Schiffe nicht anlegen?`,
			answers: 'wegen des niedrigen Wasserstands'
		},
		{
			text: 'Weil der Kran brach, warnen Prüfer vor weiteren Unfällen.',
			asks: `${TITLE}Warum warnen Prüfer vor weiteren Unfällen?`,
			answers: 'weil der Kran brach'
		},
		{ text: 'Wegen Umbaus geschlossen.', nothing: 'no verb' }
	],
	'de-not-but': [
		{
			text: 'Nicht der Lohn ist in Musterstadt umstritten, sondern die Automatisierung.',
			asks: `${TITLE}Nicht der Lohn ist in Musterstadt umstritten, sondern ____ (was dann?).`,
			answers: 'die Automatisierung'
		},
		{
			text: 'Nicht nur der Lohn ist umstritten, sondern auch die Arbeitszeit.',
			nothing: 'both are'
		}
	],
	'de-whereas': [
		{
			text: 'Während Bären allein unterwegs sind, leben Wölfe in Rudeln.',
			asks: `${TITLE}Während Bären allein unterwegs sind, ____ (was gilt dagegen?).`,
			answers: 'leben Wölfe in Rudeln'
		},
		{
			text: 'Während der Pförtner schlief, brannte die Halle in Musterstadt ab.',
			nothing: 'it tells when, not against what'
		}
	]
} as const satisfies Examples;
