// A note as the learner edits it: own texts, tags and flag, with what it will look like.
import {
	draftOf,
	EMPTY,
	emptyCitation,
	isOwnNotes,
	NONE,
	OWN_NOTES,
	readDraft,
	type CitationDraft,
	type ReadDraft
} from '../../core/deck/own/note-draft.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import { isUnsourced } from '../../core/note/evidence.ts';
import type { Result } from '../../core/result.ts';
import { cardsOf } from '../../core/note/card.ts';
import { faceOf, type Face } from '../../core/note/face.ts';
import { editsFor } from '../../core/deck/change/edits.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import { deckId, noteNamed, type NoteId } from '../../core/note/ids.ts';
import {
	editableFields,
	noteFromTexts,
	textsOf,
	type FieldProblems
} from '../../core/deck/text/note-texts.ts';
import type { Note } from '../../core/note/note.ts';
import { joinList, splitList } from '../../core/note/lists.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { saveOwn } from '../../storage/deck/learners-part.ts';
import type { AcceptedAnswers } from '../../core/collection/records.ts';
import type { OwnPart } from '../../storage/database/schema.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/edit.ts';
import { moment, today } from '../app/device.ts';

const OPTIONAL = new Set(['also', 'about', 'tolerance', 'short', 'explain', 'wrong']);

/** An answer that is accepted for one card of a note. */
interface Accepted {
	readonly part: string;
	readonly answer: string;
}

export class NoteEdit {
	readonly #app: App;
	readonly #id: NoteId | null;
	#own: OwnPart | null = null;
	phase = $state<'loading' | 'unknown' | 'ready'>('loading');
	head = $state.raw<DeckHead | null>(null);
	/** The note as the deck has it. */
	shipped = $state.raw<Note | null>(null);
	/** What stands in the form, by field. */
	texts = $state<Record<string, string>>({});
	tags = $state('');
	flagged = $state(false);
	/** Answers that a quiz had marked wrong, and the learner has had accepted. */
	accepted = $state.raw<readonly Accepted[]>([]);
	/** Where the deck gives no source: the one that the learner gives; null where the deck has its own. */
	citation = $state.raw<CitationDraft | null>(null);
	claimedBy = $state('');
	problem = $state<string | null>(null);
	busy = $state(false);

