// Looks for what a German article offers. A language's rules are a worker of their own, so that nobody loads
// those of another. Cost: what all of them need is in each of these files.
import { suggestGerman } from '../../core/article/german/suggest-german.ts';
import { answerOffers } from './answer-offers.ts';

answerOffers(suggestGerman);
