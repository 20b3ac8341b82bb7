// Image occlusion: the covered places of a picture, as Anki writes them into a gap:
// {{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4:oi=1}}. Places are shares of the picture.
import { parseGaps, type Gap, type GapNode } from './template/cloze-text.ts';

interface Place {
	/** The cards that ask for it, from 1; 0 is a label on all of them. */
	readonly numbers: readonly number[];
	readonly left: number;
	readonly top: number;
	/** In degrees, clockwise. */
	readonly angle: number;
	/** Whether the others are covered while one is asked for. */
	readonly coversOthers: boolean;
}

export interface Rectangle extends Place {
	readonly shape: 'rect';
	readonly width: number;
	readonly height: number;
}

export interface Ellipse extends Place {
	readonly shape: 'ellipse';
	/** Half of what it is wide and high. */
	readonly radiusX: number;
	readonly radiusY: number;
}

export interface Polygon extends Place {
	readonly shape: 'polygon';
	readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Label extends Place {
	readonly shape: 'text';
	readonly text: string;
	/** Of the picture's height. */
	readonly fontSize: number;
	readonly scale: number;
}

export type Cover = Rectangle | Ellipse | Polygon | Label;

const START = 'image-occlusion:';

/** The covers in a field, in their order; what is no shape that is known is left out. */
export function coversIn(field: string): readonly Cover[] {
	return gapsIn(parseGaps(field)).flatMap((gap) => {
		const text = gap.nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('');
		// Two colons are a hint to the gap, but none here.
		const whole = gap.hint === null ? text : `${text}::${gap.hint}`;
		const cover = whole.startsWith(START) ? coverIn(whole.slice(START.length), gap) : null;
		return cover ? [cover] : [];
	});
}

const gapsIn = (nodes: readonly GapNode[]): readonly Gap[] =>
	nodes.filter((node): node is Gap => node.kind === 'gap');

function coverIn(text: string, { numbers }: Gap): Cover | null {
	const [shape = '', ...rest] = splitAtColons(text);
	const values = new Map(
		rest.map((part) => {
			const at = part.indexOf('=');
			return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const);
		})
	);
	const number = (name: string, usual = 0): number => {
		const value = Number.parseFloat(values.get(name) ?? '');
		return Number.isFinite(value) ? value : usual;
	};
	const place: Place = {
		numbers,
		left: number('left'),
		top: number('top'),
		angle: number('angle'),
		coversOthers: values.get('oi') === '1'
	};
	switch (shape) {
		case 'rect':
			return { ...place, shape, width: number('width'), height: number('height') };
		case 'ellipse':
			return { ...place, shape, radiusX: number('rx'), radiusY: number('ry') };
		case 'polygon':
			return { ...place, shape, points: pointsIn(values.get('points') ?? '') };
		case 'text':
			return {
				...place,
				shape,
				text: values.get('text') ?? '',
				fontSize: number('fs', 0.05),
				scale: number('scale', 1)
			};
		default:
			return null;
	}
}

/** A colon of a text itself has a backslash before it. */
const splitAtColons = (text: string): readonly string[] =>
	(text.match(/(?:\\[\s\S]|[^\\:])+|\\$/g) ?? []).map((part) => part.replace(/\\([:\\])/g, '$1'));

const pointsIn = (text: string) =>
	text.split(/\s+/).flatMap((pair) => {
		const [x, y] = pair.split(',').map(Number.parseFloat);
		return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y)
			? [{ x, y }]
			: [];
	});
