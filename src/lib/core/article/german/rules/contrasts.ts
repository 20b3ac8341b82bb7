// What stands against what: "Nicht X, sondern Y", "Während A, B".
import { gapped } from '../ask/asked.ts';
import { FINITE } from '../read/words.ts';
import type { StatementRule } from '../rule.ts';

/** "Nicht der Mensch hält Wölfe fern, sondern der Lärm." */
export const notButRather: StatementRule = {
	name: 'de-not-but',
	finds: (statement) => {
		const { text } = statement.said.sentence;
		const match =
			/(?<![\p{L}])(?:[Nn]icht|[Kk]eine?[nmrs]?)(?![\p{L}])[^;:„“]{3,120},\ssondern\s(?<what>[^,;:„“]{4,120}?)(?:,\s.*)?\.?$/u.exec(
				text
			);
		const what = match?.groups?.['what'];
		if (
			what === undefined ||
			what.split(/\s+/).length < 2 ||
			/^(?:auch|nur|erst|lediglich auch)\s/.test(what)
		)
			return [];
		const at = text.lastIndexOf(what);
		const draft = gapped(statement, {
			kind: 'contrast',
			at: { start: at, end: at + what.replace(/\.$/, '').length },
			gap: 'instead',
			hint: 'was dann?',
			worth: 0.6
		});
		return draft ? [draft] : [];
	}
};

/** "Während Bären allein unterwegs sind, geben Wölfe ihre Erfahrungen weiter." */
export const whereas: StatementRule = {
	name: 'de-whereas',
	finds: (statement) => {
		const { text } = statement.said.sentence;
		const match = /^Während\s(?<one>[^,;:„“]{10,120}),\s(?<other>[^;:„“]{10,160})\.$/u.exec(text);
		const { one = '', other = '' } = match?.groups ?? {};
		// "Während er schlief, …" tells when, not against what: both must be general, in the present.
		const ends = one.split(' ').at(-1) ?? '';
		const [first = ''] = other.split(' ');
		const isPresent = /(?:en|t|sind|ist)$/.test(ends) && !/(?:te|ten)$/.test(ends);
		if (!match || !isPresent || !(FINITE as readonly string[]).concat('geben').includes(first))
			return [];
		const at = text.lastIndexOf(other);
		const draft = gapped(statement, {
			kind: 'contrast',
			at: { start: at, end: at + other.length },
			gap: 'contrast',
			hint: 'was gilt dagegen?',
			worth: 0.54
		});
		return draft ? [draft] : [];
	}
};
