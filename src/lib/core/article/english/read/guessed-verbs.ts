// Verbs that no list holds, known by their past: "navigated" is of "navigate", "requested" of "request".

/** The base form behind a regular past; null where the word is none, as "hundred" and "armed". */
export function lemmaOfPast(word: string): string | null {
	if (!/^(?:(?:co|re|pre|de|mis|out|over|under)-)?(?!un)\p{Ll}{2,}ed$/u.test(word)) return null;
	if (NO_PAST.has(word) || /eed$/.test(word)) return null;
	const stem = word.slice(0, -2);
	if (!/[aeiouy]/.test(stem)) return null;
	if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
	if (/([bdgmnprt])\1$|.{3,}ell$|[nt]roll$/.test(stem) && stem !== 'add') return stem.slice(0, -1);
	const sounds = stem.replace(/([qg])u(?=[aeiou])/, '$1');
	return WITH_E.test(sounds) && !WITHOUT_E.test(sounds) ? `${stem}e` : stem;
}

const NO_PAST = new Set(
	'hundred indeed sacred hatred kindred naked wicked crooked rugged jagged ragged dogged aged beloved wretched infrared moped biped armed talented gifted skilled renowned feathered winged horned striped spotted bearded crowded so-called wooded sled shred embed'.split(
		' '
	)
);

/** Before "-d": "navigat", "requir", "shar", "escap", "defin"; two vowels in front mostly take none. */
const WITH_E =
	/(?:[csvuz]|[^eo]at|creat|(?<![aeiou])[aeiouy]g|[rdln]g|(?<![aeo])[aeiou]k|[^aeiouwrl]l|(?<![aeiou])[iou]l|(?<![aeiou])[aeiu]m|(?<![aeou])in|(?<![aeiou])un|ven|(?:thr|ph|p)on|(?<![aeiou])[aiy]p|[hc]op|(?<![aeiou])[aiu]r|(?:pl|gn|st|ad)or|(?:dh|rf)er|(?<![aeiou])[aeiou]d|uad|[io]b|ut|ieg|vot|mot|qot|(?:del|pl|mp)et|[cvn]it)$/;

const WITHOUT_E =
	/(?:ss|zz|cus(?<!(?:ac|ex)cus)|[aeo]ut|[lr]ong|[bw]ang|(?<!c)hang|[^h]ing|ow|dit)$/;
