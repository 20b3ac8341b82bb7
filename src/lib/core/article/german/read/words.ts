// The words of German news that the rules look for.
import { capitalised } from '../../../language/capitalised.ts';
import type { AmountWords } from '../../../language/amounts-in-text.ts';
import type { NewsLanguage } from '../../../language/language.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split(';').map((phrase) => phrase.trim());

const COUNTS = words(
	'null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'
);
const MORE_COUNTS: Readonly<Record<string, number>> = {
	dreißig: 30,
	vierzig: 40,
	fünfzig: 50,
	sechzig: 60,
	siebzig: 70,
	achtzig: 80,
	neunzig: 90,
	hundert: 100,
	anderthalb: 1.5,
	eineinhalb: 1.5,
	zweieinhalb: 2.5,
	dreieinhalb: 3.5
};

export const GERMAN = {
	tag: 'de',
	abbreviations: words(
		'dr prof dipl ing hr fr st nr art abs bzw ca usw etc ggf inkl max min mind sog str tel vgl z.b d.h u.a z d u a b h o.ä evtl geb gest jh jr sen hl mio mrd'
	),
	months: [
		['januar', 'jänner'],
		['februar', 'feber'],
		['märz'],
		['april'],
		['mai'],
		['juni'],
		['juli'],
		['august'],
		['september'],
		['oktober'],
		['november'],
		['dezember']
	],
	weekdays: [
		['montag'],
		['dienstag'],
		['mittwoch'],
		['donnerstag'],
		['freitag'],
		['samstag', 'sonnabend'],
		['sonntag']
	],
	numberWords: {
		...Object.fromEntries(COUNTS.map((word, count) => [word, count] as const).slice(2)),
		...MORE_COUNTS
	},
	scales: words('Millionen Million Milliarden Milliarde Billionen Mio. Mio Mrd. Mrd Tausend'),
	approximate: phrases(
		'rund;etwa;ungefähr;circa;knapp;gut;fast;beinahe;nahezu;annähernd;mehr als;weniger als;mindestens;höchstens;wenigstens;maximal;bis zu;über;unter;schätzungsweise;gerade einmal;nur;zwischen'
	),
	percent: phrases('Prozent;Prozentpunkte;Prozentpunkten;%')
} as const satisfies NewsLanguage;

export const AMOUNTS: AmountWords = {
	units: phrases(
		'Euro;Franken;Jahre;Jahren;Jahr;Monate;Monaten;Wochen;Woche;Tage;Tagen;Arbeitstage;Arbeitstagen;Stunden;Minuten;Sekunden;Kilometer;Kilometern;Kilometer pro Stunde;km/h;km;Meter;Metern;Zentimeter;Zentimetern;Millimeter;Quadratmeter;Quadratkilometer;Hektar;Kubikmeter;Tonnen;Kilogramm;Kilo;kg;Gramm;Liter;Litern;Megawatt;Gigawatt;Kilowattstunden;Grad;Grad Celsius;Punkte;Punkten;Stimmen;Sitze;Sitzen;Mandate;Mandaten;Mal'
	),
	per: '(?:\\s+(?:im|pro|je|am)\\s+(?:Jahr|Monat|Tag|Stunde|Woche|Kopf|Person|Kilometer|Liter|Kilo|Quadratmeter|Einwohner|Haushalt)|\\s+in\\s+der\\s+(?:Stunde|Woche|Minute)|\\s+jährlich|\\s+monatlich)',
	ratios: ['(?:\\s+Stimmen)?\\s+(?:zu|gegen)\\s+', '\\s+von\\s+(?:den\\s+)?', '\\s+bis\\s+'],
	range: { before: 'zwischen\\s', between: '\\s+und\\s+' },
	fractions:
		'drei Viertel|zwei Drittel|ein Drittel|ein Viertel|ein Fünftel|ein Zehntel|zwei Fünftel|vier Fünftel|die Hälfte|(?:jeder|jede|jedes) (?:zweite|dritte|vierte|fünfte|sechste|achte|zehnte)r?',
	change: {
		before: 'von\\s+',
		between:
			'(?:\\s+\\p{Lu}\\p{L}+)?\\s+auf\\s+(?:rund\\s+|etwa\\s+|höchstens\\s+|mindestens\\s+)?',
		behind: '(?!)'
	},
	since: '\\s+(?:statt|nach zuvor|nach)\\s+(?:bisher\\s+|zuvor\\s+)?',
	// Every noun has a capital: "im Hafen 40 Schiffe".
	partOfName: null
};

