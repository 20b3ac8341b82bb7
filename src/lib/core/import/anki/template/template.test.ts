// Anki's template language: what each side of a card shows, and which cards there are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnkiNoteType } from '../collection.ts';
import { cardsMade, readType } from './cards-made.ts';
import { answersOfGaps, gapNumbers, renderGaps } from './cloze-text.ts';
import { isFilled, plainText } from './field-text.ts';
import { parseTemplate } from './parse-template.ts';
import { renderCard, TYPE_HERE, type CardContext } from './render-template.ts';

type Fields = Readonly<Record<string, string>>;

const contextOf = (fields: Fields, changes: Partial<CardContext> = {}): CardContext => ({
	...{ fields: new Map(Object.entries(fields)), ord: 0, hasGaps: false, tags: ['one', 'two'] },
	...{ typeName: 'Basic', deckPath: ['World', 'Europe'], templateName: 'Card 1', flag: 0 },
	cardId: 7,
	...changes
});

const sidesOf = (front: string, back: string, fields: Fields, changes?: Partial<CardContext>) =>
	renderCard(parseTemplate(front), parseTemplate(back), contextOf(fields, changes));
const frontOf = (front: string, fields: Fields, changes?: Partial<CardContext>) =>
	sidesOf(front, '', fields, changes).front;
const shown = (front: string, fields: Fields, changes?: Partial<CardContext>) =>
	frontOf(front, fields, changes).html;

