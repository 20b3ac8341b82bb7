// The sources that a file's notes name, each once, as a deck's head has them.
import { chanceOf } from '../../core/chance.ts';
import { printLooseDate } from '../../core/language/loose-date.ts';
import { withoutUnseen } from '../../core/language/plain-text.ts';
import { isWebAddress, type Source } from '../../core/note/evidence.ts';
import { idFromText } from '../../core/note/ids.ts';
import type { FoundSource } from './found.ts';

/** A head has no room for more: what names a further one says so below its answer. */
const MOST = 400;
/** Of titles and addresses together: a head has 200,000 characters. */
const MOST_CHARACTERS = 80_000;
const LONGEST = 300;

export class FoundSources {
	readonly #byKey = new Map<string, Source>();
	#characters = 0;

	get all(): readonly Source[] {
		return [...this.#byKey.values()];
	}

	/** Null where there is no room for it. */
	idOf(found: FoundSource): string | null {
		const title = withoutUnseen(found.title ?? '').slice(0, LONGEST) || null;
		const link = found.link !== null && isWebAddress(found.link) ? found.link : null;
		const key = JSON.stringify([title, link, found.date && printLooseDate(found.date)]);
		const there = this.#byKey.get(key);
		if (there) return there.id;
		if (this.#byKey.size >= MOST || this.#characters + key.length > MOST_CHARACTERS) return null;
		this.#characters += key.length;
		const name = FoundSources.nameOf(found);
		const words = idFromText(name).slice(0, 40).replace(/-+$/, '') || 'source';
		const id = `${words}-${Math.floor(chanceOf(key) * 2 ** 32).toString(36)}`;
		const about = title === null ? name : null;
		this.#byKey.set(key, { ...NOTHING, id, title, link, about, date: found.date });
		return id;
	}

	nameOf(found: FoundSource): string {
		return FoundSources.nameOf(found);
	}

	/** Its title, else the host of its address. */
	static nameOf({ title, link }: FoundSource): string {
		const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(link ?? '')?.[1];
		return withoutUnseen(title ?? '').slice(0, LONGEST) || host || 'source';
	}
}

const NOTHING = {
	...{ title: null, publisher: null, author: null, date: null, link: null, about: null },
	...{ file: null, paragraphs: null, leftOut: [] }
} as const;
