// HTML's named and numbered characters: those that occur in news.
import { windowsSign } from '../encoding/windows-signs.ts';

const LATIN =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS =
	'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • euro € trade ™ minus − thinsp \u2009 ensp \u2002 emsp \u2003 zwnj \u200c zwj \u200d prime ′ Prime ″ larr ← rarr → le ≤ ge ≥ ne ≠ asymp ≈ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Ccaron Č ccaron č';

const SIGNS: ReadonlyMap<string, string> = new Map([
	...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
	...(OTHERS.match(/\S+ \S|\S+ [\u2002-\u200d]/gu) ?? []).map((pair) => {
		const [name = '', sign = ''] = [pair.slice(0, -2), pair.slice(-1)];
		return [name, sign] as const;
	})
]);

/** One that is not known stays as it is written. */
export const decodeEntities = (text: string): string =>
	text.includes('&')
		? text.replace(
				/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z0-9]{1,7}));?/gi,
				(whole, decimal?: string, hex?: string, name?: string) => {
					if (name !== undefined) return SIGNS.get(name) ?? whole;
					return numbered(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
				}
			)
		: text;

function numbered(code: number): string {
	// Pages number those of Windows as if they were Unicode's.
	if (code >= 0x80 && code <= 0x9f) return windowsSign(code);
	// No character, or half of one.
	if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
	return String.fromCodePoint(code);
}
