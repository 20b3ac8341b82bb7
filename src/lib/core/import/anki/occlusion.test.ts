// Covered places of a picture, as Anki's own editor writes them.
import { expect, test } from 'vitest';
import { coversIn } from './occlusion.ts';

const place = { angle: 0, coversOthers: true };

test('rectangles, ellipses, polygons and labels are read with their places and numbers', () => {
	const field = [
		'{{c1::image-occlusion:rect:left=.1167:top=.1115:width=.1619:height=.1967:oi=1}}',
		'{{c2::image-occlusion:ellipse:left=.4542:top=.2832:rx=.1093:ry=.1442:oi=1}}',
		'{{c3::image-occlusion:polygon:left=.5:top=.6:points=.7916,.5132 .5595,.7791 .9,1:oi=1}}',
		'{{c0::image-occlusion:text:left=.0286:top=.8483:text=Some\\: text:scale=1.:fs=.1013:oi=1}}'
	].join('<br>');
	expect(coversIn(field)).toEqual([
		{
			...place,
			shape: 'rect',
			numbers: [1],
			left: 0.1167,
			top: 0.1115,
			width: 0.1619,
			height: 0.1967
		},
		{
			...place,
			shape: 'ellipse',
			numbers: [2],
			left: 0.4542,
			top: 0.2832,
			radiusX: 0.1093,
			radiusY: 0.1442
		},
		{
			...{ ...place, shape: 'polygon', numbers: [3], left: 0.5, top: 0.6 },
			points: [
				{ x: 0.7916, y: 0.5132 },
				{ x: 0.5595, y: 0.7791 },
				{ x: 0.9, y: 1 }
			]
		},
		{
			...place,
			shape: 'text',
			numbers: [0],
			left: 0.0286,
			top: 0.8483,
			text: 'Some: text',
			scale: 1,
			fontSize: 0.1013
		}
	]);
});

test('covers may leave the others open, turn, and share a card', () => {
	expect(
		coversIn('{{c1,2::image-occlusion:rect:left=0:top=0:width=1:height=1:angle=45}}')
	).toMatchObject([{ numbers: [1, 2], angle: 45, coversOthers: false }]);
});

test('what is no shape is left out, and what is no number is nothing', () => {
	expect(coversIn('{{c1::image-occlusion:star:left=1}} {{c1::a gap}} text')).toEqual([]);
	expect(coversIn('{{c1::image-occlusion:rect:left=x:width=Infinity}}')).toMatchObject([
		{ left: 0, width: 0 }
	]);
});
