// What there is one of for everybody: "the world", "the government"; the alternatives of a pattern.
export const KNOWN_TO_ALL =
	'world|internet|country|state|government|public|police|army|economy|weather|climate|future|past|present|time|beginning|start|middle|rest|same|first|second|third|last|next|most|least|number|share|total|amount|average|majority|minority|west|east|north|south|capital|president|prime|election|year|month|week|spring|summer|autumn|winter|morning|evening|press|market|environment|population|people|others|family';
