// An address as a QR code (ISO 18004), drawn as one path.
import { correction, generate } from 'lean-qr';

export interface QrDrawing {
	/** How many modules it is wide and high, the quiet zone included. */
	readonly size: number;
	/** The dark modules, one unit each, for the `d` of a path. */
	readonly path: string;
}

/** Light modules around it: without them no camera finds it. */
const QUIET = 4;

/** The drawing; null where the text is too long for any code. */
export function drawQrCode(text: string): QrDrawing | null {
	const code = encoded(text);
	if (!code) return null;
	const rows = Array.from({ length: code.size }, (_, y) => rowPath(code, y));
	return { size: code.size + 2 * QUIET, path: rows.join('') };
}

type Code = ReturnType<typeof generate>;

function encoded(text: string): Code | null {
	try {
		return generate(text, { minCorrectionLevel: correction.L });
	} catch {
		// It throws where the text does not fit, and at nothing else.
		return null;
	}
}

/** The dark runs of a row, each as a rectangle. */
function rowPath(code: Code, y: number): string {
	let path = '';
	for (let x = 0; x < code.size; x++) {
		const start = x;
		while (code.get(x, y)) x++;
		const width = x - start;
		if (width > 0) path += `M${start + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
	}
	return path;
}
