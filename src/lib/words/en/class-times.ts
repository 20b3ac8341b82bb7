// When a class meets, how long it is until then, and how much there is to study.
import { counted } from './count.ts';

export const classTimes = {
	date: (weekday: string, day: number, month: string) => `${weekday}, ${day} ${month}`,
	meeting: {
		today: (time: string) => `today at ${time}`,
		tomorrow: (time: string) => `tomorrow at ${time}`,
		yesterday: (time: string) => `yesterday at ${time}`,
		on: (date: string, time: string) => `${date}, ${time}`,
		ahead: (when: string, until: string) => `${when}, ${until}`
	},
	times: {
		weekly: (weekday: string, time: string) => `${weekday}s at ${time}`,
		once: (date: string, time: string) => `${date} at ${time}`,
		and: (first: string, last: string) => `${first} and ${last}`
	},
	until: {
		now: 'in less than a minute',
		minutes: (count: number) => `in ${counted(count, { one: 'minute', other: 'minutes' })}`,
		hours: (count: number) => `in ${counted(count, { one: 'hour', other: 'hours' })}`,
		days: (count: number) => `in ${counted(count, { one: 'day', other: 'days' })}`
	},
	study: {
		underMinute: 'under a minute',
		minutes: (count: number) => `${count} min`
	}
};
