// The words of English as the app has them, for tests.
import { packedEnglishWords } from '../../build/word-plugin.ts';
import { lexiconOf } from '../core/language/lexicon.ts';

export const ENGLISH = lexiconOf(packedEnglishWords());
