// Each German rule by its examples: what it asks, and what it leaves alone.
import { testExamples } from '../../../../testing/rule-examples.ts';
import type { Examples } from '../../rule-examples.ts';
import { german } from '../german.ts';
import { foundBy } from './examples.ts';
import { examples as statements } from './statements.examples.ts';
import { examples as terms } from './terms.examples.ts';

const EXAMPLES: Examples = { ...terms, ...statements };

testExamples(german.rules, EXAMPLES, foundBy);
