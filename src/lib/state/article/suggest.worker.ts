// Looks for what an English article offers, or one in a language without rules; nothing is fetched, nothing kept.
import { suggestEnglish } from '../../core/article/english/suggest-english.ts';
import { ruleLanguage } from '../../core/article/rule-languages.ts';
import { suggestAnywhere } from '../../core/article/suggest-anywhere.ts';
import { answerOffers } from './answer-offers.ts';

answerOffers((article) =>
	(ruleLanguage(article.about.language) === 'en' ? suggestEnglish : suggestAnywhere)(article)
);
