// The words by which a model's card is held against its passage: what turns a fact into another one when it is dropped or made up.

export interface JudgeWords {
	readonly negation: RegExp;
	/** What something is not; the group `what`. */
	readonly ratherThan: RegExp;
	/** What is said, thought or reported by somebody: no fact of the article's own. */
	readonly attribution: RegExp;
	/** Whose words they are, within a question. */
	readonly bySource: RegExp;
	/** A question that says itself that it asks for somebody's words. */
	readonly asksWords: RegExp;
	/** Not sure; and not yet so. */
	readonly doubt: RegExp;
	readonly planned: RegExp;
	readonly approximate: RegExp;
	/** No longer, not quite or not alone what the name behind it says. */
	readonly former: RegExp;
	readonly cause: RegExp;
	/** What may give a reason where it stands right before the answer. */
	readonly causeInFront: RegExp;
	readonly asksCause: RegExp;
	readonly superlative: RegExp;
	readonly scope: RegExp;
	readonly up: RegExp;
	readonly down: RegExp;
	/** A question that points to something outside it. */
	readonly points: RegExp;
	readonly yesOrNo: RegExp;
	/** Words for what stands before, by which a sentence is about somebody named earlier. */
	readonly backward: RegExp;
	/** Whoever is named in one of these says so; the group `who`. */
	readonly claimants: readonly RegExp[];
	/** Frequent words that no other of these languages has. */
	readonly own: RegExp;
}

const NP =
	"(?<![\\p{L}.’'])(?<who>(?:[Tt]he |an? )?(?:\\p{Ll}+ ){0,5}\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Ll}+ ){0,3}?\\p{Lu}[\\p{L}.’'-]*){0,6})";
const SAID =
	'(?:has |have |had )?(?:also )?(?:said|says|say|told|warned|warns|argued|argues|claimed|claims|stated|states|alleged|insisted|explained|added|noted|remarked|commented|wrote|tweeted|estimated|estimates|predicted|predicts|believes|suggested|reported|reports)';

