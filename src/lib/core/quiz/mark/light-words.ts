// English words that an answer may have or lack without being another one: titles and offices before a
// name, adjectives that set nothing apart, nouns that say only what kind of thing is meant.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Before a person's name. */
export const TITLES = words('mr mrs ms miss dr sir mister madam');

/** A person may be named by what they are, too. */
export const OFFICES = words(
	'president vice prime minister chancellor secretary state senator envoy special spokesman spokeswoman ' +
		'spokesperson aide adviser advisor general king queen leader foreign defence defense governor mayor ' +
		'ambassador judge chairman chair chief head director commissioner diplomat official boss press ' +
		'senior top former sec pres gen sen'
);

/** What sets nothing apart: "long-standing red lines" are "red lines". */
export const SOFT = words(
	'longstanding absolute absolutely national robust vague certain official new current present ' +
		'further renewed own entire whole overall broad broader respective proper actual main key core major ' +
		'important serious clear strong big large great huge immediate total complete full fully domestic ' +
		'public so called famous well known'
);

/** What kind of thing is meant, where the question says it anyway. */
export const LIGHT = words(
	'city town country countries nation nations region place side sides people person group party word words term kind ' +
		'sort type day weekday month year part parts piece item items point points matter matters issue issues ' +
		'subject topic area areas amount number total sum figure percent guy man woman news agency newspaper ' +
		'question agreement deal land territory oblast province ' +
		'paper website platform network app organisation organization organizations name document text'
);

/** Nouns that go where a word of measure stands: "most" for "most items". */
export const CAN_GO = words(
	'item items thing things point points matter matters issue issues part parts'
);

/** Who speaks and acts for a country: beside its name they say nothing else. */
export const ACTORS = words(
	'government officials official delegation authorities leadership leaders leader administration negotiators ' +
		'side sides state states nations team president position demand demands view'
);

/** Adjectives and adverbs that only colour what is said. */
export const COLOUR = words(
	'only political politically military public publicly big great large real really true huge very so even ' +
		'much just simply clearly too well top leading unnamed high ranking any certain official current ' +
		'present own entire whole overall actual main total complete full fully domestic leaked longstanding ' +
		'national'
);
