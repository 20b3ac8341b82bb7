// Small PDFs, written by hand: lines of text at their places, an empty page, a locked one.

export interface PdfText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
}

/** Lines below one another from the top, 14 points apart. */
export const column = (lines: readonly string[], top = 780, x = 72): readonly PdfText[] =>
	lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top - 14 * index }]));

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const drawn = (texts: readonly PdfText[]): string =>
	texts
		.map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
		.join('\n');

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`;

/** A whole file, each character one byte of Windows-1252. */
export function pdfFile(
	pages: readonly (readonly PdfText[])[],
	isLocked = false
): Uint8Array<ArrayBuffer> {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((texts, index) => {
			const stream = drawn(texts);
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
				`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
			];
		})
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const xref = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${isLocked ? LOCK : ''} >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