	fields = $derived(this.shipped ? editableFields(this.shipped.kind) : []);
	/** The deck's own texts, to be seen where the learner's differ. */
	deckTexts = $derived(this.shipped ? textsOf(this.shipped) : {});
	#read = $derived.by(() => {
		if (!this.shipped || !this.head) return null;
		const filled = Object.entries({ ...this.deckTexts, ...this.texts }).filter(
			([, text]) => text.trim() !== ''
		);
		return noteFromTexts(this.shipped, Object.fromEntries(filled), this.head);
	});
	/** The note with the source that the learner gives; null where none is given. */
	#sourced: Result<ReadDraft, FieldProblems> | null = $derived.by(() => {
		const { shipped, head, citation } = this;
		if (!shipped || !head || !citation || citation.source === NONE) return null;
		const chosen = head.sources.find(({ id }) => id === citation.source);
		const isOwn = citation.source === OWN_NOTES || (chosen && isOwnNotes(chosen));
		const named = [citation.publisher, citation.title, chosen?.publisher, chosen?.title];
		const claimedBy =
			[this.claimedBy, isOwn ? 'me' : '', ...named].find((name) => name?.trim()) ?? '';
		const isDated = citation.date.trim() !== '' || (chosen?.date ?? null) !== null;
		const asOf = isDated ? '' : (this.deckTexts['as of'] ?? '');
		const texts = { ...this.deckTexts, ...this.texts };
		const draft = { ...draftOf(shipped, head), texts, citations: [citation], claimedBy, asOf };
		const day = dateOfDay(today(this.#app.settings.study.dayStartHour));
		return readDraft(draft, shipped.id, head, day);
	});
	/** What is wrong with a field. */
	problems: FieldProblems = $derived.by(() => {
		const missing = this.fields.filter((key) => !OPTIONAL.has(key) && !this.texts[key]?.trim());
		if (missing.length > 0) {
			return Object.fromEntries(missing.map((key) => [key, EMPTY]));
		}
		if (this.#read && !this.#read.ok) return this.#read.error;
		return this.#sourced && !this.#sourced.ok ? this.#sourced.error : {};
	});
	/** The cards as they would be asked. */
	preview: readonly Face[] = $derived.by(() => {
		const [read, head] = [this.#read, this.head];
		if (!read?.ok || !head) return [];
		return cardsOf(read.value).map(({ part }) => faceOf(read.value, part, head));
	});
	changed = $derived(
		this.fields.some((key) => (this.texts[key] ?? '').trim() !== (this.deckTexts[key] ?? ''))
	);

	constructor(app: App, deck: string, own: string) {
		this.#app = app;
		try {
			this.#id = noteNamed(own, deckId(deck));
		} catch {
			this.#id = null;
		}
	}

	async load(): Promise<void> {
		const id = this.#id;
		try {
			const row = id && (await this.#app.use((db) => db.get('notes', id)));
			const deck = row && (await this.#app.use((db) => deckOf(db, row.deckId)));
			if (!row || !deck) {
				this.phase = 'unknown';
				return;
			}
			const own = ownOf(row);
			const shown = textsOf(row.note);
			this.#own = own;
			this.head = deck.head;
			this.shipped = shippedOf(row);
			this.texts = Object.fromEntries(this.fields.map((key) => [key, shown[key] ?? '']));
			this.#takeEvidence(row.note);
			this.tags = joinList(own.tags);
			this.flagged = own.flagged;
			this.accepted = Object.entries(own.accepted ?? {}).flatMap(([part, answers]) =>
				answers.map((answer) => ({ part, answer }))
			);
			this.phase = 'ready';
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	#takeEvidence({ evidence }: Note): void {
		if (!this.shipped || !isUnsourced(this.shipped.evidence)) return;
		const [cited] = evidence.citations;
		this.claimedBy = evidence.claimedBy ?? '';
		this.citation = cited
			? {
					...emptyCitation(cited.sourceId),
					paragraph: String(cited.paragraph),
					quote: cited.quote ?? ''
				}
			: emptyCitation(NONE);
	}

	/** Puts the deck's texts back into the form; nothing is saved by that. */
	reset(): void {
		this.texts = Object.fromEntries(this.fields.map((key) => [key, this.deckTexts[key] ?? '']));
	}

	/** True once it is on the disk. */
	async save(): Promise<boolean> {
		const [id, head, shipped] = [this.#id, this.head, this.shipped];
		if (this.busy || !id || !head || !shipped) return false;
		const sourced = this.#sourced;
		if (sourced && !sourced.ok) return false;
		const texts = {
			...this.deckTexts,
			...$state.snapshot(this.texts),
			...(sourced && evidenceIn(sourced.value.note))
		};
		const known = sourced?.value.head ?? head;
		const edits = editsFor(shipped, this.#own?.edits ?? {}, texts, known);
		if (!edits.ok) return false;
		this.busy = true;
		this.problem = null;
		try {
			const own = {
				edits: edits.value,
				tags: splitList(this.tags),
				flagged: this.flagged,
				...(this.accepted.length > 0 && { accepted: byPart(this.accepted) }),
				...(this.#own?.rivals && { rivals: this.#own.rivals })
			};
			const now = moment(this.#app.settings.study.dayStartHour);
			const saved = await this.#app.use(
				(db) => saveOwn(db, id, own, now, sourced?.value.sources),
				'write'
			);
			if (!saved) {
				this.problem = words.version.gone;
				return false;
			}
			this.#app.tabs.tell({ kind: 'decks' });
			return true;
		} catch (error) {
			this.problem = sayNotSaved(error);
			return false;
		} finally {
			this.busy = false;
		}
	}
}

/** What a note says of where it stands, by field. */
function evidenceIn(note: Note): Readonly<Record<string, string>> {
	const { source = '', 'claimed by': claimedBy = '', 'as of': asOf = '' } = textsOf(note);
	return { source, 'claimed by': claimedBy, 'as of': asOf };
}

function byPart(accepted: readonly Accepted[]): AcceptedAnswers {
	const parts = [...new Set(accepted.map(({ part }) => part))];
	return Object.fromEntries(
		parts.map((part) => [
			part,
			accepted.filter((one) => one.part === part).map(({ answer }) => answer)
		])
	);
}
