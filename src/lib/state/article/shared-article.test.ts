import { expect, test } from 'vitest';
import { sharedIn } from './shared-article.ts';

const shared = (fields: Record<string, string>) => sharedIn(new URLSearchParams(fields));
const LINK = 'https://paper.example/vote';

test('Nothing shared is nothing', () => {
	expect(shared({ id: 'x' })).toBeNull();
	expect(shared({ text: '  ' })).toBeNull();
});

test('The address of the page is told from its text, wherever a phone puts it', () => {
	expect(shared({ title: 'A vote', url: LINK })).toEqual({ text: '', title: 'A vote', link: LINK });
	expect(shared({ text: LINK })).toEqual({ text: '', title: null, link: LINK });
	expect(shared({ text: `“They won.”\n\n${LINK}` })).toEqual({
		text: '“They won.”',
		title: null,
		link: LINK
	});
});

test('What is no address of the web is no link', () => {
	expect(shared({ text: 'They won.', url: 'javascript:alert(1)' })).toEqual({
		text: 'They won.',
		title: null,
		link: null
	});
});
