// What mail and messengers set into a link where nobody sees it.

/** Zero-width signs and joiners, soft hyphens, marks of direction, and what asks for another form of a letter. */
const UNSEEN = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu;

export const withoutUnseenSigns = (text: string): string => text.replace(UNSEEN, '');