export const ENGLISH: JudgeWords = {
	ratherThan: /\b(?:rather than|instead of|unlike)\s(?<what>(?:the\s|an?\s)?[\p{L}-]+)/iu,
	negation:
		/\b(?:not|no|never|none|nobody|nor|neither|without|cannot|\p{L}+n[’']t|den(?:y|ies|ied)|refus(?:es|ed|e)|reject(?:s|ed)?|fail(?:s|ed)? to|rul(?:es|ed) out|unsigned|unable)\b/iu,
	attribution:
		/\b(?:said|says|told|according to|claimed|claims|warned|warns|argued|argues|stated|alleged|alleges|insisted|believes|estimated|estimates|suggested|suggests|remarked|commented|explained|noted|tweeted|wrote|predicts|predicted|opined|speculated|blam(?:ed|es|ing))\b|\breported (?=that|both|there)/iu,
	bySource: /,?\s?\baccording to [^,?]+/giu,
	asksWords:
		/\b(?:according to|say|said|says|told|tell|claim|claims|claimed|warn|warned|argue|argued|state|stated|alleged?|insist|insisted|believe|believes|call|called|describe|described|suggest|suggested|estimate|estimated|explain|explained|think|thinks|note|noted|remark|comment|cite|cited|accuse|accused|predict|predicted|blame|blamed|announce|announced|demand|demanded|urge|urged|deny|denied|criticise|criticize|criticised|criticized|express|expressed|reason give|give for|gave for|view|opinion|react)\b/iu,
	doubt:
		/\b(?:may|might|could|possibly|perhaps|maybe|likely|unlikely|reportedly|allegedly|alleged|apparently|suspected|accused of|potential|potentially|seems?|appears?|unconfirmed|disputed|preliminary|rumou?red)\b/iu,
	planned:
		/\b(?:will|would|shall|expect(?:s|ed)?|plan(?:s|ned)?|propos(?:e|es|ed|al)|intend(?:s|ed)?|slated|seek(?:s|ing)?|aim(?:s|ed)?|(?:is|are|was|were) to (?=\p{Ll})|scheduled|due (?!to\b)|set to|want(?:s|ed)?|required to|must|supposed to|need(?:s|ed)? to|(?:has|have|had) to)\b/iu,
	approximate:
		/\b(?:about|around|roughly|approximately|nearly|almost|over|under|at least|at most|more than|less than|fewer than|up to|as many as|an estimated|some|close to|just over|just under)\s*$/iu,
	former:
		/\b(?:former|ex|then|acting|interim|deputy|vice|late|would-be|outgoing|incoming|designate|retired|assistant)(?=[\s-])/iu,
	cause:
		/\b(?:because|since|due to|owing to|so that|in order to|cit(?:es|ed|ing)|therefore|thus|results?|resulted|resulting|caus(?:es|ed|ing)|led to|prompt(?:ed|ing)|reasons?|in response|in protest|depends?|blam(?:ed|es|ing)|thanks to|trigger(?:ed|ing|s))\b/iu,
	causeInFront: /\b(?:to|for|over|after|amid|following)\s*$/iu,
	asksCause:
		/^(?:according to [^,]+, )?why\b|\bwhat (?:caused|led to|prompted|was the (?:cause|reason))\b|\bfor what reason\b|\bhow come\b/iu,
	superlative:
		/\b(?:first|last|only|sole|largest|biggest|highest|lowest|oldest|youngest|longest|smallest|greatest|worst|best|a record|record (?:high|low|number|level)|fastest|strongest|deadliest|richest|most|least|latest|earliest|final|main|leading|unprecedented|never before)\b/giu,
	scope:
		/\b(?:all|every|each|entire|whole|both|none|half|most|always|everyone|everybody|nationwide|worldwide|total|annually|per year|a year|a month|a day|daily|per person)\b/giu,
	up: /\b(?:ris(?:es?|ing|en)|rose|increas(?:e|es|ed|ing)|gr(?:ew|ow|own|ows|owth)|climb(?:s|ed)?|gain(?:s|ed)?|rais(?:e|es|ed)|higher|expand(?:s|ed)?)\b/iu,
	down: /\b(?:fall(?:s|en|ing)?|fell|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped)?|lower(?:s|ed)?|los(?:t|es|ses|s)|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|shr[iau]nk)\b/iu,
	points:
		/\b(?:this|the) (?:article|text|passage|quote|story|report above|document|author)\b|^(?:what|who|when|where|why|how(?: many| much)?|which) (?:is|are|was|were|did|does|do|has|have|had|will) (?:he|she|it|they|this|these|that|those|his|her|its|their)\b|^(?:(?:on|in|by|at|to|for) )?(?:he|she|it|they|this|these|those)\b/iu,
	yesOrNo: /^(?:yes|no|true|false)\b[.!]?$/iu,
	backward: /\b(?:he|she|it|they|his|her|its|their|him|them|this|these|that|those|the \p{Ll}+)\b/iu,
	claimants: [
		new RegExp(`[Aa]ccording to ${NP}`, 'u'),
		new RegExp(`^${NP}(?:, [^,“”"]{3,90},)? ${SAID}\\b`, 'u'),
		new RegExp(`[,”"]\\s+(?:said|says|wrote|added) ${NP}`, 'u'),
		new RegExp(`[,”"]\\s+${NP}(?:, [^,“”"]{3,90},)? ${SAID}\\b`, 'u'),
		new RegExp(`${NP}(?:, [^,“”"]{3,90},)? ${SAID}\\b`, 'u')
	],
	own: /\b(?:the|of|and|what|who|which|how|when|did|was|were|is|are|why|where)\b/giu
};

const NP_DE =
	'(?<![\\p{L}.])(?<who>(?:[Dd]er |[Dd]ie |[Dd]as )?(?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}.-]*(?: (?:der|des|für|von|und)? ?\\p{Lu}[\\p{L}.-]*){0,5})';
const SAID_DE =
	'(?:sagte|sagt|erklärte|erklärt|warnte|warnt|betonte|meinte|kritisierte|berichtete|schrieb|behauptete|schätzt|schätzte|teilte)';
const B = '(?<!\\p{L})(?:';
const E = ')(?!\\p{L})';
const de = (words: string, flags = 'iu'): RegExp => new RegExp(`${B}${words}${E}`, flags);

export const GERMAN: JudgeWords = {
	ratherThan:
		/(?<!\p{L})(?:statt|anstelle|anders als)\s(?<what>(?:der|die|das|des|dem)?\s?[\p{L}-]+)/iu,
	negation: de(
		'nicht|keine?[nmrs]?|nie|niemals|niemand|nichts|weder|ohne|lehnte?n?|bestritt|dementierte|wies|verweigerte|unmöglich'
	),
	attribution: de(
		'sagte|sagt|sagten|erklärte|erklärten|laut|zufolge|nach Angaben|Angaben|warnte|warnt|betonte|meinte|behauptete|kritisierte|berichtete|schätzt|schätzte|rechnet|teilte|sei|seien|habe|hätten|werde|könne|müsse|solle'
	),
	bySource: /,?\s?(?<!\p{L})(?:laut [^,?]+|nach Angaben [^,?]+)/giu,
	asksWords: de(
		'laut|zufolge|nach Angaben|sagt|sagte|sagen|erklärt|erklärte|warnt|warnte|wovor|fordert|forderte|verlangt|verlangte|kritisiert|kritisierte|meint|meinte|behauptet|behauptete|schätzt|schätzte|rechnet|nennt|nannte|hält|kündigt|kündigte|bezeichnet|bezeichnete|begründet|begründete|ankündigte'
	),
	doubt: de(
		'könnte|könnten|dürfte|dürften|möglicherweise|vielleicht|wohl|angeblich\\p{L}*|mutmaßlich\\p{L}*|vermutlich|offenbar|wahrscheinlich|umstritten'
	),
	planned: de(
		'wird|werden|soll|sollen|sollte|will|wollen|wollte|würde|würden|geplant\\p{L}*|plant|planen|künftig|voraussichtlich|vorgesehen|angesetzt|erwartet|möchte|Ziel'
	),
	approximate:
		/(?<!\p{L})(?:rund|etwa|ungefähr|circa|knapp|gut|fast|beinahe|nahezu|mehr als|weniger als|mindestens|höchstens|bis zu|über|unter)\s*$/iu,
	former:
		/(?<!\p{L})(?:frühere[nrsm]?|ehemalige[nrsm]?|ex|damalige[nrsm]?|amtierende[nrsm]?|geschäftsführende[nrsm]?|stellvertretende[nrsm]?|vize|designierte[nrsm]?|scheidende[nrsm]?)(?=[\s-])/iu,
	cause: de(
		'weil|da|denn|wegen|aufgrund|deshalb|deswegen|daher|Grund|Ursache|infolge|angesichts|damit|verursacht|führte|führt|liegt|lag|um'
	),
	causeInFront: /(?<!\p{L})(?:durch|nach|aus|für|um)\s*$/iu,
	asksCause: /(?<!\p{L})(?:warum|weshalb|wieso|aus welchem Grund)(?!\p{L})/iu,
	superlative: de(
		'erste[nrsm]?|letzte[nrsm]?|einzige[nrsm]?|größte[nrsm]?|höchste[nrsm]?|niedrigste[nrsm]?|älteste[nrsm]?|jüngste[nrsm]?|längste[nrsm]?|kleinste[nrsm]?|meisten|beste[nrsm]?|schlimmste[nrsm]?|Rekord',
		'giu'
	),
	scope: de(
		'alle[nrsm]?|jede[nrsm]?|sämtliche[nrsm]?|ganze[nrsm]?|beide[nrsm]?|Hälfte|immer|insgesamt|jährlich|im Jahr|pro Jahr|im Monat|am Tag|in der Stunde|pro Kopf',
		'giu'
	),
	up: de(
		'steigt|stieg|stiegen|steigen|gestiegen|erhöht|erhöhte|wächst|wuchs|zunahm|Anstieg|Zunahme|mehr'
	),
	down: de(
		'sinkt|sank|sanken|sinken|gesunken|senkt|senkte|fällt|fiel|gefallen|Rückgang|schrumpfte|verringert|weniger'
	),
	points:
		/(?<!\p{L})(?:(?:dieser?|dem|im|der) (?:Artikel|Text|Abschnitt|Passage|Zitat|Beitrag))(?!\p{L})|^(?:was|wer|wann|wo|warum|wie(?: viele?)?) (?:ist|sind|war|waren|hat|haben|wird|werden|wurde) (?:er|sie|es|dies|das|diese|sein|ihr)(?!\p{L})|^(?:er|sie|es|dies)\s/iu,
	yesOrNo: /^(?:ja|nein|richtig|falsch)[.!]?$/iu,
	backward:
		/(?<!\p{L})(?:er|sie|es|sein\p{L}*|ihr\p{L}*|ihm|ihnen|dies\p{L}*|das|de[rmns] \p{Lu}\p{L}+|die \p{Lu}\p{L}+)(?!\p{L})/iu,
	claimants: [
		new RegExp(`(?<!\\p{L})(?:[Ll]aut|[Nn]ach Angaben (?:der|des|von)) ${NP_DE}`, 'u'),
		new RegExp(`^${NP_DE} ${SAID_DE}(?!\\p{L})`, 'u'),
		new RegExp(`[,“"]\\s+(?:so|${SAID_DE}) ${NP_DE}`, 'u'),
		new RegExp(`${NP_DE} zufolge`, 'u')
	],
	own: de('der|die|das|und|was|wer|wie|wann|ist|sind|wurde|warum|welche[rsnm]?|von|hat', 'giu')
};

/** A model is asked in any language; of others than these, only numbers and names can be judged. */
export const judgeWords = (language: string | null): JudgeWords =>
	language?.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
