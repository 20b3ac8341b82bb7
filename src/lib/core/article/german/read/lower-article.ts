// A word that begins a German sentence, within one.

/** "Die Kasse" within a sentence is "die Kasse"; a noun keeps its capital. */
export const lowerArticle = (text: string): string =>
	text.replace(
		/^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Im|Am|In|Bei|Nach|Vor|Für|Von|Vom|Zum|Zur|Mit|Auf|An|Aus|Seit|Bis|Rund|Etwa|Mehr|Alle|Viele|Einige|Beide|Jeder|Jede|Jedes|Kein|Keine|Es|Wer|Wenn|Weil|Ob)(?=\s)/u,
		(word) => word.toLowerCase()
	);
