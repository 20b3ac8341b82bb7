// A browser's own decoders, of which Node's differ: Windows-1252 there is Latin-1.
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
	['without a word', bytesOf('The minister\x92s \x93plan\x94 \x96 so says Zo\xeb.')],
	[
		'as Latin-1',
		bytesOf('<meta charset=iso-8859-1>The minister\x92s \x93plan\x94 \x96 so says Zo\xeb.')
	],
	['as UTF-8', new TextEncoder().encode('The minister\x92s \x93plan\x94 \x96 so says Zoë.')]
])('The quotes and dashes of Windows are read %s', async (_, bytes) => {
	expect((await decodeText(bytes))?.replace(/<.*>/, '')).toBe(
		'The minister’s “plan” – so says Zoë.'
	);
});

test('Shift_JIS is known by its letters', async () => {
	const sentence = bytesOf(
		'\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x95\xb6\x8f\xcd\x82\xf0\x93\xc7\x82\xde\x81\x42'
	);
	const bytes = Uint8Array.from([...sentence, ...sentence, ...sentence]);
	expect(await decodeText(bytes)).toBe('日本語の文章を読む。'.repeat(3));
});
