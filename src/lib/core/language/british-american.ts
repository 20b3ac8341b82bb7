// British and American spelling as one: both forms of a word lead to the same, which need not be a
// word itself ("promise" becomes "promize", which nobody else does).

/** Pairs that follow no rule. Tyre, storey and kerb are missing: tire, story and curb mean more. */
const WORDS: ReadonlyMap<string, string> = new Map(
	`programme program, programmes programs, grey gray, greys grays, cheque check, cheques checks,
	chequebook checkbook, ageing aging, aluminium aluminum, jewellery jewelry, draught draft,
	draughts drafts, plough plow, ploughs plows, ploughed plowed, mould mold, moulds molds,
	sulphur sulfur, cosy cozy, pyjamas pajamas, moustache mustache, artefact artifact,
	artefacts artifacts, yoghurt yogurt, enquiry inquiry, enquiries inquiries, furore furor,
	speciality specialty, odour odor, odours odors, practise practice, practised practiced,
	practises practices, practising practicing, learnt learned, burnt burned, dreamt dreamed,
	spoilt spoiled, amongst among, whilst while, enrol enroll, enrols enrolls, fulfil fulfill,
	fulfils fulfills, skilful skillful, skilfully skillfully, wilful willful, wilfully willfully,
	instil instill, instils instills, distil distill, distils distills, appal appall, woollen woolen,
	instalment installment, instalments installments, enrolment enrollment, fulfilment fulfillment,
	manoeuvre maneuver, manoeuvres maneuvers, manoeuvred maneuvered, manoeuvring maneuvering,
	focussed focused, focussing focusing, benefitted benefited, likeable likable, sizeable sizable,
	maths math, gaol jail, smoulder smolder, smouldering smoldering, disc disk, discs disks`
		.split(',')
		.map((pair) => pair.trim().split(' ') as [string, string])
);

const DOUBLED =
	'travel|cancel|label|model|fuel|signal|counsel|level|quarrel|channel|marvel|dial|tunnel|' +
	'initial|total|rival|equal|unravel|shovel|panel|libel|duel|funnel|shrivel|grovel|spiral|' +
	'parcel|medal|jewel|swivel|barrel|chisel|pummel|bevel|enamel';

/**
 * What a word must hold for a rule to be tried, the rule, and what becomes of it. Each asks for so many
 * letters before the ending that four, hour, tour, prise and size stay alone.
 */
const RULES: readonly (readonly [string, RegExp, string])[] = [
	[
		'is',
		/(?<=^.{3,})is(?=(?:e|ed|es|er|ers|ing|ingly|able|ation|ations|ational|ationally)$)/,
		'iz'
	],
	['ys', /(?<=[lr])ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
	[
		'our',
		/(?<=^.{3,})our(?=(?:s|ed|ings?|ers?|abl[ey]|ful|fully|less|ites?|itism|hoods?|ly|al|ally|ists?|y)?$)/,
		'or'
	],
	['re', /(?<=cent|theat|met|lit|fib|calib|sab|spect|somb|meag|lust|scept)re(?=s?$)/, 'er'],
	['red', /(?<=cent|fib|met|lust)red$/, 'ered'],
	[
		'ogu',
		/(?<=catal|dial|anal|monol|epil|prol|travel|demag|pedag|synag)og(?:ue(?=s?$)|u(?=ed$|ing$))/,
		'og'
	],
	['ence', /(?<=^(?:def|off|pret|lic))ence(?=(?:s|d|less)?$)/, 'ense'],
	[
		'll',
		new RegExp(
			`(?<=^(?:un|re|mis|out)?(?:${DOUBLED}))l(?=(?:ed|ing|ings|ers?|ors?|ous(?:ly)?|ists?)$)`
		),
		''
	],
	['ement', /(?<=judg|knowledg|abridg)ement/, 'ment'],
	['scept', /^(euro)?sceptic/, '$1skeptic'],
	[
		'wards',
		/(?<=^(?:to|after|back|up|down|in|out|on|for|north|south|east|west|home))wards$/,
		'ward'
	],
	['paed', /paed(?=i|a)/, 'ped'],
	['haem', /haem(?=[aio])/, 'hem'],
	['aemi', /aemi(?=a|c)/, 'emi'],
	['anaesth', /anaesth/, 'anesth'],
	['gynaec', /gynaec/, 'gynec'],
	['archaeo', /archaeo/, 'archeo'],
	['foet', /^foet(?=us|al)/, 'fet'],
	['oe', /^oe(?=str|dem|soph)/, 'e'],
	['rrhoea', /rrhoea/, 'rrhea'],
	['mediaev', /mediaev/, 'mediev']
];

/** The one form of an English word in small letters. */
export function oneSpelling(word: string): string {
	// No word is longer; what is has been pasted.
	if (word.length > 40) return word;
	return (
		WORDS.get(word) ??
		RULES.reduce(
			(form, [part, from, to]) => (form.includes(part) ? form.replace(from, to) : form),
			word
		)
	);
}
