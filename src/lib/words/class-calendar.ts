// What a calendar says of the times to study for a class.
import { classCalendar } from './en/class-calendar.ts';
import type { Said } from './words.ts';

export const words: Said<typeof classCalendar> = classCalendar;
