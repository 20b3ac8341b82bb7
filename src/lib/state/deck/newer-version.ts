// Whether the app brings a newer version of a deck that the learner has: not asked on a first visit.
import type { DeckRow } from '../../storage/database/schema.ts';
import { shelf } from './shelf.ts';

export const hasNewerVersion = ({ id: own, head }: DeckRow): boolean =>
	shelf.some(({ id, version }) => id === own && version > head.version);
