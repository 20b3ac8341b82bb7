// `npm run deck -- mark CASES.jsonl`: marks typed answers to cards of decks/, one a line.
import { existsSync, readFileSync } from 'node:fs';
import { lexiconOf } from '../../lib/core/language/lexicon.ts';
import type { Deck } from '../../lib/core/note/deck.ts';
import {
	caseMarker,
	type CaseVerdict,
	type TypedCase
} from '../../lib/core/quiz/mark/marked-case.ts';
import { parseDeck } from '../../lib/core/deck/text/parse-deck.ts';
import type { DeckFile } from '../../lib/core/deck/text/parse-decks.ts';
import { packedEnglishWords } from '../word-plugin.ts';

/** Where answers and problems go: the console, but in tests. */
export interface Output {
	log(text: string): void;
	error(text: string): void;
}

const DECKS = new URL('../../../decks/', import.meta.url);

/** Marks each line of a set; 1 where one cannot be. */
export function markCases({ file, text }: DeckFile, withShares: boolean, output: Output): number {
	const lexicon = lexiconOf(packedEnglishWords());
	const markerByDeck = new Map<string, ReturnType<typeof caseMarker>>();
	const marked: MarkedLine[] = [];
	let failed = false;
	text.split('\n').forEach((line, index) => {
		if (line.trim() === '') return;
		const refuse = (why: string) => {
			output.error(`${file}:${index + 1}: ${why}`);
			failed = true;
		};
		const one = caseIn(line);
		if (one === null) {
			return refuse('no JSON with "deck", "note", "part" and "typed", each a text.');
		}
		let marker = markerByDeck.get(one.deck);
		if (!marker) {
			const deck = deckNamed(one.deck);
			if (!deck) return refuse(`decks/ has no deck "${one.deck}.md" that can be read.`);
			marker = caseMarker(deck, lexicon);
			markerByDeck.set(one.deck, marker);
		}
		const verdict = marker(one);
		if (!verdict) return refuse(`the deck has no card "${one.note}#${one.part}".`);
		marked.push({ ...one, ...verdict });
	});
	if (withShares) output.log(JSON.stringify(sharesOfMarking(marked), null, '\t'));
	else for (const one of marked) output.log(JSON.stringify(one));
	return failed ? 1 : 0;
}

type Line = TypedCase & { readonly deck: string; readonly expect?: unknown };
type MarkedLine = Line & CaseVerdict;

function caseIn(line: string): Line | null {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value !== 'object' || value === null) return null;
		const { deck, note, part, typed } = value as Record<string, unknown>;
		const texts = [deck, note, part, typed];
		return texts.every((one) => typeof one === 'string') ? (value as Line) : null;
	} catch {
		// No JSON: said of the line by whoever asks.
		return null;
	}
}

function deckNamed(name: string): Deck | null {
	const path = new URL(`${encodeURIComponent(name)}.md`, DECKS);
	return existsSync(path) ? parseDeck(readFileSync(path, 'utf8'), `${name}.md`).deck : null;
}

/** Of what a set says to be right and wrong, how much is marked how. */
function sharesOfMarking(marked: readonly MarkedLine[]) {
	const of = (expect: string) => {
		const lines = marked.filter((one) => one.expect === expect);
		const share = (verdict: CaseVerdict['verdict']) => {
			const count = lines.filter((one) => one.verdict === verdict).length;
			return `${count} (${((100 * count) / Math.max(1, lines.length)).toFixed(1)} %)`;
		};
		const [right, ask, wrong] = [share('right'), share('ask'), share('wrong')];
		return { lines: lines.length, 'marked right': right, asked: ask, 'marked wrong': wrong };
	};
	return { right: of('right'), wrong: of('wrong'), paraphrase: of('paraphrase') };
}
