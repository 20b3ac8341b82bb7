// The class that comes next, for whoever opens the app: no plan is worked out for that.
import { nextMeetings, type Meeting } from '../../core/class/school-class.ts';
import { words } from '../../words/class-times.ts';
import { sayMeeting, sayUntil } from '../../words/say-class.ts';
import { wallAt } from '../../core/class/wall-clock.ts';
import { classesOf } from '../../storage/class/classes.ts';
import type { App } from '../app/app.svelte.ts';
import { dayRule, now } from '../app/device.ts';

/** A class further ahead is not yet of today. */
const AHEAD_MS = 8 * 86_400_000;

export interface NextClass {
	readonly id: string;
	readonly title: string;
	/** "tomorrow at 09:00, in 20 hours" */
	readonly when: string;
}

/** Null where none meets within a week. */
export async function nextClass(app: App): Promise<NextClass | null> {
	const { rows } = await app.use(classesOf);
	const at = now();
	const { offsetMinutesAt } = dayRule(app.settings.study.dayStartHour);
	const meetings = rows.flatMap(({ id, schoolClass }) => {
		const [meeting] = nextMeetings(schoolClass, at, 1, offsetMinutesAt);
		return meeting ? [{ id, title: schoolClass.title, meeting }] : [];
	});
	const [next] = meetings.toSorted((a, b) => a.meeting.at - b.meeting.at);
	if (!next || next.meeting.at - at > AHEAD_MS) return null;
	return { id: next.id, title: next.title, when: sayWhen(next.meeting, at, offsetMinutesAt) };
}

function sayWhen(meeting: Meeting, at: number, offset: (at: number) => number): string {
	return words.meeting.ahead(
		sayMeeting(meeting, wallAt(at, offset).date),
		sayUntil(meeting.at - at)
	);
}
