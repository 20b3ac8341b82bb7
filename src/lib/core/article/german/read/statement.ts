// A German sentence that stands alone, or with what it needs in front, as rules ask about it.
import type { Reading, ReadSentence } from './reading.ts';
import type { Standing } from './stand-alone.ts';

export interface Statement {
	readonly said: ReadSentence;
	readonly standing: Standing;
	readonly reading: Reading;
}
