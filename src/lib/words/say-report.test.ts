import { describe, expect, test } from 'vitest';
import {
	ASKED_FINDINGS,
	awaitsRepair,
	CACHE_FINDINGS,
	HARMLESS_FINDINGS,
	isInOrder,
	isQuiet,
	OPEN_FINDINGS,
	type CheckReport,
	type Finding,
	type FindingKind
} from '../core/collection/report.ts';
import { sayReport } from './say-report.ts';

const finding = (kind: FindingKind, count: number, repaired = 0, ...decks: string[]): Finding => ({
	kind,
	count,
	repaired,
	decks
});
const report = (...findings: Finding[]): CheckReport => ({ cards: 1204, answers: 8310, findings });
const linesOf = (...findings: Finding[]) => sayReport(report(...findings)).lines;

describe('in order', () => {
	test('the report says how much was compared', () => {
		expect(sayReport(report())).toEqual({
			headline: 'All in order. All 1,204 cards agree with your 8,310 answers.',
			lines: []
		});
	});

	test.each([
		[1, 1, 'All in order. Your one card agrees with your 1 answer.'],
		[2, 0, 'All in order. All 2 cards agree with your 0 answers.'],
		[0, 0, 'All in order: there are no cards yet.'],
		[1234567, 1000, 'All in order. All 1,234,567 cards agree with your 1,000 answers.']
	])('%d cards and %d answers: %s', (cards, answers, headline) => {
		expect(sayReport({ cards, answers, findings: [] }).headline).toBe(headline);
	});

	test('it is quiet, also where there is something that is no fault', () => {
		const harmless = report(finding('answers-without-card', 12));
		expect(isQuiet(harmless)).toBe(true);
		expect(isInOrder(harmless)).toBe(true);
		expect(sayReport(harmless).headline).toContain('All in order');
		expect(linesOf(finding('answers-without-card', 12))).toEqual([
			{
				kind: 'harmless',
				text: '12 answers belong to cards that are no longer there. They are kept, and count again if the cards come back.'
			}
		]);
	});
});

describe('put right', () => {
	test('the report says that it was wrong and is right again', () => {
		const mended = report(finding('wrong-schedules', 3, 3), finding('wrong-days', 1, 1));
		expect(isInOrder(mended)).toBe(true);
		expect(isQuiet(mended)).toBe(false);
		expect(sayReport(mended)).toEqual({
			headline: 'Something was wrong, and is right again. Your answers were not touched.',
			lines: [
				{ kind: 'repaired', text: '3 cards had wrong dates; they are right again.' },
				{
					kind: 'repaired',
					text: 'What you did on 1 day was counted wrongly; it is counted anew.'
				}
			]
		});
	});
});

describe('still wrong', () => {
	test('what cannot be put right says what to do', () => {
		const lost = report(finding('unreadable-answers', 1));
		expect(isInOrder(lost)).toBe(false);
		expect(awaitsRepair(lost)).toBe(false);
		expect(sayReport(lost)).toEqual({
			headline: 'Something is wrong that this check has not put right.',
			lines: [
				{
					kind: 'open',
					text: '1 answer cannot be read. It is kept, does not count, and the dates stay as they are; a copy of your data from before has it, if there is one.'
				}
			]
		});
	});

	test('what was put right in part says both', () => {
		expect(linesOf(finding('unreadable-cards', 3, 2)).map(({ kind }) => kind)).toEqual([
			'repaired',
			'open'
		]);
	});

	test.each(ASKED_FINDINGS)('%s waits for the learner’s word', (kind) => {
		expect(awaitsRepair(report(finding(kind, 1)))).toBe(true);
		expect(awaitsRepair(report(finding(kind, 1, 1)))).toBe(false);
		expect(linesOf(finding(kind, 1))[0]!.text).toContain('“Repair”');
	});

	test.each([
		[['Terms'], '1 note in “Terms” cannot be read.'],
		[['Terms', 'People'], '1 note in “Terms” and “People” cannot be read.'],
		[['Terms', 'People', 'Talks'], '1 note in “Terms” and 2 other decks cannot be read.']
	])('in %j: %s', (decks, start) => {
		expect(linesOf(finding('unreadable-notes', 1, 0, ...decks))[0]!.text).toContain(start);
	});
});

test.each([...CACHE_FINDINGS, ...ASKED_FINDINGS, ...OPEN_FINDINGS, ...HARMLESS_FINDINGS])(
	'%s has whole sentences for one and for many',
	(kind) => {
		for (const count of [1, 3]) {
			const repairable = [...CACHE_FINDINGS, ...ASKED_FINDINGS].some((one) => one === kind);
			for (const repaired of repairable ? [0, count] : [0]) {
				const [line] = linesOf(finding(kind, count, repaired));
				expect(line!.text).toMatch(/^[A-Z0-9].*\.$/);
				expect(line!.text).not.toMatch(/undefined|NaN| {2}/);
			}
		}
	}
);
