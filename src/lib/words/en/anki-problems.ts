// Why nothing is taken out of an Anki package, in English.
const EXPORT_AGAIN = 'Export it from Anki again, or download it again where it came from.';

export const ankiProblems = {
	empty: () => `This file is empty. ${EXPORT_AGAIN}`,
	'not-anki': () =>
		'This isn’t an Anki file. Anki’s files end in .apkg or .colpkg, or are its database, collection.anki2.',
	cut: () => `This Anki package is cut off: its end is missing. ${EXPORT_AGAIN}`,
	broken: () => `This Anki package is damaged. ${EXPORT_AGAIN}`,
	locked: () =>
		'This Anki package is encrypted with a password. Unpack it, pack its files into a zip without a password, and import that.',
	'no-collection': () => 'This zip has no Anki collection in it, so there is nothing to import.',
	'only-notice': () =>
		'This package contains only Anki’s notice for older programs; the collection itself is missing. Export it from Anki again.',
	'too-new': (f: { readonly version: number }) =>
		`This file was made by a newer Anki (version ${f.version} of its format) than Dateline can read. In Anki, export it again with “Support older Anki versions” switched on.`,
	'too-old': (f: { readonly version: number }) =>
		`This file was made by a very old Anki (version ${f.version} of its format). Open it in a current Anki and export it again.`,
	'too-large': (f: { readonly most: number }) =>
		`The collection in this file is larger than ${Math.floor(f.most / (1024 * 1024))} MB unpacked, too large to read here. Export single decks from Anki instead.`,
	'too-many-files': (f: { readonly most: number }) =>
		`This package contains more than ${f.most.toLocaleString('en')} files, too many to read here. Export single decks from Anki instead.`,
	'database-broken': (f: { readonly detail: string }) =>
		`The collection in this file is damaged (${f.detail}). In Anki, run Tools › Check Database and export it again.`,
	'other-database': () => 'This is a database, but not one of Anki’s.'
};
