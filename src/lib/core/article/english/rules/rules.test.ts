// Each rule by its examples: what it asks, and what it leaves alone.
import { testExamples } from '../../../../testing/rule-examples.ts';
import type { Examples } from '../../rule-examples.ts';
import { english } from '../english.ts';
import { foundBy } from './examples.ts';
import { examples as actions } from './actions.examples.ts';
import { examples as apposedTerms } from './apposed-terms.examples.ts';
import { examples as termsBeside } from './terms-beside.examples.ts';
import { examples as consequences } from './consequences.examples.ts';
import { examples as asserted } from './asserted.examples.ts';
import { examples as contrasts } from './contrasts.examples.ts';
import { examples as dates } from './dates.examples.ts';
import { examples as definitions } from './definitions.examples.ts';
import { examples as events } from './events.examples.ts';
import { examples as figures } from './figures.examples.ts';
import { examples as headlines } from './headlines.examples.ts';
import { examples as lists } from './lists.examples.ts';
import { examples as modals } from './modals.examples.ts';
import { examples as offices } from './offices.examples.ts';
import { examples as people } from './people.examples.ts';
import { examples as quoted } from './quoted.examples.ts';
import { examples as reasons } from './reasons.examples.ts';
import { examples as said } from './said.examples.ts';
import { examples as sides } from './sides.examples.ts';

const EXAMPLES: Examples = {
	...actions,
	...apposedTerms,
	...termsBeside,
	...consequences,
	...asserted,
	...contrasts,
	...dates,
	...definitions,
	...events,
	...figures,
	...headlines,
	...lists,
	...modals,
	...offices,
	...people,
	...quoted,
	...reasons,
	...said,
	...sides
};

testExamples(english.rules, EXAMPLES, foundBy);
