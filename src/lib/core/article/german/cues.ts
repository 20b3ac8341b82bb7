// The words by which German cards are weighed and told apart.
import { NO_CUES, type Cues } from '../cues.ts';

export const GERMAN_CUES: Cues = {
	...NO_CUES,
	answer: {
		// Every noun has a capital: an article in front makes no name of it.
		name: /^\p{Lu}/u,
		definite: /^(?:der|die|das|den|dem|des)\s\p{L}/u,
		small:
			/^(?:in|im|ins|an|am|ans|auf|bei|beim|mit|von|vom|aus|nach|zu|zum|zur|für|über|unter|durch|gegen|um|als|dass)\s/,
		thing: /^(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine)\s)?\p{Ll}+$/u
	},
	pronoun:
		/(?<!\p{L})(?:er|sie|es|ihn|ihm|ihnen|ihr|ihre[mnrs]?|sein|seine[mnrs]?|dies|diese[mnrs]?|jene[mnrs]?|solche[mnrs]?)(?!\p{L})/iu,
	definite: /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es)\s\p{Lu}\p{Ll}+/u,
	definiteSubject:
		/(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as)\s\p{Lu}\p{Ll}+\s(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|\p{Ll}+te|\p{Ll}+ten|\p{Ll}+t)(?!\p{L})/u,
	joins:
		/(?<!\p{L})(?:auch|zudem|außerdem|jedoch|allerdings|unterdessen|derweil|weiterhin|ebenfalls|ebenso|wieder|erneut|weitere[mnrs]?|andere[mnrs]?)(?!\p{L})/iu,
	clause:
		/(?<!\p{L})(?:dass|ob|weil|wenn|falls|obwohl|während|nachdem|bevor|damit|sodass|wo|wann)(?!\p{L})|,\s(?:der|die|das|den|dem|denen|deren|dessen)(?!\p{L})/gu,
	who: /^[Ww]er(?!\p{L})/u,
	what: /^[Ww]as(?!\p{L})/u,
	whatDo:
		/^[Ww]as\s(?:tat|taten|tut|tun|hat|haben|wird|werden|will|wollen|soll|sollen|muss|müssen|darf|dürfen|kann|können)(?!\p{L})/u,
	boundary:
		/[;:]|,\s(?:während|aber|doch|jedoch|sondern|wobei|wogegen|wohingegen|und|mit|der|die|das|denen|deren|dessen|verglichen)(?!\p{L})|\s(?:während|aber|dagegen|hingegen|verglichen mit|im Vergleich zu)\s/u
};
