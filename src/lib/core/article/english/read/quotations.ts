// Which part of a text somebody is quoted as saying.

/** Behind an opening quotation mark that is not closed yet. */
export const isInQuotation = (before: string): boolean =>
	before.lastIndexOf('“') > before.lastIndexOf('”') ||
	before.split('"').length % 2 === 0 ||
	/(?:^|\s)‘[^’]*$/.test(before);

/** With empty quotation marks where somebody's words stood. */
export const withoutQuotations = (text: string): string =>
	text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’(?![\p{L}])/gu, '""');
