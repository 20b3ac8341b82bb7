// A deck from a file that the learner chose: read on the device by a worker, which holds it until it is
// taken over or let go.
import type { Moment } from '../../core/schedule/answer.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { DeckFileRequest, ReadDeck } from './deck-file.worker.ts';
import workerUrl from './deck-file.worker.ts?worker&url';
import { words as update } from '../../words/update.ts';
import { HeldWorker, type WorkOptions } from '../worker/ask-worker.ts';

const words = update.file;

export type ReadDeckFile =
	| ({ readonly kind: 'deck'; readonly held: HeldDeck } & DeckRead)
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	/** Not a text that could be a deck; why not, in a sentence. */
	| { readonly kind: 'refused'; readonly why: string };

type DeckRead = Omit<ReadDeck, 'deck' | 'problems'> & {
	readonly deck: NonNullable<ReadDeck['deck']>;
};

/** The deck, in the worker that has read it. */
export class HeldDeck {
	readonly #worker = new HeldWorker(workerUrl);

	/** Not to be used again after its bytes have gone to the worker. Null where it is no text. */
	read(request: Extract<DeckFileRequest, { kind: 'read' }>): Promise<ReadDeck | null> {
		return this.#worker.ask(request, {}, [request.bytes]) as Promise<ReadDeck | null>;
	}

	/** Takes the deck up, or updates what is studied: all of it is on the disk, or nothing is. */
	async take(kind: 'take' | 'update', now: Moment, options: WorkOptions): Promise<void> {
		await this.#worker.ask({ kind, now } satisfies DeckFileRequest, options);
	}

	letGo(): void {
		this.#worker.letGo();
	}
}

const MOST_BYTES = 40_000_000;

/**
 * A deck's own file, or another program's questions; `day` is the learner's today, `builtIn` the
 * decks that come with the app.
 */
export async function readDeckFile(
	file: File,
	day: number,
	builtIn: readonly string[] = []
): Promise<ReadDeckFile> {
	const name = inSentence(file.name);
	if (file.size > MOST_BYTES) return refused(words.tooLarge);
	if (file.size === 0) return refused(words.empty(name));
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused(words.notLoaded(name, String(error)));
	}
	const held = new HeldDeck();
	let read: ReadDeckFile | null = null;
	try {
		const answer = await held.read({ kind: 'read', name: file.name, bytes, day, builtIn });
		read = answer ? readOf(answer, held) : refused(words.noText(name));
	} catch (error) {
		read = refused(words.notRead(name, String(error)));
	}
	if (read.kind !== 'deck') held.letGo();
	return read;
}

const refused = (why: string): ReadDeckFile => ({ kind: 'refused', why });

function readOf({ deck, problems, ...more }: ReadDeck, held: HeldDeck): ReadDeckFile {
	return deck ? { kind: 'deck', deck, held, ...more } : { kind: 'problems', problems };
}
