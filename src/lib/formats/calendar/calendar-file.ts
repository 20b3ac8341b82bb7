// Study times as a calendar file (.ics, RFC 5545): a web app cannot wake a phone, a calendar can.

/** A wall-clock time without a zone: what the learner's own clock shows. */
export interface LocalTime {
	/** "2026-11-23" */
	readonly date: string;
	/** "07:45" */
	readonly time: string;
}

export interface CalendarEvent {
	/** The same for the same study time, so that a second import replaces the first. */
	readonly uid: string;
	readonly title: string;
	readonly description: string;
	readonly start: LocalTime;
	readonly minutes: number;
	/** Weekly: every week at the weekday of `start`, from then on. */
	readonly repeats: 'once' | 'weekly';
	/** Dates on which a weekly one does not take place. */
	readonly exceptDates: readonly string[];
	/** How long before it the calendar rings. */
	readonly alarmMinutesBefore: number;
}

/**
 * The file's text, lines ended by CR LF. Times are floating, so they hold in whichever zone the
 * learner is; `now` (ms since 1970) is when the file is made.
 */
export function printCalendar(events: readonly CalendarEvent[], now: number): string {
	const stamp = utc(now);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Dateline//Study times//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
	const { uid, title, description, start, minutes, repeats, exceptDates } = event;
	const weekly = repeats === 'weekly';
	const except = weekly ? exceptDates.map((date) => floating({ ...start, date })) : [];
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART:${floating(start)}`,
		`DURATION:PT${Math.max(1, Math.round(minutes))}M`,
		`SUMMARY:${escaped(title)}`,
		...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
		...(weekly ? ['RRULE:FREQ=WEEKLY'] : []),
		...except.map((time) => `EXDATE:${time}`),
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		`TRIGGER:-PT${Math.max(0, Math.round(event.alarmMinutesBefore))}M`,
		'END:VALARM',
		'END:VEVENT'
	];
}

const floating = ({ date, time }: LocalTime): string =>
	`${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

const utc = (at: number): string =>
	new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

/** TEXT of RFC 5545, 3.3.11; what cannot stand in a line at all is dropped. */
const escaped = (text: string): string =>
	text
		.replace(/\\/g, '\\\\')
		.replace(/[;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const OCTETS = 75;

/** Lines of at most 75 octets, broken between characters; a space begins each further one. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0)!);
		if (octets + size > OCTETS) {
			parts.push(part);
			part = '';
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join('\r\n ');
}

/** In UTF-8. */
const octetsOf = (codePoint: number): number =>
	codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