/** Endings of nouns that say what somebody is; a compound ends in them, too. Lower case, men's form and women's. */
const ROLE_ENDINGS =
	'minister präsident chef sprecher leiter richter kanzler meister führer direktor forscher anwalt staatsanwalt rechtsanwalt kommissar senator sekretär botschafter gouverneur trainer kapitän autor professor dozent ermittler vertreter berater verwalter händler unternehmer gründer eigentümer betreiber inhaber besitzer lehrer schüler bäcker bauer fischer schlichter kämmerer intendant dirigent regisseur schauspieler sänger schriftsteller dichter maler komponist musiker künstler ökonom astronom agronom biologe zoologe geologe psychologe soziologe meteorologe ökologe archäologe virologe theologe politologe ethnologe psychiater mediziner chirurg arzt chemiker physiker informatiker mathematiker historiker statistiker wissenschaftler ingenieur architekt journalist reporter redakteur korrespondent moderator experte analyst aktivist jurist volkswirt betriebswirt landwirt förster jäger bischof kardinal papst könig prinz general admiral oberst offizier polizist student abgeordneter abgeordnete vorsitzender vorsitzende beauftragter beauftragte vorstand manager kurator rektor dekan gewerkschafter politiker verhandler wirt stürmer torwart spieler läufer fahrer rennfahrer kandidat bewerber rivale amtsinhaber vorgänger nachfolger sohn tochter bruder schwester witwe witwer ehefrau ehemann hausherr lotse pilot astronaut hebamme pfleger pflegerin krankenschwester rabbiner imam pfarrer pastor';

/** A woman's form of each: -in, and what changes its vowel or loses its e. */
const WOMAN: Readonly<Record<string, string>> = {
	anwalt: 'anwältin',
	arzt: 'ärztin',
	bauer: 'bäuerin'
};
const ROLES = words(ROLE_ENDINGS).flatMap((role) => [
	role,
	WOMAN[role] ?? (role.endsWith('e') ? `${role.slice(0, -1)}in` : `${role}in`)
]);

/** A noun that says what somebody is: "Hafenkapitän", "Biologin". */
export const ROLE = new RegExp(
	`^(?:\\p{Lu}[\\p{L}-]*)?(?:${[...ROLES, 'staatsanwältin', 'rechtsanwältin'].sort((a, b) => b.length - a.length).join('|')})$`,
	'iu'
);

/** Alone they say nothing: president of what? */
export const ROLE_OF_SOMETHING =
	/^(?:Präsident(?:in)?|Chef(?:in)?|Sprecher(?:in)?|Leiter(?:in)?|Direktor(?:in)?|Vorsitzende[rn]?|Vorstand|Geschäftsführer(?:in)?|Vertreter(?:in)?|Sohn|Tochter|Bruder|Schwester|Witwer?|Ehefrau|Ehemann|Nachfolger(?:in)?|Vorgänger(?:in)?|Kandidat(?:in)?|Minister(?:in)?|Gründer(?:in)?|Inhaber(?:in)?|Betreiber(?:in)?|Rivalin?|Generalsekretär(?:in)?|Beauftragte[rn]?|Fraktionschef(?:in)?|Parteichef(?:in)?|Verbandschef(?:in)?|Verbandspräsident(?:in)?)$/u;

/** "Frau", "Herr", "Team" stand before names, too, and say nothing of them. */
export const TITLE = '(?:Dr\\.|Prof\\.|Professor|Dr|Prof)';

/** Past and present of verbs by which somebody says something. */
export const SAYING = words(
	'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint warnte warnt warnten kritisierte kritisiert kritisierten berichtete berichtet berichteten behauptete behauptet behaupteten schrieb schreibt schreiben schrieben mahnte mahnt beklagte beklagt beteuerte versicherte versichert ergänzte urteilte urteilt glaubt glaubte fürchtet fürchtete fürchten befürchtet befürchten vermutet vermutete vermuten schätzt schätzte schätzen rechnet rechnete rechnen teilte teilt teilten gab räumte wies weist verwies verweist kündigte kündigt kündigten erwartet erwarten erwartete forderte fordert fordern verlangt verlangte verlangen nannte nennt sprach spricht sprachen hält halten hielt sieht sah äußerte äußert bekräftigte bestätigte bestätigt'
);

/** What only an indirect speech has: the first subjunctive, and what stands for it. */
export const INDIRECT = words(
	'sei seien habe werde könne müsse solle dürfe wolle möge gebe komme gehe stehe bleibe lasse koste brauche wisse liege halte fehle reiche gelte sehe nehme mache trage dauere bedeute gefährde tauge führe sorge spreche zeige finde biete falle steige sinke wachse entstehe bestehe gehöre betreffe diene drohe entscheide erhalte leide rechne schade verliere verstoße zahle andauere'
);

/** Finite forms that stand second in a sentence, where they are not seen by their ending. */
export const FINITE = words(
	'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften gibt gab gilt galt steht stehen stand standen kam kamen kommt ging gingen geht fiel fielen fällt stieg stiegen steigt sank sanken sinkt liegt liegen lag lagen bleibt blieb blieben begann beginnt begannen endet endete läuft lief tritt trat traten fand finden findet fanden nahm nahmen nimmt sieht sehen hält halten hielt stirbt starb starben verlor verloren verliert wuchs wächst lebt leben zahlt zahlte rissen riss erschien entstand entstanden gewann gewannen gewinnt schloss schlossen schließt tötete verbot verbietet erhielt erhielten erhält bekam bekamen bekommt fehlt fehlen dauert dauerte kostet kostete entfallen entfällt stimmten stimmte warnen warnt protestierten braucht brauchen plant planen trägt trugen sah sahen stellt stellen schlug schlugen brach brachen wählt wählten zieht zog zogen bringt brachte lässt ließ ließen führt führte'
);

/** As they are written, in a pattern. */
export const MONTH_NAMES = GERMAN.months.flat().map(capitalised).join('|');
export const WEEKDAY_NAMES = GERMAN.weekdays.flat().map(capitalised).join('|');
