// Why a model suggests nothing, where a sentence depends on more than its kind.
import { expect, test } from 'vitest';
import { sayModelProblem } from './say-model-problem.ts';

test('what a server says of itself stands behind, shortened; silence adds nothing', () => {
	const refused = (said: string | null) =>
		sayModelProblem({ kind: 'key-refused', status: 401, said });
	expect(refused(null)).toBe('The server refused the key (401).');
	expect(refused('No such key')).toBe('The server refused the key (401). It says: “No such key”');
	expect(refused('x'.repeat(5000)).length).toBeLessThan(300);
});

test('seconds are counted', () => {
	const slow = (seconds: number) => sayModelProblem({ kind: 'browser-too-slow', seconds });
	expect(slow(1)).toBe('The browser’s model did not answer within 1 second.');
	expect(slow(2)).toBe('The browser’s model did not answer within 2 seconds.');
});

test('parts without suggestions are counted, with the first reason or the length as theirs', () => {
	const partly = { kind: 'partly-read', parts: 5 } as const;
	expect(sayModelProblem({ ...partly, unread: 1, why: { kind: 'no-cards' } })).toMatch(
		/^Of 5 parts of the article, 1 has no suggestions\. The model answered, but not with cards/
	);
	expect(sayModelProblem({ ...partly, unread: 2, why: null })).toBe(
		'Of 5 parts of the article, 2 have no suggestions. It is too long to ask about all of it.'
	);
});

test('the way to a server is said with its address and the page’s origin', () => {
	const address = 'http://127.0.0.1:9/v1';
	expect(sayModelProblem({ kind: 'barred', address })).toContain(
		'Give the server an https address.'
	);
	expect(sayModelProblem({ kind: 'nobody-there', address })).toContain(
		`Nothing answers at ${address}.`
	);
	const origin = 'https://dateline.example';
	expect(sayModelProblem({ kind: 'not-allowed', address, origin })).toContain(
		`OLLAMA_ORIGINS=${origin} and`
	);
});
