// What a record is once it has been written into a backup: JSON has no fields without a value, and
// UTF-8 no half characters, which every reader would refuse.

export function asWritten(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
	if (Array.isArray(value)) return value.map(asWritten);
	if (typeof value !== 'object' || value === null) return value;
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	return Object.fromEntries(fields.map(([key, field]) => [key, asWritten(field)]));
}
