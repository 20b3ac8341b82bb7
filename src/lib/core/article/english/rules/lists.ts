// Lists in English texts: what is announced and then told in sentences or points, what a sentence counts up.
import type { InArticle, SentenceRule, StatementRule } from '../rule.ts';
import { questionNote, type Draft } from '../../draft.ts';
import { gapped } from '../ask/gap.ts';
import { announcedList } from '../read/announced-points.ts';
import type { Statement } from '../read/statement.ts';
import { standingOf } from '../read/stand-alone.ts';
import { points } from '../read/points-elsewhere.ts';
import { edited, upperFirst } from '../../edits.ts';
import { lowerFirst } from '../read/lower-first.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';

/** "There are three reasons. First, … Second, … Third, …" */
export const announcedLists: SentenceRule = { name: 'announced-list', finds: listDrafts };

function listDrafts({ said, reading }: InArticle): readonly Draft[] {
	const announced =
		/\b(?<count>two|three|four|five|six|seven|eight)\s(?<what>(?:\p{Ll}+\s){0,2}(?:reasons|parts|points|conditions|demands|steps|goals|aims|measures|changes|issues|questions|principles|rules|areas|options|proposals|stages|phases|priorities|ways|pillars|elements|tasks|themes|groups|kinds|types|causes|factors|problems|risks|obstacles|sticking points))\b/u.exec(
			said.sentence.text
		);
	if (!announced?.groups) return [];
	const count =
		['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].indexOf(announced.groups['count']!) +
		2;
	const points_ = enumerated(said, reading) ?? bulleted(said, reading);
	if (!points_ || points_.items.length < 2 || points_.items.length !== count) return [];
	const standing = standingOf(said, reading);
	const intro = standing ? edited(said.sentence.text, standing.edits) : null;
	const question = questionOf(
		announced.groups['what']!,
		announced.groups['count']!,
		said,
		intro,
		reading
	);
	const answer = points_.items
		.map((item) => lowerFirst(item.replace(/[.;,]$/, ''), reading))
		.join('; ');
	if (answer.split(/\s+/).length > 60 || question === null || points(question, reading)) return [];
	return [
		{
			kind: 'list',
			question,
			answer,
			quote: { start: points_.start, end: points_.end },
			asks: { start: points_.start, end: points_.end },
			claimedBy: standing?.claimedBy ?? null,
			asOf: reading.date,
			worth: 0.84,
			note: questionNote(question, answer)
		}
	];
}

/** "The union demands:" with two to eight short points below it. */
export const bulletedLists: SentenceRule = { name: 'bulleted-list', finds: bulletedDrafts };

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

function bulletedDrafts({ said, reading }: InArticle): readonly Draft[] {
	const list = announcedList(said, reading);
	if (list === null || list.points[0] !== said) return [];
	const { line, claimedBy, points: run } = list;
	const items = run.map(({ sentence }) => clause(sentence.text).replace(/[.;,]$/, ''));
	const count = COUNTS[items.length - 2];
	const words = items.join(' ').split(/\s+/).length;
	if (count === undefined || words > 48 || items.some((item) => points(item, reading))) return [];
	const named = /\s(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(line)
		? null
		: (reading.shortTitle ?? reading.topic);
	const before = `${named === null ? '' : `${named}: `}${line} `;
	const hint = `which ${count}?`;
	const answer = items.map((item) => lowerFirst(item, reading)).join('; ');
	const span = { start: run[0]!.sentence.start, end: run.at(-1)!.sentence.end };
	return [
		{
			kind: 'list',
			question: `${before}____ (${hint})`,
			answer,
			quote: span,
			asks: span,
			claimedBy,
			asOf: reading.date,
			worth: 0.78,
			note: questionNote(`${before}____ (${hint})`, answer)
		}
	];
}

/** "What are the three reasons …?" with what the sentence, the heading or the asked question says they are for. */
function questionOf(
	what: string,
	count: string,
	said: ReadSentence,
	intro: string | null,
	reading: Reading
): string | null {
	const of =
		/^(?<whose>.{3,60}?)\s(?:has|have|contains|includes|consists of|sets out|lists|names)\s(?:\p{L}+\s)?(?:two|three|four|five|six|seven|eight)\s/u.exec(
			intro ?? ''
		);
	if (of?.groups)
		return `What are the ${count} ${what} of ${lowerFirst(of.groups['whose']!, reading)}?`;
	const about = said.sentence.asked ?? said.sentence.heading;
	if (about !== null && /\?$/.test(about) && !points(about, reading))
		return `${upperFirst(about.replace(/\?$/, ''))}? Name the ${count} ${what}.`;
	return reading.topic === null ? null : `${reading.topic}: what are the ${count} ${what}?`;
}

interface Items {
	readonly items: readonly string[];
	readonly start: number;
	readonly end: number;
}

const ORDINALS =
	/^(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Finally|One is|Another is|The (?:first|second|third|fourth|fifth|last) (?:is|was|one is))(?:,)?\s+/;

function enumerated(said: ReadSentence, reading: Reading): Items | null {
	const following = reading.said
		.slice(said.index + 1, said.index + 9)
		.filter(({ sentence }) => sentence.paragraph === said.sentence.paragraph);
	const first = following.filter(({ sentence }) => ORDINALS.test(sentence.text));
	if (first.length < 2) return null;
	return {
		items: first.map(({ sentence: { text } }) => clause(text.replace(ORDINALS, ''))),
		start: first[0]!.sentence.start,
		end: first.at(-1)!.sentence.end
	};
}

/** The gist of a point: up to the first full stop, without what stands between dashes. */
const clause = (text: string): string =>
	text
		.replace(/\s[–—]\s[^–—]*\s[–—]\s/g, ' ')
		.replace(/[.;].*$/, '')
		.replace(/^that\s/, '');

function bulleted(said: ReadSentence, reading: Reading): Items | null {
	const first = reading.said
		.slice(said.index + 1)
		.filter(({ sentence }) => sentence.isPoint && sentence.place === 0);
	const run: ReadSentence[] = [];
	for (const point of first) {
		const last = run.at(-1);
		if (
			last
				? point.sentence.paragraph !== last.sentence.paragraph + 1
				: point.sentence.paragraph > said.sentence.paragraph + 1
		)
			break;
		run.push(point);
	}
	if (run.length < 2) return null;
	return {
		items: run.map(({ sentence: { text } }) => clause(text)),
		start: run[0]!.sentence.start,
		end: run.at(-1)!.sentence.end
	};
}

/** "to leave Ormsgill, Low Fell and Wath": three names or more in a row. */
const NAME = "\\p{Lu}[\\p{L}’'-]+(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}’'-]+){0,3}";
const NAMES = new RegExp(
	`(?<=\\p{Ll}\\s)(${NAME}(?:,\\s${NAME}){1,5},?\\sand\\s(?:the\\s)?${NAME})(?=[.,;]|\\s\\p{Ll}|$)`,
	'u'
);

/** "The plan includes a, b and c": the list is the gap. */
export const enumerations: StatementRule = { name: 'enumeration', finds: enumerationDrafts };

function enumerationDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const item = '[^,;:.()–—“”"]{2,48}';
	const match = new RegExp(
		`(?:\\b(?:include[sd]?|including|namely|such as|comprises?|comprised|consists? of|consisted of|made up of|given for|between|among|from)|:)\\s(${item}(?:,\\s${item}){1,6},?\\s(?:and|or)\\s${item})(?=[.;]|$)`,
		'u'
	).exec(text.slice(0, statement.standing.to));
	const names = match ? null : NAMES.exec(text.slice(0, statement.standing.to));
	const list = match?.[1] ?? names?.[1];
	if (!list || list.split(/\s+/).length > 32) return [];
	if (/\b(?:but|must|may|will|is|are|was|were|has|have|which|who)\b/.test(list)) return [];
	const start = match
		? match.index + match[0].length - list.length
		: names!.index + names![0].length - list.length;
	if (names && start < (statement.clause?.restStart ?? 0)) return [];
	const draft = gapped(statement, {
		kind: 'list',
		at: { start, end: start + list.length },
		gap: 'list',
		hint: 'which ones?',
		worth: 0.56
	});
	return draft ? [draft] : [];
}
