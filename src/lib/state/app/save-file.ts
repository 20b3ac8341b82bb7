// Handing a file to the learner: as a download, or to another app where the device can share files.

/** Offers it as a download, under that name. */
export function download(file: Blob, name: string): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has the file by then; a minute is what slow phones are given.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const asFile = (file: Blob, name: string): File =>
	// Phones share what they know: plain text, or else a zip, whatever its name.
	new File([file], name, { type: file.type === 'text/plain' ? file.type : 'application/zip' });

export function canShare(file: Blob, name: string): boolean {
	return navigator.canShare?.({ files: [asFile(file, name)] }) ?? false;
}

/** Shares it; false where the learner called it off. */
export async function share(file: Blob, name: string): Promise<boolean> {
	try {
		await navigator.share({ files: [asFile(file, name)], title: name });
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** Hands a file to another app where the device does that, else offers it as a download. */
export async function handOver(
	file: Blob,
	name: string
): Promise<'shared' | 'saved' | 'called-off'> {
	try {
		if (canShare(file, name)) return (await share(file, name)) ? 'shared' : 'called-off';
	} catch {
		// A sheet that does not take such a file leaves the download.
	}
	download(file, name);
	return 'saved';
}

/** The name of a backup of that moment: "dateline-2026-11-21.dateline". */
export function backupName(at: number): string {
	const date = new Date(at);
	const pad = (value: number) => String(value).padStart(2, '0');
	return `dateline-${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}.dateline`;
}
