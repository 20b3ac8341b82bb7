// How much work something is: the processor's own time, which a busy machine does not stretch as a clock's.

/** Runs something, and gives the milliseconds that the processor worked for this process meanwhile. */
export function processorMs(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