describe('a template', () => {
	test.each([
		['a field, blanks around its name', '<b>{{ Front }}</b>', '<b>F</b>'],
		['a section where the field is filled', '{{#Front}}yes{{/Front}}{{#Empty}}no{{/Empty}}', 'yes'],
		['its negation where it is not', '{{^Front}}no{{/Front}}{{^Empty}}yes{{/Empty}}', 'yes'],
		[
			'sections in one another',
			'{{#Front}}a{{^Empty}}b{{#Back}}c{{/Back}}{{/Empty}}{{/Front}}',
			'abc'
		],
		['a field of breaks alone as empty', '{{#Breaks}}no{{/Breaks}}', ''],
		[
			'special fields',
			'{{Tags}}|{{Type}}|{{Deck}}|{{Subdeck}}|{{Card}}|{{CardID}}',
			'one two|Basic|World::Europe|Europe|Card 1|7'
		],
		['no flag where there is none', '[{{CardFlag}}]', '[]'],
		['words without tags by "text:"', '{{text:Html}}', 'a &#38; b'],
		['nothing behind "hint:" of an empty field', '{{hint:Empty}}', ''],
		[
			'readings above, alone, and left out',
			'{{furigana:Kanji}}|{{kana:Kanji}}|{{kanji:Kanji}}',
			'<ruby>日本<rt>にほん</rt></ruby>です|にほんです|日本です'
		],
		['nothing of a comment', 'a{{! not this }}b', 'ab'],
		['no field within a comment of HTML', '<!-- {{Front}} -->', '<!-- {{Front}} -->'],
		['other signs where it begins with them', '{{=<% %>=}}<%Front%> {{Front}}', 'F {{Front}}'],
		['a third brace as part of the pair', '{{{Front}}', 'F']
	])('shows %s', (_, template, html) => {
		const fields = {
			...{ Front: 'F', Back: 'B', Empty: '', Breaks: '<br><div> </div>' },
			...{ Html: '<b>a</b> &amp; b', Kanji: '日本[にほん]です' }
		};
		expect(frontOf(template, fields)).toEqual({ html, typed: null, left: [] });
	});

	test('shows a hint that opens by itself, called by its field', () => {
		expect(shown('{{hint:Front}}', { Front: '<i>F</i>' })).toBe(
			'<details class="hint"><summary>Front</summary><i>F</i></details>'
		);
	});

	test('shows a field through filters that are not known as it is, and says so', () => {
		expect(frontOf('{{tts en_US voices=Apple_Otoya:Front}}', { Front: 'F' })).toEqual({
			...{ html: 'F', typed: null },
			left: ['template-filter']
		});
	});

	test('applies filters from the field outwards', () => {
		expect(shown('{{text:furigana:K}}', { K: '日[ひ]' })).toBe('日ひ');
		expect(shown('{{furigana:text:K}}', { K: '<b>日</b>[ひ]' })).toBe('<ruby>日<rt>ひ</rt></ruby>');
	});

	test('has the front in its back, without the place to type in', () => {
		const { front, back } = sidesOf('{{Front}} {{type:Back}}', '{{FrontSide}}<hr>{{type:Back}}', {
			Front: 'F',
			Back: '<b>B</b>&nbsp;x'
		});
		expect(front).toMatchObject({ html: `F ${TYPE_HERE}`, typed: 'B x' });
		expect(back).toMatchObject({ html: `F <hr>${TYPE_HERE}`, typed: 'B x' });
	});

	test('asks for the gap of its card to be typed', () => {
		const changes = { hasGaps: true, ord: 1 };
		const fields = { Text: '{{c1::a}} {{c2::<b>b</b>}} {{c2::c::hint}}' };
		expect(frontOf('{{type:cloze:Text}}', fields, changes).typed).toBe('b, c');
	});

	test('shows what it can where it is broken, and says so', () => {
		for (const broken of ['{{Front', 'F{{#Front}}', 'F{{/Front}}', '{{Front}}{{Nobody}}']) {
			const { html, left } = frontOf(broken, { Front: 'F' });
			expect([broken, left]).toEqual([broken, ['template-broken']]);
			expect(html).toContain('F');
		}
		expect(frontOf('{{#Front}}a{{#Back}}b{{/Front}}c', { Front: 'F', Back: 'B' })).toEqual({
			...{ html: 'abc', typed: null },
			left: ['template-broken']
		});
	});

	test('never puts what a field holds through itself again', () => {
		expect(shown('{{Front}}', { Front: '{{Back}} {{#Back}}', Back: 'B' })).toBe(
			'{{Back}} {{#Back}}'
		);
	});

	test('never throws and ends, whatever it and its fields hold', () => {
		const piece = fc.constantFrom(
			...[
				'{{',
				'}}',
				'#',
				'/',
				'^',
				'F',
				':',
				'cloze',
				'type',
				'c1::',
				'::',
				'<!--',
				'-->',
				'[',
				']',
				' '
			]
		);
		const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, text, text, (front, back, field) => {
				sidesOf(front, back, { F: field }, { hasGaps: true });
				expect(plainText(field).length).toBeLessThanOrEqual(field.length);
			})
		);
	});

	test('is read in time with its length, however deep and open it is', () => {
		for (const piece of [
			'{{#F}}',
			'{{^F}}',
			'{{c1::',
			'{{F',
			'<img ',
			'<a',
			'日本',
			'[',
			'<br>',
			'::'
		]) {
			const long = piece.repeat(100_000);
			sidesOf(long, long, { F: 'x' });
			sidesOf(
				'{{text:furigana:cloze:F}}{{type:F}}',
				'{{#F}}{{F}}{{/F}}',
				{ F: long },
				{ hasGaps: true }
			);
			gapNumbers(long);
		}
	});
});

