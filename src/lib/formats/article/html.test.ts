// Web pages as articles: the main part and no more, nothing of it run, what the head says taken over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printLooseDate } from '../../core/language/loose-date.ts';
import { articleFromHtml } from './html.ts';

const SENTENCE =
	'The talks between the two ministries ended on Friday without a result, and nobody said when they would go on.';

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Talks end &amp; nobody knows | The Harbour Times</title>
<meta property="og:site_name" content="The Harbour Times">
<meta property="article:published_time" content="2026-05-05T06:00:00+01:00">
<meta name="author" content="By Ann Lee"><link rel="canonical" href="https://example.org/talks">
<style>p { color: red }</style></head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<div class="cookie-banner"><p>${SENTENCE} We use cookies.</p></div>
<div id="page"><article><h1>Talks end &amp; nobody knows</h1>
<p>${SENTENCE}<script>alert("no")</script></p><p>Second&nbsp;paragraph: &#8220;it is&#x201D; <b>bold</b>.
<figure><img src="https://evil.example/x.png" onerror="alert(1)"><figcaption>A harbour</figcaption></figure>
<ul><li>first point</li><li><p>second point</p></li></ul><ol start="3"><li>third</li></ol>
<table><tr><th>Party</th><th>Seats</th></tr><tr><td>Alliance</td><td>63</td></tr></table>
<aside>Read more: other things</aside></article>
<section class="comments"><p>First! ${SENTENCE}</p></section></div>
<footer>© The Harbour Times</footer></body></html>`;

const paragraphs = (html: string) => articleFromHtml(html).text.split('\n\n');

describe('a page', () => {
	test('gives its main part, a line for each point and row', () => {
		expect(paragraphs(PAGE)).toEqual([
			'Talks end & nobody knows',
			SENTENCE,
			'Second paragraph: “it is” bold.',
			'• first point',
			'• second point',
			'3. third',
			'Party | Seats',
			'Alliance | 63'
		]);
	});

	test('says who, when and where in its head', () => {
		const { date, ...about } = articleFromHtml(PAGE).about;
		expect(about).toEqual({
			title: 'Talks end & nobody knows',
			publisher: 'The Harbour Times',
			author: 'Ann Lee',
			link: 'https://example.org/talks',
			language: 'en'
		});
		expect(date && printLooseDate(date)).toBe('2026-05-05');
	});

	test('is read by its linked data, where it has such', () => {
		const data = {
			'@graph': [
				{ '@type': 'WebSite', name: 'x' },
				{
					'@type': ['NewsArticle'],
					headline: 'Talks end',
					author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }],
					publisher: { name: 'The Harbour Times' },
					datePublished: '2026-05-05'
				}
			]
		};
		const { title, author, publisher, date } = articleFromHtml(
			`<script type="application/ld+json">${JSON.stringify(data)}</script><p>${SENTENCE}</p>`
		).about;
		expect([title, author, publisher, date?.day]).toEqual([
			'Talks end',
			'Ann Lee and Bo Ek',
			'The Harbour Times',
			5
		]);
	});

	test.each([
		'{',
		'[]',
		'null',
		'"x"',
		'{"@type":"NewsArticle","author":{"name":{"a":1}},"headline":7}'
	])('with broken linked data is read all the same: %s', (json) => {
		const html = `<script type="application/ld+json">${json}</script><p>${SENTENCE}</p>`;
		expect(paragraphs(html)).toEqual([SENTENCE]);
	});

	test('without any mark of where its article stands gives where its text stands', () => {
		const html = `<div><a href="/">Home</a><a href="/x">World</a></div><div><div>Menu</div><div>
			<p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></div></div><div>Imprint</div>`;
		expect(paragraphs(html)).toEqual([SENTENCE, SENTENCE, SENTENCE]);
	});

	test('laid out in tables is read as text', () => {
		const html = `<table><tr><td>x</td><td><p>${SENTENCE}</p><p>${SENTENCE}</p><p>End.</p></td></tr></table>`;
		expect(paragraphs(html)).toContain(SENTENCE);
	});

	test('gives no link but one of the web', () => {
		const html = `<link rel=canonical href="javascript:alert(1)"><p>${SENTENCE}</p>`;
		expect(articleFromHtml(html).about.link).toBe(null);
	});
});

describe('what an element is called', () => {
	const OTHER = SENTENCE.replace('The talks', 'Later the talks');
	const text = `<p>${SENTENCE}</p><p>${OTHER}</p><p>${SENTENCE}</p>`;

	test.each([
		'<div class="layout has-sidebar">',
		'<div class="sidebar">',
		'<div class="article-teaser">',
		'<section id="social-policy">',
		'<div id="contentWithSidebar">',
		'<div class="ad-wallpaper">',
		'<div class="int-nav menu-wrap">',
		'<div class="comments">',
		'<form id="aspnetForm">',
		'<div aria-hidden="true">',
		'<div style="display:none">',
		'<div role="dialog">',
		'<aside>',
		'<footer>'
	])('takes nothing from the article that all stands in %s', (start) => {
		const end = start.replace(/<(\w+).*/, '</$1>');
		const page = `<body><nav><a href=/>Home</a></nav>${start}${text}${end}<footer>Imprint</footer></body>`;
		expect(paragraphs(page)).toEqual([SENTENCE, OTHER, SENTENCE]);
	});

	test.each([
		'<p class="article-teaser">',
		'<div class="teaser">',
		'<section id="social-policy">',
		'<section id="shared-banner">',
		'<p class="has-related">',
		'<div class="promo-text">'
	])('takes no paragraph from the article: %s', (start) => {
		const end = start.replace(/<(\w+).*/, '</$1>');
		const page = `<article><h1>Talks end</h1>${start}${OTHER} ${OTHER}${end}${text}${text}</article>`;
		expect(paragraphs(page)).toContain(`${OTHER} ${OTHER}`);
	});

	test('takes no heading, however its id was made of its words', () => {
		const page = `<article>${text}<h2 id="related" class="banner">Related cases</h2>${text}</article>`;
		expect(paragraphs(page)).toContain('Related cases');
	});

	test.each([
		`<div class="comments"><p>First! ${SENTENCE}</p></div>`,
		`<div id="comments"><p>First! ${SENTENCE}</p><p>First! ${SENTENCE} ${SENTENCE} ${SENTENCE}</p></div>`,
		`<div class="left-sidebar"><p>First! ${SENTENCE}</p></div>`,
		`<div class="newsletter-box"><p>First! ${SENTENCE}</p></div>`,
		`<div class="sideBar"><p>First! ${SENTENCE}</p></div>`,
		'<div class="related">First! <a href=/1>Other talks</a></div>',
		'<div class="promo">First! Subscribe now</div>',
		'<div><ul><li><a href=1>First! Talks of old</a><li><a href=2>More talks</a><li><a href=3>Yet more</a></ul></div>',
		'<p hidden>First!</p>',
		'<p class="visually-hidden">First!</p>'
	])('still tells what is beside the article: %s', (beside) => {
		const page = `<div id="page"><div class="story">${text}${beside}</div>${beside}</div>`;
		expect(paragraphs(page).join(' ')).not.toContain('First!');
	});

	test('leaves the sentences above the body of an article to it', () => {
		const page = `<article><p class="lead">${OTHER}</p><div itemprop="articleBody">${text}</div></article>`;
		expect(paragraphs(page)).toEqual([OTHER, SENTENCE, OTHER, SENTENCE]);
	});
});

describe('raised signs', () => {
	test.each([
		['1998<sup>2</sup>', '1998²'],
		['10<sup>-6</sup> m<sup>2</sup>', '10⁻⁶ m²'],
		['the 19<sup>th</sup>', 'the 19th'],
		['CO<sub>2</sub>', 'CO2'],
		['log 10<sub>2</sub>', 'log 10₂'],
		['1998<sup><a href="#fn2">2</a></sup>', '1998'],
		['1998<sup class="reference">[2]</sup>', '1998'],
		['1998<sup>[citation needed]</sup>', '1998']
	])('are none of the digits before them: %s', (html, text) => {
		expect(paragraphs(`<p>${html} ${SENTENCE}</p>`)).toEqual([`${text} ${SENTENCE}`]);
	});
});

describe('bad pages', () => {
	test('of any kind are read without an end to anything', () => {
		const piece = fc.constantFrom(
			'<p>',
			'</p>',
			'<div',
			' class="',
			'>',
			'"',
			'<!--',
			'-->',
			'<script>',
			'</script>',
			'<li>',
			'<table><tr><td>',
			'</table>',
			'&#0;',
			'&amp',
			'&#x110000;',
			'<![CDATA[',
			']]>',
			'İword ',
			'</',
			'<a href=',
			"'",
			'<svg/>',
			'<template>',
			'<h1>',
			'</article>',
			'<article>'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const { text } = articleFromHtml(pieces.join(''));
				expect(text).not.toMatch(/\p{Cc}(?<!\n)/u);
			})
		);
	});

	test.each([
		['elements within elements', '<div>'.repeat(200_000)],
		['tables within tables', '<table><tr><td>x'.repeat(60_000)],
		['lists within lists', '<ul><li>x'.repeat(60_000)],
		['tags without an end', '<a '.repeat(400_000)],
		['attributes without an end', '<a b="'.repeat(200_000)],
		['remarks without an end', '<!--'.repeat(300_000)],
		['scripts without an end', '<script>'.repeat(150_000)],
		['ends without a beginning', '</p>'.repeat(300_000)],
		['signs without an end', '&amp'.repeat(300_000)],
		['brackets', '<'.repeat(1_000_000)],
		['one attribute', `<p class="${'comment '.repeat(150_000)}">x`],
		['many attributes', `<p ${'a=1 '.repeat(300_000)}>x`]
	])('a million signs of %s are read at all', (_what, html) => {
		expect(articleFromHtml(html).text.length).toBeLessThan(2_000_000);
	});
});
