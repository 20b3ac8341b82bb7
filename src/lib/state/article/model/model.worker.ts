// Asks the learner's model server about a piece of an article, and holds the answer against it. Pages
// may connect to nobody but their own host; a worker goes by the policy of its own file, and this one
// alone reaches another server: the one that the learner has set, by the one kind of request there is.
// The cost: on a host that sends no policy of its own with a file, no worker has one.
import type { Article } from '../../../core/article/article.ts';
import type { Span } from '../../../core/language/span.ts';
import { readModelAnswer } from '../../../core/article/model/model-answer.ts';
import type { ModelFailure } from '../../../core/article/model/model-failure.ts';
import { messagesFor } from '../../../core/article/model/model-prompt.ts';
import type { ModelServer } from '../../../core/article/model/model-settings.ts';
import {
	suggestionsFromModel,
	type ModelSuggestions
} from '../../../core/article/model/model-suggestions.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { answerPage } from '../../worker/answer-page.ts';
import { askServer } from './model-request.ts';

export interface ModelWork {
	readonly article: Article;
	readonly piece: Span;
	/** Whom to ask, or what was answered already. */
	readonly from:
		| { readonly kind: 'server'; readonly server: ModelServer }
		| { readonly kind: 'answer'; readonly answer: string };
}

export interface NoSuggestions {
	/** Whether the model said something; if not, it is of no use to ask it again. */
	readonly answered: boolean;
	readonly why: ModelFailure;
}

answerPage(
	async ({ article, piece, from }: ModelWork): Promise<Result<ModelSuggestions, NoSuggestions>> => {
		const said =
			from.kind === 'answer'
				? ok(from.answer)
				: await askServer(from.server, messagesFor(article, piece), self.location.origin);
		if (!said.ok) return fail({ answered: false, why: said.error });
		const answer = readModelAnswer(said.value);
		if (answer === null) return fail({ answered: true, why: { kind: 'no-cards' } });
		return ok(suggestionsFromModel(article, piece, answer));
	}
);
