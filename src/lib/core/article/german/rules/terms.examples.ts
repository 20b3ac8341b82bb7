// Examples of the German rules for terms, short forms and people.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'de-glossary': [
		{
			text: 'Liegegeld: die Gebühr, die ein Schiff für jeden Tag am Kai zahlt.',
			asks: 'Was bedeutet „Liegegeld“?',
			answers: 'die Gebühr, die ein Schiff für jeden Tag am Kai zahlt'
		},
		{
			text: 'Neu ist das Liegegeld: Es gilt ab Mai.',
			nothing: 'behind the colon stands a sentence'
		}
	],
	'de-called': [
		{
			text: 'Als Reede bezeichnet man einen Ankerplatz vor dem Hafen.',
			asks: 'Was bedeutet „Reede“?',
			answers: 'einen Ankerplatz vor dem Hafen'
		},
		{
			text: 'Unter Kabotage versteht man den Transport zwischen zwei Häfen eines Landes.',
			asks: 'Was bedeutet „Kabotage“?',
			answers: 'den Transport zwischen zwei Häfen eines Landes'
		},
		{
			text: 'Als bedürftig gilt, wer weniger als 900 Euro im Monat hat.',
			asks: 'Wer gilt als „bedürftig“?',
			answers: 'wer weniger als 900 Euro im Monat hat'
		},
		{ text: 'Als Lotsin arbeitete sie bis 1998 im Hafen.', nothing: 'nothing is called so' }
	],
	'de-that-is': [
		{
			text: 'Der Hafen schloss einen Zukunftsvertrag, also eine Vereinbarung über Arbeitsplätze.',
			asks: 'Was bedeutet „Zukunftsvertrag“?',
			answers: 'eine Vereinbarung über Arbeitsplätze'
		},
		{
			text: 'In einem Zukunftsvertrag, also einer Vereinbarung über Arbeitsplätze, steht die Zahl.',
			asks: 'Was bedeutet „Zukunftsvertrag“?',
			answers: 'eine Vereinbarung über Arbeitsplätze'
		},
		{
			text: 'Der Hafen hat einen Vertrag, also muss er zahlen.',
			nothing: '“also” says what follows from it'
		}
	],
	'de-is-a': [
		{
			text: 'Eine Schlichtung ist ein Verfahren, in dem ein Dritter einen Kompromiss vorschlägt.',
			asks: 'Was ist eine Schlichtung?',
			answers: 'ein Verfahren, in dem ein Dritter einen Kompromiss vorschlägt'
		},
		{ text: 'Der Streik ist eine Katastrophe für den Handel.', nothing: 'an opinion' },
		{
			text: 'Der Hafen ist einer der ältesten des Landes.',
			nothing: 'of what sort it is, is not said'
		}
	],
	'de-apposed': [
		{
			text: 'Die Hafenkasse, eine Einrichtung der Reeder, zahlt den Lohn.',
			asks: 'Was bedeutet „Hafenkasse“?',
			answers: 'eine Einrichtung der Reeder'
		},
		{
			text: 'Der Fall geht an den Seerat, ein Gremium aus zwölf Richtern.',
			nothing: 'the cases are not the same'
		},
		{
			text: 'Jede Seite hofft auf die Offensive, eine neue Lieferung von Waffen.',
			nothing: 'a list'
		},
		{
			text: 'Die Rakete, eine Entwicklung aus Musterstadt, startet im Mai.',
			nothing: 'told of one thing, not of what the word means'
		}
	],
	'de-so-called': [
		{
			text: 'Die Betreiber setzen Schleppwagen ein, sogenannte Mulis, die Container ohne Fahrer bewegen.',
			asks: 'Streit um den Hafen von Musterstadt: Die Betreiber setzen Schleppwagen ein, sogenannte Mulis, ____ (was zeichnet sie aus?).',
			answers: 'die Container ohne Fahrer bewegen'
		},
		{ text: 'Die Betreiber setzen sogenannte Mulis ein.', nothing: 'what they do is not said' }
	],
	'de-acronym': [
		{
			text: 'Der Verband der Reeder (VDR) lehnt das Gesetz ab.',
			asks: 'Wofür steht die Abkürzung „VDR“?',
			answers: 'Verband der Reeder'
		},
		{
			text: 'Der Streik der Hafengewerkschaft (HG) dauert an.',
			asks: 'Wofür steht die Abkürzung „HG“?',
			answers: 'Hafengewerkschaft'
		},
		{ text: 'Kim Muster (SPD) lehnt das Gesetz ab.', nothing: 'a party behind a name' },
		{
			text: 'Die Kritik des Deutschen Reederbunds (DRB) blieb aus.',
			nothing: 'in the nominative it is spelled otherwise'
		}
	],
	'de-who-is': [
		{
			text: 'Hafenkapitän Arne Muster rechnet mit Stau.',
			asks: 'Wer ist Arne Muster?',
			answers: 'Hafenkapitän'
		},
		{
			text: 'Die Ministerin der Nordmark, Theda Muster, rief zur Ruhe auf.',
			asks: 'Wer ist Theda Muster?',
			answers: 'Ministerin der Nordmark'
		},
		{
			text: 'Der frühere Arbeitsrichter Caspar Muster soll schlichten.',
			asks: 'Wer ist Caspar Muster?',
			answers: 'früherer Arbeitsrichter'
		},
		{
			text: 'Das sagte die Biologin Ronja Muster von der Universität Musterstadt.',
			asks: 'Wer ist Ronja Muster?',
			answers: 'Biologin von der Universität Musterstadt'
		},
		{ text: 'Präsident Gernot Muster schwieg.', nothing: 'president of what is not said' },
		{ text: 'Reederei Muster Marin schwieg.', nothing: 'no person' }
	]
} as const satisfies Examples;
