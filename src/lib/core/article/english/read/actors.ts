// Who can act in English news: bodies, people and what people are; not laws and treaties.
import { isBody } from './people-named.ts';
import { ROLES } from './words.ts';

export const isActor = (subject: string): boolean =>
	!LAW.test(subject) &&
	(isBody(subject) ||
		ACTOR.test(subject) ||
		/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(subject));

const LAW =
	/\b(?:Act|Law|Bill|Treaty|Convention|Agreement|Charter|Code|Constitution|Protocol|Accord|Pact|Declaration|Directive|Plan)\b/;

const ACTOR = new RegExp(
	`\\b(?:${ROLES.join('|')}|people|scientists|officials|voters|workers|coalition|opposition|government|ministers)s?\\b`,
	'i'
);
