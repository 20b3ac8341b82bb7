// Texts in the encodings in which people have them, with and without a word about it.
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { guessEncoding } from './guess-encoding.ts';
import { withWindowsSigns } from './windows-signs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Each character a byte. */
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A text in an encoding of one or two bytes a character, out of the table that the decoder has. */
function inEncoding(encoding: string, text: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	// Node's decoder of Windows-1252 is that of Latin-1; decode-text.browser.test.ts asks a browser's.
	const bytesBySign = new Map<string, readonly number[]>();
	for (let byte = 0; byte < 256; byte += 1)
		bytesBySign.set(withWindowsSigns(decoder.decode(Uint8Array.of(byte))), [byte]);
	for (let first = 0x81; first < 0xff; first += 1)
		for (let second = 0x40; second < 0xff; second += 1) {
			const sign = decoder.decode(Uint8Array.of(first, second));
			if ([...sign].length === 1 && !bytesBySign.has(sign)) bytesBySign.set(sign, [first, second]);
		}
	return Uint8Array.from([...text].flatMap((sign) => bytesBySign.get(sign)!));
}

function utf16(text: string, order: 'big' | 'little', mark = ''): Uint8Array {
	const bytes = new Uint8Array(2 * (mark + text).length);
	const view = new DataView(bytes.buffer);
	[...(mark + text)].forEach((sign, at) =>
		view.setUint16(2 * at, sign.charCodeAt(0), order === 'little')
	);
	return bytes;
}

describe('UTF-16 is read', () => {
	const text = 'Das Schloss ist groß.\r\nЗамок велик.\r\n';
	const cyrillic = 'Замок велик.\r\n'.repeat(4);
	test.each([
		['with its mark', text, utf16(text, 'little', '\ufeff')],
		['with its mark, the higher byte first', text, utf16(text, 'big', '\ufeff')],
		['without its mark', text, utf16(text, 'little')],
		['without its mark, the higher byte first', text, utf16(text, 'big')],
		['in Cyrillic alone', cyrillic, utf16(cyrillic, 'little')]
	])('%s', async (_, said, bytes) => {
		expect(await decodeText(bytes)).toBe(said);
	});

	test('but a few bytes of something else are none, though each two of them are a character', async () => {
		expect(await decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00))).toBe(null);
	});

	test('when its last byte is missing', async () => {
		const bytes = utf16('It is over', 'little', '\ufeff').slice(0, -1);
		expect(await decodeText(bytes)).toMatch(/^It is ove/);
	});
});

describe('a fault in UTF-8 leaves the rest as it is:', () => {
	const before = 'Zażółć — “gęślą” ';
	test.each([
		['a byte that is none', [0xff], '\ufffd'],
		['half a letter', [0xc3], '\ufffd'],
		['two of three bytes', [0xe2, 0x80], '\ufffd'],
		['an apostrophe of Windows', bytesOf('it\x92s'), 'it’s'],
		['an accent of Windows', bytesOf('caf\xe9'), 'café']
	])('%s', async (_, fault, read) => {
		const bytes = Uint8Array.from([...utf8(before), ...fault, ...utf8(' jaźń')]);
		expect(await decodeText(bytes)).toBe(`${before}${read} jaźń`);
	});

	test('what is cut in the middle of a letter', async () => {
		expect(await decodeText(utf8('Die Größe ist groß').slice(0, -1))).toBe(
			'Die Größe ist gro\ufffd'
		);
	});
});

describe('what a page says of itself is believed, unless it is UTF-8:', () => {
	const page = (head: string, text: string, encoding: string) =>
		Uint8Array.from([...utf8(head), ...inEncoding(encoding, text)]);

	test.each([
		['in <meta charset>', '<meta charset="iso-8859-2"><p>', 'Łódź, ą ę', 'iso-8859-2'],
		[
			'in an http-equiv',
			'<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>',
			'Замок',
			'windows-1251'
		],
		['in the head of XML', '<?xml version="1.0" encoding="koi8-r"?><p>', 'Замок', 'koi8-r'],
		[
			'behind a long head',
			`<!-- ${'x'.repeat(3000)} --><meta charset=shift_jis><p>`,
			'日本語',
			'shift_jis'
		]
	])('%s', async (_, head, text, encoding) => {
		expect(await decodeText(page(head, text, encoding))).toBe(head + text);
	});

	test('control characters in UTF-8 are signs of Windows', async () => {
		expect(await decodeText(utf8('It\x92s \x93over\x94, says Zoë.'))).toBe(
			'It’s “over”, says Zoë.'
		);
	});

	test('wrong', async () => {
		const said = '<meta charset="windows-1252"><p>Größe</p>';
		expect(await decodeText(utf8(said))).toBe(said);
	});

	test('by a name that is none', async () => {
		const said = '<meta charset="none-such"><p>The talks in Z\xfcrich ended without a word.</p>';
		expect(await decodeText(bytesOf(said))).toBe(said);
	});
});

describe('what says nothing is read by its letters:', () => {
	test.each([
		['windows-1252', 'The minister’s “plan” is a façade – so says Zoë.'],
		['windows-1252', 'Der Präsident sagte, die Größe der Straße überrasche ihn nicht.'],
		['windows-1252', 'Größe'],
		['windows-1252', 'café'],
		[
			'windows-1250',
			'Źródła podają, że rząd nie zgodził się na tę propozycję, a mieszkańcy miasta są temu przeciwni. Później premier powiedział, że wróci do tej sprawy.'
		],
		[
			'windows-1251',
			'Министр заявил, что переговоры завершились без результата, и никто не знает, когда они будут продолжены.'
		],
		[
			'koi8-r',
			'Министр заявил, что переговоры завершились без результата, и никто не знает, когда они будут продолжены.'
		],
		['shift_jis', '交渉は金曜日に結果なしに終わり、いつ再開されるかは誰も言わなかった。'],
		['gbk', '谈判于周五结束，没有取得任何结果，没有人说明何时会继续。'],
		['big5', '談判於週五結束，沒有取得任何結果，沒有人說明何時會繼續。']
	])('%s: %s', async (encoding, text) => {
		expect(await decodeText(inEncoding(encoding, text))).toBe(text);
	});

	test('of a page the sentences count, and not the names in its tags', () => {
		const text = 'Поки що ніхто не знає, коли переговори будуть продовжені.';
		const page = `<script>var share = function (that) { return this.that; }</script><div class="article-body has-sidebar" id="content"><p class="lead">`;
		const bytes = [
			...utf8(page),
			...inEncoding('windows-1251', text),
			...utf8('</p><footer>About us')
		];
		expect(guessEncoding(Uint8Array.from(bytes))).toBe('windows-1251');
	});
});

test.each([
	['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82)],
	['zeros', new Uint8Array(400)],
	['numbers of four bytes', new Uint8Array(new Uint32Array(300).map((_, at) => at * 7919).buffer)],
	['control characters', Uint8Array.from({ length: 300 }, (_, at) => 1 + (at % 6))]
])('no text is %s', async (_, bytes) => {
	expect(await decodeText(bytes)).toBeNull();
});
