// What a check has found so far, kind by kind.
import type { CheckReport, Finding, FindingKind } from '../../core/collection/report.ts';

export class Findings {
	readonly #byKind = new Map<
		FindingKind,
		{ count: number; repaired: number; decks: Set<string> }
	>();
	cards = 0;
	answers = 0;

	add(kind: FindingKind, count = 1, deck: string | null = null): void {
		const found = this.#of(kind);
		found.count += count;
		if (deck !== null && count > 0) found.decks.add(deck);
	}

	/** Of those that were found. */
	repaired(kind: FindingKind, count = 1): void {
		this.#of(kind).repaired += count;
	}

	report(titles: ReadonlyMap<string, string>): CheckReport {
		const findings = [...this.#byKind]
			.filter(([, { count }]) => count > 0)
			.map(([kind, { count, repaired, decks }]): Finding => ({
				kind,
				count,
				repaired,
				decks: [...decks].map((id) => titles.get(id) ?? id)
			}));
		return { cards: this.cards, answers: this.answers, findings };
	}

	#of(kind: FindingKind) {
		const found = this.#byKind.get(kind) ?? { count: 0, repaired: 0, decks: new Set<string>() };
		this.#byKind.set(kind, found);
		return found;
	}
}
