// Why a backup is not taken.
const UNCHANGED = 'Nothing on this device was changed.';

export const backupProblems = {
	empty: (name: string) =>
		`“${name}” is empty: perhaps it was not copied to the end. ${UNCHANGED} Choose the file again, or another backup.`,
	foreign: (name: string) =>
		`“${name}” is no backup of Dateline. A backup ends in .dateline. ${UNCHANGED}`,
	tooLarge: (name: string) =>
		`“${name}” holds more than Dateline ever writes, so it is not opened. ${UNCHANGED}`,
	newer: (name: string) =>
		`“${name}” was made by a newer Dateline. Reload this page to get the newer version, then choose it again. ${UNCHANGED}`,
	cut: (name: string) =>
		`“${name}” ends too early: part of it is missing. Copy it again from where it came from, if you can. ${UNCHANGED}`,
	damaged: (name: string, where: string, what: string) =>
		`“${name}” is damaged (${where}: ${what}). ${UNCHANGED} Use another backup, if you have one.`
};
