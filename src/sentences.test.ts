// Holds that core, formats, storage and state have no sentences of their own: a problem or a task is a kind,
// and the sentence is made in lib/words.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** What reads like a sentence and is none that is shown, by file or folder. */
const DATA: Readonly<Record<string, string>> = {
	'lib/core/language/': 'words of languages, which rules read',
	'lib/core/article/any-language.ts': 'words of languages, which rules read',
	'lib/core/article/english/': 'words of a language, which rules read',
	'lib/core/article/german/':
		'words of a language, which rules read, and the questions of its cards',
	'lib/core/article/model/model-prompt.ts': 'what a language model is asked',
	'lib/core/note/weighed.ts': 'what rules weigh of a question, the same in every language',
	'lib/core/quiz/hand/version-1.ts': 'texts of links and files of version 1, which never change',
	'lib/formats/quiz/handed/frequent-texts-1.ts': 'the dictionary of links of version 1',
	'lib/state/article/model/model-form.svelte.ts': 'made-up sentences that a model is tried with',
	'lib/formats/backup/format-text.ts': 'the description of the format, within each backup'
};

/** Still said where they are found. No file is to be added here. */
const WAITING: readonly string[] = [];

const files = ['lib/core', 'lib/formats', 'lib/storage', 'lib/state'].flatMap((folder) =>
	readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
		.filter(({ name }) => /\.ts$/.test(name) && !/\.test\.ts$|examples/.test(name))
		.map((entry) => relative(SRC, join(entry.parentPath, entry.name)))
);

/** It begins with a capital, ends as a sentence does, and has three words at least. */
const isSentence = (text: string): boolean => /^[“"]?[\p{Lu}…]\S* \S+ .*[.?!]$/su.test(text.trim());

/** The sentences of a source; what a bug throws is for whoever mends it. */
function sentencesIn(source: string): readonly string[] {
	const found: string[] = [];
	function visit(node: ts.Node): void {
		if (ts.isThrowStatement(node)) return;
		if (ts.isStringLiteralLike(node) && isSentence(node.text)) found.push(node.text);
		if (ts.isTemplateExpression(node)) {
			const spans = node.templateSpans.map(({ literal }) => `…${literal.text}`);
			const text = node.head.text + spans.join('');
			if (isSentence(text)) found.push(text);
		}
		ts.forEachChild(node, visit);
	}
	visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
	return found;
}

const isAllowed = (path: string): boolean =>
	WAITING.includes(path) || Object.keys(DATA).some((allowed) => path.startsWith(allowed));

test('no sentence stands in core, formats, storage or state', () => {
	const said = files
		.filter((path) => !isAllowed(path))
		.flatMap((path) =>
			sentencesIn(readFileSync(join(SRC, path), 'utf8')).map((text) => `${path}: ${text}`)
		);
	expect(said).toEqual([]);
});

test('what waits to be moved still holds one', () => {
	const done = WAITING.filter(
		(path) => sentencesIn(readFileSync(join(SRC, path), 'utf8')).length === 0
	);
	expect(done).toEqual([]);
});

test.each([
	["const why = 'This file is cut or damaged.';", 1],
	['const why = `“${name}” is no date at all.`;', 1],
	['const why = `The deck ${name} is gone.`;', 1],
	["throw new Error('This is a bug of ours.');", 0],
	["const kind = 'no-such-note';", 0]
])('%s', (source, count) => {
	expect(sentencesIn(source)).toHaveLength(count);
});