describe('gaps', () => {
	const TEXT = '{{c1::Kyiv::a city}} and {{c2::Lviv}}, {{c1::Odesa}}';

	test('are empty on the front of their card, with their hint, and open elsewhere', () => {
		expect(renderGaps(TEXT, 1, 'front')).toBe(
			'<span class="cloze" data-ordinal="1">[a city]</span> and ' +
				'<span class="cloze-inactive" data-ordinal="2">Lviv</span>, ' +
				'<span class="cloze" data-ordinal="1">[...]</span>'
		);
		expect(renderGaps(TEXT, 2, 'back')).toBe(
			'<span class="cloze-inactive" data-ordinal="1">Kyiv</span> and ' +
				'<span class="cloze" data-ordinal="2">Lviv</span>, ' +
				'<span class="cloze-inactive" data-ordinal="1">Odesa</span>'
		);
	});

	test('stand in one another', () => {
		const nested = '{{c1::the {{c2::capital}} of it}}';
		expect(renderGaps(nested, 1, 'front')).toBe(
			'<span class="cloze" data-ordinal="1">[...]</span>'
		);
		expect(renderGaps(nested, 2, 'front')).toBe(
			'<span class="cloze-inactive" data-ordinal="1">the <span class="cloze" data-ordinal="2">[...]</span> of it</span>'
		);
		expect(answersOfGaps(nested, 1)).toEqual(['the capital of it']);
		expect(answersOfGaps(nested, 2)).toEqual(['capital']);
		expect(gapNumbers(nested)).toEqual([1, 2]);
	});

	test('belong to several cards where they have several numbers', () => {
		expect(gapNumbers('{{c1,3::a}} {{c2::b}}')).toEqual([1, 2, 3]);
		expect(answersOfGaps('{{c1,3::a}} {{c2::b}}', 3)).toEqual(['a']);
		expect(renderGaps('{{c1,3::a}}', 2, 'front')).toContain('cloze-inactive');
	});

	test('have numbers from 1 to 500', () => {
		expect(gapNumbers('{{c0::a}} {{c500::b}} {{c501::c}}')).toEqual([500]);
	});

	test('without an end stay text, and so do braces that end nothing', () => {
		expect(renderGaps('a {{c1::b', 1, 'front')).toBe('a {{c1::b');
		expect(renderGaps('a }} b', 1, 'front')).toBe('a }} b');
		expect(renderGaps('{{c1::a::b {{c2::c}}', 2, 'back')).toContain('>c</span>');
	});

	test('hide their answer on the front of their card, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z]{8,12}$/),
				fc.integer({ min: 1, max: 500 }),
				fc.constantFrom('', '{{c9::', 'x {{c1::y}} '),
				(answer, number, before) => {
					const text = `${before}{{c${number}::${answer}}}`;
					expect(renderGaps(text, number, 'front')).not.toContain(`>${answer}<`);
					expect(renderGaps(text, number, 'back')).toContain(answer);
				}
			)
		);
	});
});

describe('the cards that a note has', () => {
	const typeWith = (...fronts: readonly string[]): AnkiNoteType => ({
		...{ id: 1, name: 'T', makes: 'card-by-template', fields: ['Front', 'Back', 'Add Reverse'] },
		templates: fronts.map((front, ord) => ({ name: `${ord}`, ord, front, back: '' })),
		...{ css: '', isOcclusion: false }
	});
	const made = (type: AnkiNoteType, ...fields: readonly string[]) =>
		cardsMade({ id: 1, guid: '', typeId: 1, modifiedS: 0, tags: [], fields }, readType(type));

	test('are those whose front shows a filled field', () => {
		const type = typeWith('{{Front}}', '{{#Add Reverse}}{{Back}}{{/Add Reverse}}');
		expect(made(type, 'f', 'b', '')).toEqual([0]);
		expect(made(type, 'f', 'b', 'y')).toEqual([0, 1]);
		expect(made(type, '<br>', 'b', 'y')).toEqual([1]);
		expect(made(type)).toEqual([]);
	});

	test('are none of words and special fields alone', () => {
		expect(made(typeWith('What? {{Deck}} {{Tags}}'), 'f')).toEqual([]);
		expect(made(typeWith('{{^Front}}What? {{Back}}{{/Front}}'), '', 'b')).toEqual([0]);
	});

	test('are one for each number of a gap in the fields that are shown so', () => {
		const cloze: AnkiNoteType = { ...typeWith('{{cloze:Front}}'), makes: 'card-by-gap' };
		expect(made(cloze, '{{c3::a}} {{c1::b}}', '{{c2::not shown so}}')).toEqual([0, 2]);
		expect(made(cloze, 'no gap')).toEqual([]);
	});
});

test.each([
	['', false],
	[' \n ', false],
	['<br/><DIV></DIV>', false],
	['<div>a</div>', true],
	['<img src="a">', true],
	['0', true]
])('a field of %j is filled: %s', (html, filled) => {
	expect(isFilled(html)).toBe(filled);
});

test.each([
	['a<br>b', 'a\nb'],
	['<div>a</div><div>b</div>', 'a\nb'],
	['a &lt;b&gt; &#228;&#xe4; &unknown; &#0;', 'a <b> ää &unknown; &#0;'],
	['<script>x()</script>a<style>b{}</style>[sound:c.mp3]', 'a'],
	['2 < 3 and 4 > 1', '2 < 3 and 4 > 1']
])('the words of %j are %j', (html, words) => {
	expect(plainText(html)).toBe(words);
});
