import { describe, expect, it } from 'vitest';
import { oneSpelling } from './british-american.ts';

const PAIRS = `realise realize, mobilisation mobilization, organisational organizational,
	demilitarised demilitarized, destabilising destabilizing, legitimise legitimize, analyse analyze,
	paralysed paralyzed, colour color, favourite favorite, neighbourhood neighborhood,
	honourable honorable, behavioural behavioral, labour labor, rumours rumors, odour odor,
	armoury armory, centre center, centred centered, theatres theaters, kilometre kilometer,
	litre liter, fibre fiber, calibre caliber, catalogue catalog, dialogues dialogs,
	cataloguing cataloging, catalogued cataloged, defence defense, offences offenses, licence license,
	pretence pretense, travelling traveling, traveller traveler, cancelled canceled, labelled labeled,
	fuelling fueling, counsellor counselor, marvellous marvelous, enrol enroll, fulfil fulfill,
	instalment installment, skilful skillful, programme program, grey gray, cheque check,
	judgement judgment, acknowledgement acknowledgment, ageing aging, aluminium aluminum,
	sceptic skeptic, scepticism skepticism, eurosceptic euroskeptic, practise practice, learnt learned,
	towards toward, upwards upward, paediatric pediatric, haemorrhage hemorrhage, anaemia anemia,
	archaeology archeology, foetus fetus, oestrogen estrogen, manoeuvre maneuver, sulphur sulfur,
	plough plow, artefact artifact, amongst among, whilst while`
	.split(',')
	.map((pair) => pair.trim().split(' ') as [string, string]);

describe('spelling', () => {
	it.each(PAIRS)('of %s and %s is one', (british, american) => {
		expect(oneSpelling(british)).toBe(oneSpelling(american));
	});

	it('stays what it has become', () => {
		for (const word of PAIRS.flat()) {
			expect(oneSpelling(oneSpelling(word)), word).toBe(oneSpelling(word));
		}
	});

	it.each([
		['four', 'for'],
		['tour', 'tor'],
		['hour', 'hor'],
		['prise', 'prize'],
		['rise', 'rize'],
		['seise', 'seize'],
		['maise', 'maize'],
		['filling', 'filing'],
		['polling', 'poling'],
		['stalled', 'staled'],
		['vogue', 'vog'],
		['rogue', 'rog'],
		['fence', 'fense'],
		['science', 'sciense'],
		['awards', 'award'],
		['rewards', 'reward'],
		['genre', 'gener'],
		['acre', 'acer'],
		['tyre', 'tire'],
		['storey', 'story'],
		['encouraged', 'encoraged'],
		['journey', 'jorney'],
		['course', 'corse'],
		['fourth', 'forth'],
		['crises', 'crizes'],
		['element', 'elment']
	])('of %s has nothing to do with %s', (word, other) => {
		expect(oneSpelling(word)).not.toBe(oneSpelling(other));
	});

	it.each([
		'our',
		'your',
		'wise',
		'size',
		'prize',
		'hour',
		'four',
		'source',
		'resource',
		'tourism'
	])('of %s stays', (word) => {
		expect(oneSpelling(word)).toBe(word);
	});

	it('of what is longer than any word is left alone', () => {
		const long = `${'colour'.repeat(10)}`;
		expect(oneSpelling(long)).toBe(long);
	});
});
