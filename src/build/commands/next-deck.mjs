// A built-in deck as its next version might be, for the journeys: other answers, a new note, one gone.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'peace-plans-1-terms.md';

export const NEW_NOTE = 'the quay of the next version';
export const NEW_MEANING = 'Land kept free of all armed people, says the next version.';

/** @param {string} root the folder of the repository @returns {string} the text of the deck file */
export function nextDeck(root) {
	const text = readFileSync(join(root, 'decks', FILE), 'utf8');
	const [head = '', ...notes] = text.split(/^(?=### )/m);
	const next = notes.map((note) => {
		if (note.startsWith('### demilitarised-zone\n')) {
			return note.replace(/^- meaning: .*$/m, `- meaning: ${NEW_MEANING}`);
		}
		if (note.startsWith('### buffer-zone\n')) {
			return note.replace(
				/^- explain: .*$/m,
				'- explain: Said in other words by the next version.'
			);
		}
		if (note.startsWith('### territorial-integrity\n')) {
			return `${note.trimEnd()}\n- retired: 2025-12-01, said better elsewhere\n\n`;
		}
		return note;
	});
	const added = `### next-version-note\n\n- term: ${NEW_NOTE}\n- meaning: A note that only the next version has.\n- source: explainer 6\n- claimed by: the explainer\n- as of: 2025-11-24 (inferred)\n\n`;
	const version = Number(/^version: (\d+)$/m.exec(head)?.[1]) + 1;
	return (
		head.replace(/^version: \d+$/m, `version: ${version}`) +
		[next[0], added, ...next.slice(1)].join('')
	);
}

/** Writes all decks into a folder, the first one as its next version. */
export function writeNextDecks(/** @type {string} */ root, /** @type {string} */ folder) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(join(root, 'decks'), folder, { recursive: true });
	writeFileSync(join(folder, FILE), nextDeck(root));
}
